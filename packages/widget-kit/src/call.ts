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

export interface CallOptions {
  readonly query?: Readonly<Record<string, string | number | null | undefined>>
  readonly body?: unknown
  /** Sent as `Idempotency-Key`: the same key with the same body is the same submission. */
  readonly key?: string
  readonly timeout?: number
}

export type Call = <T>(method: 'GET' | 'POST', path: string, options?: CallOptions) => Promise<Answer<T>>

interface RefusalOnTheWire {
  readonly code?: string
  readonly message?: string
  readonly fields?: readonly { readonly path: string; readonly message: string }[]
  readonly requestId?: string
}

/**
 * A fetch that never throws and never hangs. Reads carry no header of their own, so they need no preflight; no cookie is sent or kept.
 * `origin` is asked each time, because the page may change the `api` attribute.
 */
export function createCall(origin: () => string): Call {
  return async <T>(method: 'GET' | 'POST', path: string, options: CallOptions = {}): Promise<Answer<T>> => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(options.query ?? {})) {
      if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
    }
    const search = query.toString()
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), options.timeout ?? 20_000)
    try {
      const response = await fetch(origin() + path + (search ? `?${search}` : ''), {
        method,
        credentials: 'omit',
        signal: stop.signal,
        ...(options.body === undefined
          ? {}
          : {
              body: JSON.stringify(options.body),
              headers: {
                'content-type': 'application/json',
                ...(options.key ? { 'idempotency-key': options.key } : {}),
              },
            }),
      })
      const body: unknown = await response.json().catch(() => null)
      if (response.ok && body !== null) return { ok: true, value: body as T }
      return { ok: false, failure: failureOf(response.status, (body ?? {}) as RefusalOnTheWire) }
    } catch {
      return { ok: false, failure: { kind: 'unreachable' } }
    } finally {
      clearTimeout(timer)
    }
  }
}

function failureOf(status: number, body: RefusalOnTheWire): Failure {
  if (status >= 500 || !body.code || !body.message) return { kind: 'broken', status, requestId: body.requestId ?? null }
  return { kind: 'refused', status, code: body.code, message: body.message, fields: body.fields ?? [] }
}
