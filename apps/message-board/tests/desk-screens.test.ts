import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signInBrowser,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<typeof openPage>>['page']

let platform: RunningPlatform
let browser: Browser

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

async function desk(
  account: string,
  path: string,
  viewport: { width: number; height: number } = VIEWPORTS.desktop,
): Promise<Page> {
  const { page, context } = await openPage(browser, { viewport })
  await signInBrowser(context, platform.origin, account)
  await page.goto(`${platform.origin}/message-board/desk${path}`)
  return page
}

/** What of an element's text does not fit it. */
const cutOff = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent?.trim()),
    )

test('every page of the desk is reached from the list of a phone, and stands apart from the views in the rail', async () => {
  const phone = await desk('office', '/?view=late', VIEWPORTS.phone)
  const below = phone.locator('.pages-below')
  for (const name of ['共性问题', '转办留言', '统计', '答复模板']) await below.getByRole('link', { name }).waitFor()
  expect(await checkAccessibility(phone)).toEqual([])
  await below.getByRole('link', { name: '答复模板' }).click()
  await phone.getByRole('heading', { level: 1, name: '答复模板' }).waitFor()

  const wide = await desk('office', '/')
  await expect.poll(() => wide.locator('.gk-rail .desk-pages').getByRole('link').count()).toBe(4)
  expect(await wide.locator('.gk-rail .gk-views').first().getByRole('link', { name: '统计' }).count()).toBe(0)
}, 180_000)

test('the filters keep their words beside an open message and on a phone', async () => {
  const beside = await desk('office', '/?view=all', { width: 1280, height: 900 })
  await beside.locator('.row a').first().click()
  await beside.locator('.msg h1').waitFor()
  expect(await cutOff(beside, '.filters-select .el-select__placeholder')).toEqual([])
  // There, printing means the message: the list offers neither paper nor a file.
  expect(await beside.getByRole('button', { name: '打印' }).isVisible()).toBe(false)
  const phone = await desk('office', '/?view=all', VIEWPORTS.phone)
  await phone.locator('.row').first().waitFor()
  expect(await cutOff(phone, '.filters-select .el-select__placeholder')).toEqual([])
}, 180_000)

test('enlarged to 200 %, the acts cover nothing of the message and nothing is cut at the side', async () => {
  const page = await desk('office', '/?view=all', { width: 720, height: 450 })
  await page.locator('.row a').first().click()
  const acts = page.locator('.act')
  await acts.waitFor()
  expect(await acts.evaluate((one) => getComputedStyle(one).position)).toBe('static')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  expect(await checkAccessibility(page)).toEqual([])
}, 180_000)

test('a printed list has its title, its day and columns under their heads', async () => {
  const page = await desk('office', '/?view=all', { width: 794, height: 1123 })
  await page.locator('.row').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  expect((await page.locator('.inbox h1').boundingBox())?.width).toBeGreaterThan(20)
  expect(await page.locator('.print-line').innerText()).toMatch(/^20\d\d年.+打印，前 30 件（不是全部）$/)
  for (const [head, cell] of [
    [1, '.row-due'],
    [2, '.row-subject'],
    [6, '.row-state'],
  ] as const) {
    const above = await page.locator('.row-heads > span').nth(head).boundingBox()
    const below = await page.locator('.row').first().locator(cell).boundingBox()
    expect(above?.x, cell).toBeCloseTo(below?.x ?? -1, 0)
  }
  expect(await page.locator('.gk-rail').isVisible()).toBe(false)
}, 180_000)

test('the keyboard chooses rows and begins on the act that is proposed', async () => {
  const page = await desk('office', '/?view=unsigned')
  await page.locator('.row').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('J')
  await page.locator('.bulk-bar').getByText('已选 2 件').waitFor()
  await page.keyboard.press('b')
  await page.locator('dialog.bulk').waitFor()
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true)
  await page.keyboard.press('Escape')
  await page.locator('dialog.bulk').waitFor({ state: 'detached' })
}, 180_000)

test('of two clerks who assign one message, the second is told by whom and keeps what was chosen', async () => {
  const first = await desk('office', '/?view=all&q=展会上能不能')
  await first.locator('.row a').first().click()
  await first.locator('.msg h1').waitFor()
  const second = await desk('office', new URL(first.url()).pathname.replace('/message-board/desk', ''))
  for (const page of [first, second]) {
    await page
      .getByRole('button', { name: /^交办给/ })
      .first()
      .click()
    await page.getByLabel('拟稿期限（工作日）').fill(page === first ? '4' : '7')
  }
  await first.locator('.form .form-foot .gk-button').first().click()
  await first.locator('.act-done').waitFor()
  await second.locator('.form .form-foot .gk-button').first().click()
  const told = second.getByRole('alert')
  await told.waitFor()
  expect(await told.innerText()).toMatch(/周敏在.+已将这件留言交办，您的操作没有执行[\s\S]+您写的内容还在/)
  expect(await second.getByLabel('拟稿期限（工作日）').inputValue()).toBe('7')
  expect(await checkAccessibility(second)).toEqual([])
}, 180_000)
