import type * as z from 'zod'

/**
 * Who a route is for: anyone; the writer who holds a receipt and its code; a signed-in member of staff.
 * The server refuses by this value before a handler runs, and the route × viewer test walks it.
 */
export type Audience = 'public' | 'writer' | 'staff'

/** What is said of a route that will go in the next major: it keeps working until then, and every answer says so. */
export interface Deprecation {
  /** The version of the API that announced it. */
  readonly since: `${number}.${number}.${number}`
  /** The day it was announced, `YYYY-MM-DD`: what the `Deprecation` header tells (RFC 9745). */
  readonly on: `${number}-${number}-${number}`
  /** What to use instead: a path of the API, as its own contract writes it, or a sentence. */
  readonly instead?: string
}

export type Method = 'GET' | 'POST' | 'DELETE'

/** The addresses of a context's routes, `name → [method, path]`: all that a browser needs at run time. */
export type RouteTable = Readonly<Record<string, readonly [Method, string]>>

/** One route of a contract: plain data, importing nothing of a server. Path parameters are written `{name}`. */
export interface Route {
  readonly at: readonly [Method, string]
  readonly summary: string
  readonly audience: Audience
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** The answer when it went well; `status` is 200 where not said. 204 has no shape. */
  readonly answer?: z.ZodType
  readonly status?: 200 | 201 | 204
  /** The closed list of refusal codes this route can answer with, beside those of the platform. */
  readonly refusals?: readonly string[]
  /** Set where the route will go; a field says so with `meta({ deprecated: true })`. */
  readonly deprecated?: Deprecation
}

export type Routes = Readonly<Record<string, Route>>

/** Keeps the literal types of a contract while checking its form. */
export function defineRoutes<const T extends Routes>(routes: T): T {
  return routes
}

type In<S> = S extends z.ZodType ? z.input<S> : undefined
type Out<S> = S extends z.ZodType ? z.output<S> : undefined

export type ParamsOf<R extends Route> = Out<R['params']>
export type QueryOf<R extends Route> = In<R['query']>
export type BodyOf<R extends Route> = In<R['body']>
export type AnswerOf<R extends Route> = R['answer'] extends z.ZodType ? z.output<R['answer']> : undefined
export type RefusalOf<R extends Route> = R['refusals'] extends readonly (infer C)[] ? C : never

/** What a handler reads: the query and body after the shapes have parsed them (trimmed, coerced, defaults filled). */
export type ReadQueryOf<R extends Route> = Out<R['query']>
export type ReadBodyOf<R extends Route> = Out<R['body']>
/** What a handler gives: the answer before its shape parses it. */
export type GivenAnswerOf<R extends Route> = R['answer'] extends z.ZodType ? z.input<R['answer']> : undefined
