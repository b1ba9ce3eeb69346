import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route, RouteTable, Routes, SentFile } from './define.ts'
import type { RefusalBody } from './refusal.ts'

/** The server said no, with a sentence for the reader. A server that cannot be reached rejects as `fetch` does. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  readonly body: RefusalBody

  constructor(status: number, body: RefusalBody) {
    super(body.message)
    this.status = status
    this.body = body
  }
}

export interface ClientOptions {
  /** Origin of the platform, without a closing slash; empty on the platform's own pages. */
  readonly base?: string
  readonly fetch?: typeof fetch
  /** The reader's language: a value, or a function when it can change. */
  readonly lang?: string | (() => string)
  /** `same-origin` on the platform's own pages (the default); widgets say `omit`. */
  readonly credentials?: RequestCredentials
}

type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { [N in Name]?: undefined }
  : Record<string, never> extends Value
    ? { [N in Name]?: Value }
    : { [N in Name]: Value }

/** What one call takes. `key` repeats a write safely: give the same key again when retrying the same submission. */
export type Call<R extends Route> = Part<'params', ParamsOf<R>> &
  Part<'query', QueryOf<R>> &
  Part<'body', BodyOf<R>> & { key?: string; signal?: AbortSignal }

type Caller<R extends Route> =
  Record<string, never> extends Call<R>
    ? (call?: Call<R>) => Promise<AnswerOf<R>>
    : (call: Call<R>) => Promise<AnswerOf<R>>

export type Client<C extends Routes> = { readonly [Name in keyof C]: Caller<C[Name]> }

interface LooseCall {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
  key?: string
  signal?: AbortSignal
}

/** Not randomUUID: browsers keep that from pages without https, which a bureau's inner network may have. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')
}

const isSentFile = (body: unknown): body is SentFile => (body as Partial<SentFile> | null)?.content instanceof Blob

/**
 * A typed client for a contract: `createClient<typeof messagesContract>(messageRoutes, { base })`.
 * Only the route table is needed at run time; shapes stay on the server. Throws {@link Refused}.
 */
export function createClient<C extends Routes>(
  table: RouteTable & Record<keyof C, unknown>,
  options: ClientOptions = {},
): Client<C> {
  const client: Record<string, (call?: LooseCall) => Promise<unknown>> = {}
  for (const [name, [method, path]] of Object.entries<readonly [string, string]>(table)) {
    client[name] = async ({ params = {}, query = {}, body, key, signal } = {}) => {
      const language = options.lang
      const search = new URLSearchParams()
      const asked: Record<string, unknown> = { lang: typeof language === 'function' ? language() : language, ...query }
      for (const field in asked) if (asked[field] != null) search.set(field, String(asked[field]))
      const address = path.replace(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String(params[field])))
      const headers: Record<string, string> = {}
      if (method !== 'GET') headers['idempotency-key'] = key ?? randomKey()
      const file = isSentFile(body) ? body : null
      if (body !== undefined) headers['content-type'] = file ? 'application/octet-stream' : 'application/json'
      if (file) headers['x-file-name'] = encodeURIComponent(file.name)
      const init = {
        method,
        headers,
        signal,
        credentials: options.credentials,
        body: file ? file.content : JSON.stringify(body),
      }
      const answer = await (options.fetch ?? fetch)(
        `${options.base ?? ''}${address}${search.size ? `?${search}` : ''}`,
        init,
      )
      // What draws pages on the server answers without headers, and gives no files.
      const { headers: given } = answer as { headers?: Headers }
      if (answer.ok && given?.has('content-disposition')) return answer.blob()
      const value: unknown = answer.status === 204 ? undefined : await answer.json().catch(() => undefined)
      if (answer.ok) return value
      throw new Refused(
        answer.status,
        (value ?? { code: 'fault', message: answer.statusText, facts: {} }) as RefusalBody,
      )
    }
  }
  return client as Client<C>
}
