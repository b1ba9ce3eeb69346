import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gongkai, keptReleases, packOfKept } from '@gongkai/release/keep'
import {
  checkAccessibility,
  launchBrowser,
  openPage,
  seenWithinASecond,
  startPlatform,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startHostSite, type HostSite } from '../src/host-site.ts'
import { shopOf, type Shop } from '../src/shop.ts'
import { FORM_INTRO, WIDGET_ABOUT } from '../src/versions.ts'

/** Pages that were written once, for 0.1.0 or for 1.0.0, and that nobody touches again, while 1.3.0 is what the platform gives. */
type Opened = Awaited<ReturnType<typeof openPage>>
type Page = Opened['page']
const TAG = 'gk-message-board'
const TITLE = '留言与答复'

let platform: RunningPlatform
let shop: Shop
let site: HostSite
let otherSite: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>
/** The addresses of the old pages. */
const old = { script: '', loader: '', div: '', single: '', frame: '', elsewhere: '' }
/** The pinned file, as it was when the page that pins it was written. */
const pinned = { file: '', integrity: '', bytes: Buffer.alloc(0) }

beforeAll(async () => {
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  shop = shopOf(platform, join(inject('copy'), 'releases'))
  site = await startHostSite()
  otherSite = await startHostSite()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await otherSite?.close()
  await platform?.stop()
})

const loaderText = async () => (await fetch(`${platform.origin}/widgets/v1/loader.js`)).text()
/** The name of the view's file in a version, as its pack says. */
async function viewOf(version: string): Promise<string> {
  const facts = JSON.parse(
    await readFile(join(inject('copy'), 'releases/message-board', version, 'release.json'), 'utf8'),
  ) as { widgets: { tag: string; view: { zh: { file: string } } }[] }
  return facts.widgets.find(({ tag }) => tag === TAG)?.view.zh.file ?? ''
}
const hashIn = (file: string) => file.slice(-'.js'.length - 43, -'.js'.length)
/** Until running servers give out the loader of a version: a second at most. */
async function given(version: string): Promise<void> {
  const view = hashIn(await viewOf(version))
  await seenWithinASecond(loaderText, (text) => expect(text).toContain(view))
}

/** Opens a page of a site in a browser that never saw it; `before` runs before it is opened. */
async function visit<T>(
  address: string,
  look: (opened: Opened) => Promise<T>,
  before?: (page: Page) => Promise<unknown>,
): Promise<T> {
  const opened = await openPage(browser)
  await opened.page.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    document.addEventListener('gk-failed', (event) => told.push((event as CustomEvent).detail))
  })
  await before?.(opened.page)
  await opened.page.goto(address)
  try {
    return await look(opened)
  } finally {
    await opened.context.close()
  }
}
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told)

/** The widget of a version stands in a page, in a frame where there is one, and its words are those of the version. */
async function shows(page: Page, version: keyof typeof WIDGET_ABOUT, framed = false): Promise<void> {
  const place = framed ? page.frameLocator('iframe') : page
  await place.locator(TAG).scrollIntoViewIfNeeded()
  await place.locator(`${TAG}[data-gk-version="${version}"][data-gk-state=ready]`).waitFor()
  await place.getByText(WIDGET_ABOUT[version]).waitFor()
  expect(await place.locator(`${TAG} li button`).count()).toBeGreaterThan(0)
}

/** A message is read and the form comes, of the same version. */
async function reads(page: Page, version: keyof typeof FORM_INTRO): Promise<void> {
  await page.locator(`${TAG} li button`).first().click()
  await page.locator(`${TAG} .panel .text`).nth(1).waitFor()
  await page.getByRole('button', { name: '我要留言' }).click()
  await page.getByText(FORM_INTRO[version]).waitFor()
}

describe('pages are written', () => {
  test('one for 0.1.0, with the script of one widget', async () => {
    const kept = keptReleases().find(({ app }) => app === 'message-board')
    if (!kept) throw new Error('no release of message-board is kept')
    const pack = await packOfKept(kept)
    gongkai(platform, 'release', 'add', pack.folder, '--activate', '--by', '李工')
    await pack.remove()
    old.script = site.publish(
      `<script type="module" async crossorigin src="${platform.origin}/widgets/v1/${TAG}.js"></script>` +
        `<${TAG} api="${platform.origin}" board="administrative-ruling"><p>${TITLE}</p></${TAG}>`,
      `default-src 'self'; script-src 'self' ${platform.origin}; connect-src 'self' ${platform.origin}`,
    )
    await visit(old.script, async ({ page, watch }) => {
      await page.locator(`${TAG}[data-gk-state=ready] li button`).first().waitFor()
      expect(watch).toEqual({ violations: [], faults: [] })
    })
  }, 180_000)

  test('others for 1.0.0, with exactly the code and the policy that the gallery gives', async () => {
    shop.add('embed', '1.0.0', '王工', 'show')
    shop.add('message-board', '1.0.0', '李工', 'show')
    await given('1.0.0')
    await visit(`${platform.origin}/embed/${TAG}`, async ({ page }) => {
      await page.locator(`.em-stage ${TAG}[data-gk-version="1.0.0"][data-gk-state=ready]`).waitFor()
      const code = (part: string) => page.locator(`[data-form]:not([hidden]) [data-part=${part}] pre`).innerText()
      const form = async (name: string, part = 'html') => {
        await page.locator(`input[name=form][value=${name}]`).check()
        if (part === 'div') await page.locator('[data-form]:not([hidden]) .em-more summary').click()
        return [await code(part), `default-src 'none'; ${await code('policy')}`] as const
      }
      const loader = await form('loader')
      old.loader = site.publish(...loader)
      old.elsewhere = otherSite.publish(...loader)
      old.div = site.publish(...(await form('loader', 'div')))
      const single = await form('single')
      old.single = site.publish(...single)
      pinned.file = /src="([^"]+)"/.exec(single[0])?.[1] ?? ''
      pinned.integrity = /integrity="([^"]+)"/.exec(single[0])?.[1] ?? ''
      const [frame, policy] = await form('frame')
      old.frame = site.publish(frame, `${policy}; script-src ${platform.origin}`)
    })
    pinned.bytes = Buffer.from(await (await fetch(pinned.file)).arrayBuffer())
    for (const address of [old.script, old.loader, old.div, old.single])
      await visit(address, ({ page }) => shows(page, '1.0.0'))
    await visit(old.frame, ({ page }) => shows(page, '1.0.0', true))
  }, 180_000)
})

describe('1.3.0 is activated, and no page was touched', () => {
  test('loaders follow within a second', async () => {
    shop.add('message-board', '1.3.0', '李工')
    shop.activate('message-board', '1.3.0', '李工')
    await given('1.3.0')
  }, 180_000)

  test.each(['script', 'loader', 'div'] as const)(
    'the page with the %s shows it, reads and writes',
    async (form) => {
      await visit(old[form], async ({ page, watch }) => {
        await shows(page, '1.3.0')
        expect(await checkAccessibility(page, TAG)).toEqual([])
        await reads(page, '1.3.0')
        expect(await told(page)).toEqual([])
        expect(watch).toEqual({ violations: [], faults: [] })
      })
    },
    60_000,
  )

  test('the page with the frame shows it', async () => {
    await visit(old.frame, async ({ page, watch }) => {
      await shows(page, '1.3.0', true)
      expect(watch).toEqual({ violations: [], faults: [] })
    })
  }, 180_000)

  test('the page with the pinned file still is of 1.0.0, byte for byte', async () => {
    const now = Buffer.from(await (await fetch(pinned.file)).arrayBuffer())
    expect(now.equals(pinned.bytes)).toBe(true)
    expect(`sha384-${createHash('sha384').update(now).digest('base64')}`).toBe(pinned.integrity)
    await visit(old.single, async ({ page, watch }) => {
      await shows(page, '1.0.0')
      await reads(page, '1.0.0')
      expect(watch).toEqual({ violations: [], faults: [] })
    })
  }, 180_000)

  test('what is new in it is there for whoever asks for it', async () => {
    const body = `<script async crossorigin src="${platform.origin}/widgets/v1/loader.js"></script><${TAG} board="administrative-ruling" brief></${TAG}>`
    await visit(site.publish(body), async ({ page }) => {
      await page.locator(`${TAG}[data-gk-version="1.3.0"][data-gk-state=ready]`).waitFor()
      expect(await page.getByText(WIDGET_ABOUT['1.3.0']).isVisible()).toBe(false)
    })
  }, 180_000)
})

describe('something goes wrong with 1.3.0', () => {
  test.each(['changed', 'missing'] as const)(
    'a file of it is %s on the way, and the page shows 1.0.0',
    async (how) => {
      const file = await viewOf('1.3.0')
      await visit(
        old.loader,
        async ({ page, watch }) => {
          await shows(page, '1.0.0')
          await reads(page, '1.0.0')
          expect(await page.evaluate(() => 'changedOnTheWay' in globalThis)).toBe(false)
          expect(await told(page)).toEqual([])
          expect(watch.violations).toEqual([])
        },
        (page) =>
          page.route(`**/widgets/v1/${file}`, async (route) => {
            if (how === 'missing') return route.fulfill({ status: 404 })
            const response = await route.fetch()
            const body = `globalThis.changedOnTheWay = 1;${await response.text()}`
            return route.fulfill({ response, body })
          }),
      )
    },
    60_000,
  )

  test('it is switched off, and every page shows what it would without scripts', async () => {
    shop.run('widget', 'off', TAG, '--by', '李工')
    await seenWithinASecond(loaderText, (text) => expect(text).toMatch(/"gk-message-board":\{"off":1/))
    for (const address of [old.loader, old.div, old.script]) {
      await visit(address, async ({ page, watch }) => {
        await expect.poll(() => told(page)).toEqual([{ tag: TAG, reason: 'off' }])
        expect(await page.locator(TAG).getByText(TITLE).isVisible()).toBe(true)
        expect(watch).toEqual({ violations: [], faults: [] })
      })
    }
    await visit(old.frame, async ({ page }) => {
      const inside = page.frameLocator('iframe').locator(TAG)
      await expect.poll(() => inside.getAttribute('data-gk-state')).toBe('failed')
      expect(await inside.getByText(TITLE).isVisible()).toBe(true)
    })
    shop.run('widget', 'on', TAG, '--by', '李工')
    await given('1.3.0')
    await visit(old.loader, ({ page }) => shows(page, '1.3.0'))
  }, 180_000)

  test('it goes to one site first, and to the others when that went well', async () => {
    shop.rollBack('message-board', '李工')
    await given('1.0.0')
    shop.run('widget', 'roll-out', TAG, '1.3.0', '--origins', site.origin, '--by', '李工')
    const seen = (origin: string) =>
      fetch(`${platform.origin}/widgets/v1/loader.js`, { headers: { origin } }).then((answer) => answer.text())
    const view = hashIn(await viewOf('1.3.0'))
    await seenWithinASecond(
      () => seen(site.origin),
      (text) => expect(text).toContain(view),
    )
    await visit(old.loader, ({ page }) => shows(page, '1.3.0'))
    await visit(old.script, ({ page }) => shows(page, '1.3.0'))
    await visit(old.frame, ({ page }) => shows(page, '1.3.0', true))
    await visit(old.elsewhere, ({ page }) => shows(page, '1.0.0'))
    shop.run('widget', 'roll-out', TAG, '--end', '--by', '李工')
    shop.activate('message-board', '1.3.0', '李工')
    await given('1.3.0')
    await visit(old.elsewhere, ({ page }) => shows(page, '1.3.0'))
    const { broken } = JSON.parse(shop.run('audit', 'verify', '--json')) as { broken: unknown[] }
    expect(broken).toEqual([])
  }, 180_000)
})
