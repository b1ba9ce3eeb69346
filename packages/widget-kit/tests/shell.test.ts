/// <reference types="node" />
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser, openPage, type PageWatch } from '@gongkai/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildWidget } from '../src/build/index.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<typeof openPage>>['page']

let folder: string
let server: Server
let origin: string
let browser: Browser
let page: Page
let watch: PageWatch

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
const HOSTILE =
  '*{all:unset!important} button,input{display:none!important} body *{opacity:0!important;visibility:hidden!important} html{font-size:62.5%}'
const HTML = `<!doctype html><html lang="zh-CN"><title>t</title><link rel="stylesheet" href="/host.css">
<script type="module" async crossorigin src="/gk-fixture.js"></script>
<body><gk-fixture board="one"><a href="/full">full page</a></gk-fixture></body>`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gk-shell-'))
  const source = fileURLToPath(new URL('./fixture', import.meta.url))
  await buildWidget({ tag: 'gk-fixture', major: 1, version: '1.0.0', folder: source }, folder)
  server = createServer((request, response) => {
    const name = (request.url ?? '/').split('?')[0] ?? '/'
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body)
    if (name === '/') return send('text/html', HTML)
    if (name === '/host.css') return send('text/css', HOSTILE)
    if (!existsSync(join(folder, name))) return response.writeHead(404).end()
    return void readFile(join(folder, name)).then((file) => send('text/javascript', file))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  const opened = await openPage(browser)
  page = opened.page
  watch = opened.watch
  await page.goto(origin)
  await page.waitForSelector('gk-fixture[data-gk-state=ready]')
  return () => opened.context.close()
})

test('each part is one file, precompressed, and the list needs no Vue', async () => {
  const files = (await readdir(folder))
    .map((file) => file.replace(/-[\w-]{8}\.js/, '-#.js').replace(/vue-[\d.]+/, 'vue'))
    .sort()
  const names = [
    'gk-fixture-form-en-#.js',
    'gk-fixture-form-zh-#.js',
    'gk-fixture-list-en-#.js',
    'gk-fixture-list-zh-#.js',
    'gk-fixture.js',
    'vue-#.js',
  ]
  expect(files).toEqual(names.flatMap((name) => [name, `${name}.br`, `${name}.gz`]).sort())
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

test('the first data request started before the view was there', async () => {
  expect(await page.locator('gk-fixture .root').getAttribute('data-early')).toBe(`early ${origin}`)
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
