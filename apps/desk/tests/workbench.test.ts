import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Opened = Awaited<ReturnType<typeof openPage>>

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
const opened: Opened[] = []

beforeAll(async () => {
  await ensureBuilt('desk')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

/** Signs in by the page, starting from an address, and comes back to it. */
async function openAs(account: string, path: string) {
  const one = await openPage(browser, { viewport: VIEWPORTS.desktop })
  opened.push(one)
  const { page } = one
  await page.goto(platform.origin + path)
  await page.getByLabel('账号', { exact: true }).fill(account)
  await page.getByLabel('密码', { exact: true }).fill('gongkai-demo')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL(platform.origin + path)
  return page
}

test('the plan stands as a tree and by department, and home says what waits', async () => {
  const page = await openAs('protection', '/desk/')
  await page.getByText('等我办理').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('link', { name: '工作要点', exact: true }).click()
  await page.getByRole('link', { name: '全部 17 项' }).waitFor()
  expect(await page.locator('.task').count()).toBe(17)
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('link', { name: '按部门' }).click()
  await page.getByRole('heading', { level: 2, name: '保护处' }).waitFor()
  expect(await checkAccessibility(page)).toEqual([])
}, 180_000)

test('a plan file is shown as it was read, and stored only when that is confirmed', async () => {
  const page = await openAs('office', '/desk/plan')
  await page.getByRole('link', { name: '全部 17 项' }).waitFor()
  const lines = [
    '2031年上海市知识产权局政务公开工作要点',
    '一、工作任务',
    '（一）公开重点领域信息',
    '1．公开保护信息。公布执法保护情况。（牵头部门：保卫处；配合部门：各部门）',
  ]
  const file = { name: '要点.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) }
  const preview = page.getByRole('dialog')
  await page.locator('input[type=file]').setInputFiles(file)
  await preview.waitFor()
  expect(await preview.innerText()).toMatch(/2031 年度 1 项任务，1 处需要核对[^]*第4行[^]*保卫处/)
  expect(await checkAccessibility(page)).toEqual([])
  await preview.getByRole('button', { name: '不导入' }).click()
  await page.reload()
  await page.getByRole('link', { name: '全部 17 项' }).waitFor()
  await page.locator('input[type=file]').setInputFiles(file)
  await preview.getByRole('button', { name: '确认导入 1 项' }).click()
  await page.getByRole('heading', { level: 1, name: '2031年' }).waitFor()
}, 180_000)

test('what waits among the messages is listed with its state and its limit, and leads to the app that holds it', async () => {
  const page = await openAs('protection', '/desk/')
  const first = page.locator('.first a').first()
  await first.waitFor()
  expect(await first.getAttribute('href')).toMatch(/^\/message-board\/desk\/messages\/[^/]+$/)
  expect(await first.locator('.first-state').innerText()).toMatch(/\S/)
  expect(await first.locator('.gk-limit-word').innerText()).toMatch(/日/)
  const counted = page.locator('.on-time-counts a')
  await counted.first().waitFor()
  expect(await counted.first().getAttribute('href')).toMatch(/^\/message-board\/desk\/\?view=all&lights=/)
}, 180_000)

test('a session that ended is said, and signing in leads back', async () => {
  const one = await openPage(browser)
  opened.push(one)
  const { page } = one
  const address = `${platform.origin}/desk/plan?by=department`
  await page.goto(`${platform.origin}/desk/sign-in?next=${encodeURIComponent('/desk/plan?by=department')}&ended=1`)
  await page.getByText('您的登录已经结束').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  await page.locator('#gk-account').fill('protection')
  await page.locator('#gk-password').fill('gongkai-demo')
  await page.locator('form button').click()
  await page.waitForURL(address)
  await page.getByRole('heading', { level: 2, name: '保护处' }).waitFor()
}, 180_000)

test('no page met a fault or broke the policy', () => {
  const met = opened.flatMap(({ watch }) => [...watch.violations, ...watch.faults])
  expect(met.filter((text) => !/401 \(Unauthorized\)/.test(text))).toEqual([])
})
