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
  "default-src 'none'; script-src {platform}; style-src 'self'; connect-src {platform}; require-trusted-types-for 'script'; trusted-types 'none'"
const HOSTILE =
  '*{all:unset!important} button,input{display:none!important} body *{opacity:0!important;visibility:hidden!important} html{font-size:62.5%}'
const HTML = `<!doctype html><html lang="zh-CN"><title>t</title><link rel="stylesheet" href="/host.css">
<script async crossorigin src="{platform}/widgets/v1/loader.js"></script>
<body><gk-fixture board="one"><a href="/full">full page</a></gk-fixture></body>`

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
  site.page = HTML
  site.policy = POLICY
  site.files = { '/host.css': HOSTILE }
  const opened = await openPage(browser)
  page = opened.page
  watch = opened.watch
  await page.goto(site.host)
  await page.waitForSelector('gk-fixture[data-gk-state=ready]')
  return () => opened.context.close()
})

test('styles hold under a strict policy with Trusted Types and hostile rules, and Vue mounts into the same shell', async () => {
  const title = page.locator('gk-fixture h2')
  expect(await title.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(1, 2, 3)')
  const root = page.locator('gk-fixture .root')
  expect(await root.evaluate((element) => getComputedStyle(element).fontSize)).toBe('17px')
  expect(await page.locator('gk-fixture').evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
  await page.getByRole('button', { name: 'form' }).click()
  await page.locator('gk-fixture .vue').click()
  expect(await page.locator('gk-fixture .vue').innerText()).toBe('1')
  expect(await page.getByText('<b>text stays text</b>').isVisible()).toBe(true)
  expect(watch.violations).toEqual([])
})

test('the first data request left once, before the view was there', async () => {
  expect(await page.locator('gk-fixture .root').getAttribute('data-read')).toBe('yes')
  const read = site.asked.filter((url) => url.startsWith('/api/'))
  expect(read).toEqual(['/api/read?board=one&lang=zh&size=5&wv=1.0.0'])
})

test('typed keys stay inside, Escape and Tab do not', async () => {
  await page.evaluate(() => {
    const heard: string[] = []
    document.addEventListener('keydown', (event) => heard.push(event.key))
    Object.assign(window, { heard })
  })
  const field = page.getByLabel('text')
  await field.press('/')
  await field.press('j')
  await field.press('Escape')
  await field.press('Tab')
  expect(await field.inputValue()).toBe('/j')
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['Escape', 'Tab'])
})

test('an attribute is followed, another language is another mount, and memory outlives it', async () => {
  await page.evaluate(() => document.querySelector('gk-fixture')?.setAttribute('board', 'two'))
  expect(await page.locator('gk-fixture output').innerText()).toBe('two')
  expect(await page.locator('gk-fixture h2').innerText()).toBe('zh 1')
  await page.evaluate(() => document.querySelector('gk-fixture')?.setAttribute('lang', 'en'))
  await expect.poll(() => page.locator('gk-fixture h2').innerText()).toBe('en 2')
  expect(await page.locator('gk-fixture .root').getAttribute('lang')).toBe('en')
})

test('a move keeps the view, a removal ends it and a return makes a new one that follows attributes', async () => {
  const unmounted = () =>
    page.evaluate(() => {
      const counter = window as unknown as { ended?: number }
      return counter.ended ?? 0
    })
  await page.evaluate(() => {
    const counter = window as unknown as { ended: number }
    counter.ended = 0
    document.addEventListener('fixture-unmounted', () => counter.ended++)
    const host = document.querySelector('gk-fixture') as HTMLElement
    document.body.append(document.createElement('section'))
    document.querySelector('section')?.append(host)
  })
  expect(await unmounted()).toBe(0)
  expect(await page.locator('gk-fixture h2').innerText()).toBe('zh 1')
  await page.evaluate(async () => {
    const host = document.querySelector('gk-fixture') as HTMLElement
    host.remove()
    await new Promise((resolve) => setTimeout(resolve))
    document.body.append(host)
  })
  expect(await unmounted()).toBe(1)
  await expect.poll(() => page.locator('gk-fixture h2').innerText()).toBe('zh 2')
  await page.evaluate(() => document.querySelector('gk-fixture')?.setAttribute('board', 'three'))
  expect(await page.locator('gk-fixture output').innerText()).toBe('three')
})

test('events reach the document as plain objects', async () => {
  await page.evaluate(() =>
    document.addEventListener('gk-submitted', (event) => Object.assign(window, { got: (event as CustomEvent).detail })),
  )
  await page.getByRole('button', { name: 'emit' }).click()
  expect(await page.evaluate(() => (window as unknown as { got: unknown }).got)).toEqual({ receipt: 'GK-1' })
})

test('focus() goes to the heading; text can still be selected with the mouse', async () => {
  await page.evaluate(() => document.querySelector<HTMLElement>('gk-fixture')?.focus())
  expect(await page.locator('gk-fixture h2').evaluate((title) => title.matches(':focus'))).toBe(true)
  const box = await page.locator('gk-fixture p').boundingBox()
  if (!box) throw new Error('the paragraph is not on screen')
  await page.mouse.move(box.x + 1, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 150, box.y + box.height / 2, { steps: 5 })
  await page.mouse.up()
  expect(await page.evaluate(() => String(getSelection()))).toContain('text stays')
})
