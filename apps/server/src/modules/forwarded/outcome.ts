import { currentAnswer, OUTER_LIMIT, type Message } from '@gongkai/messages'
import type { Outcome } from '@gongkai/messages/forwarded'
import { limitStatus } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'

/** What became of a message, as its forwarding body is told: the answer as its writer reads it. */
export function outcomeOf({ calendar, clock }: Pick<Surroundings, 'calendar' | 'clock'>, message: Message): Outcome {
  const { state, facts, limits } = message
  const answer = currentAnswer(message)
  const outer = limits.find(({ id }) => id === OUTER_LIMIT)
  const light = outer && limitStatus(outer, { today: localDateOf(clock.now()), calendar }).light
  return {
    state,
    reply: answer?.reply ?? null,
    answeredOn: answer ? localDateOf(answer.at) : null,
    overdue: light === undefined || light === 'none' ? null : light === 'late' || light === 'missed',
    returnReason: facts.returnedOuter?.reason ?? facts.rejection?.explanation ?? null,
  }
}
