import type { PortalChange, PortalClause, PortalDocument } from '@gongkai/translation/portal'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Question } from './questions/places.ts'
import type { render as Render } from './render.ts'
import { en } from './words/en.ts'

let render: typeof Render
beforeAll(async () => {
  vi.stubGlobal('__PUBLIC_ASSETS__', { styles: ['/s.css'], scripts: { frame: '/f.js' } })
  render = (await import('./render.ts')).render
})

const clause = (id: string, more: Partial<PortalClause>): PortalClause => ({
  ...{ id, label: '第一条', depth: 0, role: 'clause', text: 'English.', chinese: '中文。', currency: 'current' },
  ...{ unreliable: false, changes: [], before: null, after: null, from: [], stillRight: null },
  ...more,
})
const change: PortalChange = {
  ...{ version: 2, on: '2025-06-01', change: 'edited', effects: ['amount'], material: true },
}
const DOCUMENT: PortalDocument = {
  ...{ id: 'fees', kind: 'policy', needs: ['get-funding'], title: { text: 'Measures on Fees', language: 'en' } },
  ...{ titleZh: '收费办法', number: '沪知局规〔2024〕1号', issuer: '某局', issuedOn: '2024-03-01' },
  ...{
    effectiveOn: '2024-04-01',
    validity: 'in-force',
    standing: 'stale',
    line: 'Translated 3 March 2024 from version 1.',
  },
  stale: [{ clause: 'c2', label: '第二条', effects: ['amount'] }],
  lineParts: {
    ...{ translatedOn: '2024-03-03', fromVersion: 1, oldest: null, version: 2, standing: 'stale', wording: 0 },
    ...{ changed: [], tentative: false },
  },
  ...{ tentative: false, changedOn: '2024-03-03', language: 'en', validUntil: null, supersededBy: null },
  ...{ url: 'https://sipa.example/zh/fees', source: { version: 2, shown: 2, on: '2025-06-01' }, withdrawn: null },
  translation: { edition: 1, basis: 1, translatedOn: '2024-03-03', publishedOn: '2024-03-03' },
  clauses: [
    clause('c1', {}),
    clause('c2', {
      ...{ label: '第二条', currency: 'stale', unreliable: true, changes: [change], text: 'The fee is CNY 500.' },
      ...{ before: '费用500元。', after: '费用600元。' },
    }),
    clause('c3', {
      label: '第三条',
      currency: 'missing',
      unreliable: true,
      text: null,
      changes: [{ ...change, change: 'new' }],
    }),
    clause('c4', { label: '第四条', currency: 'gone', unreliable: true, changes: [{ ...change, change: 'gone' }] }),
  ],
  ...{ languages: ['en', 'zh'], related: [], origin: 'https://portal.example' },
}

const bureau = {
  name: { zh: '某局', en: 'Some Bureau' },
  organiser: { zh: '某局办公室', en: 'Office' },
  phone: { zh: '12345', en: '12345' },
  marks: [],
}
const draw = (path: string, document: Partial<PortalDocument> = {}, questions: readonly Question[] | null = []) =>
  render({
    ...{ url: `/en/${path}`, lang: 'zh', large: false, bureau },
    api: (address) => {
      const asksQuestions = String(address).startsWith('/api/portal/questions?')
      if (asksQuestions && questions === null) return Promise.reject(new Error('not now'))
      const answer = asksQuestions ? { items: questions, next: null } : { ...DOCUMENT, ...document }
      return Promise.resolve({
        ...{ ok: true, status: 200, statusText: 'OK' },
        json: () => Promise.resolve(answer),
      })
    },
  })
const asked = (id: string, clause: string | null): Question => ({
  ...{ id, language: 'en', subject: `Question ${id}`, excerpt: 'May we?', departmentName: 'Office' },
  about: { document: 'fees', kind: 'policy', title: '收费办法', version: 1, clause, label: clause && '第一条' },
  ...{ receivedOn: '2024-05-01', answeredOn: '2024-05-09', redacted: false },
})
/** What a reader reads: no markup. */
const read = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('a document', () => {
  it('says at the clause what is not current, new or removed, with both Chinese texts', async () => {
    const { status, html } = await draw('policies/fees')
    expect(status).toBe(200)
    const text = read(html)
    expect(text).toContain(
      `${en.document.clauseStale} The Chinese text changed on 1 June 2025 (version 2): the amount.`,
    )
    expect(html).toMatch(/<del[^>]*>500<\/del>/)
    expect(html).toMatch(/<ins[^>]*>600<\/ins>/)
    expect(text).toContain(en.document.clauseNew('1 June 2025', 2))
    expect(text).toContain(en.document.clauseGone('1 June 2025'))
    expect(text).toContain(en.document.prevails)
    expect(html).toContain('href="/en/ask?about=fees&amp;clause=c1"')
    expect(html.match(/gp-clause-stale/g)).toHaveLength(3)
  })

  it('shows the Chinese beside where asked for, and only the place of it where it is not released', async () => {
    expect((await draw('policies/fees')).html).not.toContain('gp-other')
    expect((await draw('policies/fees?beside=zh')).html.match(/class="gp-other"/g)).toHaveLength(4)
    const clauses = DOCUMENT.clauses.map((one) => ({ ...one, after: null }))
    const { html } = await draw('policies/fees', { clauses })
    expect(read(html)).toContain(en.document.notReleased)
    expect(html).not.toContain('600')
  })

  it('is known to search engines by its law, its languages and its Chinese page', async () => {
    const { html } = await draw('policies/fees')
    expect(html).toContain('<link rel="canonical" href="https://portal.example/en/policies/fees">')
    expect(html).toContain('hreflang="zh-CN" href="https://portal.example/en/zh/policies/fees"')
    expect(html).toContain('hreflang="zh-Hans-CN" href="https://sipa.example/zh/fees"')
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}') as Record<string, unknown>
    expect(data).toMatchObject({
      ...{ '@type': 'Legislation', legislationIdentifier: '沪知局规〔2024〕1号' },
      ...{ legislationDateOfApplicability: '2024-04-01', legislationDateVersion: '2024-03-03' },
      temporalCoverage: '2024-04-01/..',
      encoding: { '@type': 'LegislationObject', legislationLegalValue: 'https://schema.org/UnofficialLegalValue' },
    })
    const [, trail = '{}'] = [...html.matchAll(/ld\+json">(.*?)<\/script>/g)].map(([, text]) => text)
    expect(JSON.parse(trail)).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://portal.example/en/' },
        { position: 2, name: en.frame.policies, item: 'https://portal.example/en/policies' },
        { position: 3, name: 'Measures on Fees', item: 'https://portal.example/en/policies/fees' },
      ],
    })
  })

  it('shows what others asked about it and about a clause, and is read where that cannot be known', async () => {
    const some = [asked('q1', 'c1'), asked('q2', 'c2'), asked('q3', 'c2'), asked('q4', null)]
    const { html } = await draw('policies/fees', {}, some)
    const text = read(html)
    expect(text).toContain(en.document.questions)
    for (const { id, subject } of some) {
      expect(html).toContain(`href="/en/questions/${id}"`)
      expect(text).toContain(subject)
    }
    expect(html).toContain(`aria-label="${en.document.answeredOf(1, 'Article 1')}"`)
    expect(html).toContain(`aria-label="${en.document.answeredOf(2, 'Article 2')}"`)
    expect(html).toContain('href="/en/ask?about=fees"')
    expect((await draw('policies/fees')).html).not.toContain('gp-answered')
    const without = await draw('policies/fees', {}, null)
    expect([without.status, read(without.html).includes(en.document.ask)]).toEqual([200, true])
  })

  it('that has only Chinese is asked about clause by clause, too', async () => {
    const { html } = await draw('policies/fees', { translation: null, clauses: [clause('c1', { text: null })] })
    expect(html).toContain('href="/en/ask?about=fees&amp;clause=c1"')
  })

  it('counts the steps of a guide by their own numbers, and names them in full to a screen reader', async () => {
    const steps = [
      ...[clause('s0', { label: '前言', role: 'paragraph' }), clause('s1', { label: '一、' })],
      clause('s2', { label: '一、（二）', depth: 1 }),
    ]
    const { html } = await draw('guides/fees', { kind: 'guide', clauses: steps })
    const labels = [...html.matchAll(/href="#s\d"[^>]*aria-label="([^"]+)"[^>]*>([^<]*)</g)].map(
      ([, ...found]) => found,
    )
    expect(labels).toEqual([
      [en.document.linkTo('Clause 1'), '1'],
      [en.document.linkTo('Clause 1(2)'), '(2)'],
    ])
  })

  it('tells whoever reads its words elsewhere what is not current: search engines, and whoever cites it', async () => {
    const { html } = await draw('guides/fees', { kind: 'guide' })
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}') as { step: { text: string }[] }
    const changed = en.document.clauseStaleText('1 June 2025', 2, 'the amount')
    expect(data.step.map(({ text }) => text)).toEqual([
      'English.',
      `${en.document.clauseStale} ${changed} The fee is CNY 500.`,
      `${en.document.clauseNew('1 June 2025', 2)} 中文。`,
    ])
    expect(read((await draw('policies/fees')).html)).toContain(en.document.citationStale('Article 2'))
    const repealed = await draw('policies/fees', { validity: 'repealed' })
    expect(repealed.html).toContain(
      `<meta name="description" content="${en.document.notInForce.repealed} Translated 3 March 2024 from version 1.">`,
    )
  })

  it('says of a Chinese text that it is not the newest', async () => {
    const older = { source: { version: 3, shown: 2, on: '2025-06-01' } }
    expect(read((await draw('zh/policies/fees', { ...older, language: 'zh', translation: null })).html)).toContain(
      '中文已有新的第3版',
    )
    expect(read((await draw('policies/fees?beside=zh', older)).html)).toContain(en.document.newer(3))
    expect(read((await draw('policies/fees?beside=zh')).html)).not.toContain(en.document.newer(2))
  })

  it('is cited with its address apart, so that nothing is copied with it', async () => {
    expect(read((await draw('policies/fees')).html)).toMatch(/https:\/\/portal\.example\/en\/policies\/fees \(read on /)
  })

  it('shows what was written as text', async () => {
    const hostile = '</script><script>alert(1)</script>'
    const { html } = await draw('policies/fees', {
      title: { text: hostile, language: 'en' },
      clauses: [clause('c1', { text: hostile, chinese: hostile })],
    })
    expect(html).not.toContain('<script>alert')
  })

  it('of another kind stands at its own address; what was taken down is gone, with a pointer', async () => {
    expect((await draw('guides/fees')).headers).toEqual({ location: '/en/policies/fees' })
    const { status, html } = await draw('policies/fees', {
      withdrawn: { on: '2026-01-01' },
      supersededBy: { id: 'new-fees', title: { text: 'New Measures', language: 'en' }, url: null },
    })
    expect(status).toBe(410)
    expect(html).toContain('href="/en/policies/new-fees"')
    expect(html).not.toContain('CNY 500')
  })
})
