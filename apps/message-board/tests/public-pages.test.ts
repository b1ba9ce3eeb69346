import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signIn,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

const BOARD = '/message-board/boards/exhibitions'
const PAGES = ['/', '/message-board/', BOARD, `${BOARD}?q=没有这样的词`, `${BOARD}/ask`, '/message-board/status']

/** Each width and each way of reading at least once. */
const LOOKS = [
  ['desktop', ''],
  ['tablet', 'lang=en'],
  ['phone', 'large=1'],
  ['phone', ''],
] as const

it.each(LOOKS)(
  'every page on a %s (%s) is free of barriers, fits its width and obeys the policy',
  async (width, choice) => {
    const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS[width] })
    for (const path of [...PAGES, '/message-board/receipt', '/message-board/accessibility']) {
      await page.goto(platform.origin + path + (path.includes('?') ? '&' : '?') + choice)
      expect(await checkAccessibility(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
    }
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  },
  60_000,
)

describe('without scripts', () => {
  it('boards are read and searched, and the form gives way to whom to call', async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false, viewport: VIEWPORTS.phone })
    await page.goto(`${platform.origin}/message-board/`)
    await page.locator('.gk-list a').first().click()
    const first = await page.locator('.gk-list h3').first().innerText()
    await page.locator('#q').fill(first.slice(0, 4))
    await page.locator('#q').press('Enter')
    expect(await page.locator('main mark').first().innerText()).toBe(first.slice(0, 4))
    await page.locator('.gk-list h3 a').first().click()
    expect(await page.locator('.gk-answer').innerText()).toContain('答复')
    await page.goto(`${platform.origin}${BOARD}/ask`)
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await page.locator('.gk-without-script').innerText()).toContain('12345')
    await context.close()
  })

  it('a wrong receipt or code gets one sentence, and the page is kept by nobody', async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false })
    await page.goto(`${platform.origin}/message-board/status`)
    await page.locator('#receipt').fill('GK-20260101-AAAAAA')
    await page.locator('#code').fill('AAAAAAAAAA')
    const [answer] = await Promise.all([page.waitForNavigation(), page.locator('main button').click()])
    expect(answer?.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    expect(await page.locator('.gk-summary').innerText()).not.toBe('')
    expect(await page.locator('#receipt').inputValue()).toBe('GK-20260101-AAAAAA')
    expect(await page.locator('#code').inputValue()).toBe('')
    await context.close()
  })
})

it('a citizen asks on a phone, loses nothing, looks the answer up, rates it, and others read it', async () => {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
  const subject = `参展前要做哪些准备 ${Date.now()}`
  await page.goto(`${platform.origin}${BOARD}/ask`)
  await page.getByRole('button', { name: '提交留言' }).click()
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('gk-summary')
  await page.getByRole('link', { name: '请写一个标题' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ask-subject')

  await page.getByLabel('标题', { exact: true }).fill(subject)
  await page.getByLabel('内容', { exact: true }).fill('第一次参展，想知道要带哪些证明。𠮷😀 <b>不是标记</b>')
  await page.reload()
  await page.getByText('已恢复').waitFor()
  expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe(subject)
  await page.getByLabel('姓名', { exact: true }).fill('王女士')
  await page.getByLabel('可以公开', { exact: true }).check()
  await page.getByRole('button', { name: '提交留言' }).click()
  await page.waitForURL(/\/receipt/)
  const [receipt = '', code = ''] = await page.locator('.gk-key').allInnerTexts()
  expect(receipt).toMatch(/^GK-\d{8}-\w{6}$/)
  expect(await page.locator('.gk-limit').innerText()).toMatch(/前答复，还剩\d+个工作日/)
  expect(await checkAccessibility(page)).toEqual([])

  const path = `/api/desk/messages/${receipt}`
  const as = async (account: string, action: string, input: object = {}) => {
    const staff = await signIn(platform.origin, account)
    const { version } = await staff.get(path)
    await staff.post(`${path}/actions/${action}`, { version, ...input })
  }
  await as('office', 'accept')
  await as('office', 'assign', { lead: ['protection'], support: [] })
  await as('protection', 'draft', { reply: '请带上专利证书。\n祝参展顺利。', release: { mode: 'full' } })
  await as('protection-head', 'department-review')
  await as('reviewer', 'office-review', { decisions: [] })
  await as('reviewer', 'answer')

  await page.getByRole('link', { name: '查看办理情况' }).click()
  await page.getByRole('button', { name: '提交评价' }).click()
  expect(await page.locator('#rating-error').innerText()).toBe('请选择一个评价')
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByLabel('很满意', { exact: true }).check()
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByRole('heading', { name: '您的评价' }).waitFor()
  expect(page.url()).toContain(code)

  await page.goto(`${platform.origin}${BOARD}?q=${encodeURIComponent(subject)}`)
  await page.locator('.gk-list h3 a').first().click()
  expect(await page.locator('h1').innerText()).toBe(subject)
  expect(await page.locator('main').innerText()).toContain('<b>不是标记</b>')
  expect(await page.locator('main').innerText()).not.toContain('王女士')
  expect(await checkAccessibility(page)).toEqual([])
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}, 60_000)
