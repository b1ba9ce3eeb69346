import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import * as z from 'zod'
import type { GivenAnswerOf, GivenFile, ParamsOf, ReadBodyOf, ReadQueryOf, Route, Routes, TakenFile } from './define.ts'
import { deprecationHeaders } from './deprecation.ts'
import { fieldFaults } from './faults.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import type { Lang } from './sentence.ts'

/** What a handler is given: the parsed parts of the request, and what the server adds (`Extra`: session, ids). */
export type HandlerRequest<R extends Route, Extra> = Extra & {
  readonly params: ParamsOf<R>
  readonly query: ReadQueryOf<R>
  readonly body: ReadBodyOf<R>
  readonly lang: Lang
}

export type Handler<R extends Route, Extra> = (request: HandlerRequest<R, Extra>) => Promise<GivenAnswerOf<R> | Refusal>

export type Handlers<C extends Routes, Extra> = { readonly [Name in keyof C]: Handler<C[Name], Extra> }

/** What the kit asks of the server that mounts a contract. */
export interface MountHooks<Extra> {
  lang(request: FastifyRequest): Lang
  /** Runs before validation: who is asking, and whether this audience may; a refusal ends the request. */
  admit(name: string, route: Route, request: FastifyRequest, reply: FastifyReply): Promise<Extra | Refusal>
  /** Runs the handler and gives the status and the JSON text of the answer, perhaps a stored one. */
  around(call: MountedCall<Extra>): Promise<Finished | Refusal>
  /** Reads the body of a route that takes a file, to its end or to its bound. Without it such a route cannot be mounted. */
  readFile?(name: string, request: FastifyRequest): Promise<TakenFile | Refusal>
  /** Writes a refusal to the wire. */
  refuse(refusal: Refusal, lang: Lang, request: FastifyRequest, reply: FastifyReply): FastifyReply
}

export interface Finished {
  readonly status: number
  /** The answer as JSON; null for 204. */
  readonly json: string | null
  /** Set where the route gives a file. */
  readonly file?: GivenFile
}

export interface MountedCall<Extra> {
  readonly name: string
  readonly route: Route
  readonly request: FastifyRequest
  readonly extra: Extra
  /** Validates nothing more: calls the handler and serialises its answer by the route's shape. */
  run(): Promise<Finished | Refusal>
}

/** An answer that does not fit its own contract: a fault of ours, never shown to the reader. */
export class AnswerMismatch extends Error {
  override readonly name = 'AnswerMismatch'
}

/** `{receipt}` → `:receipt`. */
export function fastifyPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}

function compiled(schema: z.ZodType | undefined): z.ZodType | null {
  return schema ? z.compile(schema) : null
}

/** A route whose body is left unread until its handler asks: whatever type is claimed, nothing is parsed. */
function passBytes(options: RouteOptions) {
  return (app: FastifyInstance, _: unknown, done: () => void) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
    app.route(options)
    done()
  }
}

/** A file to be saved: no page, no script and no picture of it is ever shown under our address. */
function sendFile({ name, type, bytes }: GivenFile, reply: FastifyReply): FastifyReply {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encoded}`)
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/**
 * Mounts every route of a contract on Fastify: validates params, query and body, runs the handler, validates the answer.
 * A part that does not fit answers `invalid` with one sentence per field; a handler's refusal is written by `hooks.refuse`.
 * Every answer of a deprecated route, refusals too, says so in its headers.
 */
export function mountContract<C extends Routes, Extra extends object>(
  app: FastifyInstance,
  contract: C,
  handlers: Handlers<C, Extra>,
  hooks: MountHooks<Extra>,
): void {
  for (const [name, route] of Object.entries<Route>(contract)) {
    const handler = handlers[name] as Handler<Route, Extra> | undefined
    if (!handler) throw new Error(`no handler for route ${name}`)
    const shapes = { params: compiled(route.params), query: compiled(route.query), body: compiled(route.body) }
    const answerShape = compiled(route.answer)
    const status = route.status ?? 200
    const announced = route.deprecated ? deprecationHeaders(route.deprecated) : {}

    const serialise = (answer: unknown): Finished => {
      if (route.file === 'given') return { status, json: null, file: answer as GivenFile }
      if (!answerShape) return { status: 204, json: null }
      const parsed = answerShape.safeParse(answer)
      if (parsed.success) return { status, json: JSON.stringify(parsed.data) }
      const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ')
      throw new AnswerMismatch(`answer of ${name} does not fit its contract: ${where}`)
    }

    const { readFile } = hooks
    if (route.file === 'taken' && !readFile) throw new Error(`nobody reads the file of route ${name}`)
    const options: RouteOptions = {
      method: route.at[0],
      url: fastifyPath(route.at[1]),
      handler: async (request, reply) => {
        const lang = hooks.lang(request)
        reply.headers(announced)
        const extra = await hooks.admit(name, route, request, reply)
        if (isRefusal(extra)) return hooks.refuse(extra, lang, request, reply)
        const parts = { params: request.params, query: request.query, body: request.body }
        const read: Record<string, unknown> = {}
        for (const part of ['params', 'query', 'body'] as const) {
          const shape = shapes[part]
          if (!shape) continue
          const given = part === 'body' ? (parts.body ?? {}) : parts[part]
          const parsed = shape.safeParse(given)
          if (!parsed.success) {
            const fields = fieldFaults(parsed.error, given, lang, part === 'body' ? '' : part)
            return hooks.refuse({ refused: 'invalid', fields }, lang, request, reply)
          }
          read[part] = parsed.data
        }
        if (route.file === 'taken' && readFile) {
          const taken = await readFile(name, request)
          if (isRefusal(taken)) return hooks.refuse(taken, lang, request, reply)
          read['body'] = taken
        }
        const input = { ...(extra as Extra), ...read, lang } as unknown as HandlerRequest<Route, Extra>
        const run = async () => {
          const answer = await handler(input)
          return isRefusal(answer) ? answer : serialise(answer)
        }
        const finished = await hooks.around({ name, route, request, extra, run })
        if (isRefusal(finished)) return hooks.refuse(finished, lang, request, reply)
        reply.code(finished.status)
        if (finished.file) return sendFile(finished.file, reply)
        if (finished.json === null) return reply.send()
        return reply.header('content-type', 'application/json; charset=utf-8').send(finished.json)
      },
    }
    if (route.file === 'taken') app.register(passBytes(options))
    else app.route(options)
  }
}
