import type { Driven } from '@gongkai/release/keep'
import { openPage, VIEWPORTS } from '@gongkai/testing'

/** Everything web teams do with this app, once: what the calls of a kept release are recorded from. */
export async function drive({ browser, origin }: Driven): Promise<void> {
  const { page } = await openPage(browser, { viewport: VIEWPORTS.desktop })
  await page.goto(`${origin}/embed/`)
  await page.locator('.em-card a').first().click()
  await page.waitForSelector('[data-gk-state=ready]')
  await page.goto(`${origin}/embed/check`)
  const check = () =>
    Promise.all([
      page.waitForResponse((response) => response.url().includes('/api/embed/check')),
      page.getByRole('button', { name: '检查', exact: true }).click(),
    ])
  await page.locator('#address').waitFor()
  await page.locator('#policy').fill("default-src 'self'")
  await check()
  await page.locator('.em-faults').waitFor()
  await page.locator('#policy').fill('')
  await page.locator('#address').fill('https://www.example.gov.cn/')
  await check()
}
