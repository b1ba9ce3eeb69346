import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { DepartmentId } from '@gongkai/department-registry'
import { actOnReleasable, releaseTask, type ReleaseEvent, type ReleaseItem } from '@gongkai/publishing'
import { openTask, type Capacities } from '@gongkai/task-model'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { emit } from '../../platform/outbox.ts'
import { screeningOf, sha256, sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { withRulings } from './decisions.ts'
import { insertItem, itemOf, lockItem, updateItem } from './item-store.ts'
import { keepApproval, publishCleared, withdrawNewest } from './publication-store.ts'
import type { ReleaseAct, ReleasedKind } from './released-kind.ts'

export interface NewRelease {
  /** Its id, unique among its kind: what the kind's own rows are called by. */
  readonly id: string
  readonly capacities: Capacities
  /** The draft in the shape of its kind. */
  readonly details: unknown
  /** Whose people may draft it further. */
  readonly departments: readonly DepartmentId[]
}

/**
 * Drafts something of a kind, in the caller's transaction where there is one. Refuses `not-your-role`, `invalid-input`,
 * `conflict` where one of this id is drafted already, and whatever the kind's own check says.
 */
export async function openItem(
  surroundings: Surroundings,
  kind: ReleasedKind,
  { id, capacities, details, departments }: NewRelease,
): Promise<ReleaseItem | Refusal> {
  const { db, clock } = surroundings
  const { releasable } = kind
  const [actor] = kind.mayDraft ? kind.mayDraft(capacities, departments) : capacities
  if (!actor) return { refused: 'not-your-role', facts: { needed: [...releasable.drafters] } }
  const at = { now: clock.now(), digest: sm3 }
  const input = { details, departments }
  const opened = openTask(releasable.procedure, releaseTask(releasable.kind, id), actor, input, at)
  if (isRefusal(opened)) return opened
  return db.transaction(async () => {
    const { task } = opened
    const refused = await kind.check?.(surroundings, { id, action: 'draft', details: task.facts.draft.details })
    if (refused) return refused
    if (!(await insertItem(db, releasable.kind, id, task))) return { refused: 'conflict' }
    await appendEvent(surroundings, opened.event as ReleaseEvent)
    const event = opened.event as ReleaseEvent
    await tell(surroundings, kind, { id, action: 'draft', task, event, approval: null, cleared: null, published: null })
    return task
  })
}

export interface ReleaseWish {
  readonly id: string
  readonly capacities: Capacities
  readonly action: string
  readonly input: unknown
  /** The version that was read; the act is refused where another was made since. */
  readonly version?: number
}

/** Does one action on something of a kind: row, event, approval, publication and outbox in one transaction. */
export async function actOnItem(
  surroundings: Surroundings,
  kind: ReleasedKind,
  { id, capacities, action, input, version }: ReleaseWish,
): Promise<ReleaseAct | Refusal> {
  const { db, clock, calendar } = surroundings
  const { releasable } = kind
  return db.transaction(async () => {
    const row = await lockItem(db, releasable.kind, id)
    if (!row) return { refused: 'not-found' }
    const item = itemOf(row)
    const who = action === 'revise' && kind.mayDraft ? kind.mayDraft(capacities, row.lead) : capacities
    const [first, ...others] = who
    if (!first) return { refused: 'not-your-role', facts: { needed: [...releasable.drafters] } }
    const given = action === 'review' ? await withRulings(surroundings, releasable, id, item, input) : input
    const at = { now: clock.now(), calendar, digest: sm3, sha256, screening: screeningOf(surroundings) }
    const done = actOnReleasable(releasable, id, item, [first, ...others], action, given, {
      ...at,
      ...(version === undefined ? {} : { version }),
    })
    if (isRefusal(done)) return done
    const { task, event, approval, cleared } = done
    const act = event.action as ReleaseAct['action']
    const { draft, publishedVersion, withdrawn } = task.facts
    const refused = await kind.check?.(surroundings, { id, action: act, details: draft.details })
    if (refused) return refused
    if (!(await updateItem(db, task, row))) throw new LostRace(task.id)
    await appendEvent(surroundings, event)
    if (act === 'review' && approval)
      await keepApproval(db, uuidv7(event.at), releasable.contentOf(id, draft.details, draft.note), approval)
    if (act === 'withdraw')
      await withdrawNewest(db, { kind: releasable.kind, id, at: event.at, reason: withdrawn?.reason ?? '' })
    if (cleared) await publishCleared(db, cleared, { version: publishedVersion, departments: task.lead, at: event.at })
    const told = { ...done, id, action: act, published: cleared ? publishedVersion : null }
    await tell(surroundings, kind, told)
    return told
  })
}

/** Tells the kind in the transaction, and everybody else after it: `release.KIND.ACTION` with the newest version that was ever public. */
async function tell(surroundings: Surroundings, kind: ReleasedKind, act: ReleaseAct): Promise<void> {
  const { db, clock } = surroundings
  await kind.acted?.(surroundings, act)
  const topic = `release.${kind.releasable.kind}.${act.action}`
  await emit(db, clock, topic, { id: act.id, version: act.task.facts.publishedVersion })
}
