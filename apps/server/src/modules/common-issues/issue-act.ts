import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { ISSUE_ACTIONS, type CommonIssue, type IssueEvent, type IssueProcedure } from '@gongkai/messages/common-issues'
import { act, capacitiesFor, circumstancesOf, type Capacities } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { emit } from '../../platform/outbox.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { issueOf, lockIssue, runningOn, updateIssue, type IssueRow } from './issue-store.ts'
import { regroup } from './regroup.ts'

export interface IssueAct {
  readonly id: string
  readonly capacities: Capacities
  readonly action: string
  readonly input: unknown
  readonly version?: number
}

/**
 * Does one action on a common issue: loads it under its lock, asks the procedure, and keeps row, event, messages and outbox in one
 * transaction. What an action does to the messages of the cluster is done by `regroup`.
 */
export async function doIssueAct(
  surroundings: Surroundings,
  procedure: IssueProcedure,
  { id, capacities, action, input, version }: IssueAct,
): Promise<CommonIssue | Refusal> {
  const { db } = surroundings
  return db.transaction(async () => {
    const row = await lockIssue(db, id)
    if (!row) return { refused: 'not-found' }
    if (action === 'resume') {
      const running = await runningOn(db, row.cluster)
      if (running !== null && running !== row.id) return { refused: 'issue-open-already' }
    }
    const done = attempt(surroundings, procedure, issueOf(row), { capacities, action, input, version })
    if (isRefusal(done)) return done
    const refused = await regroup(surroundings, procedure, capacities, row, action, done.event.input)
    if (refused) return refused
    await keep(surroundings, row, done)
    return done.task
  })
}

/** Keeps an act on an issue in the current transaction. */
export async function keep(
  surroundings: Surroundings,
  row: IssueRow,
  { task, event }: { readonly task: CommonIssue; readonly event: IssueEvent },
): Promise<void> {
  const { db, clock } = surroundings
  if (!(await updateIssue(db, task, row, localDateOf(clock.now())))) throw new LostRace(task.id)
  await appendEvent(surroundings, event)
  await emit(db, clock, `common-issue.${event.action}`, { issue: row.id })
}

/** The act in the first capacity in which it is possible. */
export function attempt(
  { clock, calendar }: Surroundings,
  procedure: IssueProcedure,
  issue: CommonIssue,
  { capacities, action, input, version }: Omit<IssueAct, 'id'>,
): { readonly task: CommonIssue; readonly event: IssueEvent } | Refusal {
  const now = { now: clock.now(), calendar }
  const at = { ...now, digest: sm3, ...(version === undefined ? {} : { version }) }
  const name = ISSUE_ACTIONS.find((one) => one === action)
  if (!name) return { refused: 'unknown-action', facts: { action } }
  const open = capacitiesFor(procedure.actions[name], issue, capacities, circumstancesOf(now))
  // A stale version is said first: what is closed now may have been open when it was read.
  const actor = 'refused' in open ? capacities[0] : open[0]
  return act(procedure, issue, actor, action, input, at)
}
