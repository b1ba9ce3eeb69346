import { launchBrowser, openPage, type PageWatch } from '@gongkai/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSite, type Site } from './site.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<typeof openPage>>['page']

let site: Site
let browser: Browser
let page: Page
let watch: PageWatch

const POLICY =
  "default-src 'none'; script-src {platform}; style-src 'none'; connect-src {platform}; require-trusted-types-for 'script'; trusted-types 'none'"

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
  site.policy = POLICY
  site.page = `<!doctype html><html lang="zh-CN"><title>t</title>
    <body><gk-vue board="one" page-size="99"><a href="/full">full page</a></gk-vue>
    <script src="{platform}/widgets/v1/loader.js"></script></body>`
  const opened = await openPage(browser)
  page = opened.page
  watch = opened.watch
  await page.goto(site.host)
  await page.waitForSelector('gk-vue[data-gk-state=ready]')
  return () => opened.context.close()
})

const title = () => page.locator('gk-vue h2').innerText()

test('attributes are typed props, followed without a new mount', async () => {
  expect(await title()).toBe('one 50 100')
  await page.getByLabel('typed').fill('kept')
  await page.locator('gk-vue').evaluate((host) => {
    host.setAttribute('page-size', '7')
    Object.assign(host, { board: 'two' })
  })
  expect(await title()).toBe('two 7 14')
  expect(await page.locator('gk-vue .inner').innerText()).toBe('kept')
  expect(await page.getByLabel('typed').inputValue()).toBe('kept')
})

test('no attribute of the element spills onto what the component draws', async () => {
  const drawn = await page.locator('gk-vue .root > *').evaluateAll((all) => all.map((one) => one.outerHTML).join(''))
  expect(drawn).not.toMatch(/\b(?:api|lang|board|page-size|context)=/)
})

test('styles of the component and of those inside it are adopted, under a policy that allows none', async () => {
  const colour = (selector: string) =>
    page.locator(`gk-vue ${selector}`).evaluate((element) => getComputedStyle(element).color)
  await page.getByLabel('typed').fill('text')
  expect(await colour('h2')).toBe('rgb(4, 5, 6)')
  expect(await colour('.inner')).toBe('rgb(7, 8, 9)')
  expect(await page.locator('gk-vue').evaluate((host) => host.shadowRoot?.querySelectorAll('style').length)).toBe(0)
  expect(watch.violations).toEqual([])
})

test('the page may prevent an event that is cancelable', async () => {
  await page.getByRole('button', { name: 'choose' }).click()
  expect(await page.locator('gk-vue output').innerText()).toBe('true')
  await page.evaluate(() => document.addEventListener('gk-chosen', (event) => event.preventDefault()))
  await page.getByRole('button', { name: 'choose' }).click()
  expect(await page.locator('gk-vue output').innerText()).toBe('false')
})

test('a component that breaks says so in place, tells the page, and works again on another try', async () => {
  await page.evaluate(() =>
    document.addEventListener('gk-failed', (event) => Object.assign(window, { told: (event as CustomEvent).detail })),
  )
  await page.locator('gk-vue .break').click()
  await page.waitForSelector('gk-vue[data-gk-state=failed]')
  expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual({
    tag: 'gk-vue',
    reason: 'view',
  })
  expect(await page.getByRole('alert').innerText()).toContain('没有打开')
  expect(await page.getByRole('link', { name: 'full page' }).isVisible()).toBe(true)
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.waitForSelector('gk-vue[data-gk-state=ready]')
  expect(await title()).toBe('one 50 100')
  expect(watch.faults).toEqual([])
})

test('the files are inside their budgets, and the runtime is the same one for every widget', () => {
  const { 'gk-vue': component, 'gk-fixture': list } = site.widgets
  expect(component?.view.zh.size).toBeLessThanOrEqual(8_000)
  const [runtime] = component?.deps ?? []
  expect(runtime?.size).toBeLessThanOrEqual(24_000)
  expect(list?.later.map(({ file }) => file)).toContain(runtime?.file)
})
