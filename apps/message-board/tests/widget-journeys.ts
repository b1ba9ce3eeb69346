import { expect } from 'vitest'
import { checkAccessibility, reachFault, statusOf, type ReceiptAnswer, type openPage } from '@gongkai/testing'

type Page = Awaited<ReturnType<typeof openPage>>['page']
type Frame = ReturnType<Page['mainFrame']>
type Locator = ReturnType<Page['locator']>

/** Where a widget stands: the frame it is in (the page's own, or an iframe's), its element, and what axe starts from. */
export interface Place {
  readonly frame: Page | Frame
  readonly element: Locator
  /** A selector of the frame's document: the element itself, or the host of the shadow root it stands in. */
  readonly around: string
  readonly platform: string
}

export type Journey = (place: Place) => Promise<void>

const clean = async ({ frame, around }: Place) => expect(await checkAccessibility(frame, around)).toEqual([])

const usable = async (control: Locator, least?: number) => expect(await reachFault(control, least)).toBeNull()

/** Its text runs in its own direction, at its own size, in its own case, whatever the page around says. */
async function ownLook(text: Locator): Promise<void> {
  const style = await text.evaluate((element) => {
    const { direction, textTransform, letterSpacing, whiteSpace } = getComputedStyle(element)
    return { direction, textTransform, letterSpacing, whiteSpace }
  })
  expect(style).toEqual({ direction: 'ltr', textTransform: 'none', letterSpacing: 'normal', whiteSpace: 'normal' })
}

/** Message board: a published message is opened, the form filled in and sent, the receipt shown and true. */
export async function readAndWrite(place: Place): Promise<void> {
  const { element, platform } = place
  const row = element.locator('li button').first()
  await row.waitFor()
  await usable(row)
  await ownLook(row)
  await row.click()
  await element.locator('.panel .text').nth(1).waitFor()
  const write = element.getByRole('button', { name: '我要留言' })
  await usable(write, 40)
  await write.click()
  await element.getByLabel('标题').fill('请问受理条件')
  await element.getByLabel('内容').pressSequentially('s/1 ')
  await element.getByLabel('内容').fill('外地企业可以提出请求吗？𠮷😀 <b>不是标记</b>')
  await element.getByLabel('姓名').fill('王女士')
  await usable(element.getByLabel('标题'))
  await element.getByLabel('不公开').check()
  await clean(place)
  const send = element.getByRole('button', { name: '提交留言' })
  await usable(send, 40)
  await send.click()
  await element.getByText('留言已收到').waitFor()
  const shown = (name: string) => element.locator(`[data-gk=${name}]`).innerText()
  const answer = { receipt: await shown('receipt'), code: await shown('code') }
  expect(await statusOf(platform, answer)).toMatchObject({
    state: 'received',
    subject: '请问受理条件',
    body: '外地企业可以提出请求吗？𠮷😀 <b>不是标记</b>',
    mayPublish: false,
  })
}

/** Message status: a wrong code is refused in place, the right one shows the message, and neither is ever in an address. */
const lookUp = (receipt: () => ReceiptAnswer) => async (place: Place) => {
  const { element, frame } = place
  const number = element.getByLabel('回执编号')
  await number.waitFor()
  await usable(number)
  await ownLook(element.getByText('10位字母和数字'))
  await number.fill(receipt().receipt)
  await element.getByLabel('查询码').fill('0000000000')
  const look = element.getByRole('button', { name: '查询', exact: true })
  await usable(look, 40)
  await look.click()
  await element.getByText('没有找到对应的留言').waitFor()
  await clean(place)
  await element.getByLabel('查询码').fill(receipt().code)
  await look.click()
  await element.getByText('请问行政调解一般要多少天？').waitFor()
  await usable(element.getByRole('button', { name: '查另一件' }), 40)
  await clean(place)
  expect(frame.url()).not.toContain(receipt().code)
}

/** Latest answers: rows that lead to the platform's own pages, and an event that the page may take over. */
const followAnswer = async (place: Place) => {
  const { element, frame, platform } = place
  const link = element.locator('li a').first()
  await link.waitFor()
  await usable(link, 20)
  await ownLook(link)
  const href = (await link.getAttribute('href')) ?? ''
  expect(href).toMatch(/\/message-board\/boards\/administrative-ruling\/messages\//)
  expect((await fetch(new URL(href, platform))).status).toBe(200)
  await clean(place)
  await frame.evaluate(() =>
    document.addEventListener('gk-open', (event) => {
      event.preventDefault()
      document.documentElement.setAttribute('data-opened', String((event as CustomEvent).detail.href))
    }),
  )
  await link.click()
  expect(await frame.evaluate(() => document.documentElement.getAttribute('data-opened'))).toBe(href)
}

/** Frequently asked questions: found in other words, opened in place, said to have helped. */
const openQuestion = async (place: Place) => {
  const { element, frame, platform } = place
  const question = element.locator('summary').first()
  await question.waitFor()
  await usable(question, 20)
  await ownLook(question)
  await frame.evaluate(() =>
    document.addEventListener('gk-open', (event) =>
      document.documentElement.setAttribute('data-entry', String((event as CustomEvent).detail.entry)),
    ),
  )
  const search = element.getByLabel('搜索常见问题')
  await usable(search, 40)
  await search.fill('人家抄了我的专利，不想打官司')
  await element.getByRole('button', { name: '搜索', exact: true }).click()
  const found = element.locator('summary', { hasText: '行政裁决' })
  await found.waitFor()
  await found.click()
  await expect.poll(() => frame.evaluate(() => document.documentElement.getAttribute('data-entry'))).not.toBeNull()
  const entry = await frame.evaluate(() => document.documentElement.getAttribute('data-entry'))
  const ratings = async () => (await (await fetch(`${platform}/api/faq/${entry}`)).json()).ratings.helped as number
  const before = await ratings()
  await clean(place)
  await element.getByRole('button', { name: '解决了', exact: true }).first().click()
  await element.getByText('谢谢，已经记下').waitFor()
  expect(await ratings()).toBe(before + 1)
}

/** How Chromium notes the refusal of a wrong code. */
const NOT_FOUND = 'Failed to load resource: the server responded with a status of 404 (Not Found)'

export interface WidgetCase {
  readonly tag: string
  readonly journey: Journey
  /** Console errors of the browser that belong to the journey. */
  readonly faults: readonly string[]
}

/** Every widget with what somebody does in it; `receipt` gives a message that may be looked up. */
export const widgetCases = (receipt: () => ReceiptAnswer): readonly WidgetCase[] => [
  { tag: 'gk-message-board', journey: readAndWrite, faults: [] },
  { tag: 'gk-message-status', journey: lookUp(receipt), faults: [NOT_FOUND] },
  { tag: 'gk-latest-answers', journey: followAnswer, faults: [] },
  { tag: 'gk-message-faq', journey: openQuestion, faults: [] },
]
