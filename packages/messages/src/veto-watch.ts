import { addMonths, daysBetween, localDateOf, type LocalDate } from '@gongkai/work-calendar'
import type { Message } from './message.ts'
import { ANSWERED_STATES, NOT_ANSWERED_STATES } from './values.ts'

/** A message on the veto watch (一票否决预警): since when it waits, and the day on which the three months are full. */
export interface VetoWatch {
  readonly receivedOn: LocalDate
  readonly days: number
  readonly vetoOn: LocalDate
}

/** Months after which the inspection counts a message as unanswered. */
const VETO_MONTHS = 3
const SETTLED: readonly string[] = [...ANSWERED_STATES, ...NOT_ANSWERED_STATES]

/**
 * Whether a valid message comes near three months without an answer, which is a veto in the site inspection (政府网站检查指标: 咨询类栏目有效留言超过
 * 3个月未答复). Watched from `watchDays` calendar days after receipt; `vetoOn` is the day on which three calendar months are full. Null
 * for what was answered, not taken up or withdrawn, and for a message that its writer reopened: that one was answered.
 */
export function vetoWatch(
  { state, facts }: Pick<Message, 'state' | 'facts'>,
  today: LocalDate,
  watchDays: number,
): VetoWatch | null {
  if (SETTLED.includes(state) || (facts.answers?.length ?? 0) > 0) return null
  const receivedOn = localDateOf(facts.receivedAt)
  const days = daysBetween(receivedOn, today)
  return days > watchDays ? { receivedOn, days, vetoOn: addMonths(receivedOn, VETO_MONTHS) } : null
}
