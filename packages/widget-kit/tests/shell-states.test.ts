import { launchBrowser, openPage, type PageWatch } from '@gongkai/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSite, type Site } from './site.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Opened = Awaited<ReturnType<typeof openPage>>

let site: Site
let browser: Browser
let opened: Opened
let page: Opened['page']
let watch: PageWatch

const LOADER = '<script src="{platform}/widgets/v1/loader.js"></script>'

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
  opened = await openPage(browser)
  page = opened.page
  watch = opened.watch
  return () => opened.context.close()
})

const ready = (selector = 'gk-fixture') => page.waitForSelector(`${selector}[data-gk-state=ready]`, { timeout: 8000 })
const open = async (body: string, head = '') => {
  site.page = `<!doctype html><html lang="zh-CN"><head><title>t</title>${head}</head><body>${body}${LOADER}</body></html>`
  await page.goto(site.host)
}
const style = (name: string) =>
  page.locator('gk-fixture .root').evaluate((root, asked) => getComputedStyle(root).getPropertyValue(asked), name)
const attributes = async () => JSON.parse(await page.locator('gk-fixture code').innerText()) as unknown

test('attributes are typed, within their bounds, and unknown values fall to the default', async () => {
  await open('<gk-fixture page-size="900" order="sideways" quiet heading-level="x"></gk-fixture>')
  await ready()
  const usual = { board: 'none', order: 'new', headingLevel: 2 }
  expect(await attributes()).toEqual({ ...usual, pageSize: 50, quiet: true })
  await page.locator('gk-fixture').evaluate((host) => {
    host.setAttribute('order', 'old')
    host.setAttribute('page-size', '-3')
    host.removeAttribute('quiet')
    host.setAttribute('heading-level', '4')
  })
  expect(await attributes()).toEqual({ ...usual, order: 'old', pageSize: 1, quiet: false, headingLevel: 4 })
})

test('properties reflect attributes, also those set before the element was defined', async () => {
  await open(
    '<gk-fixture id="w"></gk-fixture><script>document.getElementById("w").pageSize = 9; document.getElementById("w").theme = "dark"</script>',
  )
  await ready()
  const host = page.locator('gk-fixture')
  expect(await host.evaluate((w) => [w.getAttribute('page-size'), w.getAttribute('theme')])).toEqual(['9', 'dark'])
  const read = () =>
    host.evaluate((w) => {
      const { pageSize, quiet, board } = w as unknown as Record<string, unknown>
      return [pageSize, quiet, board]
    })
  expect(await read()).toEqual([9, false, 'none'])
  await host.evaluate((w) => Object.assign(w, { quiet: true, board: 'b', pageSize: null }))
  expect(await read()).toEqual([5, true, 'b'])
  expect(await host.evaluate((w) => w.getAttribute('quiet'))).toBe('')
})

test('the version is to be seen on the element', async () => {
  await open('<gk-fixture></gk-fixture>')
  await ready()
  expect(await page.locator('gk-fixture').getAttribute('data-gk-version')).toBe('1.0.0')
})

test('themes, and what the reader’s system asks for', async () => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open('<gk-fixture></gk-fixture>')
  await ready()
  const set = (theme: string) => page.locator('gk-fixture').evaluate((w, t) => w.setAttribute('theme', t), theme)
  expect(await style('background-color')).toBe('rgb(255, 255, 255)')
  await set('auto')
  expect(await style('background-color')).toBe('rgb(18, 24, 31)')
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await style('background-color')).toBe('rgb(255, 255, 255)')
  await set('dark')
  expect(await style('background-color')).toBe('rgb(18, 24, 31)')
  await set('contrast')
  expect([await style('color'), await style('--edge')]).toEqual(['rgb(0, 0, 0)', '#000'])
  await set('dark')
  await page.emulateMedia({ contrast: 'more' })
  expect(await style('--edge')).toBe(await style('--ink'))
})

test('where the reader’s system forces colours, the page’s give way', async () => {
  await open('<gk-fixture></gk-fixture>', '<style>gk-fixture{--gk-text:rgb(200,0,0);--gk-bg:rgb(0,200,0)}</style>')
  await ready()
  expect(await style('color')).toBe('rgb(200, 0, 0)')
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await style('color')).not.toBe('rgb(200, 0, 0)')
  expect(await style('background-color')).not.toBe('rgb(0, 200, 0)')
})

test('large text, and a page’s own variables', async () => {
  await open(
    '<gk-fixture></gk-fixture>',
    '<style>gk-fixture{--gk-font-size:20px;--gk-text:rgb(9,9,9);--gk-font:serif}</style>',
  )
  await ready()
  expect([await style('font-size'), await style('color'), await style('font-family')]).toEqual([
    '20px',
    'rgb(9, 9, 9)',
    'serif',
  ])
  await page.locator('gk-fixture').evaluate((w) => w.setAttribute('text', 'large'))
  expect(await style('font-size')).toBe('25px')
})

test('a view that breaks while it is made is told in place, and an attribute put right starts it again', async () => {
  await open('<gk-fixture board="breaks"><a href="/full">full page</a></gk-fixture>')
  await page.waitForSelector('gk-fixture[data-gk-state=failed]')
  expect(await page.getByRole('alert').innerText()).toContain('没有打开')
  expect(await page.getByRole('link', { name: 'full page' }).isVisible()).toBe(true)
  await page.locator('gk-fixture').evaluate((w) => w.setAttribute('board', 'whole'))
  await ready()
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(watch.faults).toEqual([])
})

test('another language whose file cannot be had is told in that language, and can be tried again', async () => {
  await open('<gk-fixture></gk-fixture>')
  await ready()
  const english = `/widgets/v1/${site.widgets['gk-fixture']?.view.en.file ?? ''}`
  site.answers.set(english, (_, response) => response.writeHead(503).end())
  await page.locator('gk-fixture').evaluate((w) => w.setAttribute('lang', 'en'))
  await page.waitForSelector('gk-fixture[data-gk-state=failed]')
  site.answers.clear()
  await page.getByRole('button', { name: 'Try again' }).click()
  await ready()
  expect(await page.locator('gk-fixture h2').innerText()).toBe('en 2')
})

test('a part that cannot be had is refused to the view, and can be had later', async () => {
  await open('<gk-fixture></gk-fixture>')
  await ready()
  const part = site.widgets['gk-fixture']?.later.find(({ file }) => file.includes('-form-zh-'))?.file ?? ''
  site.answers.set(`/widgets/v1/${part}`, (_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
      .end('window.ran = true')
  })
  await page.getByRole('button', { name: 'form' }).click()
  await expect.poll(() => page.locator('gk-fixture .root').getAttribute('data-form')).toBe('missing')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  site.answers.clear()
  await page.getByRole('button', { name: 'form' }).click()
  await page.locator('gk-fixture .vue').click()
  expect(await page.locator('gk-fixture .vue').innerText()).toBe('1')
})

test('no answer from the platform: the view says so, and the fallback is readable beside it', async () => {
  site.answers.set('/api/read', (_, response) => response.destroy())
  await open('<gk-fixture><a href="/full">full page</a></gk-fixture>')
  await page.waitForSelector('gk-fixture[data-gk-state=failed]')
  expect(await page.locator('gk-fixture .root').getAttribute('data-read')).toBe('unreachable')
  expect(await page.getByRole('link', { name: 'full page' }).isVisible()).toBe(true)
})

test('who was typing goes on at the same field when the language changes', async () => {
  await open('<gk-fixture></gk-fixture>')
  await ready()
  await page.locator('gk-fixture #text').focus()
  await page.locator('gk-fixture').evaluate((w) => w.setAttribute('lang', 'en'))
  await expect.poll(() => page.locator('gk-fixture h2').innerText()).toBe('en 2')
  await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('text')
})

test('a form inside the widget is its own, also inside a form of the page', async () => {
  await open('<form id="outer" action="/sent"><input name="theirs" value="1"><gk-fixture></gk-fixture></form>')
  await ready()
  await page.evaluate(() => {
    const sent: string[] = []
    Object.assign(window, { sent })
    document.addEventListener('submit', (event) => {
      event.preventDefault()
      sent.push((event.target as HTMLElement).id)
    })
    const root = document.querySelector('gk-fixture')?.shadowRoot
    root?.addEventListener('submit', (event) => {
      event.preventDefault()
      sent.push('inner')
    })
  })
  await page.getByLabel('inner').press('Enter')
  const inOuter = await page.evaluate(() => [
    ...new FormData(document.getElementById('outer') as HTMLFormElement).keys(),
  ])
  expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual(['inner'])
  expect(inOuter).toEqual(['theirs'])
})

/** Sum of layout shifts, as browsers report them to the agency. */
const shift = () =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )

test('nothing jumps: neither when content is shorter than the room kept, nor when it is given back', async () => {
  site.answers.set('/api/read', (_, response) =>
    setTimeout(
      () =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
          .end('{"read":1}'),
      300,
    ),
  )
  // The script in the head: where it comes later, the page's own rule keeps the room until then.
  const body = '<gk-fixture style="--gk-min-height:600px"></gk-fixture><p>below</p><div style="height:3000px"></div>'
  site.page = `<!doctype html><html lang="zh-CN"><head><title>t</title>${LOADER}</head><body>${body}</body></html>`
  await page.goto(site.host)
  await ready()
  const height = () => page.locator('gk-fixture').evaluate((w) => w.getBoundingClientRect().height)
  expect(await height()).toBe(600)
  expect(await shift()).toBeLessThanOrEqual(0.05)
  await page.evaluate(() => scrollTo(0, 2000))
  await expect.poll(height).toBeLessThan(600)
  expect(await shift()).toBeLessThanOrEqual(0.05)
})

test('room below the screen is given back at once: nobody sees it go', async () => {
  const body =
    '<div style="height:calc(100vh - 30px)"></div><gk-fixture style="--gk-min-height:900px"></gk-fixture><p>below</p>'
  site.page = `<!doctype html><html lang="zh-CN"><head><title>t</title>${LOADER}</head><body>${body}</body></html>`
  await page.goto(site.host)
  await ready()
  const height = () => page.locator('gk-fixture').evaluate((w) => w.getBoundingClientRect().height)
  await expect.poll(height).toBeLessThan(900)
  expect(await shift()).toBe(0)
})
