import { needsLeader, OUTER_LIMIT, REPLY_LIMIT, SIGNING_LIMIT, type Message } from '@gongkai/messages'
import { RUNNING_STATES, type MessageState } from '@gongkai/messages/values'
import { isPaused, limitStatus, type Limit } from '@gongkai/task-model'
import {
  addDays,
  daysBetween,
  localDateOf,
  parseLocalDate,
  type LocalDate,
  type WorkCalendar,
} from '@gongkai/work-calendar'

const EPOCH = parseLocalDate('1970-01-01') as LocalDate
/** What is done stands behind everything that is open. */
export const DONE_URGENCY = 1_000_000
/** Later than any pause that has a ceiling ends. */
const PAUSED_AT_MOST_DAYS = 400

/** A day in the order of lists. */
export const dayNumber = (day: LocalDate): number => daysBetween(EPOCH, day)

/**
 * Where a message stands in the desk's order: what is owed by its due day, an answer that is being corrected by the day that was asked for,
 * then what is done, newest first.
 */
export function urgencyOf(due: LocalDate | null, done: boolean, receivedOn: LocalDate): number {
  if (done || due === null) return DONE_URGENCY + (100_000 - dayNumber(receivedOn))
  return dayNumber(due)
}

const isOwed = (state: MessageState) => RUNNING_STATES.some((one) => one === state)

/** A limit as it comes out where an open pause lasts as long as it can: so the day stands still while nothing happens. */
function dueOf(limit: Limit, receivedOn: LocalDate, calendar: WorkCalendar) {
  const open = limit.pauses.find((pause) => pause.to === null)
  const today = limit.stopped === null && open ? addDays(open.from, PAUSED_AT_MOST_DAYS) : receivedOn
  return limitStatus(limit, { today, calendar }).due
}

function pausedUntil(limit: Limit | undefined, calendar: WorkCalendar): LocalDate | null {
  const open =
    limit && limit.stopped === null && isPaused(limit) ? limit.pauses.findLast((pause) => pause.to === null) : undefined
  return limit && open ? limitStatus(limit, { today: open.from, calendar }).pausedUntil : null
}

/** What is kept of a task for ordering and finding. Due days are projections: the limit is computed anew whenever it is shown. */
export function projectionOf({ state, facts, limits }: Message, calendar: WorkCalendar) {
  const receivedOn = localDateOf(facts.receivedAt)
  const running = (id: string) => limits.find((one) => one.id === id)
  const limit = running(REPLY_LIMIT)
  const outer = running(OUTER_LIMIT)
  const due = limit ? dueOf(limit, receivedOn, calendar) : null
  const stopped = limit?.stopped ?? null
  const asked = facts.correcting ? localDateOf(facts.correcting.at) : null
  const reopened = (facts.reopened ?? []).length > 0
  const promised = (facts.promises ?? []).filter(({ kept }) => kept === null).map(({ dueOn }) => dueOn)
  const [next] = promised.toSorted()
  const signing = running(SIGNING_LIMIT)
  return {
    due_on: due,
    stopped_on: stopped,
    urgency: urgencyOf(stopped === null ? due : asked, !isOwed(state), receivedOn),
    class: facts.class ?? null,
    source: facts.forwarded ? 'forwarded' : 'site',
    assignee: facts.assignee?.person ?? null,
    consulted: (facts.consultations ?? []).flatMap(({ department, answer, ended }) =>
      answer === null && ended === null ? [department] : [],
    ),
    unsigned: state === 'assigned' && !facts.signed && signing !== undefined && signing.stopped === null,
    returned: state === 'accepted' && facts.returns.length > 0,
    reopened: reopened && isOwed(state),
    awaits_leader: state === 'office-reviewed' && needsLeader({ facts }) && !facts.leaderReview,
    paused_until: pausedUntil(limit, calendar),
    outer_due: outer && outer.stopped === null ? dueOf(outer, receivedOn, calendar) : null,
    promise_urgency: next === undefined ? null : dayNumber(next),
  } as const
}

export type Projection = ReturnType<typeof projectionOf>
