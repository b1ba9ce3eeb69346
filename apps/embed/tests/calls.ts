import type { Driven } from '@gongkai/release/keep'
import { openPage, VIEWPORTS } from '@gongkai/testing'

/** Everything web teams do with this app, once: what the calls of a kept release are recorded from. */
export async function drive({ browser, origin }: Driven): Promise<void> {
  const { page } = await openPage(browser, { viewport: VIEWPORTS.desktop })
  await page.goto(`${origin}/embed/`)
  await page.locator('.em-card a').first().click()
  await page.waitForSelector('[data-gk-state=ready]')
  await page.goto(`${origin}/embed/check`)
  await page.locator('#policy').fill("default-src 'self'")
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await page.getByText('connect-src').first().waitFor()
  await page.locator('#policy').fill('')
  await page.locator('#address').fill('https://www.example.gov.cn/')
  await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/api/embed/check')),
    page.getByRole('button', { name: '检查', exact: true }).click(),
  ])
}
