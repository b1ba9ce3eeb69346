/** Hours in which no text message is sent, `HH:MM` in Asia/Shanghai; over midnight where the end is earlier than the beginning. */
export interface QuietHours {
  readonly from: string
  readonly to: string
}

export const DEFAULT_QUIET_HOURS: QuietHours = { from: '21:00', to: '08:00' }

const MINUTE = 60_000
const DAY = 1440
/** Shanghai is eight hours ahead all year. */
const OFFSET = 8 * 60

/** Minutes since midnight, or null for what is no time of day. */
export function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}

/** The first moment from `now` (epoch ms) that is not quiet. Hours that cannot be read, or that begin where they end, keep nothing quiet. */
export function firstLoudMoment(now: number, { from, to }: QuietHours): number {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  if (start === null || end === null || start === end) return now
  const time = (Math.floor(now / MINUTE) + OFFSET) % DAY
  const into = (time - start + DAY) % DAY
  const length = (end - start + DAY) % DAY
  return into < length ? (Math.floor(now / MINUTE) + length - into) * MINUTE : now
}
