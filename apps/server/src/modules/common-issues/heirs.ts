import { isRefusal } from '@gongkai/contract-kit'
import { departmentsOn, type DepartmentId } from '@gongkai/department-registry'
import type { IssueProcedure } from '@gongkai/messages/common-issues'
import { localDateOf } from '@gongkai/work-calendar'
import type { JobHandler } from '../../platform/jobs.ts'
import type { Subscription } from '../../platform/outbox.ts'
import { eachApart } from '../each-apart.ts'
import { REGISTRY_CHANGED, soleHeir } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { doIssueAct } from './issue-act.ts'
import { issuesOfTheGone } from './issue-store.ts'

/** A dissolution registered for a later day has its effect on that day, so it is looked for every hour too. */
export const issueHeirSchedules = { 'common-issues.heirs': 3_600_000 } as const

/** Gives common issues of dissolved departments to their sole heirs; without one they wait for the office, which can give them to anybody. */
async function followHeirs(surroundings: Surroundings, procedure: IssueProcedure): Promise<void> {
  const { db, registry, clock, log } = surroundings
  await registry.refresh()
  const known = registry.snapshot()
  const today = localDateOf(clock.now())
  const departments = departmentsOn(known, today).map(({ id }): DepartmentId => id)
  await eachApart(log, await issuesOfTheGone(db, departments), async ({ id, lead, version }) => {
    const [owner] = lead
    const department = owner === undefined ? null : soleHeir(known, owner, today)
    if (department === null) return
    const capacities = [{ kind: 'system', job: 'follow-heir' }] as const
    const input = { department, person: null, personName: null }
    const done = await doIssueAct(surroundings, procedure, { id, capacities, action: 'own', input, version })
    if (isRefusal(done) && !['stale-version', 'wrong-state'].includes(done.refused))
      throw new Error(`passing issue ${id} on to an heir was refused: ${done.refused}`)
  })
}

export function issueHeirJobs(
  surroundings: Surroundings,
  procedure: IssueProcedure,
): Record<keyof typeof issueHeirSchedules, JobHandler> {
  return { 'common-issues.heirs': () => followHeirs(surroundings, procedure) }
}

export function issueHeirSubscriptions(surroundings: Surroundings, procedure: IssueProcedure): Subscription[] {
  const receive: JobHandler = () => followHeirs(surroundings, procedure)
  return [{ topic: REGISTRY_CHANGED, name: 'common-issues.heirs', receive }]
}
