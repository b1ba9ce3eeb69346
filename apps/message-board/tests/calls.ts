import type { Driven } from '@gongkai/release/keep'
import { openPage, startHostSite, VIEWPORTS, type ReceiptAnswer } from '@gongkai/testing'
import { openDesks } from './desk-hands.ts'

const TAG = 'gk-message-board'
const BOARD = 'administrative-ruling'
type Page = Awaited<ReturnType<typeof openPage>>['page']

const shown = (page: Page, name: string) => page.locator(`${TAG} [data-gk=${name}]`).innerText()

/** The widget on a site: read the list, open a message, search, write. */
async function embedded(page: Page, site: string): Promise<ReceiptAnswer> {
  await page.goto(`${site}/zwgk/zcwj/content.html`)
  await page.locator(TAG).scrollIntoViewIfNeeded()
  await page.waitForSelector(`${TAG}[data-gk-state=ready]`)
  await page.locator(`${TAG} li button`).first().click()
  await page.locator(`${TAG} .panel .text`).nth(1).waitFor()
  await page.getByRole('searchbox').fill('裁决')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('button', { name: '我要留言' }).click()
  await page.getByLabel('标题').fill('裁决请求书可以邮寄吗')
  await page.getByLabel('内容').fill('外地企业能不能邮寄材料？')
  await page.getByLabel('姓名').fill('王女士')
  await page.getByLabel('可以公开', { exact: true }).check()
  await page.getByRole('button', { name: '提交留言' }).click()
  await page.getByText('留言已收到').waitFor()
  return { receipt: await shown(page, 'receipt'), code: await shown(page, 'code') }
}

/** The public pages: boards, a board, an answer, a search, the form and its receipt. */
async function publicPages(page: Page, origin: string): Promise<void> {
  const at = (path: string) => page.goto(`${origin}/message-board/${path}`)
  await at('')
  await at(`boards/${BOARD}`)
  await page.locator('main li a').first().click()
  await at(`boards/${BOARD}?q=${encodeURIComponent('裁决')}`)
  await at('accessibility')
  await at(`boards/${BOARD}/ask`)
  await page.getByLabel('标题').fill('办理一般要多久')
  await page.getByLabel('内容').fill('从递交材料到结果，一般要多久？')
  await page.getByLabel('姓名').fill('李先生')
  await page.getByLabel('不公开，只答复我', { exact: true }).check()
  await page.getByRole('button', { name: '提交留言' }).click()
  await page.waitForURL(/\/message-board\/receipt/)
}

async function lookUp(page: Page, origin: string, { receipt, code }: ReceiptAnswer): Promise<void> {
  await page.goto(`${origin}/message-board/status`)
  await page.getByLabel('回执编号').fill(receipt)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '裁决请求书可以邮寄吗' }).waitFor()
  // What the page's script does with a form it does from then on.
  await page.waitForLoadState()
}

/** Everything people do with this app, once: what the calls of a kept release are recorded from. */
export async function drive({ browser, origin }: Driven): Promise<void> {
  const site = await startHostSite({ port: 0, platform: origin, board: BOARD })
  try {
    const { page } = await openPage(browser, { viewport: VIEWPORTS.desktop })
    const receipt = await embedded(page, site.origin)
    await publicPages(page, origin)
    await lookUp(page, origin, receipt)
    const mended = '您好！可以邮寄，以收到之日为准。'
    const planted = '13912345678'
    const first = `${mended}也可以打手机${planted}。`
    await openDesks(browser, origin).answer(receipt.receipt, { first, planted, mended, mode: 'full' })
    await lookUp(page, origin, receipt)
    await page.getByLabel('很满意', { exact: true }).check()
    await page.getByRole('button', { name: '提交评价' }).click()
    await page.getByRole('heading', { name: '您的评价' }).waitFor()
  } finally {
    await site.close()
  }
}
