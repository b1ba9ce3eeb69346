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
/** The page of a search, and what the API was asked for it. */
async function draw(query: string) {
  const asked: string[] = []
  const { status, html } = await render({
    ...{ url: `/en/search?${query}`, lang: 'en', large: false, bureau },
    api: (address) => {
      asked.push(String(address))
      const answer = { items: [], total: 0, more: false, next: null, origin: '' }
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

it('an address that was changed by hand is answered with the first page', async () => {
  const { status, asked } = await draw('q=fee&after=-5')
  expect(status).toBe(200)
  expect(asked.find((one) => one.includes('search'))).not.toContain('-5')
})
