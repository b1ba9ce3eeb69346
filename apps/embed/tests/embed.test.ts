import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startPlainSite, type PlainSite } from './plain-site.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<typeof openPage>>['page']

vi.setConfig({ testTimeout: 120_000 })

let site: PlainSite
let stranger: PlainSite
let platform: RunningPlatform
let browser: Browser

beforeAll(async () => {
  await ensureBuilt('message-board')
  await ensureBuilt('embed')
  site = await startPlainSite()
  stranger = await startPlainSite()
  platform = await startPlatform({
    settings: { embedOrigins: [site.origin], rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } },
  })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
  await site?.close()
  await stranger?.close()
})

const TAG = 'gk-message-board'
const open = (page: Page, path: string) => page.goto(`${platform.origin}/embed/${path}`)

/** The code of a block as it stands on the page, of the form that is chosen. */
const shownCode = (page: Page, part: string) =>
  page.locator(`[data-form]:not([hidden]) [data-part=${part}] pre`).innerText()

async function choose(page: Page, form: string): Promise<void> {
  await page.locator(`input[name=form][value=${form}]`).check()
}

/** Presses the button and gives back what is on the clipboard. */
async function copied(page: Page, part: string): Promise<string> {
  const block = page.locator(`[data-form]:not([hidden]) [data-part=${part}]`)
  await block.locator('[data-copy]').click()
  await block.getByText('已复制').waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

describe('from the gallery into a page', () => {
  it('a widget is chosen, set, and exactly the code that was copied works under the policy that was given with it', async () => {
    const { page, context, watch } = await openPage(browser)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: platform.origin })
    await open(page, '')
    await page.locator(`.em-card a[href="/embed/${TAG}"]`).click()
    await page.waitForSelector(`${TAG}[data-gk-state=ready]`)
    await page.locator('.em-log').getByText('gk-ready').first().waitFor()
    await page.getByLabel('board', { exact: true }).selectOption('exhibitions')
    await page.getByLabel('page-size', { exact: true }).fill('1')
    await page.getByLabel('theme', { exact: true }).selectOption('dark')
    const live = page.locator(`.em-stage ${TAG}`)
    expect(await live.getAttribute('board')).toBe('exhibitions')
    expect(await live.getAttribute('theme')).toBe('dark')
    await expect.poll(() => live.locator('li').count()).toBe(1)
    expect(watch).toEqual({ violations: [], faults: [] })

    for (const form of ['loader', 'single']) {
      await choose(page, form)
      site.body = await copied(page, 'html')
      expect(site.body).toContain('page-size="1"')
      site.policy = `default-src 'none'; ${await copied(page, 'policy')}`
      const host = await openPage(browser)
      await host.page.goto(site.origin)
      await host.page.waitForSelector(`${TAG}[data-gk-state=ready]`)
      expect(await host.page.locator(`${TAG} li`).count(), form).toBe(1)
      expect(await host.page.locator(TAG).getAttribute('theme')).toBe('dark')
      expect(host.watch, form).toEqual({ violations: [], faults: [] })
      await host.context.close()
    }
    await context.close()
  })

  it('the frame shows the widget on a page that lets in nobody’s scripts but ours', async () => {
    const { page, context } = await openPage(browser)
    await open(page, `${TAG}?lang=en`)
    await choose(page, 'frame')
    site.body = (await shownCode(page, 'html')).replace(/<script[\s\S]*/, '')
    site.policy = `default-src 'none'; ${await shownCode(page, 'policy')}`
    const host = await openPage(browser)
    await host.page.goto(site.origin)
    const frame = host.page.frameLocator('iframe')
    await frame.locator(`${TAG}[data-gk-state=ready]`).waitFor()
    expect(await frame.locator(`${TAG} li`).count()).toBeGreaterThan(0)
    expect(host.watch.violations).toEqual([])
    await host.context.close()
    await context.close()
  })

  it('where an editor keeps no unknown tags, the div becomes the widget', async () => {
    const { page, context } = await openPage(browser)
    await open(page, 'gk-latest-answers')
    await page.getByLabel('count', { exact: true }).fill('2')
    await page.locator('[data-form]:not([hidden]) .em-more summary').click()
    site.body = await shownCode(page, 'div')
    site.policy = null
    await page.goto(site.origin)
    await page.waitForSelector('gk-latest-answers[data-gk-state=ready]')
    expect(await page.locator('gk-latest-answers li').count()).toBe(2)
    await context.close()
  })

  it('a value out of bounds is said beside its field and goes nowhere', async () => {
    const { page, context } = await openPage(browser)
    await open(page, TAG)
    await page.waitForSelector(`${TAG}[data-gk-state=ready]`)
    await page.getByLabel('page-size', { exact: true }).fill('51')
    await page.getByText('不能大于50').waitFor()
    expect(await page.locator(`.em-stage ${TAG}`).getAttribute('page-size')).toBeNull()
    expect(await shownCode(page, 'html')).not.toContain('51')
    await context.close()
  })

  it('colours are tried on the live widget, the rule follows, and a poor contrast is said', async () => {
    const { page, context } = await openPage(browser)
    await open(page, TAG)
    await page.waitForSelector(`${TAG}[data-gk-state=ready]`)
    await page.getByLabel('主色：链接、按钮').fill('#a6192e')
    expect(await shownCode(page, 'theme')).toBe(`${TAG} {\n  --gk-accent: #a6192e;\n}`)
    const accent = () =>
      page.locator(`.em-stage ${TAG}`).evaluate((live) => getComputedStyle(live).getPropertyValue('--gk-accent'))
    expect(await accent()).toBe('#a6192e')
    await page.getByLabel('主色：链接、按钮').fill('#ffd700')
    await page.getByText('低于4.5').waitFor()
    await page.getByRole('button', { name: '恢复默认外观' }).click()
    expect(await page.locator('[data-part=theme]').count()).toBe(0)
    await context.close()
  })

  it('where the clipboard is closed the code is selected and the keys are told', async () => {
    const { page, context } = await openPage(browser)
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await open(page, TAG)
    const block = page.locator('[data-form=loader] [data-part=html]')
    await block.locator('[data-copy]').focus()
    await page.keyboard.press('Enter')
    await block.getByText('Ctrl+C').waitFor()
    expect(await page.evaluate(() => String(getSelection()))).toBe(await block.locator('pre').innerText())
    await context.close()
  })
})

describe('the check of a page', () => {
  it('names the directive that blocks, and with the line it gives the widget works', async () => {
    const { page, context, watch } = await openPage(browser)
    await open(page, TAG)
    site.body = await shownCode(page, 'html')
    site.policy = "default-src 'self'; script-src 'self'; style-src 'self'"
    const host = await openPage(browser)
    await host.page.goto(site.origin)
    // The page tells of it when it has been blocked, which may be after it was loaded.
    await expect.poll(() => host.watch.violations.join()).toContain('script-src')

    await page.getByRole('link', { name: '用这一形式检查我的页面' }).first().click()
    await page.getByLabel('网页地址').fill(`${site.origin}/`)
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByText(/有\d处会拦住组件/).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result')
    const faults = await page.locator('.em-faults').innerText()
    expect(faults).toContain('script-src')
    expect(faults).toContain(`script-src 'self' ${platform.origin}`)
    expect(await page.locator('.em-result').innerText()).toContain(TAG)
    expect(await checkAccessibility(page)).toEqual([])

    site.policy = await page.locator('[data-part=suggestion] pre').innerText()
    await host.page.goto(site.origin)
    await host.page.waitForSelector(`${TAG}[data-gk-state=ready]`)
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByText('没有发现会拦住组件的地方').waitFor()
    expect(watch).toEqual({ violations: [], faults: [] })
    await host.context.close()
    await context.close()
  })

  it('says when the editor has left the tag and taken the script', async () => {
    const { page, context } = await openPage(browser)
    site.body = `<${TAG} board="fee-reduction"><a href="/">留言</a></${TAG}>`
    site.policy = null
    await open(page, 'check')
    await page.getByLabel('网页地址').fill(`${site.origin}/`)
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByText('没有找到我们的脚本').waitFor()
    expect(await page.locator('#result').innerText()).toContain('代码不全')
    expect(await checkAccessibility(page)).toEqual([])
    await context.close()
  })

  it('opens no page of a site that is not listed, and says whom to ask', async () => {
    const { page, context } = await openPage(browser)
    await open(page, 'check')
    await page.getByLabel('网页地址').fill(`${stranger.origin}/`)
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByText('平台没有打开它').waitFor()
    expect(await page.locator('.em-result').innerText()).toContain('12345')
    await context.close()
  })

  it('an address that is none is said above the form, and what was typed stays', async () => {
    const { page, context } = await openPage(browser)
    await open(page, 'check')
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('gk-summary')
    expect(await checkAccessibility(page)).toEqual([])
    await context.close()
  })
})

describe('without scripts', () => {
  it('code and tables are read, and a pasted policy is checked', async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false, viewport: VIEWPORTS.phone })
    await open(page, TAG)
    expect(await page.locator('[data-form=single] [data-part=html]').innerText()).toContain('integrity="sha384-')
    expect(await page.locator('[data-form=frame] [data-part=html]').innerText()).toContain('<iframe')
    expect(await page.locator('.em-options').isVisible()).toBe(false)
    await open(page, 'check')
    expect(await page.getByLabel('网页地址').isVisible()).toBe(false)
    await page.locator('#policy').fill("default-src 'self'")
    await page.getByRole('button', { name: '检查', exact: true }).click()
    expect(await page.locator('.em-faults').innerText()).toContain(`script-src 'self' ${platform.origin}`)
    await context.close()
  })
})

const LOOKS = [
  ['desktop', ''],
  ['tablet', 'lang=en'],
  ['phone', 'large=1'],
  ['phone', ''],
] as const

it.each(LOOKS)(
  'every page on a %s (%s) is free of barriers, fits its width and obeys the policy',
  async (width, choice) => {
    const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS[width] })
    for (const path of ['', TAG, 'gk-message-status', 'sends', 'check', 'guide', 'accessibility']) {
      await open(page, `${path}?${choice}`)
      if (path.startsWith('gk-')) await page.waitForSelector(`.em-stage ${path}[data-gk-state=ready]`)
      expect(await checkAccessibility(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
    }
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  },
  120_000,
)
