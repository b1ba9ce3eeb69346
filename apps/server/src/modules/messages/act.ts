import type { Refusal } from '@gongkai/contract-kit'
import { actOnMessage, releaseContent, type MessageDone, type MessageProcedure } from '@gongkai/messages'
import { isRefusal, type Actor, type Capacities } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { emit } from '../../platform/outbox.ts'
import type { Surroundings } from '../surroundings.ts'
import { approvalFor, keepApproval } from './approval-store.ts'
import { lockMessage, messageOf, updateMessage } from './message-row.ts'
import { screeningOf, sha256, sm3 } from './procedure.ts'
import { publish } from './publication.ts'
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
    const review = await reviewWithRulings(surroundings, before, action, input)
    const given = 'refused' in review ? input : review.input
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
    if (!(await updateMessage(db, calendar, done.task, row))) throw new LostRace(receipt)
    await appendEvent(surroundings, done.event)
    await keepRelease(surroundings, done)
    await rememberAll(surroundings, 'kind' in actor ? [actor] : actor, review.toRemember)
    await emit(db, clock, `message.${action}`, { receipt, seq: done.event.seq })
    return done
  })
}

/** What an act leaves beside the message: the approval a review made, the publication an answer makes. */
async function keepRelease({ db }: Surroundings, { task, event, approval, cleared }: MessageDone): Promise<void> {
  const { draft, receivedAt } = task.facts
  if (approval && draft && event.action === 'office-review') {
    await keepApproval(db, uuidv7(event.at), releaseContent(task, draft), approval)
  }
  if (!cleared || !draft) return
  const approved = await approvalFor(db, task.id, cleared.hash)
  if (!approved) throw new Error(`the approval of ${task.id} is sealed but not stored`)
  await publish(db, cleared, {
    id: uuidv7(event.at),
    approval: approved,
    redacted: draft.release.mode === 'redacted',
    department: task.lead[0] ?? '',
    receivedOn: localDateOf(receivedAt),
    answeredOn: localDateOf(event.at),
    at: event.at,
  })
}
