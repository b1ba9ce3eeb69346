declare const brand: unique symbol

/**
 * A calendar day in Asia/Shanghai, written `YYYY-MM-DD`. A working day is a day, not an instant, so it has no time and
 * no zone; texts of this form sort in the order of time.
 */
export type LocalDate = string & { readonly [brand]: 'LocalDate' }

const MS_PER_DAY = 86_400_000
const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** Reads `YYYY-MM-DD`; anything else, and a day that does not exist, is null. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const { year, month, day } = partsOf(text as LocalDate)
  return year > 0 && day >= 1 && day <= daysInMonth(year, month) ? (text as LocalDate) : null
}

/** As `parseLocalDate`, for dates written in code and data: a wrong one is a mistake of the writer and throws. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === null) throw new RangeError(`not a date: ${text}`)
  return date
}

/** The day it is in Shanghai at an instant. China has kept +08:00 without summer time since 1991. */
export function localDateOf(epochMs: number): LocalDate {
  return dateOfDayNumber(Math.floor((epochMs + SHANGHAI_OFFSET_MS) / MS_PER_DAY))
}

/** An instant (epoch milliseconds) as ISO 8601 writes it with the offset of Asia/Shanghai, `2026-08-12T14:00:00+08:00`. */
export function shanghaiTime(epochMs: number): string {
  const seconds = Math.floor((epochMs + SHANGHAI_OFFSET_MS) / 1000)
  const ofDay = ((seconds % 86_400) + 86_400) % 86_400
  const clock = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60]
  return `${localDateOf(epochMs)}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}+08:00`
}

/** Moves by calendar days, back when `n` is negative. */
export function addDays(date: LocalDate, n: number): LocalDate {
  return dateOfDayNumber(dayNumberOf(date) + n)
}

/** Moves by calendar months; where the month is too short the last day of it is taken (30 November + 3 → 28 or 29 February). */
export function addMonths(date: LocalDate, n: number): LocalDate {
  const { year, month, day } = partsOf(date)
  const months = year * 12 + (month - 1) + n
  const targetYear = Math.floor(months / 12)
  const targetMonth = (months % 12) + 1
  return dateOfParts(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)))
}

/** Calendar days from `a` to `b`: positive when `b` is later. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return dayNumberOf(b) - dayNumberOf(a)
}

/** For sorting: negative when `a` is earlier. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: LocalDate): number {
  return weekdayOfDayNumber(dayNumberOf(date))
}

export function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  return {
    year: digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3),
    month: digit(date, 5) * 10 + digit(date, 6),
    day: digit(date, 8) * 10 + digit(date, 9),
  }
}

export function dateOfParts(year: number, month: number, day: number): LocalDate {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`year ${year} is outside the years 1 to 9999`)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate
}

/** Days since 1970-01-01, computed from the text alone (proleptic Gregorian, years that start in March). */
export function dayNumberOf(date: LocalDate): number {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)
  const month = digit(date, 5) * 10 + digit(date, 6)
  const day = digit(date, 8) * 10 + digit(date, 9)
  const y = month <= 2 ? year - 1 : year
  const m = month <= 2 ? month + 9 : month - 3
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return y * 365 + leapDays + Math.floor((m * 153 + 2) / 5) + day - 719_469
}

export function dateOfDayNumber(dayNumber: number): LocalDate {
  const z = dayNumber + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1
  const month = m < 10 ? m + 3 : m - 9
  return dateOfParts(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** 0 Sunday … 6 Saturday; 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7
}

export function isWeekendDay(dayNumber: number): boolean {
  return weekdayOfDayNumber(dayNumber) % 6 === 0
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48
}
