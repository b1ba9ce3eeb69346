/** Why a call has no answer: nothing came back, the platform said no (with its reasons), or the platform broke. */
export type Failure =
  | { readonly kind: 'unreachable' }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly code: string
      readonly message: string
      readonly fields: readonly { readonly path: string; readonly message: string }[]
    }
  | { readonly kind: 'broken'; readonly status: number; readonly requestId: string | null }

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

type Query = Readonly<Record<string, string | number | null | undefined>>

export interface CallOptions {
  readonly query?: Query
  readonly body?: unknown
  /** Sent as `Idempotency-Key`: the same key with the same body is the same submission. */
  readonly key?: string
  /** How body and key are written: {@link asJson}. Apart, as most views only read. */
  readonly write?: (body: unknown, key?: string) => Pick<RequestInit, 'body' | 'headers'>
  readonly timeout?: number
}

export type Call = <T>(method: 'GET' | 'POST', path: string, options?: CallOptions) => Promise<Answer<T>>

interface RefusalOnTheWire {
  readonly code?: string
  readonly message?: string
  readonly fields?: readonly { readonly path: string; readonly message: string }[]
  readonly requestId?: string | null
}

/** What is added to calls without the view's doing. */
export interface CallSurroundings {
  /** Put into the query where the view says nothing else. */
  readonly query: (method: 'GET' | 'POST') => Query
  /** The answer to this read when it is on its way already. */
  readonly early: (url: string) => Promise<Response> | null | undefined
}

/**
 * A fetch that never throws and never hangs. Reads carry no header of their own, so they need no preflight; no cookie is sent or kept.
 * `origin` is asked each time, because the page may change the `api` attribute. The query is sorted: equal questions have equal addresses.
 */
export function createCall(origin: () => string, around?: CallSurroundings): Call {
  return async <T>(method: 'GET' | 'POST', path: string, options: CallOptions = {}): Promise<Answer<T>> => {
    const stop = new AbortController()
    // An abort after the end changes nothing.
    setTimeout(() => stop.abort(), options.timeout ?? 20_000)
    try {
      const url = new URL(origin() + path)
      const query = { ...around?.query(method), ...options.query }
      for (const name of Object.keys(query).sort()) {
        const value = query[name] ?? ''
        if (value !== '') url.searchParams.set(name, value as string)
      }
      const response = await (around?.early(url.href) ??
        fetch(url.href, {
          method,
          credentials: 'omit',
          signal: stop.signal,
          ...options.write?.(options.body, options.key),
        }))
      const value = await response.json().catch(() => null)
      return response.ok && value !== null
        ? { ok: true, value }
        : { ok: false, failure: failureOf(response.status, value) }
    } catch {
      return { ok: false, failure: { kind: 'unreachable' } }
    }
  }
}

function failureOf(status: number, body: RefusalOnTheWire | null): Failure {
  const { code, message, fields = [], requestId = null } = body ?? {}
  return status < 500 && code && message
    ? { kind: 'refused', status, code, message, fields }
    : { kind: 'broken', status, requestId }
}
