import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBuilt, launchBrowser, openPage, startPlatform, VIEWPORTS, type RunningPlatform } from '@gongkai/testing'

type Browser = Parameters<typeof openPage>[0]
type Page = Awaited<ReturnType<typeof openPage>>['page']
type BrowserContext = Awaited<ReturnType<typeof openPage>>['context']

let platform: RunningPlatform
let site: Server
let browser: Browser

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  site = createServer((request, response) => {
    const html = pages.get(request.url ?? '')
    // What is not a page is the browser’s own question for an icon.
    response.writeHead(html === undefined ? 204 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'self'; style-src 'unsafe-inline'; script-src ${platform.origin}; connect-src ${platform.origin}`,
    })
    response.end(html)
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
  site?.closeAllConnections()
  await platform?.stop()
})

/** Pages of the site by path; really served, since a browser treats an answer made up for it as coming from elsewhere. */
const pages = new Map<string, string>()

function publish(html: string): string {
  const path = `/${pages.size}`
  pages.set(
    path,
    `<!doctype html><html lang="zh-CN"><title>页面</title><body>${html}<p>主办：示例市知识产权局</p></body></html>`,
  )
  const address = site.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}${path}`
}

const BOARD = 'gk-message-board'
const ALL = [BOARD, 'gk-message-status', 'gk-latest-answers']
const loader = () => `<script async crossorigin src="${platform.origin}/widgets/v1/loader.js"></script>`
const board = (inside = '<p><a href="/full">打开留言板</a></p>') =>
  `<gk-message-board board="administrative-ruling">${inside}</gk-message-board>`

interface Shown {
  readonly page: Page
  readonly context: BrowserContext
  readonly faults: readonly string[]
  /** What was asked of the platform, names without their hashes. */
  readonly asked: string[]
  /** Every `gk-failed` that reached the document. */
  told(): Promise<unknown[]>
}

/** A page of the site with this in it, under the policy that the guide gives; `before` runs before it is opened. */
async function show(html: string, before?: (page: Page) => Promise<unknown>, options = {}): Promise<Shown> {
  const { page, context, watch } = await openPage(browser, options)
  const asked: string[] = []
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    if (origin === platform.origin) asked.push(pathname.replace(/-[\w-]{43}\.js$/, '.js'))
  })
  await page.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    document.addEventListener('gk-failed', (event) => told.push((event as CustomEvent).detail))
  })
  await before?.(page)
  await page.goto(publish(html))
  const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told)
  return { page, context, asked, faults: watch.faults, told }
}

const ready = (page: Page, tag = BOARD) => page.locator(`${tag}[data-gk-state=ready]`).first().waitFor()
const fallback = (page: Page) => page.getByRole('link', { name: '打开留言板' })

/** The platform's loader with another manifest: what a roll-out or a damaged copy would give. */
async function withManifest(page: Page, change: (manifest: Record<string, Entry>) => void): Promise<void> {
  await page.route('**/widgets/v1/loader.js', async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    const { manifest, start, end } = manifestIn(text)
    change(manifest)
    await route.fulfill({ response: answer, body: text.slice(0, start) + JSON.stringify(manifest) + text.slice(end) })
  })
}

interface Entry {
  f?: string
  p?: string
  off?: 1
}

/** The first object in the script that names our tags, and where it stands. */
function manifestIn(text: string): { manifest: Record<string, Entry>; start: number; end: number } {
  const start = text.indexOf('{"gk-')
  let depth = 0
  for (let end = start; end < text.length; end++) {
    if (text[end] === '{') depth++
    if (text[end] === '}' && --depth === 0)
      return { manifest: JSON.parse(text.slice(start, end + 1)) as Record<string, Entry>, start, end: end + 1 }
  }
  throw new Error('the loader has no manifest')
}

describe('where the tags come from', () => {
  test('the loader twice and the old one-widget script beside it load everything once', async () => {
    const old = `<script type="module" async crossorigin src="${platform.origin}/widgets/v1/gk-message-board.js"></script>`
    const { page, context, asked, faults, told } = await show(loader() + board() + loader() + old + board())
    await expect.poll(() => page.locator(`${BOARD}[data-gk-state=ready]`).count()).toBe(2)
    expect(asked.filter((path) => path.endsWith('gk-message-board-zh.js'))).toHaveLength(1)
    expect(await page.locator(`${BOARD} li button.open`).count()).toBeGreaterThan(1)
    expect(faults).toEqual([])
    expect(await told()).toEqual([])
    await context.close()
  })

  test('an element added later, by script or as text, starts', async () => {
    const { page, context, faults } = await show(`${loader()}<div id="late"></div><div id="text"></div>`)
    await page.waitForLoadState('load')
    await page.evaluate(() => {
      const made = document.createElement('gk-latest-answers')
      made.setAttribute('board', 'administrative-ruling')
      document.querySelector('#late')?.append(made)
    })
    await ready(page, 'gk-latest-answers')
    await page.evaluate(() => {
      const text = document.querySelector('#text')
      if (text) text.innerHTML = '<gk-message-status></gk-message-status>'
    })
    await ready(page, 'gk-message-status')
    expect(faults).toEqual([])
    await context.close()
  })

  test('a div that an editor left instead of our tag becomes it, with its attributes and children', async () => {
    const { page, context } = await show(
      `${loader()}<div class="gk-widget" data-gk="message-board" data-board="administrative-ruling" data-page-size="1" data-heading-level="3"><p><a href="/full">打开留言板</a></p></div>`,
    )
    await ready(page)
    expect(await page.locator(`${BOARD} li button.open`).count()).toBe(1)
    expect(await page.locator(`${BOARD} h3.title`).count()).toBe(1)
    expect(await page.locator(`${BOARD} > p`).count()).toBe(1)
    expect(await page.locator('.gk-widget').count()).toBe(0)
    await context.close()
  })

  test('a tag nobody knows keeps its children and says so', async () => {
    const { page, context, told } = await show(`${loader()}<gk-no-such-thing><p>照旧</p></gk-no-such-thing>`)
    await expect.poll(told).toEqual([{ tag: 'gk-no-such-thing', reason: 'unknown' }])
    expect(await page.getByText('照旧').isVisible()).toBe(true)
    await context.close()
  })

  test('three widgets on one page: one loader, one runtime, one view file each', async () => {
    const { page, context, asked } = await show(
      loader() +
        board() +
        '<gk-message-status></gk-message-status>' +
        '<gk-latest-answers board="administrative-ruling">',
      undefined,
      { viewport: { width: 1280, height: 3000 } },
    )
    for (const tag of ALL) await ready(page, tag)
    await page.getByRole('button', { name: '我要留言' }).click()
    await page.getByLabel('标题').waitFor()
    const files = asked.filter((path) => path.startsWith('/widgets/')).sort()
    expect(new Set(files).size).toBe(files.length)
    expect(files.filter((path) => path.includes('/vue'))).toHaveLength(1)
    expect(files.filter((path) => path.endsWith('/loader.js'))).toHaveLength(1)
    await context.close()
  })
})

describe('when something does not come', () => {
  test('the platform is down: the children are on the page and nothing else happens', async () => {
    const { page, context } = await show(loader() + board(), (opened) =>
      opened.route(`${platform.origin}/**`, (route) => route.abort()),
    )
    await page.waitForLoadState('load')
    expect(await fallback(page).isVisible()).toBe(true)
    await context.close()
  })

  test('a view file does not come: the children stay, and the page is told', async () => {
    const { page, context, told } = await show(loader() + board(), (opened) =>
      opened.route('**/gk-message-board-zh-*', (route) => route.abort()),
    )
    await page.locator(`${BOARD}[data-gk-state=failed]`).waitFor()
    expect(await told()).toEqual([{ tag: BOARD, reason: 'load' }])
    expect(await fallback(page).isVisible()).toBe(true)
    expect((await page.locator(BOARD).boundingBox())?.height).toBeLessThan(200)
    await context.close()
  })

  test('without scripts the children are all there is', async () => {
    const { page, context } = await show(loader() + board(), undefined, { javaScriptEnabled: false })
    expect(await fallback(page).isVisible()).toBe(true)
    await context.close()
  })

  test.each([
    ['the view', 'gk-message-board-zh-*', BOARD],
    ['the view of a widget in Vue', 'gk-message-status-zh-*', 'gk-message-status'],
    ['the runtime', 'vue-*', 'gk-message-status'],
  ])('%s changed on the way: nothing of it runs', async (_, name, tag) => {
    const { page, context, told } = await show(
      `${loader()}<${tag} board="administrative-ruling"><p><a href="/full">打开留言板</a></p></${tag}>`,
      (opened) =>
        opened.route(`**/widgets/v1/${name}`, async (route) => {
          const answer = await route.fetch()
          const body = `globalThis.changedOnTheWay = 1;${await answer.text()}`
          await route.fulfill({ response: answer, body })
        }),
    )
    await page.locator(`${tag}[data-gk-state=failed]`).waitFor()
    expect(await page.evaluate(() => 'changedOnTheWay' in globalThis)).toBe(false)
    expect(await told()).toEqual([{ tag, reason: 'load' }])
    expect(await fallback(page).isVisible()).toBe(true)
    await context.close()
  })

  test('a form that was changed on the way does not run either, and its page is offered instead', async () => {
    const { page, context } = await show(loader() + board(), (opened) =>
      opened.route('**/widgets/v1/gk-message-board-form-*', async (route) => {
        const answer = await route.fetch()
        await route.fulfill({ response: answer, body: `globalThis.changedOnTheWay = 1;${await answer.text()}` })
      }),
    )
    await ready(page)
    await page.getByRole('button', { name: '我要留言' }).click()
    await page.locator(`${BOARD} [role=status] a`).waitFor()
    expect(await page.evaluate(() => 'changedOnTheWay' in globalThis)).toBe(false)
    await context.close()
  })

  test.each([
    ['the version that came since runs in an old copy of the loader', 'since'],
    ['the version before runs', 'before'],
  ])('a file of the version is not there: %s', async (_, which) => {
    const { page, context, told, asked } = await show(loader() + board(), async (opened) => {
      const gone = 'A'.repeat(86)
      let real = ''
      await withManifest(opened, (manifest) => {
        real = manifest[BOARD]?.f ?? ''
        manifest[BOARD] = { ...manifest[BOARD], f: gone }
      })
      await opened.route('**/widgets/v1/manifest.json', async (route) => {
        const now = which === 'since' ? { f: real } : { f: gone, p: real }
        await route.fulfill({ response: await route.fetch(), json: { widgets: { [BOARD]: now } } })
      })
    })
    await ready(page)
    expect(asked.filter((path) => path.endsWith('gk-message-board-zh.js'))).toHaveLength(2)
    expect(await told()).toEqual([])
    await context.close()
  })

  test('switched off: the children stay, no file is asked for, and the page is told', async () => {
    const { page, context, told, asked } = await show(loader() + board(), (opened) =>
      withManifest(opened, (manifest) => void (manifest[BOARD] = { off: 1 })),
    )
    await expect.poll(told).toEqual([{ tag: BOARD, reason: 'off' }])
    expect(await fallback(page).isVisible()).toBe(true)
    expect(asked).toEqual(['/widgets/v1/loader.js'])
    await context.close()
  })
})

/** As the guide says: room for the widgets before their script runs. */
const ROOM =
  'gk-message-board{display:block;min-height:820px}gk-message-status{display:block;min-height:404px}gk-latest-answers{display:block;min-height:428px}@media (max-width:600px){gk-message-board{min-height:960px}gk-message-status{min-height:452px}gk-latest-answers{min-height:508px}}'

describe.each(ALL)('%s shifts the page by at most 0.05', (tag) => {
  test.each([
    ['desktop', 'with', VIEWPORTS.desktop],
    ['desktop', 'without', VIEWPORTS.desktop],
    ['phone', 'with', VIEWPORTS.phone],
    ['phone', 'without', VIEWPORTS.phone],
  ])('%s, %s room reserved by the page', async (_, room, viewport) => {
    const { page, context } = await openPage(browser, { viewport })
    await page.addInitScript(() => {
      const sum = { shift: 0 }
      Object.assign(window, { sum })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) sum.shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    // Slow enough that the page is painted before anything of ours is there.
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 93_750,
    })
    await page.goto(
      publish(
        `${room === 'with' ? `<style>${ROOM}</style>` : ''}${loader()}<h1>通知</h1><${tag} board="administrative-ruling"><p><a href="/full">打开留言板</a></p></${tag}>`,
      ),
    )
    await ready(page, tag)
    await page.waitForTimeout(400)
    const shift = await page.evaluate(() => (window as unknown as { sum: { shift: number } }).sum.shift)
    expect(shift).toBeLessThanOrEqual(0.05)
    await context.close()
  })
})
