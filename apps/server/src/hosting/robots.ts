import type { FastifyRequest } from 'fastify'
import type { Release } from './release.ts'

/** What search engines are told (RFC 9309): the public pages of every app, not the API nor the desks, and where each app's map is. */
export function robotsFor(
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
  releases: readonly Pick<Release, 'mount' | 'sitemap'>[],
): string {
  const desks = releases.map(({ mount }) => `Disallow: ${mount}desk`)
  const maps = releases.flatMap(({ sitemap }) => (sitemap ? [`Sitemap: ${protocol}://${host}${sitemap}`] : []))
  return ['User-agent: *', 'Disallow: /api/', ...desks, ...maps, ''].join('\n')
}
