import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signIn,
  startHostSite,
  startPlatform,
  statusOf,
  submitMessage,
  VIEWPORTS,
  type HostSite,
  type ReceiptAnswer,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const BOARD = 'exhibitions'
const STATUS = 'gk-message-status'
const LATEST = 'gk-latest-answers'
/** A loaded machine draws late. */
const PATIENT = { timeout: 10_000 }
const SUBJECT = '参展前要做哪些准备'

let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>
let mine: ReceiptAnswer

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 5, requestsPerMinute: 10_000 } } })
  site = await startHostSite({ port: 0, platform: platform.origin, board: BOARD })
  browser = await launchBrowser()
  mine = await ask(SUBJECT)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

function ask(subject: string): Promise<ReceiptAnswer> {
  return submitMessage(platform.origin, {
    board: BOARD,
    subject,
    body: '第一次参展，想知道要带哪些证明。',
    contact: { name: '王女士' },
    mayPublish: true,
  })
}

async function as({ receipt }: ReceiptAnswer, account: string, action: string, input: object = {}): Promise<void> {
  const path = `/api/desk/messages/${receipt}`
  const staff = await signIn(platform.origin, account)
  const { version } = await staff.get(path)
  await staff.post(`${path}/actions/${action}`, { version, ...input })
}

/** Takes a message the whole way to its answer. */
async function answer(message: ReceiptAnswer): Promise<void> {
  await as(message, 'office', 'accept')
  await as(message, 'office', 'assign', { lead: ['protection'], support: [] })
  await as(message, 'protection', 'draft', { reply: '请带上专利证书。\n祝参展顺利。', release: { mode: 'full' } })
  await as(message, 'protection-head', 'department-review')
  await as(message, 'reviewer', 'office-review', { decisions: [] })
  await as(message, 'reviewer', 'answer')
}

/** A page of another site with the widget on it; its attributes are set before the loader sees it, its events are kept. */
async function embed(tag: string, attributes: Readonly<Record<string, string>> = {}, phone = false) {
  const opened = await openPage(browser, { viewport: phone ? VIEWPORTS.phone : VIEWPORTS.desktop })
  const { page } = opened
  const sent: { readonly url: string; readonly body: string | null }[] = []
  page.on('request', (request) => void sent.push({ url: request.url(), body: request.postData() }))
  await page.addInitScript(() => {
    const kept: [string, string][] = []
    Object.assign(window, { kept })
    const board = ['gk-open', 'gk-submit', 'gk-submitted']
    const status = ['gk-looked-up', 'gk-rated', 'gk-supplemented', 'gk-reopened', 'gk-withdrawn']
    for (const name of [...board, ...status])
      document.addEventListener(name, (event) => kept.push([name, JSON.stringify((event as CustomEvent).detail)]))
  })
  await page.goto(`${site.origin}/pages/reset/?widgets=${tag}`)
  const widget = page.locator(tag)
  await page.evaluate(
    ([name, given]) => {
      const element = document.querySelector(name)
      for (const [attribute, value] of Object.entries(given)) element?.setAttribute(attribute, value)
      element?.scrollIntoView()
    },
    [tag, attributes] as const,
  )
  await page.waitForFunction(
    (name) => /ready|failed/.test(document.querySelector<HTMLElement>(name)?.dataset['gkState'] ?? ''),
    tag,
  )
  const events = () => page.evaluate(() => (window as unknown as { kept: [string, string][] }).kept)
  const focused = () =>
    widget.evaluate((element) => {
      const active = element.shadowRoot?.activeElement
      return active?.id || active?.className
    })
  return { ...opened, widget, sent, events, focused }
}

type Embedded = Awaited<ReturnType<typeof embed>>

async function lookUp({ widget, page }: Embedded, { receipt, code }: ReceiptAnswer): Promise<void> {
  await widget.getByLabel('回执编号').fill(receipt)
  await widget.getByLabel('查询码').fill(code)
  await page.keyboard.press('Enter')
}

describe(STATUS, () => {
  it('by keyboard on a phone: what is missing is led to, the code is in no address and no event', async () => {
    const opened = await embed(STATUS, {}, true)
    const { widget, page, sent, events, focused } = opened
    await widget.getByRole('button', { name: '查询', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(focused, PATIENT).toBe('summary')
    expect(await checkAccessibility(page, STATUS)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('code')
    await lookUp(opened, { ...mine, code: mine.code.toLowerCase() })
    await widget.getByRole('heading', { name: SUBJECT }).waitFor()
    await expect.poll(focused, PATIENT).toBe('title')
    expect(await widget.locator('dl').innerText()).toMatch(/已收到.*前答复，还剩\d+个工作日/s)
    await widget.getByText('这个日期是怎么算的').click()
    await widget.getByText('起算，当日不计').waitFor()
    expect(await checkAccessibility(page, STATUS)).toEqual([])

    expect(sent.filter(({ body }) => body?.includes(mine.code.toLowerCase()))).toHaveLength(1)
    expect([page.url(), ...sent.map(({ url }) => url)].join().toUpperCase()).not.toContain(mine.code)
    expect(await events()).toEqual([['gk-looked-up', '{}']])
    await opened.context.close()
  }, 60_000)

  it('a wrong receipt and a wrong code get the same sentence, and what was typed stays', async () => {
    const opened = await embed(STATUS)
    const { widget, focused } = opened
    const said: string[] = []
    const wrong = [
      { ...mine, code: 'AAAAAAAAAA' },
      { ...mine, receipt: 'GK-20260101-AAAAAA' },
      { ...mine, receipt: '..' },
      { ...mine, receipt: '/' },
    ]
    for (const pair of wrong) {
      await lookUp(opened, pair)
      await widget.locator('.summary').waitFor()
      await expect.poll(focused, PATIENT).toBe('summary')
      said.push(await widget.locator('.summary').innerText())
      expect(await widget.getByLabel('回执编号').inputValue()).toBe(pair.receipt)
    }
    expect(new Set(said)).toEqual(new Set(['这次没有查到\n\n没有找到对应的留言，请核对回执编号和查询码。']))
    await opened.context.close()
  }, 60_000)

  it('another language asks for nothing again; an element that left has forgotten the code', async () => {
    const opened = await embed(STATUS, { receipt: mine.receipt })
    const { widget, page } = opened
    expect(await widget.getByLabel('回执编号').inputValue()).toBe(mine.receipt)
    await lookUp(opened, mine)
    await widget.getByRole('heading', { name: '您的留言' }).waitFor()
    await page.evaluate(() => (document.documentElement.lang = 'en'))
    await widget.getByText('Your message', { exact: true }).waitFor()
    expect(await widget.getByRole('heading', { name: SUBJECT }).getAttribute('lang')).toBe('zh-Hans')
    expect(await checkAccessibility(page, STATUS)).toEqual([])
    await page.evaluate(async (tag) => {
      const element = document.querySelector(tag)
      const place = element?.parentElement
      element?.remove()
      await new Promise((resolve) => setTimeout(resolve, 50))
      if (element) place?.append(element)
    }, STATUS)
    await widget.getByLabel('Receipt number').waitFor()
    expect(await widget.getByLabel('Code', { exact: true }).inputValue()).toBe('')
    await opened.context.close()
  }, 60_000)

  it('the reply is read and rated once; a rating that came too late is told, and the message read again', async () => {
    const answered = await ask('展位怎样确认')
    await answer(answered)
    const first = await embed(STATUS)
    await lookUp(first, answered)
    await first.widget.getByText('请带上专利证书。').waitFor()
    const late = await embed(STATUS)
    await lookUp(late, answered)
    await late.widget.getByText('请带上专利证书。').waitFor()

    await first.widget.getByRole('button', { name: '提交评价' }).click()
    await expect.poll(first.focused, PATIENT).toBe('summary')
    await first.widget.getByRole('button', { name: '请选择一个评价' }).click()
    expect(await first.focused()).toBe('score-5')
    expect(await checkAccessibility(first.page, STATUS)).toEqual([])
    await first.widget.getByLabel('基本满意').check()
    await first.widget.getByLabel('想说的话').fill('谢谢')
    await first.widget.getByRole('button', { name: '提交评价' }).click()
    await first.widget.getByRole('heading', { name: '您的评价' }).waitFor()
    await expect.poll(first.focused, PATIENT).toBe('title')
    expect(await first.events()).toContainEqual(['gk-rated', '{}'])
    expect(first.sent.map(({ url }) => url).join()).not.toContain(answered.code)

    await late.widget.getByLabel('很不满意').check()
    await late.widget.getByRole('button', { name: '提交评价' }).click()
    await late.widget.getByRole('heading', { name: '您的评价' }).waitFor()
    expect(await late.widget.getByText('基本满意').count()).toBe(1)
    for (const { context, watch } of [first, late]) {
      expect(watch.violations).toEqual([])
      await context.close()
    }
  }, 60_000)
})

describe(`${STATUS}: what a writer may do`, () => {
  it('what the bureau asked for is sent once the line is back; then the message is withdrawn', async () => {
    const asked = await ask('展位补充')
    await as(asked, 'office', 'accept')
    await as(asked, 'office', 'assign', { lead: ['protection'], support: [] })
    await as(asked, 'protection', 'ask-writer', { question: '是哪一年的展会？' })
    const opened = await embed(STATUS)
    const { widget, page, sent, events, focused } = opened
    await lookUp(opened, asked)
    await widget.getByText('是哪一年的展会？').first().waitFor()
    await widget.getByText('暂停计时，您补充以后接着算').waitFor()
    await widget.getByRole('button', { name: '提交补充' }).click()
    await expect.poll(focused, PATIENT).toBe('summary')
    await widget.getByRole('button', { name: '请写补充内容' }).click()
    expect(await focused()).toBe('supplement')
    await widget.getByLabel('您的补充').fill('2026年的。')
    expect(await checkAccessibility(page, STATUS)).toEqual([])
    await page.route('**/supplement*', (route) => route.abort(), { times: 1 })
    await widget.getByRole('button', { name: '提交补充' }).click()
    await widget.getByText('没有连上服务器').waitFor()
    expect(await widget.getByLabel('您的补充').inputValue()).toBe('2026年的。')
    await widget.getByRole('button', { name: '提交补充' }).click()
    await widget.getByText('收到您的补充，继续办理。').waitFor()
    await expect.poll(focused, PATIENT).toBe('title')

    await widget.getByText('撤回这件留言').click()
    await widget.getByRole('button', { name: '确认撤回' }).click()
    await widget.getByText('您已撤回', { exact: true }).waitFor()
    expect(await widget.locator('form').count()).toBe(0)
    expect((await events()).map(([name]) => name)).toEqual(['gk-looked-up', 'gk-supplemented', 'gk-withdrawn'])
    expect(sent.map(({ url }) => url).join()).not.toContain(asked.code)
    expect(opened.watch.violations).toEqual([])
    await opened.context.close()
  }, 60_000)

  it('a matter not solved is handed in again, with its reason; its part that did not come may be asked for again', async () => {
    const answered = await ask('展位没有解决')
    await answer(answered)
    const opened = await embed(STATUS, {}, true)
    const { widget, page } = opened
    await page.route('**/gk-message-status-acts-*', (route) => route.abort(), { times: 1 })
    await lookUp(opened, answered)
    await widget.getByText('没有载入').waitFor()
    await widget.getByRole('button', { name: '再试一次' }).click()
    await widget.getByLabel('很不满意').check()
    await widget.getByRole('button', { name: '提交评价' }).click()
    await widget.getByRole('heading', { name: '您的评价' }).waitFor()
    await widget.getByLabel('哪里没有解决').fill('没有说带什么。')
    expect(await checkAccessibility(page, STATUS)).toEqual([])
    await widget.getByRole('button', { name: '请求重办' }).click()
    await expect.poll(() => widget.getByLabel('哪里没有解决').count(), PATIENT).toBe(0)
    expect(await widget.locator('dl').innerText()).toMatch(/前答复，还剩\d+个工作日/)
    expect(opened.watch.violations).toEqual([])
    await opened.context.close()
  }, 60_000)
})

describe(LATEST, () => {
  it('shows the newest answers, as many as asked for, and opens them the way the page wants', async () => {
    const { widget, page, events, watch, context } = await embed(LATEST, { board: BOARD, count: '99' })
    const rows = widget.locator('li')
    const read = await fetch(`${platform.origin}/api/boards/${BOARD}/messages?size=10`)
    const { items } = (await read.json()) as { items: { id: string; subject: string; departmentName: string }[] }
    expect(await rows.count()).toBe(items.length)
    expect(await rows.first().innerText()).toContain(items[0]?.subject)
    expect(await rows.first().innerText()).toContain(items[0]?.departmentName)
    expect(await checkAccessibility(page, LATEST)).toEqual([])

    await page.evaluate((tag) => document.querySelector(tag)?.setAttribute('count', '1'), LATEST)
    await expect.poll(() => rows.count(), PATIENT).toBe(1)
    const href = `${platform.origin}/message-board/boards/${BOARD}/messages/${items[0]?.id}`
    await page.evaluate(() => document.addEventListener('gk-open', (event) => event.preventDefault(), { once: true }))
    await rows.getByRole('link').click()
    expect(await events()).toEqual([['gk-open', JSON.stringify({ publication: items[0]?.id, href })]])
    expect(page.url()).toContain(site.origin)
    await rows.getByRole('link').click()
    await page.waitForURL(href)
    expect(await page.locator('h1').innerText()).toBe(items[0]?.subject)
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  }, 60_000)

  it('in English and large text on a phone; a board that does not exist is said, and the page’s own words stay', async () => {
    const { widget, page, context } = await embed(LATEST, { board: BOARD, lang: 'en', text: 'large' }, true)
    await widget.getByText('Latest answers').waitFor()
    await expect.poll(() => widget.locator('li time').first().innerText(), PATIENT).toMatch(/^\d+ \w+ 20\d\d$/)
    const look = await widget
      .locator('li a')
      .first()
      .evaluate((link) => {
        const { fontFamily, fontSize } = getComputedStyle(link)
        return { fontFamily, fontSize }
      })
    expect(look).toEqual({ fontFamily: expect.stringContaining('system-ui') as string, fontSize: '21.25px' })
    expect(await checkAccessibility(page, LATEST)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.evaluate((tag) => document.querySelector(tag)?.setAttribute('board', 'no-such-board'), LATEST)
    await widget.getByRole('alert').waitFor()
    expect(await widget.getByRole('alert').innerText()).toBe('There is no such board. The address may be wrong.')
    expect(await widget.locator('p a').last().isVisible()).toBe(true)
    await context.close()
  }, 60_000)

  it('says what failed, and another try repairs it', async () => {
    const { widget, page, context, focused } = await embed(LATEST, { board: BOARD })
    await page.route('**/api/boards/**', (route) => route.abort())
    await page.evaluate((tag) => document.querySelector(tag)?.setAttribute('count', '2'), LATEST)
    await widget.getByText('最新答复暂时没有读到。').waitFor()
    expect(await checkAccessibility(page, LATEST)).toEqual([])
    await page.unroute('**/api/boards/**')
    await widget.getByRole('button', { name: '再试一次' }).click()
    expect(await focused()).toBe('title')
    await expect.poll(() => widget.locator('li').count(), PATIENT).toBe(2)
    await context.close()
  }, 60_000)
})

describe('gk-message-board', () => {
  it('who writes is shown similar answers and sends files along, from another site', async () => {
    const { widget, page, sent, watch, context } = await embed('gk-message-board', { board: BOARD })
    const subject = await widget.locator('li button').first().innerText()
    await widget.getByRole('button', { name: '我要留言' }).click()
    await widget.getByLabel('附件').waitFor()
    await widget.getByLabel('标题').pressSequentially(subject)
    await widget.locator('.aids details').first().waitFor()
    await widget.locator('.aids summary').first().click()
    await widget.getByLabel('内容').fill('想知道要带哪些证明。')
    await widget.getByLabel('姓名').fill('王女士')
    await widget.getByLabel('不公开').check()
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.route('**/api/uploads*', (route) => route.abort(), { times: 1 })
    await widget.getByLabel('附件').setInputFiles([file('展位.txt', '展位号 A12'), file('程序.exe', 'MZ\u0000\u0001')])
    await widget.getByText(/网络断了/).waitFor()
    await widget.getByRole('button', { name: '再试一次 展位.txt' }).click()
    await widget.getByText('已上传').waitFor()
    await widget.getByRole('button', { name: '移除 程序.exe' }).click()
    expect(await checkAccessibility(page, 'gk-message-board')).toEqual([])
    await widget.getByRole('button', { name: '提交留言' }).click()
    await widget.getByText('留言已收到').waitFor()
    const submitted = sent.find(({ url }) => /\/api\/messages\?/.test(url))
    expect((JSON.parse(submitted?.body ?? '{}') as { attachments: string[] }).attachments).toHaveLength(1)
    const receipt = await widget.locator('[data-gk=receipt]').innerText()
    const code = await widget.locator('[data-gk=code]').innerText()
    expect(await statusOf(platform.origin, { receipt, code })).toMatchObject({ attachments: [{ size: 13 }] })
    expect(watch.violations).toEqual([])
    await context.close()
  }, 60_000)

  it('a page opens messages its own way, and holds one back before it is sent', async () => {
    const { widget, page, sent, events, context } = await embed('gk-message-board', { board: BOARD })
    await page.evaluate(() => {
      for (const name of ['gk-open', 'gk-submit']) document.addEventListener(name, (event) => event.preventDefault())
    })
    await widget.locator('li button').first().click()
    expect(await widget.locator('.panel').first().isVisible()).toBe(false)
    await widget.getByRole('button', { name: '我要留言' }).click()
    await widget.getByLabel('标题').fill('展位')
    await widget.getByLabel('内容').fill('怎样确认展位？')
    await widget.getByLabel('姓名').fill('王女士')
    await widget.getByLabel('不公开').check()
    await widget.getByRole('button', { name: '提交留言' }).click()
    expect((await events()).map(([name]) => name)).toEqual(['gk-open', 'gk-submit'])
    expect((await events())[1]?.[1]).toBe(JSON.stringify({ board: BOARD }))
    expect(await widget.getByLabel('内容').inputValue()).toBe('怎样确认展位？')
    expect(sent.filter(({ url, body }) => body !== null || url.includes('/api/challenge'))).toEqual([])
    await context.close()
  }, 60_000)
})

it('who asks too often is told when to try again', async () => {
  const opened = await embed(STATUS)
  // What comes through a proxy is somebody else's; from this machine itself the operator may ask without end.
  await opened.page.route('**/look-up*', (route) =>
    route.continue({ headers: { ...route.request().headers(), 'x-forwarded-for': '203.0.113.9' } }),
  )
  for (let i = 0; i < 6; i++) {
    await lookUp(opened, { ...mine, code: 'AAAAAAAAAA' })
    await expect.poll(opened.focused, PATIENT).toBe('summary')
  }
  await opened.widget.getByText(/请在 \d+ 秒后再试/).waitFor()
  await opened.context.close()
}, 60_000)
