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

/** A browser's `Blob`; packages that know no browser compile against this file too. */
export type FileContent = typeof globalThis extends { Blob: { prototype: infer Content } } ? Content : object

/** What a browser gives to a route that takes a file: its bytes go as the body, its name in the header `x-file-name`. */
export interface SentFile {
  readonly name: string
  readonly content: FileContent
}

/** What the handler of a route that takes a file is given. The name is as it was sent: it may hold anything. */
export interface TakenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the handler of a route that gives a file answers; `name` is what the reader's browser is told to call it. */
export interface GivenFile {
  readonly name: string
  /** The media type, such as `text/csv; charset=utf-8`. */
  readonly type: string
  readonly bytes: Uint8Array
}

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
  /**
   * `taken`: the body is a file as it is, not JSON, read only after the caller was admitted. `given`: the answer is a file to be saved, never
   * to be shown. Neither has a shape.
   */
  readonly file?: 'taken' | 'given'
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
export type BodyOf<R extends Route> = R['file'] extends 'taken' ? SentFile : In<R['body']>
export type AnswerOf<R extends Route> = R['file'] extends 'given'
  ? FileContent
  : R['answer'] extends z.ZodType
    ? z.output<R['answer']>
    : undefined
export type RefusalOf<R extends Route> = R['refusals'] extends readonly (infer C)[] ? C : never

/** What a handler reads: the query and body after the shapes have parsed them (trimmed, coerced, defaults filled). */
export type ReadQueryOf<R extends Route> = Out<R['query']>
export type ReadBodyOf<R extends Route> = R['file'] extends 'taken' ? TakenFile : Out<R['body']>
/** What a handler gives: the answer before its shape parses it, or a file. */
export type GivenAnswerOf<R extends Route> = R['file'] extends 'given'
  ? GivenFile
  : R['answer'] extends z.ZodType
    ? z.input<R['answer']>
    : undefined
