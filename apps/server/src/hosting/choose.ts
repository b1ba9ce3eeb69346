import { isInCanary } from '@gongkai/releases'
import type { FastifyRequest } from 'fastify'
import { addressOf } from './plain-page.ts'
import type { ReadyVersion, ShownApp } from './snapshot.ts'

/** The version of an app for this reader: the canary for its share of them. The same reader keeps getting the same one, without a cookie. */
export function versionFor(request: FastifyRequest, { name, current, canary }: ShownApp): ReadyVersion {
  if (!canary) return current
  const visitor = `${request.ip}\n${request.headers['user-agent'] ?? ''}`
  return isInCanary(name, canary, visitor) ? canary.ready : current
}

/** In an address that a frame’s page loads: the site around the frame, which its browser names to the page alone. */
export const SITE = 'site'

/** The site that loads something: what a frame’s page says, what the browser names as the origin, else where it says it comes from. */
export function embeddingOrigin(request: FastifyRequest): string | null {
  const around = addressOf(request.url).searchParams.get(SITE)
  if (around !== null) return around
  const { origin, referer } = request.headers
  if (origin !== undefined) return origin
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : null
}
