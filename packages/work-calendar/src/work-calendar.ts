import { checkNotice, type CalendarOverlay, type HolidayNotice, type NoticeSource } from './holiday-notice.ts'
import { dateOfDayNumber, dayNumberOf, localDate, isWeekendDay, type LocalDate } from './local-date.ts'
import { FIRST_YEAR, LAST_YEAR } from './lunar-festivals.ts'
import { possibleArrangements, type PossibleArrangement } from './possible-arrangement.ts'
import { statutoryFestivals, type StatutoryFestival } from './statutory-festivals.ts'

export const DAY_KINDS = ['weekday', 'weekend', 'holiday', 'make-up'] as const
export type DayKind = (typeof DAY_KINDS)[number]

export interface CalendarDay {
  readonly kind: DayKind
  readonly name?: string
  readonly nameEn?: string
  /** False while a notice that has not come yet may change the day. */
  readonly certain: boolean
  /** The document that makes it a holiday or a make-up day: a notice, an order, or the law alone. */
  readonly source?: NoticeSource
}

/**
 * Every day of 2014–2060 with counts summed from the start, so that a due date is two look-ups however long the limit.
 * Made by `createCalendar`; read it through `dayOf`, `dueDate`, `workdaysBetween`.
 */
export interface WorkCalendar {
  readonly from: LocalDate
  readonly to: LocalDate
  /** Changes whenever a notice or an overlay does: keep it with each stored due date to know when to compute it again. */
  readonly edition: string
  /** The years whose notice is known. */
  readonly notifiedYears: readonly number[]
  readonly tables: CalendarTables
}

/** Index 0 is the first day of the calendar. `rank[i]` counts the working days up to and including day i. */
export interface CalendarTables {
  readonly firstDay: number
  readonly days: readonly CalendarDay[]
  readonly dates: readonly LocalDate[]
  readonly rank: Int32Array
  readonly workdays: Int32Array
  readonly uncertainRank: Int32Array
  /** Working days when the law alone is applied where no notice is known: weekdays that are not statutory. */
  readonly lawRank: Int32Array
  readonly open: readonly PossibleArrangement[]
}

/**
 * Builds a calendar from yearly notices and overlays. A year without a notice gets the holidays that the law gives, the
 * substitutes it owes at the first weekdays after them, and `certain: false`. Throws when two notices are of one year,
 * or a notice or overlay contradicts itself.
 */
export function createCalendar(sources: {
  readonly notices: readonly HolidayNotice[]
  readonly overlays?: readonly CalendarOverlay[]
}): WorkCalendar {
  const { notices, overlays = [] } = sources
  const years = notices.map((notice) => notice.year)
  const twice = years.find((year, at) => years.indexOf(year) !== at)
  if (twice !== undefined) throw new RangeError(`two holiday notices for ${twice}`)
  notices.forEach(checkNotice)

  const firstDay = dayNumberOf(localDate(`${FIRST_YEAR}-01-01`))
  const lastDay = dayNumberOf(localDate(`${LAST_YEAR}-12-31`))
  const settled = settledDays(notices, overlays)
  const openYears = rangeOf(FIRST_YEAR, LAST_YEAR).filter((year) => !years.includes(year))
  const festivals = openYears.flatMap(statutoryFestivals)
  const statutory = new Map(
    festivals.flatMap((festival) =>
      rangeOf(dayNumberOf(festival.first), dayNumberOf(festival.last)).map((day) => [day, festival] as const),
    ),
  )
  const open = possibleArrangements(
    festivals,
    (day) => statutory.has(day),
    (day) => settled.has(day),
  )
  const expected = new Map(open.flatMap((one) => one.expectedOff.map(({ day, festival }) => [day, festival] as const)))
  const changeable = new Set(open.flatMap((one) => [...one.mayBeOff, ...one.mayBeMadeUp]))
  const openYearSet = new Set(openYears)

  const dates = rangeOf(firstDay, lastDay).map(dateOfDayNumber)
  const days = dates.map((date, at): CalendarDay => {
    const day = firstDay + at
    const given = settled.get(day)
    if (given !== undefined) return given
    const festival = statutory.get(day)
    if (festival !== undefined) return statutoryDay(festival, true)
    const substitute = expected.get(day)
    if (substitute !== undefined) return statutoryDay(substitute, false)
    const certain = !openYearSet.has(Number(date.slice(0, 4))) && !changeable.has(day)
    return { kind: isWeekendDay(day) ? 'weekend' : 'weekday', certain }
  })
  const working = (day: CalendarDay): boolean => day.kind === 'weekday' || day.kind === 'make-up'
  return {
    from: localDate(`${FIRST_YEAR}-01-01`),
    to: localDate(`${LAST_YEAR}-12-31`),
    edition: editionOf(years, days),
    notifiedYears: [...years].sort((a, b) => a - b),
    tables: {
      firstDay,
      days,
      dates,
      rank: runningCount(days, working),
      workdays: Int32Array.from(days.flatMap((day, at) => (working(day) ? [at] : []))),
      uncertainRank: runningCount(days, (day) => !day.certain),
      lawRank: runningCount(days, (day, at) => working(day) || expected.has(firstDay + at)),
      open,
    },
  }
}

/** What notices say about single days, then what overlays say, which win. */
function settledDays(
  notices: readonly HolidayNotice[],
  overlays: readonly CalendarOverlay[],
): ReadonlyMap<number, CalendarDay> {
  const settled = new Map<number, CalendarDay>()
  for (const { off, makeUp, source } of [...notices, ...overlays]) {
    for (const { from, to, name, nameEn } of off) {
      if (from > to) throw new RangeError(`days off end on ${to} before they start on ${from}`)
      for (const day of rangeOf(dayNumberOf(from), dayNumberOf(to))) {
        settled.set(day, { kind: 'holiday', name, nameEn, certain: true, source })
      }
    }
    for (const date of makeUp) {
      const run = off.find((one) => one.workedOffOn?.includes(date))
      const name = run === undefined ? {} : { name: run.name, nameEn: run.nameEn }
      const day = dayNumberOf(date)
      settled.set(day, { kind: isWeekendDay(day) ? 'make-up' : 'weekday', ...name, certain: true, source })
    }
  }
  return settled
}

function statutoryDay({ name, nameEn, law }: StatutoryFestival, certain: boolean): CalendarDay {
  return { kind: 'holiday', name, nameEn, certain, source: law }
}

function runningCount(days: readonly CalendarDay[], counts: (day: CalendarDay, at: number) => boolean): Int32Array {
  const sums = new Int32Array(days.length)
  let sum = 0
  days.forEach((day, at) => {
    if (counts(day, at)) sum += 1
    sums[at] = sum
  })
  return sums
}

/** The last notified year and a checksum (FNV-1a) of every day's kind and certainty. */
function editionOf(years: readonly number[], days: readonly CalendarDay[]): string {
  let hash = 0x811c9dc5
  for (const day of days) {
    hash = Math.imul(hash ^ (DAY_KINDS.indexOf(day.kind) * 2 + (day.certain ? 1 : 0)), 0x01000193) >>> 0
  }
  return `${years.length === 0 ? 'law' : Math.max(...years)}-${hash.toString(16).padStart(8, '0')}`
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
