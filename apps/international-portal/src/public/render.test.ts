import { beforeAll, expect, it, vi } from 'vitest'
import type { render as Render } from './render.ts'
import { en } from './words/en.ts'
import { zh } from './words/zh.ts'

let render: typeof Render
beforeAll(async () => {
  vi.stubGlobal('__PUBLIC_ASSETS__', { styles: ['/s.css'], scripts: { frame: '/f.js' } })
  render = (await import('./render.ts')).render
})

const bureau = {
  name: { zh: '某局', en: 'Some Bureau' },
  organiser: { zh: '某局办公室', en: 'Office' },
  phone: { zh: '12345', en: '12345' },
  marks: [],
}
const draw = (url: string) =>
  render({ url, lang: 'zh', large: false, bureau, api: () => Promise.reject(new Error('asked')) })

it('speaks the language of the address, English first', async () => {
  const first = await draw('/en/contact')
  expect(first.status).toBe(200)
  expect(first.html).toContain('<html lang="en">')
  expect(first.html).toContain(`<title>${en.contact.title} - Some Bureau</title>`)
  const chinese = await draw('/en/zh/contact')
  expect(chinese.html).toContain('<html lang="zh-CN">')
  expect(chinese.html).toContain(zh.contact.lead)
})

it('names the same page in the other language, both ways', async () => {
  const both = ['hreflang="en" href="/en/contact"', 'hreflang="zh-CN" href="/en/zh/contact"']
  for (const url of ['/en/contact', '/en/zh/contact']) {
    const { html } = await draw(url)
    for (const one of both) expect(html).toContain(one)
  }
})

it('a page that is not there is said with 404, in the same frame', async () => {
  const { status, html } = await draw('/en/nothing')
  expect(status).toBe(404)
  expect(html).toContain(en.problem.notFound)
  expect(html).toContain(en.frame.service)
})
