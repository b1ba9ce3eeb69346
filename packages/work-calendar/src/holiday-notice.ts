import { addDays, compareDates, localDate, weekdayOf, type LocalDate } from './local-date.ts'

/** Where a table of days comes from, so that a computed date can be traced to a document. */
export interface NoticeSource {
  readonly title: string
  /** Document number (发文字号) where it is known. */
  readonly number?: string
  readonly url?: string
}

/** A run of days off under one name; weekends inside it are off anyway. */
export interface DaysOff {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly name: string
  readonly nameEn: string
  /** Those of the make-up days that work this run off. Without it they have no name. */
  readonly workedOffOn?: readonly LocalDate[]
}

/**
 * The State Council's yearly arrangement of public holidays (国务院办公厅关于部分节假日安排的通知) in its final form: a
 * later order that changed it is merged in and named in `amendedBy`. `makeUp` are the weekend days on which people work
 * (调休上班). Days before 1 January belong to the notice of the year they were announced for.
 */
export interface HolidayNotice {
  readonly year: number
  readonly source: NoticeSource
  readonly amendedBy?: readonly NoticeSource[]
  readonly off: readonly DaysOff[]
  readonly makeUp: readonly LocalDate[]
}

/** Extra days of a place or an emergency order, with the document that orders them; it wins over notices and weekends. */
export interface CalendarOverlay {
  readonly source: NoticeSource
  readonly off: readonly DaysOff[]
  readonly makeUp: readonly LocalDate[]
}

type OffRow = readonly [from: string, to: string, name: string, nameEn: string, workedOffOn?: readonly string[]]

/**
 * Writes a notice from plain texts and checks it, so that a slip in a yearly data file fails when the file is loaded.
 * The make-up days stand with the days off that they work off, as in the notice itself.
 */
export function defineNotice(notice: {
  readonly year: number
  readonly source: NoticeSource
  readonly amendedBy?: readonly NoticeSource[]
  readonly off: readonly OffRow[]
}): HolidayNotice {
  const off = notice.off.map(([from, to, name, nameEn, workedOffOn = []]) => {
    return { from: localDate(from), to: localDate(to), name, nameEn, workedOffOn: workedOffOn.map(localDate) }
  })
  const makeUp = off.flatMap((run) => run.workedOffOn).sort()
  const checked: HolidayNotice = { ...notice, off, makeUp }
  checkNotice(checked)
  return checked
}

/** Throws with the year and the day when a notice contradicts itself. */
export function checkNotice(notice: HolidayNotice): void {
  const wrong = (text: string): never => {
    throw new RangeError(`holiday notice ${notice.year}: ${text}`)
  }
  const off = new Set<LocalDate>()
  for (const run of notice.off) {
    if (compareDates(run.from, run.to) > 0) wrong(`${run.name} ends on ${run.to} before it starts on ${run.from}`)
    if (!nearYear(run.from, notice.year) || !nearYear(run.to, notice.year))
      wrong(`${run.from} to ${run.to} is outside the year`)
    for (let day = run.from; day <= run.to; day = addDays(day, 1)) {
      if (off.has(day)) wrong(`${day} is off twice`)
      off.add(day)
    }
  }
  for (const day of notice.off.flatMap((run) => run.workedOffOn ?? [])) {
    if (!notice.makeUp.includes(day)) wrong(`${day} works days off without being a make-up day`)
  }
  for (const day of notice.makeUp) {
    if (weekdayOf(day) % 6 !== 0) wrong(`make-up day ${day} is not on a weekend`)
    if (off.has(day)) wrong(`${day} is both off and a make-up day`)
    if (!nearYear(day, notice.year)) wrong(`make-up day ${day} is outside the year`)
  }
}

/** A New Year holiday may begin, and be worked off, in the last week of the year before. */
function nearYear(day: LocalDate, year: number): boolean {
  return day >= `${year - 1}-12-24` && day <= `${year}-12-31`
}
