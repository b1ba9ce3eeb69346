import { beforeAll, expect, it, vi } from 'vitest'
import type { render as Render } from '../render.ts'
import { en } from '../words/en.ts'

let render: typeof Render
beforeAll(async () => {
  vi.stubGlobal('__PUBLIC_ASSETS__', { styles: ['/s.css'], scripts: { frame: '/f.js' } })
  render = (await import('../render.ts')).render
})

const bureau = {
  name: { zh: '某局', en: 'Some Bureau' },
  organiser: { zh: '某局办公室', en: 'Office' },
  phone: { zh: '12345', en: '12345' },
  marks: [],
}
/** The page of a search that found these, and what the API was asked for it. */
async function draw(query: string, items: readonly object[] = []) {
  const asked: string[] = []
  const { status, html } = await render({
    ...{ url: `/en/search?${query}`, lang: 'en', large: false, bureau },
    api: (address) => {
      asked.push(String(address))
      const found = String(address).includes('search') ? items : []
      const answer = { items: found, total: found.length, more: false, next: null, origin: '' }
      return Promise.resolve({ ok: true, status: 200, statusText: 'OK', json: () => Promise.resolve(answer) })
    },
  })
  return { status, html, asked }
}
const glossary = (asked: readonly string[]) => asked.filter((address) => address.includes('glossary'))

it('a query longer than any term is no question to the glossary, and one longer than the search takes says so', async () => {
  const short = await draw('q=patent')
  expect(glossary(short.asked)).toHaveLength(1)
  expect(short.html).not.toContain(en.search.cut(200))
  const long = await draw(`q=${'fee+'.repeat(40)}`)
  expect([long.status, glossary(long.asked)]).toEqual([200, []])
  const longest = await draw(`q=${'fee+'.repeat(500)}`)
  expect(longest.html).toContain(en.search.cut(200))
  const sought = new URLSearchParams(longest.asked.find((one) => one.includes('search'))?.split('?')[1]).get('q')
  expect(sought?.length).toBeLessThanOrEqual(200)
})

it('words that are not current say so where they are found, alone among their document', async () => {
  const found = {
    ...{ id: 'fees', kind: 'policy', needs: [], title: { text: 'Measures', language: 'en' }, titleZh: '办法' },
    ...{ number: null, issuer: null, issuedOn: null, effectiveOn: null, validity: 'in-force', standing: 'stale' },
    ...{
      stale: [{ clause: 'c2', label: '第二条', effects: ['amount', 'wording'] }],
      line: '',
      lineParts: null,
      tentative: false,
    },
    ...{ changedOn: '2024-03-03', foundIn: 'text', clause: 'c2', clauseLabel: '第二条', marks: [] },
    ...{ excerpt: 'The fee is CNY 500.', excerptLanguage: 'en' },
  }
  const warning = en.search.changed('the amount')
  expect((await draw('q=fee', [found])).html).toContain(warning)
  expect((await draw('q=fee', [{ ...found, clause: 'c1', clauseLabel: '第一条' }])).html).not.toContain(warning)
  expect((await draw('q=fee', [{ ...found, excerptLanguage: 'zh' }])).html).not.toContain(warning)
})

it('an address that was changed by hand is answered with the first page', async () => {
  const { status, asked } = await draw('q=fee&after=-5')
  expect(status).toBe(200)
  expect(asked.find((one) => one.includes('search'))).not.toContain('-5')
})
