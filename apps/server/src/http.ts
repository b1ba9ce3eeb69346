import type { Refusal } from '@gongkai/contract-kit'
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { describeServer } from './platform/api-description.ts'
import { answerUnreadable } from './platform/client-error.ts'
import { isOperator, rateLimit } from './platform/client-address.ts'
import { isUnavailable } from './platform/database-errors.ts'
import { embedOrigins, type EmbedOrigins } from './platform/embed-origins.ts'
import { addHealth } from './platform/health.ts'
import { LostRace } from './platform/history.ts'
import { uuidv7 } from './platform/ids.ts'
import { loggedAddress } from './platform/log.ts'
import type { ServerModule } from './platform/module.ts'
import { mountModule, sendRefusal } from './platform/mount.ts'
import type { Platform } from './platform/platform.ts'
import { sentenceBook, type SentenceBook } from './platform/refusals.ts'
import { readJsonBodies, Unreadable } from './platform/request-body.ts'
import { DATA_HEADERS, SECURITY_HEADERS } from './platform/response-headers.ts'

/** Where the pages of the apps take forms; which of them does is each release's own word. */
const PAGES = '/*'

/** Something else that hangs on the same server: pages, widgets, files. It may set its own not-found page for addresses outside /api/. */
export type Hosting = (app: FastifyInstance, platform: Platform) => void | Promise<void>

export interface ServerParts {
  readonly platform: Platform
  readonly modules: readonly ServerModule[]
  readonly hosting?: Hosting
  /** The sites that may embed; those of the configuration where not given. */
  readonly origins?: EmbedOrigins
  /** Answers what no route knows, outside /api/. */
  readonly notFoundPage?: (request: FastifyRequest, reply: FastifyReply) => unknown
}

/** Builds the HTTP server of all modules; it listens nowhere yet. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { platform, modules, hosting, notFoundPage } = parts
  const { config, log, clock } = platform
  const origins = parts.origins ?? embedOrigins(config)
  const book = sentenceBook(modules.map((module) => module.sentences))
  const app = Fastify({
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (_error, request, reply) => {
      if (notFoundPage && !request.url.startsWith('/api/')) void notFoundPage(request, reply.headers(SECURITY_HEADERS))
      else void sendRefusal(book, { refused: 'not-found' }, request, reply.headers(DATA_HEADERS))
    },
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy,
    genReqId: () => uuidv7(clock.now()),
    // Ten megabytes over a slow line take minutes; a head must be there within one anyway.
    requestTimeout: 180_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500 },
  }) as unknown as FastifyInstance
  readJsonBodies(
    app,
    new Set([
      ...modules.flatMap(({ forms = [], contract }) => forms.flatMap((name) => contract[name]?.at[1] ?? [])),
      PAGES,
    ]),
  )
  guard(app, platform, book)
  addHealth(app, platform)
  const description = describeServer(modules)
  app.get('/api/openapi.json', (_, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .header('content-type', 'application/json; charset=utf-8')
      .send(description),
  )
  const writes = rateLimit(config.rates.writesPerMinute)
  const capacitiesOf = modules.find((module) => module.capacitiesOf)?.capacitiesOf
  for (const module of modules) mountModule(app, platform, module, book, writes, origins, capacitiesOf)
  if (hosting) await hosting(app, platform)
  app.setNotFoundHandler((request, reply) => {
    if (notFoundPage && !request.url.startsWith('/api/')) return notFoundPage(request, reply)
    return sendRefusal(book, { refused: 'not-found' }, request, reply)
  })
  return app
}

/** Headers, the rate of requests, one log line per request, and the answer to every fault. */
function guard(app: FastifyInstance, { config, clock, log }: Platform, book: SentenceBook): void {
  const requests = rateLimit(config.rates.requestsPerMinute)
  app.addHook('onRequest', (request, reply, next) => {
    reply.headers(request.url.startsWith('/api/') ? DATA_HEADERS : SECURITY_HEADERS)
    reply.header('x-request-id', request.id)
    const refusal = isOperator(request) ? null : requests.take(request.ip, clock.now())
    if (refusal) void sendRefusal(book, refusal, request, reply)
    else next()
  })
  let closing = false
  app.addHook('preClose', (done) => {
    closing = true
    done()
  })
  app.addHook('onResponse', (request, reply, next) => {
    // A connection kept alive by its last request would hold up the end for as long as it may stay idle.
    if (closing) setImmediate(() => app.server.closeIdleConnections())
    const { method, url, id } = request
    const line = {
      reqId: id,
      method,
      url: loggedAddress(url),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    }
    if (reply.statusCode >= 500) log.error(line, 'request')
    else log.info(line, 'request')
    next()
  })
  app.setErrorHandler((error: Error & { code?: string; statusCode?: number }, request, reply) => {
    const refusal = refusalOf(error, request)
    if (refusal.refused === 'fault' || refusal.refused === 'unavailable')
      log.error({ reqId: request.id, err: error }, 'fault')
    return sendRefusal(book, refusal, request, reply)
  })
}

function refusalOf(error: Error & { code?: string; statusCode?: number }, request: FastifyRequest): Refusal {
  if (error instanceof Unreadable) return error.refusal
  if (error instanceof LostRace) return { refused: 'conflict' }
  if (isUnavailable(error)) return { refused: 'unavailable' }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return { refused: 'wrong-content-type' }
  if (error.statusCode === 400 && error.code?.startsWith('FST_')) return { refused: 'not-found' }
  return { refused: 'fault', facts: { requestId: request.id } }
}
