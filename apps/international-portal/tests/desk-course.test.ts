import { checkAccessibility, ensureBuilt, launchBrowser, startPlatform, type RunningPlatform } from '@gongkai/testing'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENGLISH, FIRST, fits, openDesk, press, SECOND, type Page } from './editorial.ts'

const DOCUMENT = 'journey-ruling'
const ID = `${DOCUMENT}.en`

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
const desks: Awaited<ReturnType<typeof openDesk>>[] = []
let translator: Page
let head: Page
let reviewer: Page

beforeAll(async () => {
  await ensureBuilt('international-portal')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  translator = await as('international')
  head = await as('international-head')
  reviewer = await as('reviewer')
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

async function as(account: string): Promise<Page> {
  const desk = await openDesk(browser, platform.origin, account)
  desks.push(desk)
  return desk.page
}
const go = (page: Page, path: string) => page.goto(`${platform.origin}/en/desk/${path}`)
const state = (page: Page, text: string) => page.locator('.translation-state', { hasText: text }).first().waitFor()
const clause = (page: Page, label: string) => page.getByRole('listitem', { name: label, exact: true })

/** Pastes a text, looks at what was read, and adopts it. */
async function importText(text: string, adopt: string): Promise<void> {
  await translator.getByRole('heading', { level: 1, name: '导入中文文本' }).waitFor()
  await press(translator, '粘贴')
  await translator.getByLabel('粘贴的文本').fill(text)
  await press(translator, '读取文本')
  await translator.getByRole('heading', { level: 1, name: '核对导入的文本' }).waitFor()
  expect(await checkAccessibility(translator)).toEqual([])
  await press(translator, adopt)
  await translator.getByRole('heading', { level: 1, name: '专利纠纷裁决试行办法' }).waitFor()
}

/** The office approves what is shown at a page and publishes it. */
async function review(path: string): Promise<void> {
  await go(reviewer, path)
  await press(reviewer, '审查通过')
  expect(await checkAccessibility(reviewer)).toEqual([])
  await press(reviewer, '公开')
  await press(reviewer, '确定公开')
  await reviewer.locator('.release-state[data-state=published]').waitFor()
}

test('a Chinese text is registered and its first version imported', async () => {
  await go(translator, 'documents/new')
  await translator.getByLabel('网址中的名字').fill(DOCUMENT)
  await translator.getByLabel('重要程度').selectOption('high')
  await press(translator, '登记，下一步导入')
  await importText(FIRST, '采用为第一版')
  await translator.getByRole('link', { name: ID }).waitFor()
  expect(await checkAccessibility(translator)).toEqual([])
})

test('it is translated from clause to clause without a mouse, with the checks as one types', async () => {
  await go(translator, '')
  await translator.locator('.work-table').waitFor()
  await translator.keyboard.press('/')
  await translator.keyboard.type('裁决试行')
  await translator.getByRole('row', { name: /专利纠纷裁决试行办法/ }).waitFor()
  await expect.poll(() => translator.locator('.work-table tbody tr').count()).toBe(1)
  await translator.keyboard.press('Escape')
  await translator.keyboard.press('j')
  await translator.keyboard.press('Enter')
  await press(translator, '开始翻译')
  await translator.getByLabel('标题的译文').focus()
  for (const [at, words] of ENGLISH.entries()) {
    if (at === 2) {
      await translator.keyboard.type(words.replace('500', '5,000'))
      await clause(translator, '第二条').getByText('金额不一致').waitFor()
      await translator.keyboard.press('Control+a')
    }
    await translator.keyboard.type(words)
    await translator.keyboard.press('Control+Enter')
  }
  await translator.getByText('已定稿 5 / 5 条').first().waitFor()
  await translator.getByText('已保存').waitFor()
  expect(await translator.locator('.clause-findings').count()).toBe(0)
  expect(await checkAccessibility(translator)).toEqual([])
  await translator.reload()
  await translator.getByText('已定稿 5 / 5 条').first().waitFor()
  await press(translator, '提交语言审核')
  await press(translator, '确定提交语言审核')
  await state(translator, '语言审核')
})

test('another reads the language, then the office reviews both texts and publishes', async () => {
  await go(head, `translations/${ID}`)
  await clause(head, '第二条').getByText('CNY 500').waitFor()
  expect(await head.locator('textarea').count()).toBe(0)
  await press(head, /通过/)
  await state(head, '政策与公开审核')
  await go(reviewer, 'documents')
  await reviewer.getByRole('row', { name: /专利纠纷裁决试行办法.*未公开.*第1版待审查公开/ }).waitFor()
  await review(`documents/${DOCUMENT}`)
  await go(reviewer, '')
  await reviewer.getByRole('link', { name: '专利纠纷裁决试行办法', exact: true }).click()
  await reviewer.getByRole('link', { name: '审查并公开' }).click()
  await reviewer.getByText('请在下面审查两种文本').waitFor()
  await review(`translations/${ID}/release`)
  await state(reviewer, '与中文一致')
})

test('a new version of the Chinese shows what each edit does before it is adopted, and pulls exactly the amount', async () => {
  await go(translator, `documents/${DOCUMENT}/import`)
  await press(translator, '粘贴')
  await translator.getByLabel('粘贴的文本').fill(SECOND)
  await press(translator, '读取文本')
  await translator.getByText('实质改动1处，仅文字1处').waitFor()
  const amount = translator.locator('.align-row[data-material=true]')
  expect(await amount.locator('del').textContent()).toContain('500')
  expect(await amount.locator('ins').textContent()).toContain('800')
  expect(await amount.locator('.align-effect').textContent()).toContain('金额')
  expect(await fits(translator)).toBe(true)
  await press(translator, '采用为新版本')
  await translator.getByText('实质改动1条，文字改动1条').waitFor()
  await go(translator, `translations/${ID}`)
  await state(translator, '中文已变')
  await clause(translator, '第二条').locator('.clause-currency[data-is=stale]').waitFor()
  await clause(translator, '第四条').locator('.clause-currency[data-is=wording]').waitFor()
  expect(await translator.locator('.clause-currency').count()).toBe(2)
  await clause(translator, '第二条').click()
  const changed = translator.locator('.editor-aside section').filter({ hasText: '中文改了什么' })
  await changed.locator('del').getByText('500').waitFor()
  expect(await checkAccessibility(translator)).toEqual([])
})

test('the work list and the coverage table say since when', async () => {
  await go(translator, '?view=stale')
  await translator.getByRole('row', { name: /专利纠纷裁决试行办法.*1条不再可靠.*起/ }).waitFor()
  expect(await checkAccessibility(translator)).toEqual([])
  await go(translator, 'coverage')
  await translator.getByRole('row', { name: /专利纠纷裁决试行办法.*中文已变.*第二条（金额、数量）/ }).waitFor()
  await translator.getByLabel('按标题、文号或名字查找').fill('rulings trial')
  await translator.getByLabel('重要程度').selectOption('high')
  await expect.poll(() => translator.locator('tbody tr').count()).toBe(1)
  const [sheet] = await Promise.all([
    translator.waitForEvent('download'),
    translator.getByRole('button', { name: '下载表格（CSV）' }).click(),
  ])
  expect((await readFile(await sheet.path(), 'utf8')).trimEnd().split('\r\n')).toHaveLength(2)
  expect(await checkAccessibility(translator)).toEqual([])
})

test('the amount is mended, the wording found still right by somebody else, and the clause is current again', async () => {
  await go(translator, `translations/${ID}`)
  await press(translator, '开始翻译')
  const words = translator.getByLabel('第二条的译文')
  await words.waitFor()
  await words.focus()
  await translator.keyboard.press('Control+a')
  await translator.keyboard.type((ENGLISH[2] ?? '').replace('500', '800'))
  await translator.keyboard.press('Control+s')
  await translator.getByText('已保存').waitFor()
  // What changed in the Chinese stays in sight while the words are mended.
  await translator.locator('.editor-aside del', { hasText: '500' }).first().waitFor()
  await translator.keyboard.press('Control+Enter')
  await translator.getByText('已保存').waitFor()
  await press(translator, '提交语言审核')
  await press(translator, '确定提交语言审核')
  await state(translator, '语言审核')
  await go(head, `translations/${ID}`)
  await press(head, /通过/)
  await state(head, '政策与公开审核')
  await go(reviewer, `documents/${DOCUMENT}`)
  const seen = reviewer.locator('.release')
  await seen.locator('.align-row[data-material=true] ins', { hasText: '800' }).waitFor()
  // A reviewer reads clauses, not the names under which they are kept.
  expect(await seen.innerText()).not.toMatch(/\bc\d+\b/)
  await review(`documents/${DOCUMENT}`)
  await review(`translations/${ID}/release`)
  await go(head, `translations/${ID}`)
  await clause(head, '第四条').click()
  await head.getByLabel('理由').fill('只移动了逗号。')
  await press(head, '确认仍然正确')
  await clause(head, '第四条').getByText('认定对第2版仍然正确').waitFor()
  // The form is gone with the decision: the keys go on at its clause.
  await expect.poll(() => clause(head, '第四条').evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await head.locator('.clause-currency').count()).toBe(0)
})

test('how a sentence was translated before is looked up without a translation at hand', async () => {
  await go(head, 'memory')
  await head.getByLabel('中文', { exact: true }).fill('请求人应当自知道侵权行为之日起三年内提出请求，并缴纳费用900元。')
  await press(head, '查找')
  await head.locator('.memory-found').getByText('CNY 800').waitFor()
  expect(await checkAccessibility(head)).toEqual([])
})

test('who may not import is told so before a file is chosen', async () => {
  const other = await openDesk(browser, platform.origin, 'protection', { path: `documents/${DOCUMENT}/import` })
  desks.push(other)
  await other.page.getByText('导入中文文本由负责翻译的部门办理').waitFor()
  expect(await other.page.getByRole('button', { name: '粘贴' }).count()).toBe(0)
  expect(await checkAccessibility(other.page)).toEqual([])
})

test('no page broke the policy or threw', () => {
  for (const { watch } of desks) expect(watch).toEqual({ violations: [], faults: [] })
})
