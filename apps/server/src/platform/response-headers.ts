import type { FastifyRequest } from 'fastify'
import type { Config } from './config.ts'

/** For every answer. Pages of our own run our own scripts and styles only, and are framed by nobody else. */
export const PAGE_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

export const SECURITY_HEADERS = {
  'content-security-policy': PAGE_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const

/** For answers that are data: nothing in them runs or is framed. */
export const DATA_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const

/**
 * Whether a write comes from our own pages. A browser names its origin; without one it is not a browser's cross-site
 * form unless Sec-Fetch-Site says so. SameSite=Lax is the first fence, this is the second.
 */
export function isOwnOrigin(config: Pick<Config, 'publicOrigin'>, request: FastifyRequest): boolean {
  const { origin } = request.headers
  if (origin === undefined) {
    const site = request.headers['sec-fetch-site']
    return site === undefined || site === 'same-origin' || site === 'none'
  }
  if (config.publicOrigin) return origin === config.publicOrigin
  return URL.canParse(origin) && new URL(origin).host === request.host
}
