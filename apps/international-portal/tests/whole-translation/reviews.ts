import type { Desks } from './desks.ts'
import { DOCUMENT_AT } from './bring-in.ts'
import { POLICY } from './policy.ts'
import { stopAt } from './stops.ts'

export const TRANSLATION_AT = `/en/desk/translations/${POLICY.translation}`

/** The office reads what is to be public, approves and publishes it. */
async function publish(desks: Desks, path: string, where: string): Promise<void> {
  await desks.at('reviewer', path, async (page) => {
    await page.getByRole('button', { name: '审查通过', exact: true }).waitFor()
    await stopAt(page, `${where} before its review`)
    await page.getByRole('button', { name: '审查通过', exact: true }).click()
    await page.getByRole('button', { name: '公开', exact: true }).click()
    await page.getByRole('button', { name: '确定公开' }).click()
    await page.locator('.release-state[data-state=published]').waitFor()
    await stopAt(page, `${where} published`)
  })
}

export const publishChinese = (desks: Desks) => publish(desks, DOCUMENT_AT, 'the Chinese text')

/** A head of the department reads the language, then the office both texts, and publishes the translation. */
export async function reviewAndPublish(desks: Desks): Promise<void> {
  await desks.at('international-head', TRANSLATION_AT, async (page) => {
    await page.locator('.translation-state', { hasText: '语言审核' }).waitFor()
    await stopAt(page, 'the language review')
    await page.getByRole('button', { name: /通过/ }).click()
    await page.locator('.translation-state', { hasText: '政策与公开审核' }).waitFor()
  })
  await publish(desks, `${TRANSLATION_AT}/release`, 'the translation')
}
