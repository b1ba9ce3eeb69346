/** A field that was not accepted: its path in the body (`contact.name`) and a sentence for the reader. */
export interface FieldFault {
  readonly path: string
  readonly message: string
}

/** An expected "no" inside the server: a closed code and its facts; the sentence is made at the edge, in the reader's language. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code
  readonly facts?: Readonly<Record<string, unknown>>
  readonly fields?: readonly FieldFault[]
}

/** What a refusal looks like on the wire. `message` says what happened, what was kept and what to do next. */
export interface RefusalBody {
  readonly code: string
  readonly message: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly fields?: readonly FieldFault[]
  readonly requestId: string
}

/** HTTP status of the platform's own refusal codes; a context's codes answer 409 unless listed by it. */
export const STATUS_OF_REFUSAL = {
  malformed: 400,
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'idempotency-mismatch': 422,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
  fault: 500,
} as const satisfies Record<string, number>

export function refusalBody(refusal: Refusal, message: string, requestId: string): RefusalBody {
  return {
    code: refusal.refused,
    message,
    facts: refusal.facts ?? {},
    ...(refusal.fields ? { fields: refusal.fields } : {}),
    requestId,
  }
}

/** True for the `{refused, facts}` value that handlers and domain functions return instead of an answer. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && typeof (value as { refused?: unknown }).refused === 'string'
}
