import { chinaCalendar } from '@gongkai/work-calendar'
import { act, openTask, type Done, type Surroundings } from '../act.ts'
import type { Actor } from '../actor.ts'
import { asStored, canonicalJson, type Digest } from '../canonical-json.ts'
import { verifyChain } from '../chain.ts'
import type { TaskEvent } from '../event.ts'
import type { Procedure } from '../procedure.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
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

/** How a walk begins. `doing` where a subject wraps the engine's `act`. */
export interface WalkStart<State extends string, Facts> {
  readonly actor: Actor
  readonly input: unknown
  readonly now: number
  readonly digest?: Digest
  readonly doing?: (
    task: Task<State, Facts>,
    step: WalkStep,
    surroundings: Surroundings,
  ) => Done<State, Facts> | Refusal
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
  start: WalkStart<State, Facts>,
  steps: readonly WalkStep[],
): Walked<State, Facts> {
  const { digest = sampleDigest, doing } = start
  let { now } = start
  const begun = openTask(procedure, 'walked-1', start.actor, start.input, { now, digest })
  if (isRefusal(begun)) throw new Error(`opening: ${begun.refused}`)
  let { task } = begun
  const events: TaskEvent<State>[] = [begun.event]
  const done: string[] = []
  for (const step of steps) {
    const { action, actor, input, later } = step
    now += later
    const before = canonicalJson(task)
    const around = { now, calendar: chinaCalendar, digest }
    const answer = doing ? doing(task, step, around) : act(procedure, task, actor, action, input, around)
    if (canonicalJson(task) !== before) throw new Error(`${action} changed the task in place`)
    if (isRefusal(answer)) continue
    task = answer.task
    events.push(answer.event)
    done.push(action)
    const stored = asStored(events)
    const broken = verifyChain(stored, digest, task.head)
    if (broken) throw new Error(`after ${action} the chain is broken: ${broken.why} at ${broken.seq}`)
    if (canonicalJson(replay(procedure, stored)) !== canonicalJson(task))
      throw new Error(`after ${action} the history does not give the row`)
  }
  return { task, events, done }
}
