import type { Refusal } from '@gongkai/contract-kit'
import { actOnMessage, type MessageAction, type MessageDone, type MessageProcedure } from '@gongkai/messages'
import { isRefusal, type Actor, type Capacities } from '@gongkai/task-model'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { emit } from '../../platform/outbox.ts'
import type { Surroundings } from '../surroundings.ts'
import { lookUpColleague } from './colleagues.ts'
import { lockMessage, messageOf, updateMessage, type Reading } from './message-row.ts'
import { screeningOf, sha256, sm3 } from './procedure.ts'
import { keepRelease, publicRemarkFault } from './published-by-act.ts'
import { rememberAll, reviewWithRulings } from './remembered-decisions.ts'

export interface Act {
  readonly receipt: string
  /** Who acts; somebody with several capacities acts in the first in which it is possible. */
  readonly actor: Actor | Capacities
  readonly action: string
  readonly input: unknown
  /** The version the actor had read; the system acts on whatever is there. */
  readonly version?: number
}

/** Acts by which a writer says something new: until it is read, bulk actions leave the message alone. */
const WRITER_WRITES: readonly string[] = ['supplement', 'reopen'] satisfies MessageAction[]

function readingOf(actor: Act['actor'], action: string): Reading['reading'] {
  if (WRITER_WRITES.includes(action)) return 'unread'
  return 'kind' in actor && actor.kind !== 'staff' ? 'as-it-was' : 'read'
}

/**
 * Does one action: loads the message under its lock, asks the domain, and keeps row, event, approval, publication and outbox in one
 * transaction. Whoever comes second waits, and is then refused by the version the first one made.
 */
export async function doAct(
  surroundings: Surroundings,
  procedure: MessageProcedure,
  { receipt, actor, action, input, version }: Act,
): Promise<MessageDone | Refusal> {
  const { db, clock, calendar } = surroundings
  return db.transaction(async () => {
    const row = await lockMessage(db, receipt)
    if (!row) return { refused: 'not-found' }
    const before = messageOf(row)
    const asked = await lookUpColleague(surroundings, action, input)
    const review = await reviewWithRulings(surroundings, before, action, asked)
    const given = 'refused' in review ? asked : review.input
    const done = actOnMessage(procedure, before, actor, action, given, {
      now: clock.now(),
      calendar,
      digest: sm3,
      sha256,
      screening: screeningOf(surroundings),
      ...(version === undefined ? {} : { version }),
    })
    // What is wrong with the act itself comes first; that something is open is said by what made it so.
    if (isRefusal(done) && !('refused' in review && done.refused === 'blocked-by-findings')) return done
    if ('refused' in review) return review
    if (isRefusal(done)) return done
    const remark = publicRemarkFault(surroundings, action, given)
    if (remark) return remark
    const reading = readingOf(actor, action)
    if (!(await updateMessage(db, calendar, done.task, row, { reading, at: clock.now() }))) throw new LostRace(receipt)
    await appendEvent(surroundings, done.event)
    await keepRelease(surroundings, done)
    await rememberAll(surroundings, 'kind' in actor ? [actor] : actor, review.toRemember)
    await emit(db, clock, `message.${action}`, { receipt, seq: done.event.seq })
    return done
  })
}
