import { join } from 'node:path'
import {
  launchBrowser,
  openPage,
  seenWithinASecond,
  startPlatform,
  statusOf,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startHostSite, type HostSite } from '../src/host-site.ts'
import { shopOf, type Shop } from '../src/shop.ts'
import { BOARD_LEAD, DESK_TODAY, FORM_INTRO, WIDGET_ABOUT } from '../src/versions.ts'

/** Two teams release their apps at their own versions; one goes back, and nobody who has a page of either open notices. */
type Opened = Awaited<ReturnType<typeof openPage>>
const TAG = 'gk-message-board'
const ASK = '/message-board/boards/exhibitions/ask'

let platform: RunningPlatform
let shop: Shop
let site: HostSite
/** A page of another site with the widget in it. */
let embedded = ''
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  shop = shopOf(platform, join(inject('copy'), 'releases'))
  browser = await launchBrowser()
  site = await startHostSite()
  embedded = site.publish(
    `<script async crossorigin src="${platform.origin}/widgets/v1/loader.js"></script><${TAG} board="exhibitions"><p>留言板</p></${TAG}>`,
  )
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

const shown = async (path: string, agent = 'somebody') => {
  const answer = await fetch(platform.origin + path, { headers: { 'user-agent': agent } })
  return answer.headers.get('x-gk-version')
}
/** Another reader sees it within a second of the command, and the server is the process it was. */
const showsWithinASecond = (path: string, version: string) =>
  seenWithinASecond(
    () => shown(path),
    (seen) => expect(seen).toBe(version),
  )

/** Paths of the files that a page asks for from now on. */
function filesOf({ page }: Opened): string[] {
  const files: string[] = []
  page.on('request', (request) => files.push(new URL(request.url()).pathname))
  return files
}

test('two apps are released at different versions, each activated by its own team', async () => {
  shop.add('desk', '1.1.0', '张工', 'show')
  shop.add('message-board', '1.0.0', '李工', 'show')
  shop.add('message-board', '1.3.0', '李工', 'show')
  await showsWithinASecond('/desk/', 'desk@1.1.0')
  await showsWithinASecond('/message-board/', 'message-board@1.3.0')
  const { items } = (await (await fetch(`${platform.origin}/api/apps`)).json()) as {
    items: { name: string; version: string }[]
  }
  expect(items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'desk', version: '1.1.0' }),
      expect.objectContaining({ name: 'message-board', version: '1.3.0' }),
    ]),
  )
}, 180_000)

test('one is rolled back while a browser keeps its session on the other', async () => {
  const desk = await openPage(browser)
  await desk.page.goto(`${platform.origin}/desk/`)
  await desk.page.getByLabel('账号', { exact: true }).fill('admin')
  await desk.page.getByLabel('密码', { exact: true }).fill('gongkai-demo')
  await desk.page.getByRole('button', { name: '登录', exact: true }).click()
  await desk.page.getByText(DESK_TODAY['1.1.0']).waitFor()
  // Readers who have a page of the version that is about to go: a form of the app's own, and a site with the widget.
  const asking = await openPage(browser)
  await asking.page.goto(platform.origin + ASK)
  await asking.page.getByLabel('标题', { exact: true }).fill('页面开着时版本退了')
  const embedding = await openPage(browser)
  await embedding.page.goto(embedded)
  await embedding.page.locator(`${TAG}[data-gk-version="1.3.0"][data-gk-state=ready]`).waitFor()

  shop.rollBack('message-board', '李工')
  await showsWithinASecond('/message-board/', 'message-board@1.0.0')
  const other = await openPage(browser)
  await other.page.goto(`${platform.origin}/message-board/`)
  await other.page.getByText(BOARD_LEAD['1.0.0']).waitFor()
  await other.page.goto(embedded)
  await other.page.locator(`${TAG}[data-gk-version="1.0.0"][data-gk-state=ready]`).waitFor()
  await other.page.getByText(WIDGET_ABOUT['1.0.0']).waitFor()
  // The other team goes on as well, so that the desk in this browser is of yesterday too.
  shop.add('desk', '1.2.0', '张工', 'show')
  await showsWithinASecond('/desk/', 'desk@1.2.0')

  const lazy = filesOf(desk)
  await desk.page.getByRole('link', { name: '部门与人员', exact: true }).click()
  await desk.page.getByRole('button', { name: '登记变动' }).click()
  // The heading says which version the page is of: 1.2.0 has another.
  expect(await desk.page.getByRole('heading', { level: 1 }).innerText()).toBe('部门与人员')
  const file = lazy.find((path) => /\/desk\/assets\/DepartmentsPage-[\w-]+\.js$/.test(path)) ?? ''
  expect((await fetch(platform.origin + file)).headers.get('cache-control')).toContain('immutable')
  const dialog = desk.page.locator('dialog[open]')
  await dialog.getByRole('combobox', { name: '变动事项', exact: true }).selectOption('rename')
  await dialog.getByRole('combobox', { name: '部门', exact: true }).selectOption('personnel')
  await desk.page.getByLabel('新名称').fill('人事处（老干部处）')
  await dialog.getByRole('button', { name: '保存', exact: true }).click()
  await desk.page.getByText('已保存 1 处改动。').waitFor()
  expect((await desk.context.request.get(`${platform.origin}/api/session`)).status()).toBe(200)
  await desk.page.reload()
  await desk.page.locator('#personnel > summary', { hasText: '人事处（老干部处）' }).waitFor()
  expect(await desk.page.getByRole('heading', { level: 1 }).innerText()).toBe('部门和人员')
  // Nothing was restarted: the process that was started first is the one that still serves.
  expect(process.kill(platform.pid, 0)).toBe(true)

  await sendFromForm(asking)
  await sendFromWidget(embedding)
  for (const { watch, context } of [desk, asking, embedding, other]) {
    expect(watch.violations).toEqual([])
    expect(watch.faults.filter((text) => !/401 \(Unauthorized\)/.test(text))).toEqual([])
    await context.close()
  }
}, 180_000)

/** The page of the version that is gone still finds the file it sends with, which it never asked for before. */
async function sendFromForm(asking: Opened): Promise<void> {
  const { page } = asking
  const files = filesOf(asking)
  await page.getByLabel('内容', { exact: true }).fill('还能提交吗？')
  await page.getByLabel('姓名', { exact: true }).fill('王女士')
  await page.getByLabel('不公开，只答复我', { exact: true }).check()
  await page.getByRole('button', { name: '提交留言' }).click()
  await page.waitForURL(/\/receipt/)
  expect(files).toContainEqual(expect.stringMatching(/^\/message-board\/assets\/submit-[\w-]+\.js$/))
  const [receipt = '', code = ''] = await page.locator('.gk-key').allInnerTexts()
  expect(await statusOf(platform.origin, { receipt, code })).toMatchObject({ subject: '页面开着时版本退了' })
}

/** The same in a page of another site: the form of the widget is loaded when somebody wants to write. */
async function sendFromWidget({ page }: Opened): Promise<void> {
  await page.getByRole('button', { name: '我要留言' }).click()
  await page.getByText(FORM_INTRO['1.3.0']).waitFor()
  await page.getByLabel('标题').fill('组件开着时版本退了')
  await page.getByLabel('内容').fill('还能提交吗？')
  await page.getByLabel('姓名').fill('李先生')
  await page.getByLabel('不公开', { exact: true }).check()
  await page.getByRole('button', { name: '提交留言' }).click()
  await page.getByText('留言已收到').waitFor()
  expect(await page.locator(TAG).getAttribute('data-gk-version')).toBe('1.3.0')
}

test('a canary of half the readers gives each of them steadily the same of both versions', async () => {
  shop.activate('message-board', '1.3.0', '李工', 50)
  const agents = Array.from({ length: 80 }, (_, i) => `reader ${i}`)
  const seen = async () => Promise.all(agents.map((agent) => shown('/message-board/', agent)))
  await seenWithinASecond(seen, (versions) => expect(new Set(versions).size).toBe(2))
  const first = await seen()
  const share = first.filter((version) => version === 'message-board@1.3.0').length
  expect(share + first.filter((version) => version === 'message-board@1.0.0').length).toBe(agents.length)
  // Of 80 fair draws fewer than 20 or more than 60 come once in a hundred thousand.
  expect(share).toBeGreaterThan(20)
  expect(share).toBeLessThan(60)
  expect(await seen()).toEqual(first)
  for (const [index, version] of first.slice(0, 4).entries()) {
    const { page, context } = await openPage(browser, { userAgent: agents[index] ?? '' })
    await page.goto(`${platform.origin}/message-board/`)
    const lead = version === 'message-board@1.3.0' ? BOARD_LEAD['1.3.0'] : BOARD_LEAD['1.0.0']
    expect(await page.locator('main').innerText()).toContain(lead)
    await context.close()
  }
}, 180_000)

test('what is shown cannot be removed, and the record tells who did what', () => {
  expect(shop.refused('release', 'remove', 'message-board', '1.0.0')).toMatch(/1\.0\.0 .* was not removed/)
  expect(shop.refused('release', 'remove', 'message-board', '1.3.0')).toMatch(/1\.3\.0 .* was not removed/)
  const list = shop.run('release', 'list')
  expect(list).toMatch(/^desk: shows 1\.2\.0; since .* by 张工; rollback goes to 1\.1\.0$/m)
  expect(list).toMatch(/^message-board: shows 1\.0\.0; since .* by 李工; canary 1\.3\.0 for 50 %/m)
  expect(list).toMatch(/1\.3\.0 +canary +API .* added .* by 李工/)
  const report = JSON.parse(shop.run('audit', 'verify', '--json')) as { broken: unknown[]; events: number }
  expect(report.broken).toEqual([])
  const log = shop.run('release', 'log')
  expect(log).toMatch(/ 张工 .* release\/desk +activate +1\.2\.0$/m)
  expect(log).toMatch(/ 李工 .* release\/message-board +rollback$/m)
  expect(log).toMatch(/ 李工 .* release\/message-board +canary +1\.3\.0 50 %$/m)
  shop.rollBack('message-board', '王工')
  expect(shop.run('release', 'list')).toMatch(/^message-board: shows 1\.0\.0; since .* by 王工/m)
}, 180_000)
