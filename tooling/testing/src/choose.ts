import type { Page } from 'playwright-core'

/**
 * Chooses an option of a combobox that unfolds a list. The option is pressed without a pointer: while the list unfolds it moves, and a press
 * that begins on one option and ends on the next chooses nothing. Comes back once the option counts as chosen.
 */
export async function chooseOption(page: Page, combobox: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: combobox }).click()
  await page.getByRole('option', { name: option }).dispatchEvent('click')
  await page.locator('[role=option][aria-selected=true]', { hasText: option }).first().waitFor({ state: 'attached' })
}
