import { openPage, VIEWPORTS } from '@gongkai/testing'
import { expect } from 'vitest'
import { en } from '../../src/public/words/en.ts'
import { ENGLISH, POLICY } from './policy.ts'
import { stopAt, type Page } from './stops.ts'

const { document: w } = en
const PAGE = `/en/policies/${POLICY.id}`
const AMOUNT = 'Article 3'

export interface Reading {
  readonly browser: Parameters<typeof openPage>[0]
  readonly origin: string
}

/** Opens the page of the policy as a reader without scripts, and as one with a phone and with a desktop; all read the same. */
async function read({ browser, origin }: Reading, where: string, look: (page: Page) => Promise<void>): Promise<void> {
  const plain = await openPage(browser, { javaScriptEnabled: false })
  await plain.page.goto(origin + PAGE)
  await look(plain.page)
  await plain.context.close()
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone, locale: 'en-GB' })
  page.setDefaultTimeout(20_000)
  await page.goto(origin + PAGE)
  await look(page)
  await stopAt(page, where)
  await page.getByRole('link', { name: w.viewBeside }).click()
  await page.locator('.gp-other').first().waitFor()
  await stopAt(page, `${where} beside the Chinese`)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}

/** The page is there in full, every clause with its words. */
async function whole(page: Page, amount: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: ENGLISH.title }).waitFor()
  const texts = await page.locator('article .gp-text').allInnerTexts()
  expect(texts).toEqual([
    ENGLISH.purpose,
    expect.stringContaining('proof of identity'),
    ENGLISH.appraisal.replace('3,000', amount),
    'No fee is charged for an administrative ruling.',
    ENGLISH.withdrawal,
    ENGLISH.inForce,
  ])
  await page.getByText(w.prevails).waitFor()
}

const clauseOf = (page: Page, label: string) =>
  page.locator('section.gp-clause', { has: page.getByRole('link', { name: w.linkTo(label), exact: true }) })

/** The policy is current: the line says from which version, and no clause says anything else. */
export const readsCurrent = (reading: Reading, from: { readonly version: number; readonly amount: string }) =>
  read(reading, `the policy current from version ${from.version}`, async (page) => {
    await whole(page, from.amount)
    const line = page.locator('.gp-currency-current')
    await line.getByText(new RegExp(`^Translated .+ from version ${from.version}\\. It agrees`)).waitFor()
    expect(await page.locator('.gp-clause-stale, .gp-clause-wording').count()).toBe(0)
  })

/** Exactly the clause with the amount is said not to be current. Its new Chinese is shown once it is released, and not before. */
export const readsAmountStale = (reading: Reading, released: boolean) =>
  read(reading, `the amount not current, Chinese ${released ? 'released' : 'not released'}`, async (page) => {
    await whole(page, '3,000')
    const line = page.locator('.gp-currency-stale')
    await line
      .getByText(/from version 1\. The Chinese text has since changed: (article|clause) 3, the amount\./i)
      .waitFor()
    expect(await line.locator('.gp-parts li').allInnerTexts()).toEqual([AMOUNT])
    const stale = page.locator('.gp-clause-stale')
    expect(await stale.count()).toBe(1)
    const said = await stale.innerText()
    expect(said).toContain(w.clauseStale)
    expect(said).toContain('(version 2)')
    expect(await clauseOf(page, AMOUNT).getAttribute('class')).toContain('gp-clause-stale')
    const wording = page.locator('.gp-clause-wording')
    expect(await wording.count()).toBe(1)
    expect(await wording.innerText()).toContain('its sense did not')
    if (released) {
      expect([await stale.locator('del').innerText(), await stale.locator('ins').innerText()]).toEqual(['3000', '4500'])
    } else {
      expect(said).toContain(w.notReleased)
      expect(await page.content()).not.toContain('4500')
    }
  })

/** The name of the clause with the amount, as it stands in addresses. */
export async function clauseOfAmount({ browser, origin }: Reading): Promise<string> {
  const { page, context } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(origin + PAGE)
  const id = await clauseOf(page, AMOUNT).getAttribute('id')
  await context.close()
  if (!id) throw new Error('the clause has no name')
  return id
}
