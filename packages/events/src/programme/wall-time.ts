import * as z from 'zod'

/** A Shanghai wall time, `2026-08-12T14:00`: what a programme prints. Shanghai has kept UTC+8 without summer time since 1992. */
export type WallTime = string

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/
const OFFSET = 8 * 3_600_000

/** Reads a wall time as it is written to the minute; null for anything else, 31 February included. */
export function parseWallTime(text: string): WallTime | null {
  const parts = WRITTEN.exec(text)
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number)
  const read = new Date(Date.UTC(year, month - 1, day, hour, minute))
  return read.toISOString().slice(0, 16) === text ? text : null
}

/** The moment of a wall time, in epoch milliseconds. */
export function momentOf(time: WallTime): number {
  return Date.parse(`${time}:00.000Z`) - OFFSET
}

/** The wall time in Shanghai at a moment, to the minute below. */
export function wallTimeAt(moment: number): WallTime {
  return new Date(moment + OFFSET).toISOString().slice(0, 16)
}

export const wallTimeShape = z
  .string()
  .refine((printed) => parseWallTime(printed) !== null, { params: { code: 'not-a-time' } })
  .meta({ description: 'Beijing time, YYYY-MM-DDTHH:mm' })

/** A time of day of the agenda, `14:30`. */
export const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
