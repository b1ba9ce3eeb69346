import { parseLocalDate, type LocalDate } from '@gongkai/work-calendar'

/** Days between 1899-12-30, the day 0 of spreadsheets, and 1970-01-01. */
const SERIAL_OF_1970 = 25_569
const DAY_MS = 86_400_000
/** 1990-01-01 and 2100-01-01 as serial numbers: a number between them in a column of days is a day. */
const SERIALS = [32_874, 73_051] as const

const WRITTEN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]*\d{1,2}[:：时].*)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?)?$/

const day = (year: string, month: string, date: string): LocalDate | null =>
  parseLocalDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)

/**
 * A day as sheets write it: `2026-03-02`, `2026/3/2 10:20`, `2026年3月2日`, `20260302`, or the serial number of a spreadsheet. Times are left
 * out: limits count days. Null where it is none; a date without a year is none, for nobody should guess it.
 */
export function readDay(cell: string): LocalDate | null {
  const text = cell.normalize('NFKC').trim()
  const [, year, month, date] = WRITTEN.exec(text) ?? COMPACT.exec(text) ?? []
  if (year && month && date) return day(year, month, date)
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null
  const serial = Math.floor(Number(text))
  if (serial < SERIALS[0] || serial > SERIALS[1]) return null
  return parseLocalDate(new Date((serial - SERIAL_OF_1970) * DAY_MS).toISOString().slice(0, 10))
}
