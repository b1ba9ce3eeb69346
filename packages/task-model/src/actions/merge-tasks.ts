import type { Actor } from '../actor.ts'
import { act, type Done, type Surroundings } from '../act.ts'
import type { Procedure } from '../procedure.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import type { OtherMatter } from './merging.ts'

export interface Pair<State extends string, Facts> {
  readonly main: Task<State, Facts>
  readonly follower: Task<State, Facts>
}

export interface PairDone<State extends string, Facts> {
  readonly main: Done<State, Facts>
  readonly follower: Done<State, Facts>
}

const pointAt = (task: Task): OtherMatter => ({ id: task.id, seq: task.head.seq, hash: task.head.hash })

function both<State extends string, Facts>(
  procedure: Procedure<State, Facts>,
  { main, follower }: Pair<State, Facts>,
  actor: Actor,
  reason: string,
  surroundings: Omit<Surroundings, 'version'>,
  [ofMain, ofFollower]: readonly [string, string],
): PairDone<State, Facts> | Refusal {
  const first = act(procedure, follower, actor, ofFollower, { other: pointAt(main), reason }, surroundings)
  if (isRefusal(first)) return first
  const second = act(procedure, main, actor, ofMain, { other: pointAt(follower), reason }, surroundings)
  return isRefusal(second) ? second : { main: second, follower: first }
}

/** One matter follows another (并案): both histories say so and point at each other, or neither does. Keep both in one transaction. */
export function mergeTasks<State extends string, Facts>(
  procedure: Procedure<State, Facts>,
  pair: Pair<State, Facts>,
  actor: Actor,
  reason: string,
  surroundings: Omit<Surroundings, 'version'>,
): PairDone<State, Facts> | Refusal {
  return both(procedure, pair, actor, reason, surroundings, ['take-in', 'follow'])
}

/** Undoes a merger (拆案): the follower goes its own way again, from the state it was in. */
export function separateTasks<State extends string, Facts>(
  procedure: Procedure<State, Facts>,
  pair: Pair<State, Facts>,
  actor: Actor,
  reason: string,
  surroundings: Omit<Surroundings, 'version'>,
): PairDone<State, Facts> | Refusal {
  return both(procedure, pair, actor, reason, surroundings, ['let-go', 'separate'])
}
