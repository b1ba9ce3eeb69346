import type { PortalDocument } from '@gongkai/translation/portal'
import { beforeAll, expect, it, vi } from 'vitest'
import type { render as Render } from './render.ts'
import type { PortalWords } from './words/index.ts'

// A language is a file of words and a line in words/index.ts: this one has the words that the test reads, the rest in English.
vi.mock(import('./words/index.ts'), async (original) => {
  const real = await original()
  const en = real.WORDS['en']
  if (!en) throw new Error('there is no English')
  const fr: PortalWords = {
    ...en,
    ...{ locale: 'fr-FR', tag: 'fr', name: 'Français' },
    label: (label) => `article ${label === '第二条' ? 2 : 1}`,
    line: ({ fromVersion, changed }) => `Traduit de la version ${fromVersion}. ${changed.length} article modifié.`,
    document: { ...en.document, prevails: 'Le texte chinois fait foi.', chineseOnly: 'En chinois seulement.' },
    feeds: { ...en.feeds, title: 'Nouveautés' },
  }
  const WORDS: typeof real.WORDS = { ...real.WORDS, fr }
  return { ...real, WORDS, wordsOf: (language: string) => WORDS[language] ?? en }
})

let render: typeof Render
beforeAll(async () => {
  vi.stubGlobal('__PUBLIC_ASSETS__', { styles: ['/s.css'], scripts: { frame: '/f.js' } })
  render = (await import('./render.ts')).render
})

const CLAUSE = {
  ...{ id: 'c2', label: '第二条', depth: 0, role: 'clause', text: 'La taxe est de 500 CNY.', chinese: '费用600元。' },
  ...{ currency: 'stale', unreliable: true, before: '费用500元。', after: '费用600元。', from: [], stillRight: null },
  changes: [{ version: 2, on: '2025-06-01', change: 'edited', effects: ['amount'], material: true }],
} as const

const DOCUMENT = {
  ...{ id: 'fees', kind: 'policy', needs: [], title: { text: 'Mesures sur les taxes', language: 'fr' } },
  ...{ titleZh: '收费办法', number: null, issuer: null, issuedOn: null, effectiveOn: null, validity: 'in-force' },
  ...{ standing: 'stale', stale: [{ clause: 'c2', label: '第二条', effects: ['amount'] }], tentative: false },
  line: 'Translated 3 March 2024 from version 1.',
  lineParts: {
    ...{ translatedOn: '2024-03-03', fromVersion: 1, oldest: null, version: 2, standing: 'stale', wording: 0 },
    changed: [{ clause: 'c2', label: '第二条', role: 'clause', change: 'edited', effects: ['amount'] }],
    tentative: false,
  },
  ...{ changedOn: '2024-03-03', language: 'fr', validUntil: null, supersededBy: null, url: null, withdrawn: null },
  source: { version: 2, shown: 2, on: '2025-06-01' },
  translation: { edition: 1, basis: 1, translatedOn: '2024-03-03', publishedOn: '2024-03-03' },
  clauses: [CLAUSE],
  ...{ languages: ['en', 'fr', 'ja', 'zh'], related: [], origin: 'https://portal.example' },
} satisfies Record<string, unknown>

const NEWS = { ...DOCUMENT, edition: 1, at: '2024-03-03T00:00:00.000Z' }
const ANSWERS: readonly (readonly [string, unknown])[] = [
  ['/api/portal/questions', { items: [], next: null }],
  ['/api/portal/news', { items: [NEWS], origin: 'https://portal.example' }],
  ['/api/portal/places', { items: [{ ...DOCUMENT, languages: ['en', 'fr'] }], origin: 'https://portal.example' }],
  ['/api/portal/documents/', DOCUMENT satisfies Partial<Record<keyof PortalDocument, unknown>>],
]
const asked: string[] = []
const draw = (path: string) => {
  const both = { zh: '某局', en: 'Some Bureau' }
  return render({
    ...{ url: `/en/${path}`, lang: 'en', large: false },
    bureau: { name: both, organiser: both, phone: both, marks: [] },
    api: (address) => {
      asked.push(String(address))
      const answer = ANSWERS.find(([beginning]) => String(address).startsWith(beginning))?.[1]
      return Promise.resolve({ ok: true, status: 200, statusText: 'OK', json: () => Promise.resolve(answer) })
    },
  })
}

it('is read under its code, with its own currency line, names of clauses and words', async () => {
  const { status, html } = await draw('fr/policies/fees')
  expect(status).toBe(200)
  expect(html).toMatch(/^<!doctype html><html lang="fr">/)
  expect(html).toContain('Traduit de la version 1. 1 article modifié.')
  expect(html).not.toContain('Translated 3 March 2024')
  expect(html).toContain('>article 2</a>')
  expect(html).toContain('Le texte chinois fait foi.')
  expect(html).toContain('href="/en/fr/ask?about=fees&amp;clause=c2"')
  expect(asked).toContain('/api/portal/documents/fees?lang=en&language=fr')
})

it('is offered from every other language, and one without a file of words is not', async () => {
  const { html } = await draw('policies/fees')
  expect(html).toContain('<a href="/en/fr/policies/fees" lang="fr" hreflang="fr">')
  const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(([, tag]) => tag)
  expect(alternates).toEqual(['en', 'fr', 'zh-CN', 'x-default'])
})

it('has a feed of its own and its addresses in the map of the site', async () => {
  const feed = (await draw('fr/feed.xml')).html
  expect(feed).toContain('xml:lang="fr"')
  expect(feed).toContain('Traduit de la version 1.')
  expect((await draw('sitemap.xml')).html).toContain('hreflang="fr" href="https://portal.example/en/fr/policies/fees"')
})
