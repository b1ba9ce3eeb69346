import type { Frame, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { checkAccessibility, reachFault, statusOf, type ReceiptAnswer } from '../src/index.ts'

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

export interface WidgetCase {
  readonly tag: string
  readonly journey: Journey
}

export const WIDGETS = (_receipt: () => ReceiptAnswer): readonly WidgetCase[] => [
  { tag: 'gk-message-board', journey: readAndWrite },
]
