import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  checkAccessibility,
  launchBrowser,
  openPage,
  seenWithinASecond,
  startHostSite,
  startPlatform,
  statusOf,
  type HostSite,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptReleases } from '../src/keep/kept.ts'
import { promisedApi } from '../src/keep/promise.ts'
import { replayCalls } from '../src/keep/replay.ts'
import type { Shape } from '../src/keep/shape.ts'
import { gongkai } from '../src/keep/server-commands.ts'
import { packOfKept } from '../src/keep/kept-pack.ts'

const TAG = 'gk-message-board'
const BOARD = 'administrative-ruling'
const kept = keptReleases()

let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  const settings = { challenge: { cost: 1 }, rates: { writesPerMinute: 1000, requestsPerMinute: 100_000 } }
  platform = await startPlatform({ settings })
  site = await startHostSite({ port: 0, platform: platform.origin, board: BOARD })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

test('the last release of every app is kept', () => {
  expect(kept.map(({ app }) => app)).toEqual(expect.arrayContaining(['desk', 'message-board']))
})

test.each(kept)('every call that $app $version made is answered as it was', async ({ calls, api }) => {
  expect(calls.length).toBeGreaterThan(0)
  expect(await replayCalls(platform.origin, calls, promisedApi(api))).toEqual([])
})

test('a field that an old version read and that is gone is named', async () => {
  const [first] = kept.flatMap(({ calls }) => calls).filter(({ path }) => path.join('') === '/api/apps')
  if (!first) throw new Error('no kept release asked for the apps')
  const asked = { ...first, answer: { ...(first.answer as object), theme: 'string' } as Shape }
  expect(await replayCalls(platform.origin, [asked], promisedApi('1.0.0'))).toEqual([
    { call: 0, request: 'GET /api/apps', faults: ['theme: string is gone'] },
  ])
})

describe('with the kept releases shown by the server of today', () => {
  test('they are stored, activated and shown within a second', async () => {
    for (const release of kept) {
      const pack = await packOfKept(release)
      gongkai(platform, 'release', 'add', pack.folder, '--activate', '--by', 'test')
      await pack.remove()
    }
    const served = async (path: string) => (await fetch(platform.origin + path)).text()
    const file = (app: string, path: string) =>
      readFile(join(kept.find((one) => one.app === app)?.folder ?? '', path), 'utf8')
    for (const [app, path, address] of [
      ['message-board', 'widgets/gk-message-board.js', '/widgets/v1/gk-message-board.js'],
      ['desk', 'client/desk.html', '/desk/'],
    ] as const) {
      const written = await file(app, path)
      await seenWithinASecond(
        () => served(address),
        (text) => expect(text).toBe(written),
      )
    }
  }, 180_000)

  test('the old widget on an old page reads a message, sends one and shows its receipt', async () => {
    const { page, context, watch } = await openPage(browser)
    const files: string[] = []
    page.on('request', (request) => files.push(new URL(request.url()).pathname))
    await page.goto(`${site.origin}/zwgk/zcwj/content.html`)
    // The page as it was written for that release: one module script with the widget's own name.
    expect(await page.locator('script[type=module][src$="/widgets/v1/gk-message-board.js"]').count()).toBe(1)
    await page.locator(TAG).scrollIntoViewIfNeeded()
    await page.waitForSelector(`${TAG}[data-gk-state=ready]`)
    await page.locator(`${TAG} li button`).first().click()
    await page.locator(`${TAG} .panel .text`).nth(1).waitFor()
    await page.getByRole('button', { name: '我要留言' }).click()
    await page.getByLabel('标题').fill('旧版组件的留言')
    await page.getByLabel('内容').fill('网页没有改过，还能留言吗？')
    await page.getByLabel('姓名').fill('王女士')
    await page.getByLabel('不公开', { exact: true }).check()
    await page.getByRole('button', { name: '提交留言' }).click()
    await page.getByText('留言已收到').waitFor()
    const shown = (name: string) => page.locator(`${TAG} [data-gk=${name}]`).innerText()
    const receipt = { receipt: await shown('receipt'), code: await shown('code') }
    expect(await statusOf(platform.origin, receipt)).toMatchObject({ state: 'received', subject: '旧版组件的留言' })
    expect(files).toContainEqual(expect.stringMatching(/\/widgets\/v1\/gk-message-board-list-zh-[\w-]{8}\.js$/))
    expect(await checkAccessibility(page, TAG)).toEqual([])
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  }, 180_000)

  test('the old pages are drawn, and their form sends', async () => {
    const { page, context, watch } = await openPage(browser)
    const at = (path: string) => page.goto(`${platform.origin}/message-board/${path}`)
    await at('')
    await page.locator(`main a[href*="boards/${BOARD}"]`).first().click()
    await page.locator('main li a').first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await at('accessibility')
    expect(await page.locator('h1').innerText()).toMatch(/无障碍/)
    await at(`boards/${BOARD}/ask`)
    await page.getByLabel('标题').fill('旧版网页的留言')
    await page.getByLabel('内容').fill('页面开着没关，现在提交。')
    await page.getByLabel('姓名').fill('李先生')
    await page.getByLabel('不公开，只答复我', { exact: true }).check()
    await page.getByRole('button', { name: '提交留言' }).click()
    await page.waitForURL(/\/message-board\/receipt/)
    await page.getByText('查询码').first().waitFor()
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  }, 180_000)

  test('the old desk signs somebody in and shows the plan', async () => {
    const { page, context, watch } = await openPage(browser)
    await page.goto(`${platform.origin}/desk/`)
    await page.getByLabel('账号', { exact: true }).fill('protection')
    await page.getByLabel('密码', { exact: true }).fill('gongkai-demo')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByText('等我办理').waitFor()
    await page.getByRole('link', { name: '工作要点', exact: true }).click()
    await page.locator('.task').first().waitFor()
    expect(watch.violations).toEqual([])
    expect(watch.faults.filter((text) => !/401 \(Unauthorized\)/.test(text))).toEqual([])
    await context.close()
  }, 180_000)
})
