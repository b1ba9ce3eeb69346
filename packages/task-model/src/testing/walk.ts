import { chinaCalendar } from '@gongkai/work-calendar'
import { act, openTask } from '../act.ts'
import type { Actor } from '../actor.ts'
import { asStored, canonicalJson } from '../canonical-json.ts'
import { verifyChain } from '../chain.ts'
import type { TaskEvent } from '../event.ts'
import type { Procedure } from '../procedure.ts'
import { isRefusal } from '../refusal.ts'
import { replay } from '../replay.ts'
import type { Task } from '../task.ts'
import { sampleDigest } from './sample.ts'

export interface WalkStep {
  readonly action: string
  readonly actor: Actor
  readonly input: unknown
  /** Milliseconds since the step before. */
  readonly later: number
}

export interface Walked<State extends string, Facts> {
  readonly task: Task<State, Facts>
  readonly events: readonly TaskEvent<State>[]
  /** The actions that were done, in order; refused ones left out. */
  readonly done: readonly string[]
}

/**
 * Walks a matter through a procedure, whatever the steps are: refused ones change nothing. After every step the history, written
 * to a store and read back, is whole and replays to the row; throws where it is not.
 */
export function walkProcedure<State extends string, Facts>(
  procedure: Procedure<State, Facts>,
  start: { readonly actor: Actor; readonly input: unknown; readonly now: number },
  steps: readonly WalkStep[],
): Walked<State, Facts> {
  let { now } = start
  const begun = openTask(procedure, 'walked-1', start.actor, start.input, { now, digest: sampleDigest })
  if (isRefusal(begun)) throw new Error(`opening: ${begun.refused}`)
  let { task } = begun
  const events: TaskEvent<State>[] = [begun.event]
  const done: string[] = []
  for (const { action, actor, input, later } of steps) {
    now += later
    const before = canonicalJson(task)
    const answer = act(procedure, task, actor, action, input, { now, calendar: chinaCalendar, digest: sampleDigest })
    if (canonicalJson(task) !== before) throw new Error(`${action} changed the task in place`)
    if (isRefusal(answer)) continue
    task = answer.task
    events.push(answer.event)
    done.push(action)
    const stored = asStored(events)
    const broken = verifyChain(stored, sampleDigest, task.head)
    if (broken) throw new Error(`after ${action} the chain is broken: ${broken.why} at ${broken.seq}`)
    if (canonicalJson(replay(procedure, stored)) !== canonicalJson(task))
      throw new Error(`after ${action} the history does not give the row`)
  }
  return { task, events, done }
}
