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
  return () => opened.context.close()
})

const singleOf = (tag: string) => {
  const single = site.widgets[tag]?.single.zh
  if (!single) throw new Error(`${tag} was not built`)
  return single
}
const open = async (tag: string, element: string) => {
  const { file, sri } = singleOf(tag)
  // A page that pins hashes and allows nothing else.
  site.policy = `default-src 'none'; script-src '${sri}'; connect-src {platform}; require-trusted-types-for 'script'; trusted-types 'none'`
  site.page = `<!doctype html><html lang="en"><title>t</title><body>${element}
    <script type="module" crossorigin integrity="${sri}" src="{platform}/widgets/v1/${file}"></script></body>`
  await page.goto(site.host)
  await page.waitForSelector(`${tag}[data-gk-state=ready]`, { timeout: 8000 })
}

test('one pinned file is a whole widget, with its form, under a policy of its hash alone', async () => {
  await open('gk-fixture', '<gk-fixture board="one"></gk-fixture>')
  await page.getByRole('button', { name: 'form' }).click()
  await page.locator('gk-fixture .vue').click()
  expect(await page.locator('gk-fixture .vue').innerText()).toBe('1')
  expect(watch.violations).toEqual([])
  const files = site.asked.filter((url) => url.includes('/widgets/'))
  expect(files).toEqual([`/widgets/v1/${singleOf('gk-fixture').file}`])
})

test('it speaks the language of its file, and follows attributes like any other', async () => {
  await open('gk-fixture', '<gk-fixture board="one"></gk-fixture>')
  expect(await page.locator('gk-fixture h2').innerText()).toBe('zh 1')
  expect(await page.locator('gk-fixture .root').getAttribute('lang')).toBe('zh-Hans')
  await page.locator('gk-fixture').evaluate((host) => host.setAttribute('board', 'two'))
  expect(await page.locator('gk-fixture output').innerText()).toBe('two')
})

test('a Vue component in one file', async () => {
  await open('gk-vue', '<gk-vue board="one"></gk-vue>')
  expect(await page.locator('gk-vue h2').innerText()).toBe('one 5 10')
  expect(watch.violations).toEqual([])
})
