import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  startHostSite,
  startPlatform,
  statusOf,
  VIEWPORTS,
  type HostSite,
  type RunningPlatform,
} from '@gongkai/testing'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<typeof openPage>>['page']

let platform: RunningPlatform
let site: HostSite
let browser: Browser

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  site = await startHostSite({ port: 0, platform: platform.origin })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

const TAG = 'gk-message-board'

async function arrive(page: Page, search = ''): Promise<void> {
  await page.goto(`${site.origin}/zwgk/zcwj/content.html${search}`)
  await page.locator(TAG).scrollIntoViewIfNeeded()
  await page.waitForSelector(`${TAG}[data-gk-state=ready]`)
}

async function write(page: Page, subject: string): Promise<void> {
  await page.getByRole('button', { name: '我要留言' }).click()
  await page.getByLabel('标题').fill(subject)
  await page.getByLabel('内容').fill('外地企业可以提出请求吗？𠮷😀 <b>不是标记</b>')
  await page.getByLabel('姓名').fill('王女士')
  await page.getByLabel('不公开').check()
}

const shownText = (page: Page, name: string) => page.locator(`${TAG} [data-gk=${name}]`).innerText()

describe.each(Object.entries(VIEWPORTS))('on an old bureau site, %s', (_, viewport) => {
  test('a published message is read and a message is sent, under the site’s strict policy', async () => {
    const { page, context, watch } = await openPage(browser, { viewport })
    await arrive(page)
    const first = page.locator(`${TAG} li button`).first()
    expect((await first.boundingBox())?.height).toBeGreaterThan(24)
    await first.click()
    await page.locator(`${TAG} .panel .text`).nth(1).waitFor()
    expect(await checkAccessibility(page, TAG)).toEqual([])

    await write(page, '请问受理条件')
    expect((await page.getByRole('button', { name: '提交留言' }).boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect(await checkAccessibility(page, TAG)).toEqual([])
    await page.getByRole('button', { name: '提交留言' }).click()
    await page.getByText('留言已收到').waitFor()
    const answer = { receipt: await shownText(page, 'receipt'), code: await shownText(page, 'code') }
    expect(await statusOf(platform.origin, answer)).toMatchObject({
      state: 'received',
      subject: '请问受理条件',
      body: '外地企业可以提出请求吗？𠮷😀 <b>不是标记</b>',
      mayPublish: false,
    })
    expect(await checkAccessibility(page, TAG)).toEqual([])
    expect(watch).toEqual({ violations: [], faults: [] })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    await context.close()
  })
})

test('the list needs two files and one call, and the form’s files come only when somebody wants to write', async () => {
  const { page, context } = await openPage(browser)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(platform.origin))
      asked.push(new URL(request.url()).pathname.replace(/-[\w-]{43}\.js$/, '.js'))
  })
  await arrive(page)
  const list = [
    '/api/boards/administrative-ruling/messages',
    '/widgets/v1/gk-message-board-zh.js',
    '/widgets/v1/gk-message-board.js',
  ]
  expect([...asked].sort()).toEqual(list)
  await page.getByRole('button', { name: '我要留言' }).click()
  await page.getByLabel('标题').waitFor()
  await page.getByLabel('附件').waitFor()
  expect(asked.slice(3, 5).sort()).toEqual(['/widgets/v1/gk-message-board-form-zh.js', '/widgets/v1/vue.js'])
  // How many files a board takes is asked once the form stands.
  await expect.poll(() => asked.slice(5)).toEqual(['/widgets/v1/gk-message-board-aids-zh.js', '/api/boards'])
  await context.close()
})

test('what opens a message comes when somebody points at one, and where it cannot be had, another try gets it', async () => {
  const { page, context } = await openPage(browser)
  let asked = 0
  await page.route('**/widgets/v1/gk-message-board-reading-*', (route) =>
    asked++ < 2 ? route.abort() : route.continue(),
  )
  await arrive(page)
  expect(asked).toBe(0)
  const row = page.locator(`${TAG} li button`).first()
  await row.hover()
  await expect.poll(() => asked).toBe(1)
  await row.click()
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.locator(`${TAG} .panel .text`).nth(1).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await context.close()
})

test('without scripts the element’s own children are on the page, with a working link', async () => {
  const { page, context } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(site.origin)
  const link = page.getByRole('link', { name: '打开留言板' })
  expect(await link.isVisible()).toBe(true)
  expect((await page.request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200)
  await context.close()
})

test('when the platform’s calls fail, the children stay and the board says so and tries again', async () => {
  const { page, context } = await openPage(browser)
  await page.addInitScript(() =>
    document.addEventListener('gk-failed', (event) => {
      document.documentElement.dataset['told'] = JSON.stringify((event as CustomEvent).detail)
    }),
  )
  let broken = true
  await page.route('**/api/boards/**', (route) => (broken ? route.abort() : route.continue()))
  await page.goto(site.origin)
  await page.getByText('留言暂时没有读到').waitFor()
  expect(await page.getByRole('link', { name: '打开留言板' }).isVisible()).toBe(true)
  const told = await page.evaluate(() => document.documentElement.dataset['told'])
  expect(JSON.parse(told ?? '{}')).toEqual({ tag: TAG, reason: 'unreachable' })
  broken = false
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.waitForSelector(`${TAG}[data-gk-state=ready]`)
  expect(await page.getByRole('link', { name: '打开留言板' }).isVisible()).toBe(false)
  await context.close()
})

test('a board that does not exist is said in the platform’s words', async () => {
  const { page, context } = await openPage(browser)
  await page.addInitScript((tag) => {
    document.addEventListener('DOMContentLoaded', () =>
      document.querySelector(tag)?.setAttribute('board', 'no-such-board'),
    )
  }, TAG)
  await page.goto(site.origin)
  await page.getByText('没有找到这个留言板').waitFor()
  expect(await page.getByRole('link', { name: '打开留言板' }).isVisible()).toBe(true)
  await context.close()
})

test('the receipt leads to the look-up page with its number filled in, and the code never in an address', async () => {
  const { page, context } = await openPage(browser)
  await arrive(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await write(page, '查询办理情况')
  await page.getByRole('button', { name: '提交留言' }).click()
  await page.getByText('留言已收到').waitFor()
  const [receipt, code] = [await shownText(page, 'receipt'), await shownText(page, 'code')]
  const opened = context.waitForEvent('page')
  await page.locator(`${TAG} .row a`).click()
  const lookUp = await opened
  await lookUp.waitForLoadState()
  expect(await lookUp.locator('input[name=receipt]').inputValue()).toBe(receipt)
  expect([...asked, lookUp.url()].filter((address) => address.includes(code))).toEqual([])
  await context.close()
})

test('when the widget’s own file cannot be had, the children stay', async () => {
  const { page, context } = await openPage(browser)
  await page.route('**/widgets/v1/gk-message-board-zh-*', (route) => route.abort())
  await page.goto(site.origin)
  await page.waitForSelector(`${TAG}[data-gk-state=failed]`)
  expect(await page.getByRole('link', { name: '打开留言板' }).isVisible()).toBe(true)
  await context.close()
})

test('faults are summed up with focus, and lead to their fields', async () => {
  const { page, context } = await openPage(browser)
  await arrive(page)
  await page.getByRole('button', { name: '我要留言' }).click()
  await page.getByRole('button', { name: '提交留言' }).click()
  const summary = page.locator(`${TAG} .summary`)
  await expect
    .poll(() => summary.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element))
    .toBe(true)
  await summary.getByRole('button', { name: '请写标题' }).click()
  await expect.poll(() => page.getByLabel('标题').evaluate((field) => field.matches(':focus'))).toBe(true)
  await page.getByLabel('标题').fill('标'.repeat(101))
  await page.getByRole('button', { name: '提交留言' }).click()
  await summary.getByText('超出了1字').waitFor()
  expect(await page.getByLabel('标题').inputValue()).toHaveLength(101)
  await context.close()
})

test('an answer lost on the way loses nothing and records nothing twice', async () => {
  const { page, context } = await openPage(browser)
  let first = ''
  await page.route('**/api/messages?*', async (route) => {
    if (first || route.request().method() !== 'POST') return route.continue()
    const response = await route.fetch()
    first = ((await response.json()) as { receipt: string }).receipt
    return route.abort()
  })
  await arrive(page)
  await write(page, '回执丢失')
  await page.getByRole('button', { name: '提交留言' }).click()
  await page.getByText('没有连上服务器').waitFor()
  expect(await page.getByLabel('标题').inputValue()).toBe('回执丢失')
  await page.getByRole('button', { name: '提交留言' }).click()
  await page.getByText('留言已收到').waitFor()
  expect(await shownText(page, 'receipt')).toBe(first)
  await context.close()
})

test('what is typed stays: the page’s hotkeys do not fire, and the element may be moved, removed and put into English', async () => {
  const { page, context } = await openPage(browser)
  await arrive(page)
  await page.getByRole('button', { name: '我要留言' }).click()
  await page.getByLabel('标题').pressSequentially('专利/商标')
  expect(await page.evaluate(() => [location.hash, (window as { hostKeys?: number }).hostKeys])).toEqual([
    '',
    undefined,
  ])
  await page.evaluate(async (tag) => {
    const board = document.querySelector(tag) as HTMLElement
    document.querySelector('#zoom')?.append(board)
    await new Promise((resolve) => setTimeout(resolve, 50))
    board.remove()
    await new Promise((resolve) => setTimeout(resolve, 50))
    board.lang = 'en'
    document.querySelector('.box')?.append(board)
  }, TAG)
  await page.getByRole('button', { name: 'Write a message' }).click()
  expect(await page.getByLabel('Subject').inputValue()).toBe('专利/商标')
  expect(await checkAccessibility(page, TAG)).toEqual([])
  await context.close()
})

test('the board finds, pages and says when there is nothing', async () => {
  const { page, context } = await openPage(browser)
  await page.addInitScript((tag) => {
    document.addEventListener('DOMContentLoaded', () => document.querySelector(tag)?.setAttribute('page-size', '1'))
  }, TAG)
  await arrive(page)
  const rows = page.locator(`${TAG} li button.open`)
  await expect.poll(() => rows.count()).toBe(1)
  await page.getByRole('button', { name: '更多留言' }).click()
  await expect.poll(() => rows.count()).toBe(2)
  const subject = await rows.nth(1).innerText()
  await page.getByRole('searchbox').fill(subject.slice(0, 6))
  await page.getByRole('searchbox').press('Enter')
  await expect.poll(() => rows.first().innerText()).toBe(subject)
  await page.getByRole('searchbox').fill('没有这样的留言')
  await page.getByRole('searchbox').press('Enter')
  await page.getByText('没有找到含有“没有这样的留言”的留言').waitFor()
  await page.getByRole('button', { name: '清除搜索' }).click()
  await expect.poll(() => rows.count()).toBe(1)
  await context.close()
})
