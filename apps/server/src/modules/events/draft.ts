import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { parseDepartmentId } from '@gongkai/department-registry'
import {
  activityProcedure,
  activityTask,
  asProgrammeRefusal,
  type Activity,
  type ActivityDetails,
  type ActivityEvent,
} from '@gongkai/events/programme'
import { openTask, type Capacities } from '@gongkai/task-model'
import { rollback } from '../../platform/database.ts'
import { appendEvent } from '../../platform/history.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { emit } from '../../platform/outbox.ts'
import { sm3 } from '../messages/index.ts'
import { actOnItem, openItem, type ReleasedKind } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { doActivityAct } from './act.ts'
import { insertActivity } from './activity-store.ts'
import { activityKind } from './kind.ts'
import { committed, committedTo, drawSeed, keepSeed } from './lottery-seed.ts'
import { unknownReference } from './references.ts'
import { hostCapacities } from './rights.ts'

/** Plans an activity: the matter and the draft of its preview, in one transaction. Gives its id. */
export async function planActivity(
  surroundings: Surroundings,
  capacities: Capacities,
  given: ActivityDetails,
): Promise<string | Refusal> {
  const { db, clock } = surroundings
  const id = uuidv7(clock.now())
  const who = hostCapacities(capacities, given.host)
  const [actor] = who
  if (!actor) return { refused: 'activity-of-another-department' }
  return db.transaction(async () => {
    const unknown = await unknownReference(surroundings, id, given)
    if (unknown) return unknown
    const seed = drawSeed()
    const details = committedTo(seed, given)
    if (isRefusal(details)) return details
    const at = { now: clock.now(), digest: sm3 }
    const opened = openTask(activityProcedure, activityTask(id), actor, { details }, at)
    if (isRefusal(opened)) return opened
    await insertActivity(db, id, opened.task)
    if (details.signUp?.lottery) await keepSeed(surroundings, id, seed)
    await appendEvent(surroundings, opened.event as ActivityEvent)
    await emit(db, clock, 'activity.plan', { activity: id, version: 0 })
    const drafted = await openItem(surroundings, activityKind, {
      id,
      capacities: [actor],
      details,
      departments: opened.task.lead,
    })
    if (isRefusal(drafted)) throw rollback(drafted)
    return id
  })
}

export interface DraftSaved {
  readonly id: string
  readonly capacities: Capacities
  readonly action: 'save' | 'amend'
  readonly details: ActivityDetails
  readonly note: string | null
  readonly version: number
}

/**
 * Keeps a draft of an activity, and with it what will be reviewed. Refuses what the procedure refuses, and a draft that names something
 * that is not there.
 */
export async function saveDraft(
  surroundings: Surroundings,
  { id, capacities, action, details: given, note, version }: DraftSaved,
): Promise<Activity | Refusal> {
  const { db } = surroundings
  return db.transaction(async () => {
    const unknown = await unknownReference(surroundings, id, given)
    if (unknown) return unknown
    const details = await committed(surroundings, id, given)
    if (isRefusal(details)) return details
    let saved: Activity | Refusal = { refused: 'not-found' }
    // The draft of the release is kept first, so that locks go the same way as when it is published.
    const kind: ReleasedKind = {
      ...activityKind,
      check: async () => null,
      async acted() {
        const input = action === 'save' ? { details } : { details, note: note ?? '' }
        saved = await doActivityAct(surroundings, { id, capacities, action, input, version })
        // What undoes the transaction is answered as it is: nobody words it afterwards.
        if (isRefusal(saved)) throw rollback(asProgrammeRefusal(saved))
      },
    }
    const host = parseDepartmentId(details.host)
    const input = { details, note, ...(host && { departments: [host] }) }
    const revised = await actOnItem(surroundings, kind, { id, capacities, action: 'revise', input })
    return isRefusal(revised) ? revised : saved
  })
}
