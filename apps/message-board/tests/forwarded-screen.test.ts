import { readFile } from 'node:fs/promises'
import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signInBrowser,
  solveOne,
  startPlatform,
  VIEWPORTS,
  type ReceiptAnswer,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<typeof openPage>>['page']

let platform: RunningPlatform
let browser: Browser

const HEAD = '编号,转办单号,转办时间,办结期限,标题,内容,留言人,联系方式,是否公开,备注'
const row = (id: string, due: string) =>
  `${id},国转〔2026〕31号,2026-11-20,${due},关于${id}的商标转让问题,请问商标转让需要哪些材料？,李明,13800000102,是,加急`
const SHEET = Buffer.from(
  `\uFEFF${[HEAD, row('GW-1', '2026-12-04'), row('GW-2', '尽快'), row('GW-3', '2026-12-07')].join('\r\n')}\r\n`,
)

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

async function openDesk(
  path: string,
  signInAs: string,
  viewport: { width: number; height: number } = VIEWPORTS.desktop,
): Promise<Page> {
  const { context, page } = await openPage(browser, { viewport })
  await signInBrowser(context, platform.origin, signInAs)
  await page.goto(`${platform.origin}/message-board/desk${path}`)
  return page
}

test('a sheet is dropped, seen, imported and had again with its results', async () => {
  const page = await openDesk('/', 'office')
  await page.getByRole('link', { name: '转办留言' }).first().click()
  await page.getByText('还没有导入过转办单').waitFor()
  await page.getByLabel('选择转办单').setInputFiles({ name: '十一月转办单.csv', mimeType: 'text/csv', buffer: SHEET })
  await page.getByRole('heading', { name: '预览：十一月转办单.csv' }).waitFor()
  await page.getByRole('cell', { name: 'D 办结期限' }).waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: '导入 2 件新留言' }).click()
  await page.getByText('导入完成：新增 2 件').waitFor()
  const both = page.locator('.fw-messages tbody tr', { hasText: 'GW-1' })
  await both.getByText('12月4日').waitFor()
  expect(await both.locator('.gk-limit').count()).toBe(2)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '按原表导出结果' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('办理结果 十一月转办单.csv')
  const back = (await readFile(await download.path())).toString('utf8')
  expect(back.split('\r\n')[0]).toBe(`\uFEFF${HEAD},办理状态,答复内容,答复时间,是否超期,退回理由`)
  expect(back).toContain(`${row('GW-1', '2026-12-04')},待受理`)
  await page.getByLabel('选择转办单').setInputFiles({ name: '再导一次.csv', mimeType: 'text/csv', buffer: SHEET })
  await page.getByText('已导入过').first().waitFor()
  expect(await page.getByRole('button', { name: '没有新留言，仍然登记这次导入' }).count()).toBe(1)
  await page.reload()
  await page.locator('.fw-messages').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
}, 180_000)

test('is read on a phone, and a file that is no sheet is refused in words', async () => {
  const page = await openDesk('/', 'office', VIEWPORTS.phone)
  await page.getByRole('link', { name: '转办留言' }).click()
  await page.locator('.fw-messages').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await page
    .getByLabel('选择转办单')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') })
  await page.getByText('没有找到「编号」一列').waitFor()
}, 180_000)

async function withFile(name: string, content: string): Promise<ReceiptAnswer> {
  const upload = await fetch(`${platform.origin}/api/uploads`, {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent(name) },
    body: Buffer.from(content),
  })
  const { token } = (await upload.json()) as { token: string }
  const sent = await fetch(`${platform.origin}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      board: 'administrative-ruling',
      subject: '附有材料的提问',
      body: '材料见附件，请问是否齐全？',
      contact: { name: '王建国' },
      mayPublish: true,
      challenge: await solveOne(platform.origin),
      attachments: [token],
    }),
  })
  if (sent.status !== 201) throw new Error(await sent.text())
  return (await sent.json()) as ReceiptAnswer
}

test('a message’s files stand in it with what screening found; a download is recorded', async () => {
  const { receipt } = await withFile('申请人 材料.txt', '联系人手机 13912345678，身份证见原件。')
  const page = await openDesk(`/messages/${receipt}`, 'office')
  const file = page.locator('.attachment', { hasText: '申请人 材料.txt' })
  await file.getByText('13912345678').waitFor()
  await file.getByText('须处理').first().waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    file.getByRole('link', { name: '下载 申请人 材料.txt' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('申请人 材料.txt')
  await file.locator('.gk-hint', { hasText: '周敏' }).waitFor()
}, 180_000)

test('a file with a secrecy mark is told to the reviewer, who destroys it with a reason', async () => {
  const sent = await fetch(`${platform.origin}/api/uploads`, {
    method: 'POST',
    headers: { 'x-file-name': 'a.txt' },
    body: '机密★10年\n关于某事项的报告\n',
  })
  expect(sent.status).toBe(422)
  const page = await openDesk('/', 'reviewer')
  await page.getByRole('link', { name: /^隔离的文件/ }).click()
  await page.getByRole('button', { name: '销毁' }).click()
  await page.getByRole('button', { name: '已报告，销毁文件' }).click()
  await page.getByText('请写明向谁报告').waitFor()
  await page.getByLabel('向谁报告、何时报告').fill('11月22日已报局保密办')
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: '已报告，销毁文件' }).click()
  await page.getByText('11月22日已报局保密办').waitFor()
}, 180_000)
