import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  startPlatform,
  VIEWPORTS,
  signInBrowser,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  await ensureBuilt('desk')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

async function planAs(account: string, viewport: (typeof VIEWPORTS)[keyof typeof VIEWPORTS]) {
  const { context, page } = await openPage(browser, { viewport })
  await signInBrowser(context, platform.origin, account)
  await page.goto(`${platform.origin}/desk/plan#${encodeURIComponent('二（三）3')}`)
  const task = page.locator('.task', { has: page.getByText('二（三）3', { exact: true }) })
  await task.getByText('附佐证').or(task.locator('.evidence-row')).first().waitFor()
  return { page, task }
}

test('evidence of a task is attached by one, verified by another, and withdrawn with a reason', async () => {
  const office = await planAs('office', VIEWPORTS.desktop)
  await office.task.getByRole('button', { name: '附佐证' }).click()
  await office.task.getByLabel('标题').fill('开放月活动预告')
  await office.task.getByLabel('网址或位置').fill('https://example.org/preview')
  expect(await checkAccessibility(office.page)).toEqual([])
  await office.task.getByRole('button', { name: '保存佐证' }).click()
  const row = office.task.locator('.evidence-row', { hasText: '开放月活动预告' })
  await row.getByRole('link', { name: '开放月活动预告' }).waitFor()
  expect(await row.textContent()).toContain('需要人工查看')
  expect(await row.getByRole('button', { name: '核验' }).count()).toBe(0)

  const reviewer = await planAs('reviewer', VIEWPORTS.phone)
  const theirs = reviewer.task.locator('.evidence-row', { hasText: '开放月活动预告' })
  await theirs.getByRole('button', { name: '核验', exact: true }).click()
  await theirs.getByText('核验于').waitFor()
  expect(await checkAccessibility(reviewer.page)).toEqual([])
  const wide = await reviewer.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(wide).toBe(false)

  await office.page.reload()
  await row.getByRole('button', { name: '撤下' }).click()
  await row.getByLabel('撤下的理由').fill('地址写错')
  await row.getByRole('button', { name: '确认撤下' }).click()
  await row.waitFor({ state: 'detached' })
}, 180_000)
