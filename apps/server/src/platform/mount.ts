import { isRefusal, refusalBody, type Refusal, type Route } from '@gongkai/contract-kit'
import { mountContract, type Finished, type MountedCall } from '@gongkai/contract-kit/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isOperator, type RateLimit } from './client-address.ts'
import { sessionCookie, sessionToken } from './cookie.ts'
import { rollback } from './database.ts'
import { allowEmbedding, answerPreflight, isCrossSite, refuseUnlisted, type EmbedOrigins } from './embed-origins.ts'
import { isIdempotencyKey, once } from './idempotency.ts'
import { languageOf } from './language.ts'
import type { RequestContext, ServerModule } from './module.ts'
import type { Platform } from './platform.ts'
import type { SentenceBook } from './refusals.ts'
import { readBytes } from './request-body.ts'
import { isOwnOrigin } from './response-headers.ts'
import { closeSession, readSession, type CapacitiesOf } from './session.ts'

/** Writes a refusal: its status, its sentence in the reader's language, and the request's id. */
export function sendRefusal(
  book: SentenceBook,
  refusal: Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = book.statusOf(refusal.refused)
  const message = book.word(refusal, languageOf(request))
  const seconds = refusal.facts?.['seconds']
  if (status === 429 && typeof seconds === 'number') reply.header('retry-after', seconds)
  if (status === 503) reply.header('retry-after', 5)
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify(refusalBody(refusal, message, request.id)))
}

const isWrite = (request: FastifyRequest) => request.method !== 'GET' && request.method !== 'HEAD'

function idempotencyKeyOf(request: FastifyRequest): string | null | Refusal {
  const given = request.headers['idempotency-key']
  if (given === undefined || !isWrite(request)) return null
  return typeof given === 'string' && isIdempotencyKey(given) ? given : { refused: 'bad-idempotency-key' }
}

/** The name that a file was sent under, percent-encoded UTF-8; as it stands where it is not, empty where there is none. */
function fileNameOf(request: FastifyRequest): string {
  const given = String(request.headers['x-file-name'] ?? '')
  try {
    return decodeURIComponent(given)
  } catch {
    return given
  }
}

/**
 * Mounts a module's contract. Before a handler runs: the rate of the address, the origin of a write with a cookie, the
 * site of the page that calls, the session and its roles. Around it: one transaction per write, undone when refused, done once per Idempotency-Key.
 */
export function mountModule(
  app: FastifyInstance,
  platform: Platform,
  module: ServerModule,
  book: SentenceBook,
  writes: RateLimit,
  origins: EmbedOrigins,
  capacitiesOf?: CapacitiesOf,
): void {
  const { config, db, clock } = platform
  const direct = new Set<string>(module.direct ?? [])
  const ownTransaction = new Set<string>([...direct, ...(module.gathered ?? [])])
  const secure = config.publicOrigin?.startsWith('https:') ?? false

  async function admit(
    name: string,
    route: Route,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<RequestContext | Refusal> {
    if (route.audience === 'staff') reply.header('cache-control', 'no-store')
    else allowEmbedding(origins, request, reply)
    if (route.audience === 'writer') reply.header('cache-control', 'no-store')
    // A page of another site never acts as whoever is signed in here.
    const crossSite = isCrossSite(config, request)
    const given = sessionToken(request.headers.cookie)
    const token = crossSite ? null : given
    if (isWrite(request)) {
      reply.header('cache-control', 'no-store')
      if ((given !== null || direct.has(name)) && !isOwnOrigin(config, request)) return { refused: 'wrong-origin' }
      const refusal = route.audience === 'staff' || isOperator(request) ? null : writes.take(request.ip, clock.now())
      if (refusal) return refusal
    }
    const unlisted = route.audience === 'staff' ? null : refuseUnlisted(origins, config, request, reply)
    if (unlisted) return unlisted
    const key = idempotencyKeyOf(request)
    if (isRefusal(key)) return key
    const session = token === null ? null : await readSession(db, clock, config.session, token, capacitiesOf)
    if (route.audience === 'staff') {
      if (!session) return { refused: 'unauthenticated' }
      const roles = module.viewers?.[name]
      if (roles && !roles.some((role) => session.roles.includes(role))) return { refused: 'forbidden' }
    }
    const setSession = async (next: string | null) => {
      if (crossSite) return
      reply.header(
        'set-cookie',
        sessionCookie(next, secure || request.protocol === 'https', config.session.absoluteHours),
      )
      if (next === null && token !== null) await closeSession(db, token)
    }
    const platformOrigin = config.publicOrigin ?? `${request.protocol}://${request.host}`
    return { session, requestId: request.id, idempotencyKey: key, ip: request.ip, platformOrigin, setSession }
  }

  async function around({
    name,
    route,
    request,
    extra,
    run,
  }: MountedCall<RequestContext>): Promise<Finished | Refusal> {
    if (!isWrite(request) || ownTransaction.has(name) || route.file === 'taken') return run()
    if (extra.idempotencyKey !== null) {
      const scope = `${request.method} ${request.url.split('?', 1)[0]} ${extra.session?.person ?? 'public'}`
      return once(platform, { key: extra.idempotencyKey, scope, body: request.rawBody }, run)
    }
    return db.transaction(async () => {
      const finished = await run()
      if (isRefusal(finished)) throw rollback(finished)
      return finished
    })
  }

  mountContract<typeof module.contract, RequestContext>(app, module.contract, module.handlers, {
    lang: languageOf,
    admit,
    around,
    async readFile(name, request) {
      const bound = module.files?.[name]
      if (!bound) throw new Error(`the route ${name} takes a file and has no bound`)
      const bytes = await readBytes(request.raw, bound.most, bound)
      return isRefusal(bytes) ? bytes : { name: fileNameOf(request), bytes }
    },
    refuse: (refusal, _lang, request, reply) => sendRefusal(book, refusal, request, reply),
  })
  const embeddable = Object.values<Route>(module.contract).filter((route) => route.audience !== 'staff')
  for (const path of new Set(embeddable.map((route) => route.at[1].replace(/\{(\w+)\}/g, ':$1')))) {
    app.options(path, (request, reply) => answerPreflight(origins, request, reply))
  }
}
