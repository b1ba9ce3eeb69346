import { localDateOf } from '@gongkai/work-calendar'
import type { TaskEvent } from './event.ts'
import { applyLimitChange } from './limits/limit-change.ts'
import type { Limit } from './limits/limit.ts'
import type { ActionRule, Change, Deed, Procedure } from './procedure.ts'
import type { Head, Task } from './task.ts'

/** A history that this procedure cannot have written. Never expected: the record or the definition was damaged. */
export class HistoryBroken extends Error {
  readonly taskId: string
  readonly seq: number
  constructor(taskId: string, seq: number, what: string) {
    super(`history of ${taskId}, event ${seq}: ${what}`)
    this.name = 'HistoryBroken'
    this.taskId = taskId
    this.seq = seq
  }
}

/** The task after an event: the one place where state, departments, facts and limits change. */
export function applyEvent<State extends string, Facts>(
  procedure: Procedure<State, Facts>,
  task: Task<State, Facts> | null,
  event: TaskEvent<State>,
): Task<State, Facts> {
  const broken = (what: string): never => {
    throw new HistoryBroken(event.taskId, event.seq, what)
  }
  const { seq, hash, at, action, by, byName } = event
  const head: Head = { seq, hash, at, action, by, byName }
  const onBehalfOf = event.notes.onBehalfOf ?? null
  const deed: Deed<unknown> = { input: event.input, by, byName, at, today: localDateOf(at), onBehalfOf }
  const limits = (before: readonly Limit[]) =>
    (event.notes.limits ?? []).reduce((held, change) => applyLimitChange(held, change, by), before)

  if (task === null) {
    if (action !== procedure.opening.action || seq !== 1) broken('does not open a task')
    const { facts, lead = [], support = [] } = procedure.opening.begin(deed)
    return {
      id: event.taskId,
      procedure: procedure.name,
      state: event.to,
      version: 1,
      lead,
      support,
      limits: limits([]),
      facts,
      head,
    }
  }
  if (seq !== task.version + 1 || event.taskId !== task.id) broken(`does not follow event ${task.version}`)
  const rule: ActionRule<State, Facts> | undefined = Object.hasOwn(procedure.actions, action)
    ? procedure.actions[action]
    : undefined
  if (!rule) return broken(`unknown action ${action}`)
  if (event.from !== task.state || !rule.from.includes(task.state))
    broken(`${action} is not possible from ${task.state}`)
  if (event.to !== (rule.to ?? task.state)) broken(`${action} does not lead to ${event.to}`)
  const change: Change<Facts> = rule.effect?.(task, deed) ?? {}
  return {
    ...task,
    state: event.to,
    version: seq,
    lead: change.lead ?? task.lead,
    support: change.support ?? task.support,
    limits: limits(task.limits),
    facts: change.facts ? { ...task.facts, ...change.facts } : task.facts,
    head,
  }
}

/** The row that a history gives (历史即记录). Throws `HistoryBroken`; whether the bytes are untouched is `verifyChain`'s question. */
export function replay<State extends string, Facts>(
  procedure: Procedure<State, Facts>,
  events: readonly TaskEvent<State>[],
): Task<State, Facts> {
  let task: Task<State, Facts> | null = null
  for (const event of events) task = applyEvent(procedure, task, event)
  if (task === null) throw new HistoryBroken('', 0, 'no events')
  return task
}
