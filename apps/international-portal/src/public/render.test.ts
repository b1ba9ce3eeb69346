import { beforeAll, expect, it, vi } from 'vitest'
import type { render as Render } from './render.ts'
import { APP_WORDS } from './words.ts'

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
const draw = (url: string, lang: 'zh' | 'en' = 'zh') =>
  render({ url, lang, large: false, bureau, api: () => Promise.reject(new Error('asked')) })

it.each(['zh', 'en'] as const)('the first page is drawn in %s', async (lang) => {
  const { status, html } = await draw('/en/', lang)
  expect(status).toBe(200)
  expect(html).toContain(`<title>${APP_WORDS.title[lang]} - ${bureau.name[lang]}</title>`)
  expect(html).toContain(APP_WORDS.lead[lang])
})

it('a page that is not there is said with 404, in the same frame', async () => {
  const { status, html } = await draw('/en/nothing')
  expect(status).toBe(404)
  expect(html).toContain(APP_WORDS.service.zh)
})
