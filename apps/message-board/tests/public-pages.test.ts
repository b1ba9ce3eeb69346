import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signIn,
  startPlatform,
  submitMessage,
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
const PAGES = [
  '/',
  '/message-board/',
  BOARD,
  `${BOARD}?q=没有这样的词`,
  `${BOARD}/ask`,
  '/message-board/search?q=专利',
  '/message-board/faq',
  '/message-board/statistics',
  '/message-board/status',
  '/message-board/subscription',
]

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
  180_000,
)

describe('without scripts', () => {
  it('boards are read and searched, and the form gives way to whom to call', async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false, viewport: VIEWPORTS.phone })
    await page.goto(`${platform.origin}/message-board/`)
    await page.locator('.gk-list a').first().click()
    await page.waitForLoadState()
    const first = await page.locator('.gk-list h3').first().innerText()
    await page.locator('#q').fill(first.slice(0, 4))
    await page.locator('#q').press('Enter')
    await page.waitForLoadState()
    expect(await page.locator('main mark').first().innerText()).toBe(first.slice(0, 4))
    await page.locator('.gk-list h3 a').first().click()
    await page.waitForLoadState()
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
  await page.getByRole('button', { name: '检查一遍' }).click()
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
  await page.locator('#ask-files').setInputFiles([
    { name: '展位确认.txt', mimeType: 'text/plain', buffer: Buffer.from('展位号 A12') },
    { name: '程序.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\u0000\u0001\u0002') },
  ])
  await page.getByText('已上传', { exact: true }).waitFor()
  await page.getByText(/^没有传上：/).waitFor()
  await page.getByRole('button', { name: '检查一遍' }).click()
  await page.getByRole('link', { name: '有附件没有传上，请移除，或者再传一次' }).click()
  await page.getByRole('button', { name: /移除.*程序\.exe/ }).click()
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: '检查一遍' }).click()
  await page.getByRole('heading', { name: '提交前再看一眼' }).waitFor()
  expect(await page.locator('.gk-look-over').innerText()).toMatch(/展位确认\.txt.*可以公开.*王女士/s)
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: '返回修改' }).click()
  expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe(subject)
  await page.locator('.gk-file-list').getByText('展位确认.txt').first().waitFor()
  await page.getByRole('button', { name: '检查一遍' }).click()
  await page.getByRole('button', { name: '提交留言' }).click()
  await page.waitForURL(/\/receipt/)
  await page.getByRole('img', { name: '查询页二维码' }).waitFor()
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
  await as('protection', 'ask-writer', { question: '是哪一年的展会？' })
  await page.getByRole('link', { name: '查看办理情况' }).click()
  await page.waitForLoadState()
  expect(await page.locator('.gk-asked').innerText()).toContain('是哪一年的展会？')
  expect(await page.locator('main').innerText()).toMatch(/请在\d+年\d+月\d+日前补充.*等您补充.*暂停计时/s)
  await page.getByRole('button', { name: '提交补充' }).click()
  expect(await page.locator('form[data-act=supplement] [data-part=fault]').innerText()).toBe('请写补充内容')
  await page.getByLabel('您的补充').fill('2026年的。')
  await page.reload()
  expect(await page.getByLabel('您的补充').inputValue()).toBe('2026年的。')
  await page.getByRole('button', { name: '提交补充' }).click()
  await page.getByText('收到您的补充，继续办理。').waitFor()
  await as('protection', 'draft', { reply: '请带上专利证书。\n祝参展顺利。', release: { mode: 'full' } })
  await as('protection-head', 'department-review')
  await as('reviewer', 'office-review', { decisions: [] })
  await as('reviewer', 'answer')

  await page.reload()
  await page.getByRole('button', { name: '提交评价' }).click()
  expect(await page.locator('form[data-act=rate] [data-part=fault]').innerText()).toBe('请选择一个评价')
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByLabel('很满意', { exact: true }).check()
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByRole('heading', { name: '您的评价' }).waitFor()
  expect(page.url()).toContain(code)

  await page.goto(`${platform.origin}${BOARD}?q=${encodeURIComponent(subject)}`)
  await page.locator('.gk-list h3 a').first().click()
  await page.waitForLoadState()
  expect(await page.locator('h1').innerText()).toBe(subject)
  expect(await page.locator('main').innerText()).toContain('<b>不是标记</b>')
  expect(await page.locator('main').innerText()).not.toContain('王女士')
  expect(await checkAccessibility(page)).toEqual([])
  expect(watch.violations).toEqual([])
  // The file that was refused is noted by the browser, and nothing else is.
  expect(watch.faults.filter((fault) => !fault.includes('415'))).toEqual([])
  await context.close()
}, 180_000)

/** A message with its answer, and what its writer sees. */
async function answered(subject: string) {
  const body = '第一次参展，想知道要带哪些证明。'
  const written = { board: 'exhibitions', subject, body, contact: { name: '王女士' }, mayPublish: true }
  const { receipt, code } = await submitMessage(platform.origin, written)
  const path = `/api/desk/messages/${receipt}`
  const as = async (account: string, action: string, input: object = {}) => {
    const staff = await signIn(platform.origin, account)
    const { version } = await staff.get(path)
    await staff.post(`${path}/actions/${action}`, { version, ...input })
  }
  const answer = async (reply: string) => {
    await as('protection', 'draft', { reply, release: { mode: 'full' } })
    await as('protection-head', 'department-review')
    await as('reviewer', 'office-review', { decisions: [] })
    await as('reviewer', 'answer')
  }
  await as('office', 'accept')
  await as('office', 'assign', { lead: ['protection'], support: [] })
  await answer('请带上专利证书。')
  return { as, answer, page: `${platform.origin}/message-board/status?${new URLSearchParams({ receipt, code })}` }
}

it('who is dissatisfied has it handled once more, and is told until when', async () => {
  const { page: status } = await answered(`没有解决的问题 ${Date.now()}`)
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.tablet })
  const other = await context.newPage()
  await other.goto(status)
  await page.goto(status)
  await page.getByLabel('很不满意', { exact: true }).check()
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByRole('heading', { name: '您的评价' }).waitFor()
  // A page that stood open meanwhile shows how it stands now, by one press.
  await other.getByLabel('满意', { exact: true }).check()
  await other.getByRole('button', { name: '提交评价' }).click()
  await other.getByRole('button', { name: '看最新情况' }).click()
  await other.getByRole('heading', { name: '您的评价' }).waitFor()
  await other.close()
  expect(await page.locator('main').innerText()).toMatch(/可以请求到\s*\d+年\d+月\d+日/)
  await page.getByLabel('哪里没有解决').fill('没有说要带哪些证明。')
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: '请求重办' }).click()
  await expect.poll(() => page.locator('form[data-act=reopen]').count()).toBe(0)
  await expect.poll(() => page.locator('main').innerText()).toMatch(/前答复，还剩\d+个工作日/)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}, 180_000)

it('a corrected answer says what changed, a withdrawn one why it is gone, both without scripts', async () => {
  const subject = `带什么证明 ${Date.now()}`
  const { as, answer } = await answered(subject)
  await as('reviewer', 'correct', { note: '证书名称写错了' })
  await answer('请带上专利登记簿副本。')
  const { page, context } = await openPage(browser, { javaScriptEnabled: false, viewport: VIEWPORTS.phone })
  await page.goto(`${platform.origin}${BOARD}?q=${encodeURIComponent(subject)}`)
  await page.locator('.gk-list h3 a').first().click()
  await page.waitForLoadState()
  expect(await page.locator('.gk-answer').innerText()).toMatch(/证书名称写错了.*专利登记簿副本/s)
  await page.getByText('更正以前的答复').click()
  expect(await page.locator('.gk-answer').innerText()).toContain('请带上专利证书。')
  await as('reviewer', 'retract', { reason: '办法已经修订' })
  const reloaded = await page.reload()
  expect(reloaded?.status()).toBe(200)
  expect(await page.locator('main').innerText()).toContain('办法已经修订')
  expect(await page.locator('main').innerText()).not.toContain('登记簿')
  await context.close()
}, 180_000)

it('a message is withdrawn in two steps, and nothing is asked of it any more', async () => {
  const written = {
    board: 'exhibitions',
    subject: '不用答复了',
    body: '已经解决。',
    contact: { name: '王女士' },
    mayPublish: true,
  }
  const { receipt, code } = await submitMessage(platform.origin, written)
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
  await page.goto(`${platform.origin}/message-board/status?${new URLSearchParams({ receipt, code })}`)
  expect(await page.getByRole('button', { name: '确认撤回' }).isVisible()).toBe(false)
  await page.getByText('撤回这件留言').click()
  await page.getByRole('button', { name: '确认撤回' }).click()
  await page.getByText('您已撤回', { exact: true }).waitFor()
  expect(await page.locator('form[data-act]').count()).toBe(0)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}, 180_000)

it('answers to similar questions appear while somebody writes, move nothing, and can end it', async () => {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.desktop })
  const first = (await (await fetch(`${platform.origin}/api/messages/published?size=1`)).json()) as {
    items: { board: string; subject: string }[]
  }
  const { board = '', subject = '' } = first.items[0] ?? {}
  await page.goto(`${platform.origin}/message-board/boards/${board}/ask`)
  const body = page.getByLabel('内容', { exact: true })
  const before = await body.boundingBox()
  await page.getByLabel('标题', { exact: true }).pressSequentially(subject)
  await page.locator('#similar').waitFor()
  expect(await body.boundingBox()).toEqual(before)
  expect(await page.getByRole('status').filter({ hasText: '相似的答复' }).innerText()).toMatch(/^有\d+条/)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ask-subject')
  await page.locator('#similar summary').first().click()
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: '这已经回答了我的问题' }).first().click()
  await page.getByRole('heading', { name: '好的，不用留言了' }).waitFor()
  await page.getByRole('button', { name: '还是要留言' }).click()
  expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe(subject)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}, 180_000)

it('a file that a slow or broken line loses is told, and sent again by one press', async () => {
  const { page, context } = await openPage(browser, { viewport: VIEWPORTS.tablet })
  await page.goto(`${platform.origin}${BOARD}/ask`)
  await page.route('**/api/uploads*', (route) => route.abort(), { times: 1 })
  await page
    .locator('#ask-files')
    .setInputFiles({ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('说明') })
  await page.getByText(/网络断了/).waitFor()
  await page.getByLabel('标题', { exact: true }).fill('有附件')
  await page.getByRole('button', { name: /再试一次/ }).click()
  await page.getByText('已上传', { exact: true }).waitFor()
  await page.reload()
  await page.getByText('已上传', { exact: true }).waitFor()
  await page.getByRole('button', { name: /移除/ }).click()
  expect(await page.locator('.gk-file-list li').count()).toBe(0)
  await context.close()
}, 180_000)
