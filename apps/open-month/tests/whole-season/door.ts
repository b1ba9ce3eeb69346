import { openPage, signInBrowser, VIEWPORTS } from '@gongkai/testing'
import type { Page } from './stops.ts'

type Browser = Parameters<typeof openPage>[0]

/** A device at the door, with the list loaded and its worker ready to do without a line. */
export async function openDoor(
  browser: Browser,
  check: { readonly origin: string; readonly activity: string },
  device: { readonly account: string; readonly name: string; readonly viewport: keyof typeof VIEWPORTS },
) {
  const opened = await openPage(browser, { viewport: VIEWPORTS[device.viewport] })
  await signInBrowser(opened.context, check.origin, device.account)
  const { page } = opened
  await page.goto(`${check.origin}/open-month/desk/activities/${check.activity}/check-in`)
  await page.getByLabel('这部手机叫什么').fill(device.name)
  await page.getByRole('button', { name: '开始签到' }).click()
  await page.getByText('全部已上传').waitFor()
  await page.waitForFunction(async () => (await caches.match('/open-month/desk/check-in-page')) !== undefined)
  return opened
}
export const pressAt = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
export const answerAt = (page: Page, words: string) => page.locator('.door-answer-word', { hasText: words }).waitFor()

/** Shows a ticket at the door: its code, or its number typed. */
export async function showAt(page: Page, text: string): Promise<void> {
  const next = page.getByRole('button', { name: '好了，下一位' })
  if (await next.isVisible()) await next.click()
  await page.getByLabel('票号').fill(text)
  await pressAt(page, '查')
}
/** How many the device believes are inside. */
export const insideAt = async (page: Page, people: number): Promise<void> => {
  await page.waitForFunction(
    (wanted) => document.querySelector('.door-counts dd')?.textContent?.trim() === String(wanted),
    people,
  )
}
