import {
  checkAccessibility,
  ensureBuilt,
  freePort,
  launchBrowser,
  openPage,
  startPlatform,
  submitMessage,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openMailBox, type MailBox } from './mail-box.ts'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let mail: MailBox

beforeAll(async () => {
  await ensureBuilt('message-board')
  mail = await openMailBox()
  const port = await freePort()
  platform = await startPlatform({
    port,
    settings: { publicOrigin: `http://127.0.0.1:${port}`, mail: { smtp: `smtp://127.0.0.1:${mail.port}` } },
  })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
  await mail?.close()
})

const LINK = /(http:\/\/127\.0\.0\.1:\d+\/message-board\/subscription\?t=[\w.~%=-]+)/

it('notices are asked for, confirmed by the link of a mail, and ended again; opening a link alone does nothing', async () => {
  const email = 'wang@example.com'
  const { receipt, code } = await submitMessage(platform.origin, {
    board: 'exhibitions',
    subject: '参展前要做哪些准备',
    body: '第一次参展，想知道要带哪些证明。',
    contact: { name: '王女士', email },
    mayPublish: true,
  })
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
  const status = `${platform.origin}/message-board/status?${new URLSearchParams({ receipt, code })}`
  await page.goto(status)
  await page.getByText('邮件通知', { exact: true }).click()
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: '开通' }).click()
  await page.getByText(/确认邮件即将发到w/).waitFor()

  const confirm = await mail.caught(email, LINK)
  await page.goto(confirm)
  await page.getByRole('heading', { name: '开通邮件通知' }).waitFor()
  expect(await page.locator('#subscription').innerText()).toContain(receipt)
  expect(await page.locator('#subscription').innerText()).not.toContain(email)
  expect(await checkAccessibility(page)).toEqual([])
  await page.reload()
  await page.getByRole('button', { name: '开通' }).click()
  await page.getByText(/^已开通/).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^已开通/)
  await page.reload()
  await page.getByText('这个邮箱的通知已经开通。').waitFor()

  await page.goto(status)
  await page.getByText('邮件通知', { exact: true }).click()
  await page.getByRole('button', { name: '退订' }).click()
  await page.getByText('没有开通邮件通知。').waitFor()

  await page.goto(`${platform.origin}/message-board/subscription?t=wrong`)
  await page.getByText(/链接不完整/).waitFor()
  expect(watch.violations).toEqual([])
  await context.close()
}, 180_000)
