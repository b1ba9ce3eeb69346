import { expect } from 'vitest'
import type { Desks } from './desks.ts'
import { POLICY } from './policy.ts'
import { stopAt, type Page } from './stops.ts'

const DESK = '/en/desk'
export const DOCUMENT_AT = `${DESK}/documents/${POLICY.id}`

interface Given {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** Reads a file on the import page, up to where its clauses are looked at. */
async function readFile(page: Page, { name, type, bytes }: Given): Promise<void> {
  await page.getByRole('heading', { level: 1, name: '导入中文文本' }).waitFor()
  await page.getByRole('button', { name: '上传文件', exact: true }).click()
  await page.getByLabel('文件（docx、txt、html）').setInputFiles({ name, mimeType: type, buffer: Buffer.from(bytes) })
  await stopAt(page, `import of ${name}`)
  await page.getByRole('button', { name: '读取文件', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '核对导入的文本' }).waitFor()
}

/** Registers the policy and adopts its first version from a file of Word. */
export const bringInFirst = (desks: Desks, bytes: Uint8Array) =>
  desks.at('international', `${DESK}/documents/new`, async (page) => {
    await page.getByLabel('网址中的名字').fill(POLICY.id)
    await page.getByLabel('应对侵权', { exact: true }).check()
    await page.getByLabel('重要程度').selectOption('high')
    await stopAt(page, 'a text registered')
    await page.getByRole('button', { name: '登记，下一步导入' }).click()
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    await readFile(page, { name: '试行办法.docx', type, bytes })
    await expect.poll(() => page.locator('.align-row').count()).toBe(7)
    expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe(POLICY.title)
    await page.getByLabel('文号').fill(POLICY.number)
    await page.getByLabel('发文机关').fill('上海市知识产权局')
    await page.getByLabel('成文日期').fill(POLICY.issued)
    await page.getByLabel('施行日期').fill(POLICY.effective)
    await stopAt(page, 'the first version looked at')
    await page.getByRole('button', { name: '采用为第一版' }).click()
    await page.getByRole('heading', { level: 1, name: POLICY.title }).waitFor()
    await page.getByRole('link', { name: POLICY.translation }).waitFor()
    await stopAt(page, 'the text with its first version')
  })

/** Adopts the second version from a file of plain text, seeing first what each edit does. */
export const bringInSecond = (desks: Desks, text: string) =>
  desks.at('international', `${DOCUMENT_AT}/import`, async (page) => {
    await readFile(page, { name: '试行办法第二版.txt', type: 'text/plain', bytes: Buffer.from(text) })
    await page.getByText('实质改动1处，仅文字1处').waitFor()
    const amount = page.locator('.align-row[data-material=true]')
    expect(await amount.count()).toBe(1)
    expect(await amount.locator('del').textContent()).toContain('3000')
    expect(await amount.locator('ins').textContent()).toContain('4500')
    expect(await amount.locator('.align-effect').textContent()).toContain('金额')
    await stopAt(page, 'the second version beside the first')
    await page.getByRole('button', { name: '采用为新版本' }).click()
    await page.getByText('实质改动1条，文字改动1条').waitFor()
    await stopAt(page, 'the text with its second version')
  })
