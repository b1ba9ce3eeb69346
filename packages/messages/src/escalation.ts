import { limitStatus } from '@gongkai/task-model'
import type { LocalDate, WorkCalendar } from '@gongkai/work-calendar'
import { REPLY_LIMIT, type MessageLimits } from './limits.ts'
import type { Message } from './message.ts'
import type { EscalationLevel, EscalationStage } from './values.ts'

/** A stage that is due today. `due` is the day the answer is due, `overdueWorkdays` how far that has passed. */
export interface DueEscalation {
  readonly stage: Exclude<EscalationStage, 'reopened'>
  readonly due: LocalDate
  readonly overdueWorkdays: number
}

/** To whom each stage goes: nearer lateness to the department itself, then to the office, then to a leader. */
export const LEVEL_OF_STAGE: Readonly<Record<EscalationStage, EscalationLevel>> = {
  before: 'department',
  at: 'office',
  again: 'leader',
  reopened: 'leader',
}

/**
 * Which stage of escalation a message has come to and was not taken to yet: `before` lateness within `escalateBefore` working days of the
 * due day, `at` lateness once that day has passed, `again` each `escalateEvery` working days after it. Null where nothing is new:
 * never twice for one stage of one due day, and a moved due day begins anew. When a job slept, the last stage that was passed
 * stands for those before it. A limit that stands still or was met escalates nothing.
 */
export function escalationDue(
  { limits, facts }: Pick<Message, 'limits' | 'facts'>,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: WorkCalendar },
  { escalateBefore, escalateEvery }: Pick<MessageLimits, 'escalateBefore' | 'escalateEvery'>,
): DueEscalation | null {
  const limit = limits.find(({ id }) => id === REPLY_LIMIT)
  if (!limit || limit.stopped !== null) return null
  const { due, daysLeft, light, paused } = limitStatus(limit, { today, calendar })
  if (paused) return null
  const told = (facts.escalations ?? []).filter((one) => one.due === due)
  const rounds = (overdue: number) => Math.floor(overdue / escalateEvery)
  if (light !== 'late') {
    const near = daysLeft <= escalateBefore && !told.some(({ stage }) => stage === 'before')
    return near ? { stage: 'before', due, overdueWorkdays: 0 } : null
  }
  const overdueWorkdays = Math.max(0, -daysLeft)
  const round = rounds(overdueWorkdays)
  if (round > 0) {
    const last = told.some((one) => one.stage === 'again' && rounds(one.overdueWorkdays) >= round)
    return last ? null : { stage: 'again', due, overdueWorkdays }
  }
  return told.some(({ stage }) => stage !== 'before') ? null : { stage: 'at', due, overdueWorkdays }
}
