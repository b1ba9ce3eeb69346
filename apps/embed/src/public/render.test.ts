import { releasesContract } from '@gongkai/releases/contract'
import { widgetOf } from '@gongkai/releases/testing'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { render as Render } from './render.ts'

const assets = { styles: ['/a.css'], scripts: { frame: '/f.js', workbench: '/w.js', check: '/c.js' } }
let render: typeof Render
beforeAll(async () => {
  vi.stubGlobal('__PUBLIC_ASSETS__', assets)
  render = (await import('./render.ts')).render
})

const platform = 'https://platform.example'
const named = (text: string) => ({ zh: text, en: text })
const bureau = { name: named('某局'), organiser: named('办公室'), phone: named('12345'), marks: [] }
const at = (file: { file: string; sri: string; size: number }) => ({ ...file, address: `${platform}/w/${file.file}` })

function view(tag: string, more: object = {}) {
  const made = widgetOf(tag, '1.2.0')
  const addresses = {
    loader: '/widgets/v1/loader.js',
    frame: `/widgets/v1/frame/${tag}`,
    resize: '/widgets/v1/resize.js',
  }
  const both = (files: typeof made.view) => ({ zh: at(files.zh), en: at(files.en) })
  const files = { view: both(made.view), single: both(made.single), deps: [], later: [] }
  return { ...made, app: 'board', changelog: '', off: false, ...files, ...addresses, ...more }
}

/** The answers as the contract describes them. */
const answers = (items: readonly object[]): Readonly<Record<string, unknown>> => ({
  '/api/widgets': releasesContract.widgets.answer.parse({ platform, items }),
  '/api/boards': { items: [{ id: 'fee-reduction', title: '费用减缴', titleEn: 'Fees' }] },
})

function draw(path: string, lang: 'zh' | 'en' = 'zh', items: readonly object[] = [view('gk-a'), view('gk-b')]) {
  return render({
    url: `/embed/${path}`,
    lang,
    large: false,
    bureau,
    api: async (asked) => {
      const answer = answers(items)[new URL(asked, platform).pathname]
      return { ok: answer !== undefined, status: answer ? 200 : 404, statusText: '', json: async () => answer ?? {} }
    },
  })
}

describe('the gallery', () => {
  it('lists what the releases bring, whatever it is, live and out of reach', async () => {
    const { html } = await draw('', 'zh', [view('gk-a'), view('gk-brought-today')])
    expect(html).toContain('href="/embed/gk-brought-today"')
    expect(html).toMatch(/<gk-brought-today board="fee-reduction" loading="eager">/)
    expect(html).toContain('<script async src="/widgets/v1/loader.js"></script>')
  })

  it('says so where there is none, and where one is switched off shows no live one', async () => {
    expect((await draw('', 'zh', [])).html).toContain('现在没有可嵌入的组件')
    const { html } = await draw('', 'zh', [view('gk-a', { off: true })])
    expect(html).toContain('已暂停')
    expect(html).not.toContain('<gk-a')
  })
})

describe('the page of a widget', () => {
  it('can be read without scripts: the code of each form, attributes, calls, files with hashes', async () => {
    const { html } = await draw('gk-a')
    for (const part of ['page-size', '1–50', '/api/boards/{board}/messages', 'sha384-', '820 px', 'gk-ready'])
      expect(html).toContain(part)
    const text = html
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
    for (const form of ['loader', 'single', 'frame']) expect(text).toContain(`data-form="${form}"`)
    expect(text).toContain('<gk-a board="fee-reduction"')
    expect(text).toMatch(/<iframe [^>]*src="/)
  })

  it('is not there for a tag that no release brings', async () => {
    for (const path of ['gk-none', 'else', 'gk-%E0%A4%A']) expect((await draw(path)).status, path).toBe(404)
  })
})

it('what is sent is told for every widget, from what each says about itself', async () => {
  const calls = [{ method: 'POST', path: '/api/things', about: { zh: '按下提交时', en: 'On submitting' } }]
  const { html } = await draw('sends', 'en', [view('gk-a'), view('gk-b', { calls })])
  expect(html).toContain('On submitting')
  expect(html).toContain('Reads the messages')
})

describe('the check', () => {
  it('works as a plain form with a pasted policy', async () => {
    const { html } = await draw(`check?policy=${encodeURIComponent("script-src 'self'")}&form=loader&tag=gk-a`)
    expect(html).toContain('method="get"')
    expect(html.replace(/&#39;/g, "'")).toContain(`script-src 'self' ${platform}`)
  })

  it('shows what was pasted as text', async () => {
    const { html } = await draw(`check?policy=${encodeURIComponent('</textarea><script>alert(1)</script>')}`)
    expect(html).not.toContain('<script>alert')
  })
})

it('every page obeys the policy of the host and keeps speaking English', async () => {
  for (const path of ['', 'gk-a', 'sends', 'check', 'guide', 'accessibility']) {
    const { html, status } = await draw(`${path}?lang=en`, 'en')
    expect(status, path).toBe(200)
    expect(html, path).not.toMatch(/ style=|<style| on\w+="/)
    const own = [...html.matchAll(/<a [^>]*href="(\/embed\/[^"]*)"[^>]*>/g)].filter(
      ([link]) => !link.includes('hreflang'),
    )
    expect(
      own.filter(([, href]) => !href?.includes('lang=en')).map(([link]) => link),
      path,
    ).toEqual([])
  }
})
