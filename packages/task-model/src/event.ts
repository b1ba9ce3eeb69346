import { canonicalJson, type Digest } from './canonical-json.ts'
import type { NamedPerson } from './actor.ts'
import type { LimitChange } from './limits/limit-change.ts'

/**
 * What the engine adds to the record of an act. `onBehalfOf` stands when a stand-in acted: for whom. `clockRead` stands when the
 * clock had been set back: its own reading.
 */
export interface EventNotes {
  readonly procedure?: string
  readonly limits?: readonly LimitChange[]
  readonly onBehalfOf?: NamedPerson
  readonly clockRead?: number
}

/**
 * One act on a task, for ever: who, when (epoch milliseconds), what, from, to, with which input. `hash` is the digest (SM3) of
 * the canonical JSON of everything else, `prev` included, so that no event can be edited, left out or moved unseen.
 * `from` is null and `prev` is empty in the first event of a task.
 */
export interface TaskEvent<State extends string = string> {
  readonly taskId: string
  readonly seq: number
  readonly at: number
  readonly by: string
  readonly byName: string
  readonly action: string
  readonly from: State | null
  readonly to: State
  readonly input: unknown
  readonly notes: EventNotes
  readonly prev: string
  readonly hash: string
}

/** The hash an event must carry. */
export function hashOf(event: Omit<TaskEvent, 'hash'>, digest: Digest): string {
  const { taskId, seq, at, by, byName, action, from, to, input, notes, prev } = event
  return digest(canonicalJson({ taskId, seq, at, by, byName, action, from, to, input, notes, prev }))
}

export function sealEvent<State extends string>(
  event: Omit<TaskEvent<State>, 'hash'>,
  digest: Digest,
): TaskEvent<State> {
  return { ...event, hash: hashOf(event, digest) }
}
