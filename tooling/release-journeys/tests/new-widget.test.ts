import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { workspaceAt, type Workspace } from '@gongkai/templates/copied-workspace'
import {
  checkAccessibility,
  launchBrowser,
  openPage,
  seenWithinASecond,
  startPlatform,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startHostSite, type HostSite } from '../src/host-site.ts'
import { release } from '../src/made-releases.ts'
import { shopOf, type Shop } from '../src/shop.ts'

/** From `npm run new` to a page of another site: a team makes two widgets, releases its app with them, and a web team embeds them. */
const WIDGETS = [
  { name: 'service-hours', tag: 'gk-service-hours', zh: '办公时间', en: 'Service hours', plain: [] },
  { name: 'how-to-ask', tag: 'gk-how-to-ask', zh: '怎样提问', en: 'How to ask', plain: ['--plain'] },
] as const
const VERSION = '1.4.0'
const page = '/message-board/'

let team: Workspace
let platform: RunningPlatform
let shop: Shop
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  team = workspaceAt(inject('copy'))
  platform = await startPlatform()
  shop = shopOf(platform, join(team.root, 'releases'))
  site = await startHostSite()
  browser = await launchBrowser()
  shop.add('embed', '1.0.0', '王工', 'show')
  shop.add('message-board', '1.3.0', '李工', 'show')
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

const gallery = async () => (await fetch(`${platform.origin}/embed/`)).text()

test('the widgets are made by the generator, and nobody edits a line', () => {
  for (const { name, zh, en, plain } of WIDGETS) {
    const words = ['--app', 'message-board', '--title', zh, '--title-en', en, ...plain]
    const { status, said } = team.make('widget', name, ...words)
    expect(status, said).toBe(0)
  }
}, 180_000)

test('they come with the next release of their app', async () => {
  await release(team, 'message-board', VERSION)
  const facts = JSON.parse(
    await readFile(join(team.root, 'releases/message-board', VERSION, 'release.json'), 'utf8'),
  ) as { changelog: string; widgets: { tag: string; version: string }[] }
  for (const { tag } of WIDGETS) {
    expect(facts.widgets).toContainEqual(expect.objectContaining({ tag, version: VERSION }))
    expect(facts.changelog).toContain(`A new widget, ${tag}`)
  }
}, 300_000)

test('they are in the gallery of the running server within a second of their activation', async () => {
  const before = await gallery()
  for (const { tag } of WIDGETS) expect(before).not.toContain(tag)
  shop.add('message-board', VERSION, '李工')
  shop.activate('message-board', VERSION, '李工')
  await seenWithinASecond(gallery, (html) => expect(html).toContain(WIDGETS[0].tag))
  const { page: opened, context, watch } = await openPage(browser)
  await opened.goto(`${platform.origin}/embed/`)
  for (const { tag, zh } of WIDGETS) {
    const card = opened.locator('.em-card', { has: opened.locator(`a[href="/embed/${tag}"]`) })
    expect(await card.innerText()).toContain(zh)
  }
  expect(await checkAccessibility(opened)).toEqual([])
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}, 180_000)

test.each(WIDGETS)(
  '$tag is tried in the gallery, and the code that is copied there works in a page of another site',
  async ({ tag, zh }) => {
    const { page: opened, context, watch } = await openPage(browser)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: platform.origin })
    await opened.goto(`${platform.origin}/embed/`)
    await opened.locator(`.em-card a[href="/embed/${tag}"]`).click()
    await opened.locator(`.em-stage ${tag}[data-gk-version="${VERSION}"][data-gk-state=ready]`).waitFor()
    await opened.getByLabel('theme', { exact: true }).selectOption('contrast')
    const copied = async (part: string) => {
      const block = opened.locator(`[data-form]:not([hidden]) [data-part=${part}]`)
      await block.locator('[data-copy]').click()
      await block.getByText('已复制').waitFor()
      return opened.evaluate(() => navigator.clipboard.readText())
    }
    const pages: Record<string, string> = {}
    for (const form of ['loader', 'single', 'frame']) {
      await opened.locator(`input[name=form][value=${form}]`).check()
      const html = await copied('html')
      const scripts = form === 'frame' ? `; script-src ${platform.origin}` : ''
      pages[form] = site.publish(html, `default-src 'none'; ${await copied('policy')}${scripts}`)
    }
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
    for (const [form, address] of Object.entries(pages)) await works(address, tag, zh, form)
  },
  120_000,
)

/** The widget stands in the page, in the looks that were chosen; its event can be taken over, and its link leads to the app. */
async function works(address: string, tag: string, title: string, form: string): Promise<void> {
  const { page: host, context, watch } = await openPage(browser)
  await host.goto(address)
  const framed = form === 'frame'
  if (framed) await host.locator('iframe').scrollIntoViewIfNeeded()
  const place = framed ? host.frameLocator('iframe') : host
  const widget = place.locator(`${tag}[data-gk-version="${VERSION}"][data-gk-state=ready]`)
  await widget.waitFor()
  expect(await widget.locator('.title').innerText(), form).toBe(title)
  expect(await widget.getAttribute('theme'), form).toBe('contrast')
  if (!framed) {
    expect(await checkAccessibility(host, tag), form).toEqual([])
    await host.evaluate(() => {
      document.addEventListener('gk-open', (event) => {
        event.preventDefault()
        document.body.dataset['opened'] = String((event as CustomEvent<{ href: string }>).detail.href)
      })
    })
    await widget.locator('a.open').click()
    expect(await host.evaluate(() => document.body.dataset['opened'])).toBe(platform.origin + page)
    await host.reload()
  }
  await widget.locator('a.open').click()
  await host.waitForURL(platform.origin + page)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}

test('the release goes back, the pages show their fallback, and the older widgets are as they were', async () => {
  const [{ tag, zh }] = WIDGETS
  const body = `<script async crossorigin src="${platform.origin}/widgets/v1/loader.js"></script><${tag}><p>${zh}</p></${tag}><gk-message-board board="exhibitions"></gk-message-board>`
  const address = site.publish(body)
  shop.rollBack('message-board', '李工')
  await seenWithinASecond(gallery, (html) => expect(html).not.toContain(tag))
  const { page: host, context } = await openPage(browser)
  await host.goto(address)
  await host.locator('gk-message-board[data-gk-version="1.3.0"][data-gk-state=ready]').waitFor()
  await host.locator(`${tag}[data-gk-state=failed]`).waitFor()
  expect(await host.locator(tag).getByText(zh).isVisible()).toBe(true)
  await context.close()
}, 180_000)
