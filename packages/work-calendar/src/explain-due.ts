import { dueDate } from './due-date.ts'
import { explainedDays, type ExplainedDay } from './explained-days.ts'
import { dueSentencesEn } from './due-sentences-en.ts'
import { dueSentencesZh } from './due-sentences-zh.ts'
import type { LocalDate } from './local-date.ts'
import type { NamedStretch } from './stretch.ts'
import type { Term } from './term.ts'
import type { WorkCalendar } from './work-calendar.ts'

export interface DueExplanation {
  /** Every day after the start up to the due date. */
  readonly days: readonly ExplainedDay[]
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/**
 * Why a limit ends when it does: each day with its effect, and sentences that a citizen or clerk can check against a wall calendar. A
 * sentence stands for a run of days that read alike, so that together they name every day from the start to the due date.
 */
export function explainDue(
  calendar: WorkCalendar,
  start: LocalDate,
  term: Term,
  excluded: readonly NamedStretch[] = [],
): DueExplanation {
  const answer = dueDate(calendar, start, term, excluded)
  const days = explainedDays(calendar, start, term, answer.due, excluded)
  const facts = { calendar, start, term, answer, days, excluded }
  return { days, zh: dueSentencesZh(facts), en: dueSentencesEn(facts) }
}
