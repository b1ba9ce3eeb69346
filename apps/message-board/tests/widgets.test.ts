import { checkAccessibility, type ReceiptAnswer } from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOARD, LATEST, openForeignPages, STATUS, type ForeignPages } from './foreign-page.ts'

const SUBJECT = '参展前要做哪些准备'

let on: ForeignPages
let mine: ReceiptAnswer

beforeAll(async () => {
  on = await openForeignPages()
  mine = await on.ask(SUBJECT)
}, 180_000)

afterAll(() => on?.close())

describe(STATUS, () => {
  it('by keyboard on a phone: what is missing is led to, the code is in no address and no event', async () => {
    const opened = await on.embed(STATUS, {}, true)
    const { widget, page, sent, events, focused } = opened
    await widget.getByRole('button', { name: '查询', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('summary')
    expect(await checkAccessibility(page, STATUS)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('code')
    await on.lookUp(opened, { ...mine, code: mine.code.toLowerCase() })
    await widget.getByRole('heading', { name: SUBJECT }).waitFor()
    await expect.poll(focused).toBe('title')
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
    const opened = await on.embed(STATUS)
    const { widget, focused } = opened
    const said: string[] = []
    const wrong = [
      { ...mine, code: 'AAAAAAAAAA' },
      { ...mine, receipt: 'GK-20260101-AAAAAA' },
      { ...mine, receipt: '..' },
      { ...mine, receipt: '/' },
    ]
    for (const pair of wrong) {
      await on.lookUp(opened, pair)
      await widget.locator('.summary').waitFor()
      await expect.poll(focused).toBe('summary')
      said.push(await widget.locator('.summary').innerText())
      expect(await widget.getByLabel('回执编号').inputValue()).toBe(pair.receipt)
    }
    expect(new Set(said)).toEqual(new Set(['这次没有查到\n\n没有找到对应的留言，请核对回执编号和查询码。']))
    await opened.context.close()
  }, 60_000)

  it('another language asks for nothing again; an element that left has forgotten the code', async () => {
    const opened = await on.embed(STATUS, { receipt: mine.receipt })
    const { widget, page } = opened
    expect(await widget.getByLabel('回执编号').inputValue()).toBe(mine.receipt)
    await on.lookUp(opened, mine)
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
    const answered = await on.ask('展位怎样确认')
    await on.answer(answered)
    const first = await on.embed(STATUS)
    await on.lookUp(first, answered)
    await first.widget.getByText('请带上专利证书。').waitFor()
    const late = await on.embed(STATUS)
    await on.lookUp(late, answered)
    await late.widget.getByText('请带上专利证书。').waitFor()

    await first.widget.getByRole('button', { name: '提交评价' }).click()
    await expect.poll(first.focused).toBe('summary')
    await first.widget.getByRole('button', { name: '请选择一个评价' }).click()
    expect(await first.focused()).toBe('score-5')
    expect(await checkAccessibility(first.page, STATUS)).toEqual([])
    await first.widget.getByLabel('基本满意').check()
    await first.widget.getByLabel('想说的话').fill('谢谢')
    await first.widget.getByRole('button', { name: '提交评价' }).click()
    await first.widget.getByRole('heading', { name: '您的评价' }).waitFor()
    await expect.poll(first.focused).toBe('title')
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

describe(LATEST, () => {
  it('shows the newest answers, as many as asked for, and opens them the way the page wants', async () => {
    const { widget, page, events, watch, context } = await on.embed(LATEST, { board: BOARD })
    const rows = widget.locator('li')
    const count = (asked: string) =>
      page.evaluate(([tag, n]) => document.querySelector(tag)?.setAttribute('count', n), [LATEST, asked] as const)
    await count('99')
    const read = await fetch(`${on.platform.origin}/api/boards/${BOARD}/messages?size=10`)
    const { items } = (await read.json()) as { items: { id: string; subject: string; departmentName: string }[] }
    await expect.poll(() => rows.count()).toBe(items.length)
    expect(await rows.first().innerText()).toContain(items[0]?.subject)
    expect(await rows.first().innerText()).toContain(items[0]?.departmentName)
    expect(await checkAccessibility(page, LATEST)).toEqual([])

    await count('1')
    await expect.poll(() => rows.count()).toBe(1)
    const href = `${on.platform.origin}/message-board/boards/${BOARD}/messages/${items[0]?.id}`
    await page.evaluate(() => document.addEventListener('gk-open', (event) => event.preventDefault(), { once: true }))
    await rows.getByRole('link').click()
    expect(await events()).toEqual([['gk-open', JSON.stringify({ publication: items[0]?.id, href })]])
    expect(page.url()).toContain(on.site.origin)
    await rows.getByRole('link').click()
    await page.waitForURL(href)
    expect(await page.locator('h1').innerText()).toBe(items[0]?.subject)
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  }, 60_000)

  it('in English and large text on a phone; a board that does not exist is said, and the page’s own words stay', async () => {
    const { widget, page, context } = await on.embed(LATEST, { board: BOARD, lang: 'en', text: 'large' }, true)
    await widget.getByText('Latest answers').waitFor()
    await expect.poll(() => widget.locator('li time').first().innerText()).toMatch(/^\d+ \w+ 20\d\d$/)
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
    const { widget, page, context, focused } = await on.embed(LATEST, { board: BOARD })
    await page.route('**/api/boards/**', (route) => route.abort())
    await page.evaluate((tag) => document.querySelector(tag)?.setAttribute('count', '2'), LATEST)
    await widget.getByText('最新答复暂时没有读到。').waitFor()
    expect(await checkAccessibility(page, LATEST)).toEqual([])
    await page.unroute('**/api/boards/**')
    await widget.getByRole('button', { name: '再试一次' }).click()
    await expect.poll(focused).toBe('title')
    await expect.poll(() => widget.locator('li').count()).toBe(2)
    await context.close()
  }, 60_000)
})

describe('gk-message-board', () => {
  it('a page opens messages its own way, and holds one back before it is sent', async () => {
    const { widget, page, sent, events, context } = await on.embed('gk-message-board', { board: BOARD })
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
    await expect.poll(async () => (await events()).map(([name]) => name)).toEqual(['gk-open', 'gk-submit'])
    expect((await events())[1]?.[1]).toBe(JSON.stringify({ board: BOARD }))
    expect(await widget.getByLabel('内容').inputValue()).toBe('怎样确认展位？')
    expect(sent.filter(({ url, body }) => body !== null || url.includes('/api/challenge'))).toEqual([])
    await context.close()
  }, 60_000)
})

it('who asks too often is told when to try again', async () => {
  const opened = await on.embed(STATUS)
  // What comes through a proxy is somebody else's; from this machine itself the operator may ask without end.
  await opened.page.route('**/look-up*', (route) =>
    route.continue({ headers: { ...route.request().headers(), 'x-forwarded-for': '203.0.113.9' } }),
  )
  // Five a minute: on a slow machine some are given back while it asks.
  const told = opened.widget.getByText(/请在 \d+ 秒后再试/)
  for (let i = 0; i < 5 || (i < 20 && !(await told.isVisible())); i++) {
    await on.lookUp(opened, { ...mine, code: 'AAAAAAAAAA' })
    await expect.poll(opened.focused).toBe('summary')
  }
  expect(await told.isVisible()).toBe(true)
  await opened.context.close()
}, 60_000)
