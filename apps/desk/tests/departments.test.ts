/// <reference types="node" />
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

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Opened = Awaited<ReturnType<typeof openPage>>
type Page = Opened['page']

let platform: RunningPlatform
let browser: Browser
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

async function openRegistry(account: string, viewport: { width: number; height: number } = VIEWPORTS.desktop) {
  const one = await openPage(browser, { viewport })
  opened.push(one)
  const { page } = one
  await page.goto(`${platform.origin}/desk/departments`)
  await page.getByLabel('账号', { exact: true }).fill(account)
  await page.getByLabel('密码', { exact: true }).fill('gongkai-demo')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.locator('.dept').first().waitFor()
  return page
}

const choose = (page: Page, name: string, value: string) =>
  page.locator('dialog[open]').getByRole('combobox', { name, exact: true }).selectOption(value)

test('departments open by keyboard to their history, posts and duties', async () => {
  const page = await openRegistry('protection', { width: 390, height: 844 })
  await page.locator('#protection > summary').focus()
  await page.keyboard.press('Enter')
  await page.locator('#protection').getByText('沈一帆（代顾海英）').last().waitFor()
  expect(await page.getByRole('button', { name: '登记变动' }).count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await checkAccessibility(page)).toEqual([])
}, 180_000)

test('a change that would leave open work with nobody is refused with its list; one that does not is recorded', async () => {
  const page = await openRegistry('admin')
  await page.getByRole('button', { name: '登记变动' }).click()
  await choose(page, '变动事项', 'dissolve')
  await choose(page, '部门', 'promotion')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.locator('.orphans a').first().waitFor()
  expect(await page.locator('.orphans a').first().getAttribute('href')).toContain('/message-board/desk/messages/')
  expect(await checkAccessibility(page)).toEqual([])
  await choose(page, '变动事项', 'rename')
  await choose(page, '部门', 'personnel')
  await page.getByLabel('新名称').fill('人事处（老干部处）')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('已保存 1 处改动。').waitFor()
  await page.locator('#personnel > summary', { hasText: '人事处（老干部处）' }).click()
  await page.locator('#personnel').getByText('“组织人事处”更名为“人事处（老干部处）”').waitFor()
  await page.getByRole('link', { name: '变动记录' }).click()
  await page.locator('.versions').getByText('更名为“人事处（老干部处）”').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
}, 180_000)

test('a file is shown as what it changes, and stored only when that is confirmed', async () => {
  const page = await openRegistry('admin')
  const choosing = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await choosing('代理.csv', '被代理人,代理人,起,止,事由\ns-006,s-005,2030-02-30,2030-03-01,\n')
  await page.locator('dialog[open]').getByText('“2030-02-30”不是日期').waitFor()
  expect(await page.getByRole('button', { name: /^保存 \d/ }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await choosing('代理.csv', '被代理人,代理人,起,止,事由\ns-006,s-005,2030-02-01,2030年3月1日,出差\n')
  await page.locator('dialog[open]').getByText('新增代理：韩雪代理唐立群').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: '保存 2 处改动' }).click()
  await page.getByText('已保存 2 处改动。').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 Excel' }).click()
  expect((await download).suggestedFilename()).toMatch(/部门与人员.*\.xlsx$/)
}, 180_000)

test('no page met a fault or broke the policy', () => {
  const met = opened.flatMap(({ watch }) => [...watch.faults, ...watch.violations])
  expect(met.filter((text) => !/409 \(Conflict\)|401 \(Unauthorized\)/.test(text))).toEqual([])
})
