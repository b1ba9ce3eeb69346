import { momentOf } from '@gongkai/events/programme'
import type { Terms } from '../events/index.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** The list is opened the day before, so that a device is ready when the door is. */
const OPENS_BEFORE = DAY
/** A printed list can be entered for so long. */
const ENTERED_AFTER = 7 * DAY

export interface DoorTimes {
  readonly opensAt: number
  /** From then on a phone keeps no list: it has worked without a line for as long as it may after the end. */
  readonly eraseAt: number
  readonly closesAt: number
}

/** When the door of an activity works, in epoch milliseconds. */
export function doorTimes({ startsAt, endsAt }: Pick<Terms, 'startsAt' | 'endsAt'>, offlineHours: number): DoorTimes {
  const end = momentOf(endsAt)
  return {
    opensAt: momentOf(startsAt) - OPENS_BEFORE,
    eraseAt: end + offlineHours * HOUR,
    closesAt: end + ENTERED_AFTER,
  }
}
