import { expect, test } from 'vitest'
import { documentPath } from '../public/documents/places.ts'
import { portalAddress } from '../public/page/address.ts'
import { askPage, documentPage, termPage } from './platform-pages.ts'

test.each(['en', 'zh'] as const)('widgets point where the pages of this app are, in %s', (lang) => {
  const context = { origin: () => 'https://platform.example', lang: () => lang }
  const page = (path: string, query = {}) =>
    `https://platform.example${portalAddress({ language: lang, large: false }, path, query)}`
  for (const kind of ['policy', 'guide', 'notice'] as const)
    expect(documentPage(context, { id: 'a b', kind }, '')).toBe(page(documentPath({ id: 'a b', kind })))
  expect(documentPage(context, { id: 'a', kind: 'policy' }, 'c5')).toBe(`${page('policies/a')}#c5`)
  expect(termPage(context, 'patent')).toBe(page('glossary/patent'))
  expect(askPage(context, 'a', 'c5')).toBe(page('ask', { about: 'a', clause: 'c5' }))
  expect(askPage(context, 'a', '')).toBe(page('ask', { about: 'a' }))
})
