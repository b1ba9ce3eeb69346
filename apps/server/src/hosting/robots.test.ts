import { expect, it } from 'vitest'
import { robotsFor } from './robots.ts'

it('leads search engines to the maps of the apps, and away from the API and the desks', () => {
  const releases = [{ mount: '/board/' }, { mount: '/en/', sitemap: '/en/sitemap.xml' }]
  expect(robotsFor({ protocol: 'https', host: 'sipa.example' }, releases).split('\n')).toEqual([
    ...['User-agent: *', 'Disallow: /api/', 'Disallow: /board/desk', 'Disallow: /en/desk'],
    ...['Sitemap: https://sipa.example/en/sitemap.xml', ''],
  ])
})
