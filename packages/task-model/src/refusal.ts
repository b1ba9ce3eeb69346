/** Why the engine says no. A procedure adds codes of its own through its guards and checks (`may-not-publish`, …). */
export const ENGINE_REFUSALS = [
  'unknown-action',
  'stale-version',
  'not-your-role',
  'wrong-state',
  'not-your-department',
  'drafter-cannot-review',
  'invalid-input',
] as const
export type EngineRefusal = (typeof ENGINE_REFUSALS)[number]

export interface FieldFault {
  readonly path: string
  readonly message: string
}

/** An expected "no": a closed code and its facts. The sentence for the reader is made elsewhere, in the reader's language. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code
  readonly facts: Readonly<Record<string, unknown>>
  readonly fields?: readonly FieldFault[]
}

export function refuse<const Code extends string>(
  code: Code,
  facts: Readonly<Record<string, unknown>> = {},
  fields?: readonly FieldFault[],
): Refusal<Code> {
  return fields ? { refused: code, facts, fields } : { refused: code, facts }
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer && typeof answer.refused === 'string'
}
