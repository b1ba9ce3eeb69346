import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  act,
  capacitiesFor,
  circumstancesOf,
  openTask,
  planEvidenceProcedure,
  planEvidenceTask,
  standingEvidence,
  type Actor,
  type Capacities,
  type Evidence,
  type PlanEvidence,
} from '@gongkai/task-model'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { emit } from '../../platform/outbox.ts'
import { sm3 } from '../messages/index.ts'
import { planTaskNow } from '../plan/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { insertEvidence, lockEvidence, updateEvidence } from './store.ts'

export interface EvidenceAct {
  readonly year: number
  readonly number: string
  readonly capacities: Capacities
  readonly action: 'attach' | 'verify' | 'withdraw'
  readonly input: unknown
  readonly version?: number
}

/**
 * Does one act on the evidence of a task of the plan; the first one opens its file for the departments that lead and support the task
 * on that day. Refuses `not-found` where the year's plan has no such task.
 */
export async function doEvidenceAct(
  surroundings: Surroundings,
  { year, number, capacities, action, input, version }: EvidenceAct,
): Promise<PlanEvidence | Refusal> {
  const { db, clock, calendar } = surroundings
  return db.transaction(async () => {
    const task = (await lockEvidence(db, year, number)) ?? (await open(surroundings, year, number))
    if (!task) return { refused: 'not-found' }
    const now = { now: clock.now(), calendar }
    const able = capacitiesFor(planEvidenceProcedure.actions[action], task, capacities, circumstancesOf(now))
    const actor = 'refused' in able ? capacities[0] : able[0]
    const at = { ...now, digest: sm3, ...(version === undefined ? {} : { version }) }
    const done = act(planEvidenceProcedure, task, actor, action, input, at)
    if (isRefusal(done)) return done
    if (!(await updateEvidence(db, done.task, task.version))) throw new LostRace(task.id)
    await appendEvent(surroundings, done.event)
    await emit(db, clock, `plan-evidence.${action}`, { year, number })
    return done.task
  })
}

/**
 * Attaches a subject's own evidence, in the caller's transaction. The same again changes nothing; where the same thing stood with other
 * bytes, the older pointer is withdrawn. Refuses as `attach` does, and `not-found` where the plan has no such task.
 */
export async function attachEvidence(
  surroundings: Surroundings,
  to: { readonly year: number; readonly number: string },
  evidence: Evidence,
  job: string,
): Promise<PlanEvidence | Refusal> {
  const as = { ...to, capacities: [{ kind: 'system', job }] as const }
  const attached = await doEvidenceAct(surroundings, { ...as, action: 'attach', input: { evidence } })
  if (isRefusal(attached)) return attached
  let task: PlanEvidence = attached
  for (const { id, evidence: before } of standingEvidence(attached)) {
    if (before.ref !== evidence.ref || before.hash === evidence.hash) continue
    const input = { id, reason: `replaced by ${evidence.hash ?? evidence.title}` }
    const withdrawn = await doEvidenceAct(surroundings, { ...as, action: 'withdraw', input })
    if (isRefusal(withdrawn)) return withdrawn
    task = withdrawn
  }
  return task
}

async function open(surroundings: Surroundings, year: number, number: string): Promise<PlanEvidence | null> {
  const { db, clock } = surroundings
  const planned = await planTaskNow(surroundings, year, number)
  if (!planned) return null
  const { leadIds: lead, supportIds: support } = planned
  const system: Actor = { kind: 'system', job: 'plan-evidence' }
  const opened = openTask(
    planEvidenceProcedure,
    planEvidenceTask(year, number),
    system,
    { year, number, lead, support },
    { now: clock.now(), digest: sm3 },
  )
  if (isRefusal(opened)) throw new Error(`the evidence of ${year} ${number} cannot be opened: ${opened.refused}`)
  if (!(await insertEvidence(db, opened.task))) return lockEvidence(db, year, number)
  await appendEvent(surroundings, opened.event)
  return opened.task
}
