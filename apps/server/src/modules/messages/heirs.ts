import { isRefusal } from '@gongkai/contract-kit'
import { departmentsOn, nameOn, type DepartmentId } from '@gongkai/department-registry'
import type { MessageProcedure } from '@gongkai/messages'
import { localDateOf } from '@gongkai/work-calendar'
import type { JobHandler } from '../../platform/jobs.ts'
import type { Subscription } from '../../platform/outbox.ts'
import { eachApart } from '../each-apart.ts'
import type { Surroundings } from '../surroundings.ts'
import { doAct } from './act.ts'
import { DONE_STATES } from './open-work.ts'
import { soleHeir } from './procedure.ts'

/** Said after every change of the registry. */
export const REGISTRY_CHANGED = 'registry.changed'

/** A dissolution registered for a later day has its effect on that day, so it is looked for every hour too. */
export const heirSchedules = { 'messages.heirs': 3_600_000 } as const

/** Messages of which something is owed still, an answer or what one promised, whose lead or support is none of the departments of today. */
async function ownedByTheGone({ db }: Surroundings, today: readonly DepartmentId[]) {
  return db.sql<{ receipt: string; version: number; lead: DepartmentId[]; support: DepartmentId[] }>(
    'message.of-the-gone',
    `select receipt, version, lead, support from message
     where (not (state = any($1)) or promise_urgency is not null) and not (lead || support <@ $2::text[]) order by receipt`,
    [DONE_STATES, today],
  )
}

/** Passes open messages of dissolved departments on to their sole heirs, each with an event that names both. */
async function followHeirs(surroundings: Surroundings, procedure: MessageProcedure): Promise<void> {
  const { registry, clock, log } = surroundings
  await registry.refresh()
  const known = registry.snapshot()
  const today = localDateOf(clock.now())
  const departments = departmentsOn(known, today).map(({ id }) => id)
  const gone = await ownedByTheGone(surroundings, departments)
  await eachApart(log, gone, async ({ receipt, version, lead, support }) => {
    const moves = [...lead, ...support].flatMap((from) => {
      const to = soleHeir(known, from, today)
      return to === null
        ? []
        : [{ from, to, fromName: nameOn(known, from, today, 'zh'), toName: nameOn(known, to, today, 'zh') }]
    })
    for (const [step, input] of moves.entries()) {
      const actor = { kind: 'system', job: 'follow-heir' } as const
      const given = { receipt, actor, action: 'follow-heir', input, version: version + step }
      const done = await doAct(surroundings, procedure, given)
      if (!isRefusal(done)) continue
      // Somebody acted meanwhile, or it is with no department now: the next run sees what is left to do.
      if (['stale-version', 'wrong-state', 'nothing-owed'].includes(done.refused)) return
      throw new Error(`passing ${receipt} on to an heir was refused: ${done.refused}`)
    }
  })
}

export function heirJobs(
  surroundings: Surroundings,
  procedure: MessageProcedure,
): Record<keyof typeof heirSchedules, JobHandler> {
  return { 'messages.heirs': () => followHeirs(surroundings, procedure) }
}

export function heirSubscriptions(surroundings: Surroundings, procedure: MessageProcedure): Subscription[] {
  const receive: JobHandler = () => followHeirs(surroundings, procedure)
  return [{ topic: REGISTRY_CHANGED, name: 'messages.heirs', receive }]
}
