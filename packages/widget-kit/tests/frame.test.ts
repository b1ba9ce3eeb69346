import { launchBrowser, openPage } from '@gongkai/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSite, type Site } from './site.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<typeof openPage>>['page']

let site: Site
let browser: Browser
let page: Page

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
  return () => opened.context.close()
})

const FRAME =
  '<iframe title="w" width="600" height="150" src="{platform}/widgets/v1/frame/gk-fixture?board=seven&lang=en&api=http://elsewhere.invalid&onclick=alert(1)"></iframe>'
const RESIZE = '{platform}/widgets/v1/resize.js'
const open = async (body: string) => {
  site.page = `<!doctype html><html lang="zh-CN"><title>t</title><body>${body}</body></html>`
  await page.goto(site.host)
}
const inside = () => page.frameLocator('iframe').locator('gk-fixture')
const height = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)

test.each([
  ['before the frame', `<script src="${RESIZE}"></script>${FRAME}`],
  ['after the frame', `${FRAME}<script defer src="${RESIZE}"></script>`],
])('the widget of a frame fills it, and a script %s gives it its height', async (_, body) => {
  await open(body)
  await expect.poll(() => inside().getAttribute('data-gk-state')).toBe('ready')
  expect(await inside().locator('h2').innerText()).toBe('en 1')
  expect(await inside().locator('output').innerText()).toBe('seven')
  await expect.poll(height).toBeGreaterThan(200)
  await inside().evaluate((host) => {
    const box = document.createElement('div')
    box.style.height = '900px'
    host.shadowRoot?.querySelector('.root')?.append(box)
  })
  await expect.poll(height).toBeGreaterThan(900)
})

test('a frame tells its height again to a script that came after it was drawn', async () => {
  await open(FRAME)
  await expect.poll(() => inside().getAttribute('data-gk-state')).toBe('ready')
  expect(await height()).toBeLessThan(200)
  await page.addScriptTag({ url: RESIZE.replace('{platform}', site.platform) })
  await expect.poll(height).toBeGreaterThan(200)
})

test('a frame takes nothing from its address but the attributes of its widget', async () => {
  await open(FRAME)
  await expect.poll(() => inside().getAttribute('data-gk-state')).toBe('ready')
  expect(await inside().getAttribute('api')).toBe(site.platform)
  expect(await inside().getAttribute('onclick')).toBeNull()
})

test('nobody but our own frame can change a height', async () => {
  await open(`<iframe title="other" srcdoc="<p>other</p>"></iframe><script src="${RESIZE}"></script>`)
  const before = await height()
  await page.evaluate(() => {
    const other = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null
    const script = other?.document.createElement('script')
    if (!other || !script) throw new Error('no frame')
    script.textContent = 'parent.postMessage({ gkHeight: 5000 }, "*")'
    other.document.body.append(script)
    postMessage({ gkHeight: 5000 }, '*')
  })
  await page.waitForTimeout(300)
  expect(await height()).toBe(before)
})

test('without the script the frame keeps the height the page gave it, and scrolls', async () => {
  await open(FRAME)
  await expect.poll(() => inside().getAttribute('data-gk-state')).toBe('ready')
  expect(await height()).toBeLessThan(200)
})
