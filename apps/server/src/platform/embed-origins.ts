import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '@gongkai/contract-kit'
import type { Config } from './config.ts'

/** The sites that may embed: those of the configuration, and those the bureau listed since. Asked at every request. */
export interface EmbedOrigins {
  allows(origin: string): boolean
  /** `*` is any site. */
  list(): readonly string[] | '*'
  /** The sites that somebody named, also where any may embed. */
  named(): readonly string[]
}

export function embedOrigins(
  { embedOrigins: configured }: Pick<Config, 'embedOrigins'>,
  listed: () => readonly string[] = () => [],
): EmbedOrigins {
  const named = () => [...new Set([...(configured === '*' ? [] : configured), ...listed()])]
  return {
    named,
    allows: (origin) => configured === '*' || configured.includes(origin) || listed().includes(origin),
    list: () => (configured === '*' ? '*' : named()),
  }
}

/**
 * Whether a page of another site makes a call. A browser names the origin of whoever does; one that says where it comes from without an
 * origin loads or opens something. Opening a page is a person's own doing.
 */
export function isCrossSite(config: Pick<Config, 'publicOrigin'>, request: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers
  if (origin === undefined) return site === 'cross-site' && mode !== 'navigate'
  if (origin === config.publicOrigin) return false
  return !URL.canParse(origin) || new URL(origin).host !== request.host
}

const EXPOSED = 'x-request-id, retry-after'

/** Lets a site that is on the list read an answer; says nothing to any other. Never with cookies. */
export function allowEmbedding(origins: EmbedOrigins, request: FastifyRequest, reply: FastifyReply): void {
  const { origin } = request.headers
  reply.header('vary', 'Origin, Accept-Language')
  if (origin === undefined || !origins.allows(origin)) return
  reply.header('access-control-allow-origin', origins.list() === '*' ? '*' : origin)
  reply.header('access-control-expose-headers', EXPOSED)
  reply.header('cross-origin-resource-policy', 'cross-origin')
}

/**
 * The refusal for a call that a page of a site makes which is not on the list; null for everybody else. Only this refusal may be read there,
 * so that the widget can say why it shows nothing.
 */
export function refuseUnlisted(
  origins: EmbedOrigins,
  config: Pick<Config, 'publicOrigin'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Refusal | null {
  const { origin } = request.headers
  if (origin === undefined || !isCrossSite(config, request) || origins.allows(origin)) return null
  reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
  return { refused: 'origin-not-allowed', facts: { origin: origin.slice(0, 300) } }
}

/**
 * Answers a preflight for a public route. To a site that is not on the list it says what the call itself will be answered: it may be
 * sent, is refused before anything is read or done, and the refusal may be read.
 */
export function answerPreflight(origins: EmbedOrigins, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  allowEmbedding(origins, request, reply)
  if (!reply.hasHeader('access-control-allow-origin')) reply.header('access-control-allow-origin', '*')
  return reply
    .header('access-control-allow-methods', 'GET, POST, DELETE')
    .header('access-control-allow-headers', 'content-type, idempotency-key, x-file-name')
    .header('access-control-max-age', '600')
    .code(204)
    .send()
}
