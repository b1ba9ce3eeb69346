/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  startHostSite,
  startPlatform,
  type HostSite,
  type PageWatch,
  type ReceiptAnswer,
  type RunningPlatform,
} from '@gongkai/testing'
import { openDesks } from './desk-hands.ts'

const TAG = 'gk-message-board'
const BOARD = 'administrative-ruling'
const PLANTED = '13912345678'
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<typeof openPage>>['page']

let platform: RunningPlatform
let site: HostSite
let browser: Browser
let desks: ReturnType<typeof openDesks>
const watches: PageWatch[] = []

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  site = await startHostSite({ port: 0, platform: platform.origin, board: BOARD })
  browser = await launchBrowser()
  desks = openDesks(browser, platform.origin)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

interface Shifts {
  shift: number
}

/** The policy page of the old site, with the board ready in it; every shift of its content is added up. */
async function arrive(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept = window as unknown as Shifts
    kept.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) kept.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${site.origin}/zwgk/zcwj/content.html`)
  await page.locator(TAG).scrollIntoViewIfNeeded()
  await page.waitForSelector(`${TAG}[data-gk-state=ready]`)
}

const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as Shifts).shift)

async function open(options: Parameters<typeof openPage>[1]): Promise<Page> {
  const { page, watch } = await openPage(browser, options)
  watches.push(watch)
  return page
}

async function ask(page: Page, subject: string, publish: '可以公开' | '不公开'): Promise<ReceiptAnswer> {
  await arrive(page)
  await page.getByRole('button', { name: '我要留言' }).click()
  await page.getByLabel('标题').fill(subject)
  await page.getByLabel('内容').fill('外地企业能不能邮寄材料？\n\n不方便到窗口。𠮷😀 <b>不是标记</b>')
  await page.getByLabel('姓名').fill('王女士')
  await page.getByLabel(publish, { exact: true }).check()
  await page.getByRole('button', { name: '提交留言' }).click()
  await page.getByText('留言已收到').waitFor()
  const shown = (name: string) => page.locator(`${TAG} [data-gk=${name}]`).innerText()
  return { receipt: await shown('receipt'), code: await shown('code') }
}

/** The writer looks the message up as anyone would: both numbers typed into the form. */
async function lookUp(page: Page, { receipt, code }: ReceiptAnswer): Promise<void> {
  await page.goto(`${platform.origin}/message-board/status`)
  await page.getByLabel('回执编号').fill(receipt)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await page.waitForLoadState()
}

const boardPage = (q = '') => `${platform.origin}/message-board/boards/${BOARD}?q=${encodeURIComponent(q)}`

describe.each(Object.entries(SIZES))('a citizen at a %s', (size, viewport) => {
  test('asks on a policy page, is answered, rates the answer, and others read it', async () => {
    const subject = `裁决请求书可以邮寄吗（${size}）`
    const mended = '您好！可以邮寄，以收到之日为准。\n\n咨询请拨打12330，转保护处。'
    const writer = await open({ viewport })
    const receipt = await ask(writer, subject, '可以公开')

    await lookUp(writer, receipt)
    await writer.getByRole('heading', { level: 1, name: subject }).waitFor()
    expect(await writer.locator('main').innerText()).toMatch(/前答复，还剩\d+个工作日/)
    await desks.answer(receipt.receipt, {
      first: `${mended}也可以打手机${PLANTED}。`,
      planted: PLANTED,
      mended,
      mode: 'full',
    })

    await lookUp(writer, receipt)
    await writer.getByText('可以邮寄，以收到之日为准').waitFor()
    expect(await checkAccessibility(writer)).toEqual([])
    await writer.getByLabel('很满意', { exact: true }).check()
    await writer.getByRole('button', { name: '提交评价' }).click()
    await writer.getByRole('heading', { name: '您的评价' }).waitFor()

    const visitor = await open({ viewport })
    await arrive(visitor)
    // Before anything is asked of it: what moves after a key belongs to that key, and how soon depends on the machine.
    expect(await shiftOf(visitor)).toBeLessThanOrEqual(0.05)
    await visitor.getByRole('searchbox').fill('邮寄')
    await visitor.getByRole('searchbox').press('Enter')
    // The newest message stands in the list before, too, which the results are about to replace.
    await visitor.getByRole('button', { name: '清除搜索' }).waitFor()
    await visitor.getByRole('button', { name: subject }).click()
    await visitor.locator(`${TAG} .panel .text`, { hasText: '以收到之日为准' }).waitFor()
    expect(await visitor.locator(`${TAG} .panel b`).count()).toBe(0)
    expect(await visitor.locator('body').innerText()).not.toContain(PLANTED)
    expect(await checkAccessibility(visitor, TAG)).toEqual([])
    expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)

    const reader = await open({ viewport, javaScriptEnabled: false })
    await reader.goto(boardPage())
    await reader.getByLabel('在本板已公开的答复里查找').fill('邮寄')
    await reader.getByRole('button', { name: '查找' }).click()
    await reader.getByRole('link', { name: subject }).click()
    await reader.getByText('可以邮寄，以收到之日为准').waitFor()
    expect(await reader.locator('main').innerText()).toContain('<b>不是标记</b>')
  }, 180_000)
})

test('a message that may not be published is answered to its writer and found nowhere in public', async () => {
  const subject = '这条留言只问问您自己'
  const mended = '您好！已核实，请放心。咨询请拨打12330，转保护处。'
  const writer = await open({ viewport: SIZES.phone })
  const receipt = await ask(writer, subject, '不公开')
  await desks.answer(receipt.receipt, { first: `${mended}手机${PLANTED}。`, planted: PLANTED, mended, mode: 'private' })
  await lookUp(writer, receipt)
  await writer.getByText('已核实，请放心').waitFor()
  expect(await writer.locator('main').innerText()).toContain('不公开')

  for (const q of ['', subject, '已核实，请放心']) {
    const said = await (
      await fetch(`${platform.origin}/api/boards/${BOARD}/messages?q=${encodeURIComponent(q)}`)
    ).text()
    expect(said).not.toContain(receipt.receipt)
    expect(said).not.toContain(subject)
  }
  const reader = await open({ javaScriptEnabled: false })
  await reader.goto(boardPage(subject))
  await reader.getByText('没有找到相符的答复').waitFor()
  const visitor = await open({ viewport: SIZES.desktop })
  await arrive(visitor)
  await visitor.getByRole('searchbox').fill(subject)
  await visitor.getByRole('searchbox').press('Enter')
  await visitor.getByText(`没有找到含有“${subject}”的留言`).waitFor()
}, 180_000)

test('no page met a fault or broke the policy', () => {
  const met = [...watches, ...desks.watches].flatMap(({ violations, faults }) => [...violations, ...faults])
  expect(met).toEqual([])
})
