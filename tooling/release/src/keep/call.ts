import type { Shape } from './shape.ts'

/** A value of an earlier answer: the number of its call, counted from 0, and the fields that lead to it, such as `items.0.id`. */
export interface FromAnswer {
  readonly $from: readonly [call: number, field: string]
}

/** A proof of work, solved anew: a challenge is good for one submission. */
export interface Solved {
  readonly $solve: 'challenge'
}

/** Text, and in it what came from earlier answers. */
export type LinkedText = readonly (string | FromAnswer)[]
export type LinkedBody =
  | string
  | number
  | boolean
  | null
  | FromAnswer
  | Solved
  | readonly LinkedBody[]
  | { readonly [field: string]: LinkedBody }

/** One recorded call of an app to the API. */
export interface KeptCall {
  /** Whose cookies went with it. */
  readonly by: string
  readonly method: string
  readonly path: LinkedText
  readonly body?: LinkedBody
  /** Whether an Idempotency-Key went with it; every replay has its own. */
  readonly key?: true
  readonly status: number
  readonly answer: Shape
}

/** A call as it went over the wire. */
export interface SeenCall {
  readonly by: string
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly body: unknown
  readonly key: boolean
  readonly status: number
  readonly answer: unknown
}

/** One call a line, so that a difference between two recordings can be read. */
export const writeCalls = (calls: readonly KeptCall[]) =>
  `[\n${calls.map((call) => `  ${JSON.stringify(call)}`).join(',\n')}\n]\n`
