import * as z from 'zod'
import { createCalendar } from './china-calendar.ts'
import { checkNotice, type CalendarOverlay, type HolidayNotice } from './holiday-notice.ts'
import { addDays, parseLocalDate, type LocalDate } from './local-date.ts'
import { FIRST_YEAR, LAST_YEAR } from './lunar-festivals.ts'
import { chinaNotices } from './notices/china.ts'
import { missingFromNotice } from './statutory-festivals.ts'
import type { WorkCalendar } from './work-calendar.ts'

const dayText = z.string().transform((text, context): LocalDate => {
  const date = parseLocalDate(text)
  if (date === null) {
    context.addIssue({ code: 'custom', message: `“${text}” is no date: write it as 2027-02-05` })
    return z.NEVER
  }
  const year = Number(text.slice(0, 4))
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    context.addIssue({ code: 'custom', message: `${text} is outside the calendar, ${FIRST_YEAR} to ${LAST_YEAR}` })
  }
  return date
})

const source = z.strictObject({
  title: z.string().trim().min(1, 'name the document that orders it'),
  number: z.string().trim().min(1).optional(),
  url: z.string().trim().min(1).optional(),
})

const daysOff = z.strictObject({
  from: dayText,
  to: dayText.optional(),
  name: z.string().trim().min(1, 'give the days off a name'),
  nameEn: z.string().trim().min(1).optional(),
  workedOffOn: z.array(dayText).default([]),
})

const arrangement = {
  source,
  off: z.array(daysOff).default([]),
  makeUp: z.array(dayText).default([]),
}

const noticeShape = z.strictObject({ year: z.number().int().min(FIRST_YEAR).max(LAST_YEAR), ...arrangement })
const overlayShape = z.strictObject(arrangement)

/**
 * The file of a bureau's calendar: `notices` are State Council notices that this release does not know (or knows in an older form, which they
 * replace), `overlays` are local orders and the bureau's own days on top, a later one winning over an earlier one.
 */
const fileShape = z.strictObject({
  notices: z.array(noticeShape).default([]),
  overlays: z.array(overlayShape).default([]),
})

/** One thing that is wrong with a file: `overlays[0].off[1].to` and why. */
export interface OverlayProblem {
  readonly path: readonly PropertyKey[]
  readonly field: string
  readonly message: string
}

export interface OverlayFile {
  readonly notices: readonly HolidayNotice[]
  readonly overlays: readonly CalendarOverlay[]
}

/** Reads the value of an overlay file. Every problem is named by its field; a file with a problem gives nothing. */
export function readOverlayFile(
  value: unknown,
):
  | { readonly ok: true; readonly file: OverlayFile }
  | { readonly ok: false; readonly problems: readonly OverlayProblem[] } {
  const parsed = fileShape.safeParse(value)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => problemAt(issue.path, issue.message))
    return { ok: false, problems }
  }
  const problems: OverlayProblem[] = []
  const notices = parsed.data.notices.map((one, at): HolidayNotice => {
    const notice = { ...arranged(one), year: one.year }
    const path = ['notices', at]
    problems.push(...contradictions(notice, path))
    for (const { date, name } of missingFromNotice(notice))
      problems.push(problemAt([...path, 'off'], `${date} (${name}) is a holiday by law and not among the days off`))
    if (parsed.data.notices.slice(0, at).some((other) => other.year === one.year))
      problems.push(problemAt([...path, 'year'], `there is a notice for ${one.year} before it`))
    try {
      if (problems.length === 0) checkNotice(notice)
    } catch (error) {
      problems.push(problemAt(path, (error as RangeError).message))
    }
    return notice
  })
  const overlays = parsed.data.overlays.map((one, at): CalendarOverlay => {
    const overlay = arranged(one)
    problems.push(...contradictions(overlay, ['overlays', at]))
    return overlay
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: { notices, overlays } }
}

/** The national calendar with a file on top: its notices added or in place of those of the same year, its overlays over everything. */
export function calendarWith({ notices, overlays }: OverlayFile): WorkCalendar {
  const replaced = new Set(notices.map((notice) => notice.year))
  return createCalendar({ notices: [...chinaNotices.filter(({ year }) => !replaced.has(year)), ...notices], overlays })
}

function arranged({ source, off, makeUp }: z.output<typeof overlayShape>): CalendarOverlay {
  const runs = off.map((run) => ({ ...run, to: run.to ?? run.from, nameEn: run.nameEn ?? run.name }))
  return { source, off: runs, makeUp: [...new Set([...makeUp, ...runs.flatMap((run) => run.workedOffOn)])].sort() }
}

/** What cannot both be true inside one arrangement: an end before its start, a day off twice, a day both off and worked. */
function contradictions({ off, makeUp }: CalendarOverlay, path: readonly PropertyKey[]): OverlayProblem[] {
  const problems: OverlayProblem[] = []
  const days = new Set<LocalDate>()
  off.forEach(({ from, to }, at) => {
    const run = [...path, 'off', at]
    if (from > to) problems.push(problemAt([...run, 'to'], `${to} is before ${from}`))
    for (let date = from; date <= to; date = addDays(date, 1)) {
      if (days.has(date)) problems.push(problemAt(run, `${date} is off twice`))
      days.add(date)
    }
  })
  for (const date of makeUp) {
    if (days.has(date)) problems.push(problemAt([...path, 'makeUp'], `${date} is both off and a make-up day`))
  }
  if (days.size === 0 && makeUp.length === 0) problems.push(problemAt(path, 'it names no day'))
  return problems
}

function problemAt(path: readonly PropertyKey[], message: string): OverlayProblem {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return { path, field: text.replace(/^\./, '') || 'the file', message }
}
