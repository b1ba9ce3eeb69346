import { chooseOption, openPage, VIEWPORTS, type HostSite } from '@gongkai/testing'
import { expect } from 'vitest'
import { en } from '../../src/public/ask/form/words.ts'
import type { Desks } from './desks.ts'
import { ENGLISH, POLICY } from './policy.ts'
import type { Reading } from './reader.ts'
import { stopAt, type Page } from './stops.ts'

const TAG = 'gk-enquiry'
const QUESTION = {
  subject: 'When do we pay the appraisal fee?',
  body: 'We show machines at an exhibition. Do we pay the fee before the appraisal begins?',
  name: 'Jane Roe',
}
const SUMMARY = { subject: '鉴定费何时预交', text: '来信人在展会参展，询问鉴定开始前是否要交鉴定费。' }
const REPLY = '您好！请在提出鉴定申请时预交鉴定费4500元。'
const TRANSLATED = 'Hello. Please pay the appraisal fee of CNY 4,500 in advance when you apply for the appraisal.'

export interface Asked {
  readonly receipt: string
  readonly code: string
}

/** Asks about a clause in the widget, on a page of another site that takes every style away. */
export async function askInWidget({ browser }: Reading, site: HostSite, clause: string): Promise<Asked> {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone, locale: 'en-GB' })
  page.setDefaultTimeout(30_000)
  const given = { widgets: TAG, 'with-document': POLICY.id, 'with-clause': clause, 'with-lang': 'en' }
  await page.goto(`${site.origin}/pages/unset/?${new URLSearchParams(given)}`)
  const widget = page.locator(TAG)
  await widget.scrollIntoViewIfNeeded()
  await widget.getByText(ENGLISH.title).waitFor()
  await widget.getByText('Article 3').waitFor()
  await widget.getByLabel(en.subject).fill(QUESTION.subject)
  await widget.getByLabel(en.body).fill(QUESTION.body)
  await widget.getByLabel(en.publishYes).check()
  await widget.getByLabel(en.name, { exact: true }).fill(QUESTION.name)
  await stopAt(page, 'the question in the widget', TAG)
  await widget.getByRole('button', { name: en.send }).click()
  await widget.getByText(en.taken).waitFor()
  await stopAt(page, 'the receipt in the widget', TAG)
  const shown = (name: string) => widget.locator(`[data-gk=${name}]`).innerText()
  const asked = { receipt: await shown('receipt'), code: await shown('code') }
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
  return asked
}

const verb = (page: Page, name: string) => page.locator('.gk-actions-open').getByRole('button', { name, exact: true })
const submit = (page: Page) => page.locator('.form button[data-kind=primary]').click()
const step = (page: Page, name: string) => page.locator('.steps [aria-current=step]', { hasText: name }).waitFor()

/** From the inbox to the answer: assigned, summarised in Chinese, drafted in both languages, both reviewed twice, answered. */
export async function answerAtDesk(desks: Desks, receipt: string): Promise<void> {
  const at = (account: string, work: (page: Page) => Promise<void>) =>
    desks.at(account, `/message-board/desk/messages/${receipt}`, work)
  await at('office', async (page) => {
    await page.getByRole('heading', { name: '外文咨询' }).waitFor()
    await page.locator('.enquiry-about').getByText('第三条').waitFor()
    await stopAt(page, 'an enquiry at the desk')
    await verb(page, '受理').click()
    await step(page, '已受理')
    await verb(page, '交办').click()
    await chooseOption(page, '牵头部门', '保护处')
    await page.keyboard.press('Escape')
    await submit(page)
    await step(page, '已交办')
  })
  await at('protection', async (page) => {
    await page.getByRole('button', { name: '写中文摘要' }).click()
    await page.getByLabel('摘要标题').fill(SUMMARY.subject)
    await page.getByLabel('来信人问了什么').fill(SUMMARY.text)
    await page.getByRole('button', { name: '保存摘要' }).click()
    await page.locator('.enquiry-summary').getByText(SUMMARY.text).waitFor()
    const reply = page.locator('#reply')
    if (!(await reply.isVisible())) await page.getByRole('button', { name: '拟稿', exact: true }).click()
    await reply.fill(REPLY)
    await page.locator('#their-reply').fill(TRANSLATED.replace('4,500', '5,400'))
    await page.locator('.enquiry-both').getByText('两边有').waitFor()
    await page.locator('#their-reply').fill(TRANSLATED)
    await page.locator('.enquiry-both').getByText('两边一致').waitFor()
    await page.getByLabel('全文公开').check()
    await stopAt(page, 'a reply in both languages')
    await submit(page)
    await step(page, '已拟稿')
  })
  await at('protection-head', async (page) => {
    await page.getByText(TRANSLATED).first().waitFor()
    await verb(page, '处室审核').click()
    await submit(page)
    await step(page, '处室已审')
  })
  await at('reviewer', async (page) => {
    await page.getByText(TRANSLATED).first().waitFor()
    await stopAt(page, 'both languages before their review')
    await verb(page, '公开审查').click()
    await submit(page)
    await step(page, '公开审查通过')
    await verb(page, '答复').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(REPLY).waitFor()
    await dialog.getByText(TRANSLATED).waitFor()
    await stopAt(page, 'what is about to be public', 'dialog')
    await dialog.getByRole('button', { name: '确认公开' }).click()
    await step(page, '已答复')
  })
}

/** The answer in both languages among the questions of the portal, without scripts and on a phone. */
export async function readAmongQuestions({ browser, origin }: Reading, clause: string): Promise<void> {
  for (const javaScriptEnabled of [false, true]) {
    const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone, javaScriptEnabled })
    await page.goto(`${origin}/en/questions`)
    await page.getByRole('link', { name: ENGLISH.title }).waitFor()
    if (javaScriptEnabled) await stopAt(page, 'the questions of the portal')
    await page.getByRole('link', { name: QUESTION.subject }).click()
    await page.getByText(TRANSLATED).waitFor()
    await page.getByText(REPLY).waitFor()
    expect(await page.content()).not.toContain(QUESTION.name)
    expect(await page.content()).not.toContain(SUMMARY.text)
    if (javaScriptEnabled) await stopAt(page, 'a question and its answer')
    await page.locator(`a[href$="/en/policies/${POLICY.id}#${clause}"]`).click()
    await page.getByRole('heading', { level: 1, name: ENGLISH.title }).waitFor()
    expect(watch.violations).toEqual([])
    await context.close()
  }
}

/** Who asked reads the answer in both languages with receipt and code. */
export async function readByReceipt({ browser, origin }: Reading, { receipt, code }: Asked): Promise<void> {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone, locale: 'en-GB' })
  await page.goto(`${origin}/message-board/status?lang=en`)
  await page.getByLabel('Receipt number').fill(receipt)
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByText(TRANSLATED).waitFor()
  await page.getByText(REPLY).waitFor()
  expect(await page.content()).not.toContain(SUMMARY.text)
  await page.getByText(`${ENGLISH.title}, Article 3`).waitFor()
  await stopAt(page, 'the answer by its receipt')
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}
