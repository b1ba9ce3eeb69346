import { launchBrowser, openPage, type PageWatch } from '@gongkai/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSite, type Site } from './site.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<typeof openPage>>['page']

let site: Site
let browser: Browser
let page: Page
let watch: PageWatch

beforeAll(async () => {
  site = await openSite()
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

beforeEach(async () => {
  site.reset()
  const opened = await openPage(browser)
  page = opened.page
  watch = opened.watch
  await page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const type of ['gk-ready', 'gk-failed'])
      document.addEventListener(type, (event) => heard.push({ type, ...(event as CustomEvent).detail }))
  })
  return () => opened.context.close()
})

const WIDGET = '<gk-fixture board="one"><a href="/full">full page</a></gk-fixture>'
const LOADER = '{platform}/widgets/v1/loader.js'
const html = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><title>t</title>${head}</head><body>${body}</body></html>`
const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
const ready = (selector = 'gk-fixture') => page.waitForSelector(`${selector}[data-gk-state=ready]`, { timeout: 8000 })
const failed = () => page.waitForSelector('gk-fixture[data-gk-state=failed]', { state: 'attached', timeout: 8000 })
const open = async (text: string) => {
  site.page = text
  await page.goto(site.host)
}
const asked = (pattern: RegExp) => site.asked.filter((url) => pattern.test(url))

const ELSEWHERE = 'http://elsewhere.invalid/'

test.each([
  ['async in the head', html(WIDGET, `<script async crossorigin src="${LOADER}"></script>`)],
  ['deferred', html(WIDGET, `<script defer src="${LOADER}"></script>`)],
  ['as a module', html(WIDGET, `<script type="module" src="${LOADER}"></script>`)],
  ['before the elements, blocking', html(`<script src="${LOADER}"></script>${WIDGET}`)],
  ['after the elements', html(`${WIDGET}<script src="${LOADER}"></script>`)],
  [
    'put in by a script',
    html(
      `${WIDGET}<script>var s=document.createElement('script');s.src='${LOADER}';document.head.appendChild(s)</script>`,
    ),
  ],
  ['twice', html(`<script src="${LOADER}"></script>${WIDGET}<script src="${LOADER}"></script>`)],
  ['under a base', html(`${WIDGET}<script src="${LOADER}"></script>`, `<base href="${ELSEWHERE}">`)],
  ['in quirks mode', `${WIDGET}<script src="${LOADER}"></script>`],
  [
    'beside require.js',
    html(`<script>window.define=function(){throw 1};define.amd={}</script>${WIDGET}<script src="${LOADER}"></script>`),
  ],
])('the script works %s', async (_, text) => {
  await open(text)
  await ready()
  expect(asked(/^\/api\//)).toHaveLength(1)
  expect(asked(/gk-fixture-zh-/)).toHaveLength(1)
  expect(await heard()).toEqual([{ type: 'gk-ready', tag: 'gk-fixture' }])
  expect(watch.faults).toEqual([])
})

test('nothing is left on the page but the elements and their links', async () => {
  await open(html(`${WIDGET}`))
  const before = await page.evaluate(() => Object.keys(window))
  await open(html(`${WIDGET}<script src="${LOADER}"></script>`))
  await ready()
  expect(await page.evaluate(() => Object.keys(window))).toEqual(before)
})

test('natives that an old library has replaced are not relied on', async () => {
  const library = `
    Object.prototype.extend = function () {}
    Array.from = function (list) { return [].slice.call(list) }
    Array.prototype.toJSON = function () { return '[' + this.join() + ']' }
    Array.prototype.each = Array.prototype.forEach
    Array.prototype.reduce = function () { return this[0] }
    Element.prototype.remove = function () { throw new Error('patched') }
    Element.prototype.update = function () {}
    window.$ = function () {}`
  await open(html(`<script>${library}</script>${WIDGET}<script src="${LOADER}"></script>`))
  await ready()
  expect(watch.faults).toEqual([])
})

test('elements added later, and boxes left by an editor that strips unknown tags, are started', async () => {
  await open(html(`<script src="${LOADER}"></script>`))
  await page.evaluate(() => {
    const box = document.createElement('div')
    box.className = 'gk-widget'
    box.dataset['gk'] = 'fixture'
    box.dataset['board'] = 'two'
    box.dataset['onfocusin'] = 'alert(1)'
    box.append('instead')
    document.body.append(box)
  })
  await ready()
  expect(await page.locator('gk-fixture output').innerText()).toBe('two')
  expect(await page.locator('gk-fixture').evaluate((host) => host.textContent)).toBe('instead')
  // What a cleaner of readers' HTML lets through must not become a script.
  expect(await page.locator('gk-fixture').getAttribute('onfocusin')).toBeNull()
})

test('what is far from the screen waits, asks for nothing, and has its room', async () => {
  await open(html(`<div style="height:4000px"></div>${WIDGET}<script src="${LOADER}"></script>`))
  await page.waitForSelector('gk-fixture[data-gk-state=waiting]')
  const height = () => page.locator('gk-fixture').evaluate((host) => host.getBoundingClientRect().height)
  expect(await height()).toBe(300)
  await page.waitForTimeout(300)
  expect(asked(/fixture|api/)).toEqual([])
  await page.evaluate(() => scrollTo(0, 3600))
  await ready()
  expect(asked(/^\/api\//)).toHaveLength(1)
})

test('a changed file is refused, and the version that the platform names instead runs', async () => {
  const good = site.widgets['gk-fixture']?.view.zh.file ?? ''
  const wrong = 'A'.repeat(43)
  site.answers.set(`/widgets/v1/gk-fixture-zh-${wrong}.js`, (_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
      .end('window.ran = true')
  })
  site.change = (manifest) => Object.assign(manifest['gk-fixture'] ?? {}, { f: wrong + wrong })
  await open(html(`${WIDGET}<script src="${LOADER}"></script>`))
  await ready()
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(asked(/manifest\.json/)).toHaveLength(1)
  expect(asked(/gk-fixture-zh/).at(-1)).toBe(`/widgets/v1/${good}`)
})

test('a file that is gone gives way to the version before', async () => {
  const gone = 'B'.repeat(86)
  let good: unknown
  site.change = (manifest) => Object.assign(manifest['gk-fixture'] ?? {}, { f: gone })
  site.changeTold = (manifest) => {
    good = manifest['gk-fixture']?.['f']
    Object.assign(manifest['gk-fixture'] ?? {}, { f: gone, p: good })
  }
  await open(html(`${WIDGET}<script src="${LOADER}"></script>`))
  await ready()
})

test('a widget that cannot be had leaves the fallback and says so; later it can be had', async () => {
  const gone = 'C'.repeat(86)
  site.change = (manifest) => Object.assign(manifest['gk-fixture'] ?? {}, { f: gone })
  site.changeTold = site.change
  await open(html(`${WIDGET}<script src="${LOADER}"></script>`))
  await failed()
  expect(await heard()).toEqual([{ type: 'gk-failed', tag: 'gk-fixture', reason: 'load' }])
  expect(await page.getByRole('link', { name: 'full page' }).isVisible()).toBe(true)
  expect(await page.locator('gk-fixture').evaluate((host) => host.style.minHeight)).toBe('')
})

test('a widget that is switched off, and one that nobody knows, leave the fallback and say so', async () => {
  site.change = (manifest) => (manifest['gk-fixture'] = { off: 1 })
  await open(html(`${WIDGET}<gk-unknown>fallback</gk-unknown><script src="${LOADER}"></script>`))
  await failed()
  expect(await heard()).toEqual([
    { type: 'gk-failed', tag: 'gk-fixture', reason: 'off' },
    { type: 'gk-failed', tag: 'gk-unknown', reason: 'unknown' },
  ])
  expect(await page.getByText('fallback').isVisible()).toBe(true)
  expect(asked(/fixture/)).toEqual([])
})

test('the other language is another file of the same widget, and follows the page', async () => {
  await open(html(`${WIDGET}<gk-fixture lang="en" board="b"></gk-fixture><script src="${LOADER}"></script>`))
  await ready('gk-fixture[lang=en]')
  await ready('gk-fixture:not([lang])')
  const titles = () => page.locator('gk-fixture h2').allInnerTexts()
  expect(await titles()).toEqual(['zh 1', 'en 1'])
  await page.evaluate(() => (document.documentElement.lang = 'en-GB'))
  await expect.poll(titles).toEqual(['en 2', 'en 1'])
})

test('a language that cannot be had is told once, and the other works', async () => {
  site.answers.set(`/widgets/v1/${site.widgets['gk-fixture']?.view.en.file ?? ''}`, (_, response) =>
    response.writeHead(503).end(),
  )
  await open(html(`${WIDGET}<gk-fixture lang="en"></gk-fixture><script src="${LOADER}"></script>`))
  await ready('gk-fixture:not([lang])')
  await page.waitForSelector('gk-fixture[lang=en][data-gk-state=failed]')
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  const told = (await heard()) as { type: string }[]
  expect(told.map(({ type }) => type).sort()).toEqual(['gk-failed', 'gk-ready'])
})

test('an element in another component’s shadow root works when the script names its tag', async () => {
  await open(
    html(`<div id="host"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'open' })
      root.innerHTML = '<gk-fixture board="inside">fallback</gk-fixture>'
    </script><script data-gk="gk-fixture gk-none" src="${LOADER}"></script>`),
  )
  await ready()
  expect(await page.locator('gk-fixture output').innerText()).toBe('inside')
  expect(watch.faults).toEqual([])
})

test('a page that keeps its own room is left alone, and a hidden element stays hidden', async () => {
  await open(
    html(
      `<gk-fixture id="own" board="a"></gk-fixture><gk-fixture hidden board="b"></gk-fixture><script src="${LOADER}"></script>`,
      '<style>#own{display:block;min-height:700px}</style>',
    ),
  )
  await ready('#own')
  expect(
    await page.locator('#own').evaluate((host) => [host.style.minHeight, host.getBoundingClientRect().height]),
  ).toEqual(['', 700])
  expect(await page.locator('gk-fixture[hidden]').isVisible()).toBe(false)
})
