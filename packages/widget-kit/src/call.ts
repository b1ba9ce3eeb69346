import { jsonOf } from './json.ts'

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
  readonly timeout?: number
}

export type Call = <T>(method: 'GET' | 'POST', path: string, options?: CallOptions) => Promise<Answer<T>>

interface RefusalOnTheWire {
  readonly code?: string
  readonly message?: string
  readonly fields?: readonly { readonly path: string; readonly message: string }[]
  readonly requestId?: string
}

/** What is added to calls without the view's doing. */
export interface CallSurroundings {
  /** Put into the query where the view says nothing else. */
  readonly query: (method: 'GET' | 'POST') => Query
  /** The answer to this read when it is on its way already. */
  readonly early: (url: string) => Promise<Response> | undefined
}

/**
 * A fetch that never throws and never hangs. Reads carry no header of their own, so they need no preflight; no cookie is sent or kept.
 * `origin` is asked each time, because the page may change the `api` attribute.
 */
export function createCall(origin: () => string, around?: CallSurroundings): Call {
  return async <T>(method: 'GET' | 'POST', path: string, options: CallOptions = {}): Promise<Answer<T>> => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...around?.query(method), ...options.query })) {
      if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
    }
    const search = query.toString()
    const url = origin() + path + (search ? `?${search}` : '')
    const stop = new AbortController()
    let timer
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        stop.abort()
        reject(new Error('late'))
      }, options.timeout ?? 20_000)
    })
    const send = () =>
      fetch(url, {
        method,
        credentials: 'omit',
        signal: stop.signal,
        ...(options.body === undefined
          ? {}
          : {
              body: jsonOf(options.body),
              headers: {
                'content-type': 'application/json',
                ...(options.key ? { 'idempotency-key': options.key } : {}),
              },
            }),
      })
    const ask = async (): Promise<Answer<T>> => {
      const early = method === 'GET' ? around?.early(url) : null
      const response = await (early ?? send())
      const body: unknown = await response.json().catch(() => null)
      if (response.ok && body !== null) return { ok: true, value: body as T }
      return { ok: false, failure: failureOf(response.status, (body ?? {}) as RefusalOnTheWire) }
    }
    try {
      return await Promise.race([ask(), late])
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
