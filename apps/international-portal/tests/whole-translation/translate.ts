import { expect } from 'vitest'
import type { Desks } from './desks.ts'
import { ENGLISH } from './policy.ts'
import { TRANSLATION_AT } from './reviews.ts'
import { stopAt, type Page } from './stops.ts'

const wordsOf = (page: Page, label: string) => page.getByLabel(`${label}的译文`)
const rowOf = (page: Page, label: string) => page.getByRole('listitem', { name: label, exact: true })
const ready = (page: Page) => page.keyboard.press('Control+Enter')

async function submit(page: Page): Promise<void> {
  await page.getByText('已保存', { exact: true }).waitFor()
  await page.getByRole('button', { name: '提交语言审核', exact: true }).click()
  await page.getByRole('button', { name: '确定提交语言审核' }).click()
  await page.locator('.translation-state', { hasText: '语言审核' }).waitFor()
}

/** The memory answers for the clause at hand with a match of this score, from a published translation. */
const remembered = (page: Page, score: string) =>
  page
    .locator('.aside-match', { has: page.locator('.aside-score strong', { hasText: score }) })
    .first()
    .waitFor()

/** Translates the policy from clause to clause with the keyboard: by memory, by glossary, mended by the checks; and submits it. */
export const translateFirst = (desks: Desks) =>
  desks.at('international', TRANSLATION_AT, async (page) => {
    await page.getByRole('button', { name: '开始翻译', exact: true }).click()
    await wordsOf(page, '标题').focus()
    await page.keyboard.type(ENGLISH.title)
    await ready(page)

    await expect.poll(() => rowOf(page, '第一条').getAttribute('data-active')).toBe('true')
    await page.locator('.aside-match del').first().waitFor()
    await page.keyboard.press('Alt+m')
    await expect.poll(() => wordsOf(page, '第一条').inputValue()).toContain('administrative rulings on patent')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(ENGLISH.purpose)
    await ready(page)

    await remembered(page, '100%')
    await page.keyboard.press('Alt+m')
    await expect.poll(() => wordsOf(page, '第二条').inputValue()).toContain('proof of identity')
    await ready(page)

    await expect.poll(() => rowOf(page, '第三条').getAttribute('data-active')).toBe('true')
    await page.locator('.aside-term').first().waitFor()
    await page.keyboard.press('Alt+g')
    await expect.poll(() => wordsOf(page, '第三条').inputValue()).not.toBe('')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(ENGLISH.appraisal.replace('3,000', '300'))
    await rowOf(page, '第三条').getByText('金额不一致').waitFor()
    await stopAt(page, 'an amount that is not the same')
    await wordsOf(page, '第三条').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(ENGLISH.appraisal)
    await ready(page)

    await expect.poll(() => rowOf(page, '第四条').getAttribute('data-active')).toBe('true')
    await page.keyboard.type('No fee is charged for an administrative judgment.')
    await rowOf(page, '第四条')
      .locator('.clause-findings')
      .getByText(/administrative judgment/)
      .waitFor()
    await stopAt(page, 'a term that must not be used')
    await wordsOf(page, '第四条').focus()
    await remembered(page, '100%')
    await page.getByRole('button', { name: '整条采用' }).first().click()
    await expect
      .poll(() => wordsOf(page, '第四条').inputValue())
      .toBe('No fee is charged for an administrative ruling.')
    await wordsOf(page, '第四条').focus()
    await ready(page)
    for (const words of [ENGLISH.withdrawal, ENGLISH.inForce]) {
      await page.keyboard.type(words)
      await ready(page)
    }
    await page.getByText('已定稿 7 / 7 条').first().waitFor()
    await stopAt(page, 'every clause ready')
    expect(await page.locator('.clause-findings').allInnerTexts()).toEqual([])
    await submit(page)
  })

/** What the second version did is seen in the editor; the amount is translated anew and submitted. */
export const mendAmount = (desks: Desks) =>
  desks.at('international', TRANSLATION_AT, async (page) => {
    await page.locator('.translation-state', { hasText: '中文已变' }).waitFor()
    await rowOf(page, '第三条').locator('.clause-currency[data-is=stale]').waitFor()
    await rowOf(page, '第五条').locator('.clause-currency[data-is=wording]').waitFor()
    expect(await page.locator('.clause-currency').count()).toBe(2)
    await page.getByRole('button', { name: '开始翻译', exact: true }).click()
    await wordsOf(page, '第三条').focus()
    await page.locator('.editor-aside del').getByText('3000').waitFor()
    await rowOf(page, '第三条').getByText('金额不一致').waitFor()
    await stopAt(page, 'the clause that is not current')
    await wordsOf(page, '第三条').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(ENGLISH.appraisal.replace('3,000', '4,500'))
    await ready(page)
    await submit(page)
  })

/** Somebody else than the translator finds that the moved comma changes nothing. */
export const findStillRight = (desks: Desks) =>
  desks.at('international-head', TRANSLATION_AT, async (page) => {
    await rowOf(page, '第五条').click()
    await page.getByLabel('理由').fill('只移动了逗号，译文不受影响。')
    await page.getByRole('button', { name: '确认仍然正确' }).click()
    await rowOf(page, '第五条').getByText('认定对第2版仍然正确').waitFor()
    expect(await page.locator('.clause-currency').count()).toBe(0)
    await stopAt(page, 'a decision on a clause')
  })
