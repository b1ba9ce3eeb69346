import { ensureBuilt, launchBrowser, openPage, startPlatform, VIEWPORTS, type RunningPlatform } from '@gongkai/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPlainSite, type PlainSite } from './plain-site.ts'

/** Any site may embed, none is listed by name: as a demonstration runs. */
let site: PlainSite
let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  await ensureBuilt('message-board')
  await ensureBuilt('international-portal')
  await ensureBuilt('embed')
  site = await startPlainSite()
  platform = await startPlatform({ settings: { embedOrigins: '*' } })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
  await site?.close()
})

it('a page that was not opened is not called free of faults', async () => {
  const { page, context } = await openPage(browser)
  await page.goto(`${platform.origin}/embed/check`)
  await page.getByLabel('网页地址').fill(`${site.origin}/`)
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await page.getByText('还没有检查').waitFor()
  const told = await page.locator('.em-result').innerText()
  expect(told).not.toContain('没有发现会拦住组件的地方')
  expect(told).not.toContain('页面没有内容安全策略')
  expect(told).not.toContain('这个网站没有登记')
  await context.close()
}, 180_000)

it('a nonce is not handed out to be pasted, and an added line is told apart from a changed one', async () => {
  const { page, context } = await openPage(browser)
  const policy = "default-src 'self'; script-src 'nonce-abc123' 'strict-dynamic'"
  await page.goto(`${platform.origin}/embed/check?form=loader&policy=${encodeURIComponent(policy)}`)
  const suggestion = await page.locator('[data-part=suggestion] pre').innerText()
  expect(suggestion).toContain("'nonce-…' 'strict-dynamic'")
  expect((await page.locator('.em-result .em-code').allInnerTexts()).join()).not.toContain('abc123')
  expect(await page.locator('[data-part=line]', { hasText: 'connect-src' }).innerText()).toContain('加上这一行')
  await context.close()
}, 180_000)

it('on a phone the live widget comes before its options, which are folded up', async () => {
  const { page, context } = await openPage(browser, { viewport: VIEWPORTS.phone })
  await page.goto(`${platform.origin}/embed/gk-latest-answers`)
  await page.waitForSelector('.em-stage [data-gk-state=ready]')
  const top = (selector: string) => page.locator(selector).evaluate((found) => found.getBoundingClientRect().top)
  expect(await top('.em-stage')).toBeLessThan(await top('.em-options'))
  expect(await page.getByLabel('count', { exact: true }).isVisible()).toBe(false)
  await page.locator('summary', { hasText: '选项' }).click()
  await page.getByLabel('count', { exact: true }).fill('2')
  await expect.poll(() => page.locator('.em-stage gk-latest-answers li').count()).toBe(2)
  await context.close()
}, 180_000)

it.each(['phone', 'desktop'] as const)(
  'nothing jumps on a %s while the live widget comes',
  async (width) => {
    const { page, context } = await openPage(browser, { viewport: VIEWPORTS[width] })
    await page.goto(`${platform.origin}/embed/gk-message-board`)
    await page.waitForSelector('.em-stage [data-gk-state=ready]')
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 500)
        }),
    )
    expect(shift).toBeLessThanOrEqual(0.05)
    await context.close()
  },
  180_000,
)

it.each([
  ['gk-policy', '一份政策及其译文现状', 'A policy and how current it is'],
  ['gk-glossary-term', '术语释义', 'A term with its meaning'],
  ['gk-enquiry', '英文咨询', 'Ask a question in English'],
])(
  '%s of the international portal stands in the gallery and works with what its options begin with',
  async (tag, zh, en) => {
    const { page, context, watch } = await openPage(browser)
    for (const [lang, title] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      await page.goto(`${platform.origin}/embed/?lang=${lang}`)
      await page.locator('.em-card', { hasText: title }).locator(`a[href^="/embed/${tag}"]`).first().click()
      await page.waitForSelector(`.em-stage ${tag}[data-gk-state=ready]`)
      expect(await page.locator('h1').innerText()).toContain(title)
      expect(await page.locator('[data-form]:not([hidden]) [data-part=html] pre').innerText()).toContain(`<${tag}`)
    }
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  },
)
