import { checkAccessibility, ensureBuilt, launchBrowser, startPlatform, type RunningPlatform } from '@gongkai/testing'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENGLISH, FIRST, openDesk, openOffice, press, type Office, type Page } from './editorial.ts'

const DOCUMENT = 'journey-files'
const ID = `${DOCUMENT}.en`

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let office: Office
let page: Page
let desk: Awaited<ReturnType<typeof openDesk>>

beforeAll(async () => {
  await ensureBuilt('international-portal')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  office = await openOffice(platform.origin)
  await office.adopt(DOCUMENT, FIRST)
  await office.translation(ID)
  await office.translate(ID, ENGLISH)
  desk = await openDesk(browser, platform.origin, 'international')
  page = desk.page
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

const go = (path: string) => page.goto(`${platform.origin}/en/desk/${path}`)
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test('a file goes to an agency and comes back: seen first, taken over, and refused with its reason where it does not fit', async () => {
  await go(`translations/${ID}/exchange`)
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 XLIFF 2.1' }).click(),
  ])
  const xliff = await readFile(await given.path(), 'utf8')
  expect(xliff).toContain('CNY 500')
  const mended = xliff.replace('take effect on 1 April 2024', 'enter into force on 1 April 2024')
  await page.getByLabel('文件（XLIFF 2.1').setInputFiles(file('back.xlf', mended))
  await press(page, '先看改动')
  await page.getByText('新译0条，有改动1条').waitFor()
  expect(await page.locator('td', { has: page.locator('ins') }).textContent()).toContain('enter into force')
  expect(await checkAccessibility(page)).toEqual([])
  await press(page, '采用这1条')
  await page.getByText('已采用1条').waitFor()
  await page.getByLabel('文件（XLIFF 2.1').setInputFiles(file('broken.xlf', mended.slice(0, 300)))
  await press(page, '先看改动')
  await page.getByRole('alert').getByText(/行/).waitFor()
  await go(`translations/${ID}`)
  await expect.poll(() => page.getByLabel('第四条的译文').inputValue()).toContain('enter into force')
})

test('a clause that was split is put together and taken apart by hand before it is adopted', async () => {
  const split = FIRST.replace('提出请求，并缴纳费用500元。', '提出请求。\n第三条　请求人应当缴纳费用500元。').replace(
    /第三条　市|第四条/gu,
    (label) => (label.startsWith('第三') ? '第四条　市' : '第五条'),
  )
  await go(`documents/${DOCUMENT}/import`)
  await press(page, '粘贴')
  await page.getByLabel('粘贴的文本').fill(split)
  await press(page, '读取文本')
  const row = page.locator('.align-row[data-change=split]')
  await row.waitFor()
  await row.getByRole('checkbox').last().focus()
  await page.keyboard.press('Space')
  await page.getByText('已选1条').waitFor()
  await press(page, '拆开')
  await page.locator('.align-row[data-change=new]').waitFor()
  expect(await row.count()).toBe(0)
  await press(page, '撤销上一步（1）')
  await row.waitFor()
  await row.getByRole('button', { name: '核定效力' }).click()
  await page.getByLabel('仅文字', { exact: true }).check()
  expect(await page.locator('.align-form input:checked').count()).toBe(1)
  await page.locator('.align-form textarea').fill('拆成两条，内容不变。')
  await press(page, '核定')
  await row.getByText('人工核定').waitFor()
  await row.getByText('仅文字').first().waitFor()
  expect(await checkAccessibility(page)).toEqual([])
})

test('a term is proposed, and approved by another', async () => {
  await go('glossary/new')
  await page.getByLabel('中文', { exact: true }).fill('创新券')
  await page.getByLabel('英文', { exact: true }).fill('innovation voucher')
  await page.getByLabel('出处').fill('本局译法')
  await page.getByLabel('名字（英文小写和连字符）').fill('innovation-voucher')
  await page.getByLabel('不能用的英文').fill('innovation coupon | 像商店的券')
  await press(page, '提议')
  await page.getByRole('heading', { level: 1, name: /创新券/ }).waitFor()
  await page.getByText('innovation coupon（像商店的券）').first().waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  const head = await openDesk(browser, platform.origin, 'international-head', { path: 'glossary/innovation-voucher' })
  await press(head.page, '审定')
  await head.page.getByText('已审定').first().waitFor()
  expect(head.watch.faults).toEqual([])
  await head.close()
})

test('no page broke the policy, and nothing was thrown but what was refused', () => {
  expect(desk.watch.violations).toEqual([])
  expect(desk.watch.faults.filter((fault) => !fault.includes('409') && !fault.includes('400'))).toEqual([])
})
