import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signIn,
  signInBrowser,
  startPlatform,
  submitMessage,
  VIEWPORTS,
  type PageWatch,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'

const BODY = '报名请拨打展会值班手机13912345678，不接受现场报名吗？'
const REASON = '展会值班手机，主办方已对外公布'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let page: Awaited<ReturnType<typeof openPage>>['page']
let watch: PageWatch

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  const opened = await openPage(browser, { viewport: VIEWPORTS.desktop })
  page = opened.page
  watch = opened.watch
  await signInBrowser(opened.context, platform.origin, 'reviewer')
  await page.goto(`${platform.origin}/message-board/desk/rulings`)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

/** A message whose draft waits for the office's review, brought there by the people of its department. */
async function waiting(subject: string): Promise<string> {
  const contact = { name: '王女士', phone: '13800000000' }
  const { receipt } = await submitMessage(platform.origin, {
    board: 'exhibitions',
    subject,
    body: BODY,
    contact,
    mayPublish: true,
  })
  const steps = [
    ['office', 'accept', {}],
    ['office', 'assign', { lead: ['protection'] }],
    ['protection', 'draft', { reply: '您好！可以现场报名。', release: { mode: 'full' } }],
    ['protection-head', 'department-review', {}],
  ] as const
  for (const [who, action, input] of steps) {
    const staff = await signIn(platform.origin, who)
    const { version } = await staff.get(`/api/desk/messages/${receipt}`)
    await staff.post(`/api/desk/messages/${receipt}/actions/${action}`, { version, ...input })
  }
  return receipt
}

async function openReview(receipt: string): Promise<void> {
  await page.goto(`${platform.origin}/message-board/desk/messages/${receipt}`)
  await page.locator('.gk-actions-open').getByRole('button', { name: '公开审查', exact: true }).click()
}
const approve = () => page.locator('.form button[data-kind=primary]').click()
const approved = () => page.locator('.steps [aria-current=step]', { hasText: '公开审查通过' }).waitFor()
const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

it('a decision is remembered, settles the next draft, and is open again once it is revoked', async () => {
  await page.getByRole('heading', { name: '还没有沿用的决定' }).waitFor()
  expect(await checkAccessibility(page)).toEqual([])

  await openReview(await waiting('展会怎样报名'))
  const first = page.locator('.decision', { hasText: '13912345678' })
  await first.getByLabel('可以保留').check()
  await first.getByRole('textbox').fill('13912345678是值班手机')
  await first.getByLabel('今后在本留言板同样处理').check()
  await approve()
  await first.getByText('不能写出这处姓名或号码').waitFor()
  await first.getByRole('textbox').fill(REASON)
  expect(await checkAccessibility(page)).toEqual([])
  await approve()
  await approved()

  const next = await waiting('展会在哪里报名')
  await openReview(next)
  const settled = page.locator('.decision', { hasText: '沿用决定' })
  await settled.getByText(REASON).waitFor()
  await settled.getByRole('button', { name: /^重新决定/ }).click()
  expect(await page.locator('.decision').getByRole('textbox').inputValue()).toBe(REASON)
  await page.getByRole('button', { name: '仍按原决定' }).click()
  await settled.waitFor()
  expect(await checkAccessibility(page)).toEqual([])

  await page.getByRole('link', { name: '沿用的决定' }).first().click()
  await page.getByText('139****5678').waitFor()
  expect(await page.locator('main').innerText()).not.toContain('13912345678')
  await page.setViewportSize(VIEWPORTS.phone)
  expect(await fits()).toBe(true)
  await page.getByRole('button', { name: /^撤销/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '确认撤销' }).click()
  await dialog.getByText('请写明撤销的原因').waitFor()
  await page.keyboard.type('号码已经停用')
  expect(await checkAccessibility(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('已撤销。').waitFor()
  await page.getByRole('link', { name: '已撤销' }).click()
  await page.getByText('号码已经停用').waitFor()
  expect(await checkAccessibility(page)).toEqual([])

  // What was begun there opens again by itself.
  await page.goto(`${platform.origin}/message-board/desk/messages/${next}`)
  await page.locator('.decision', { hasText: '须处理' }).waitFor()
  expect(await settled.count()).toBe(0)
  expect(await fits()).toBe(true)
  expect(watch).toEqual({ violations: [], faults: [] })
}, 180_000)
