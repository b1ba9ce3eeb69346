import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  ACTIVITY_ACTIONS,
  activityProcedure,
  groupsChanged,
  type Activity,
  type ActivityAction,
  type ActivityEvent,
} from '@gongkai/events/programme'
import { act, capacitiesFor, circumstancesOf, type Capacities } from '@gongkai/task-model'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { emit } from '../../platform/outbox.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { activityOf, lockActivity, updateActivity, type ActivityRow } from './activity-store.ts'
import { publishedDetails } from './published.ts'
import { followTerms, PUBLISHING, writeTerms } from './terms-write.ts'

export interface ActivityAct {
  readonly id: string
  readonly capacities: Capacities
  readonly action: string
  readonly input: unknown
  /** The version that was read; the act is refused where another was made since. */
  readonly version?: number
}

/** What the platform does itself about activities. */
export const systemActor = (job: string): Capacities => [{ kind: 'system', job }]

/**
 * Does one action on an activity: loads it under its lock, asks the procedure, and keeps row, event, terms and outbox in one
 * transaction. The second of the two checks is followed at once by `be-checked`. Drafts are kept through `saveDraft`, so that what is
 * reviewed is always what was drafted.
 */
export async function doActivityAct(
  surroundings: Surroundings,
  { id, capacities, action, input, version }: ActivityAct,
): Promise<Activity | Refusal> {
  const { db } = surroundings
  return db.transaction(async () => {
    const row = await lockActivity(db, id)
    if (!row) return { refused: 'not-found' }
    const done = attempt(surroundings, activityOf(row), { capacities, action, input, version })
    if (isRefusal(done)) return done
    await keep(surroundings, row, done)
    const { state, facts } = done.task
    if (state !== 'planned' || facts.checks.secrecy === null || facts.checks.security === null) return done.task
    const next = { capacities: systemActor('checks'), action: 'be-checked', input: {} }
    const checked = attempt(surroundings, done.task, next)
    if (isRefusal(checked)) return checked
    await keep(surroundings, { ...row, version: done.task.version }, checked)
    return checked.task
  })
}

/**
 * Keeps an act on an activity in the current transaction, and tells `activity.ACTION`; of a publication also `activity.published` with the
 * groups of fields that changed, none of a first version.
 */
async function keep(
  surroundings: Surroundings,
  row: ActivityRow,
  { task, event }: { readonly task: Activity; readonly event: ActivityEvent },
): Promise<void> {
  const { db, clock } = surroundings
  if (!(await updateActivity(db, task, row))) throw new LostRace(task.id)
  await appendEvent(surroundings, event)
  const version = task.facts.publishedVersion
  const said = { activity: row.id, version }
  const publishes = PUBLISHING.includes(event.action)
  const before = publishes && version > 1 ? await publishedDetails(db, row.id, version - 1) : null
  const changed = before ? groupsChanged(before, task.facts.draft.details) : []
  if (publishes) await writeTerms(surroundings, row.id, task, changed)
  await followTerms(surroundings, row.id, task)
  await emit(db, clock, `activity.${event.action}`, said)
  if (publishes) await emit(db, clock, 'activity.published', { ...said, changed })
}

/** The act in the first capacity in which it is possible. */
export function attempt(
  { clock, calendar }: Pick<Surroundings, 'clock' | 'calendar'>,
  activity: Activity,
  { capacities, action, input, version }: Omit<ActivityAct, 'id'>,
): { readonly task: Activity; readonly event: ActivityEvent } | Refusal {
  const now = { now: clock.now(), calendar }
  const name = ACTIVITY_ACTIONS.find((one): one is ActivityAction => one === action)
  if (!name) return { refused: 'unknown-action', facts: { action } }
  const open = capacitiesFor(activityProcedure.actions[name], activity, capacities, circumstancesOf(now))
  // A stale version is said first: what is closed now may have been open when it was read.
  const actor = 'refused' in open ? capacities[0] : open[0]
  const at = { ...now, digest: sm3, ...(version === undefined ? {} : { version }) }
  return act(activityProcedure, activity, actor, action, input, at)
}
