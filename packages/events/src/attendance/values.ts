/** How somebody was let in: the code of the ticket was read, its number typed, or ticked on the printed list. */
export const CHECK_IN_WAYS = ['code', 'number', 'paper'] as const
export type CheckInWay = (typeof CHECK_IN_WAYS)[number]

export const ATTENDANCE_LENGTHS = { device: 40, deviceName: 20, number: 40 } as const
/** People let in by one scan at most: more than any party. */
export const MOST_PEOPLE = 500
/** Scans in one sending at most; a device with more sends again. */
export const MOST_SCANS = 500
