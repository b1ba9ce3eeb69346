import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { publicAddress } from './address.ts'
import { drawPublicPage, type PublicPages, type RenderRequest } from './draw.ts'
import PublicFrame from './PublicFrame.vue'

const named = (zh: string, en: string) => ({ zh, en })
const request = (url: string, more: Partial<RenderRequest> = {}): RenderRequest => ({
  url,
  lang: 'zh',
  large: false,
  bureau: {
    name: named('某局', 'Bureau'),
    organiser: named('办公室', 'Office'),
    phone: named('12345', '12345'),
    marks: [],
  },
  api: () => Promise.reject(new Error('nothing was asked')),
  ...more,
})
const pages = (open: PublicPages['open']): PublicPages => ({
  site: {
    mount: '/some-app/',
    service: named('政务公开·示例', 'Some service'),
    title: named('示例', 'Some app'),
    links: [{ path: 'list', text: named('清单', 'List') }],
  },
  assets: { styles: ['/some-app/a.css'], scripts: { frame: '/some-app/f.js' } },
  open,
})
const refusal = (status: number) => Object.assign(new Error('no'), { status, body: { message: '现在不办理。' } })
const list: PublicPages['open'] = async ({ path, query }) =>
  path === 'list'
    ? { component: () => h(PublicFrame, { title: '清单', at: 'list' }, () => query.get('q')), props: {}, title: '清单' }
    : undefined

describe('a public page', () => {
  it('is drawn in the frame of its site, with its switches and the bureau behind its title', async () => {
    const { status, html } = await drawPublicPage(request('/some-app/list?q=%3Cb%3E'), pages(list))
    expect(status).toBe(200)
    expect(html).toContain('<title>清单 - 某局</title>')
    expect(html).toContain('&lt;b&gt;')
    expect(html).toContain('<a href="/some-app/list" aria-current="page">')
    expect(html).toContain('href="/some-app/list?q=%3Cb%3E&amp;lang=en"')
    expect(html).toContain('href="/some-app/accessibility"')
  })

  it('leads on in the language and the size in which it was asked for', async () => {
    const { html } = await drawPublicPage(
      request('/some-app/list?lang=en&large=1', { lang: 'en', large: true }),
      pages(list),
    )
    expect(html).toContain('<html lang="en" data-large>')
    expect(html).toContain('href="/some-app/list?lang=en&amp;large=1"')
  })

  it('keeps a code in the address from the link to the other language', async () => {
    const { html } = await drawPublicPage(request('/some-app/list?code=secret&t=token&do=cancel'), pages(list))
    expect(html).toMatch(/rel="alternate"[^>]*href="\/some-app\/list\?lang=en"/)
  })

  it('that is not there is said with 404, and the accessibility statement is always there', async () => {
    const absent = await drawPublicPage(request('/some-app/nothing'), pages(list))
    expect(absent.status).toBe(404)
    expect(absent.html).toContain('没有这个页面')
    const statement = await drawPublicPage(request('/some-app/accessibility', { lang: 'en' }), pages(list))
    expect(statement.status).toBe(200)
    expect(statement.html).toContain('Accessibility statement')
  })

  it('shows a refusal with its sentence, and throws a fault for the host to answer', async () => {
    const failing = (fault: Error) => pages(() => Promise.reject(fault))
    const refused = await drawPublicPage(request('/some-app/'), failing(refusal(409)))
    expect([refused.status, refused.html.includes('现在不办理。')]).toEqual([409, true])
    expect((await drawPublicPage(request('/some-app/'), failing(refusal(404)))).status).toBe(404)
    await expect(drawPublicPage(request('/some-app/'), failing(refusal(503)))).rejects.toThrow()
    await expect(drawPublicPage(request('/some-app/'), failing(new Error('broken')))).rejects.toThrow('broken')
  })
})

it('an address leaves out what is empty', () => {
  expect(publicAddress('/some-app/', { lang: 'zh', large: false }, 'a', { q: '', after: null })).toBe('/some-app/a')
})
