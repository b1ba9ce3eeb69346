import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { en } from '../src/public/words/en.ts'
import { zh } from '../src/public/words/zh.ts'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  await ensureBuilt('international-portal')
  platform = await startPlatform()
  browser = await launchBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

const STALE = 'policies/patent-dispute-ruling'
const PAGES = [
  ...['', 'policies', STALE, `${STALE}?beside=zh`, `zh/${STALE}`, 'guides', 'guides/guide-pledge-loan', 'notices'],
  ...['needs/get-funding', 'activities', 'glossary', 'search?q=patent+fee', 'search?q=质押', 'search?q=unicorn'],
  ...['coverage', 'contact', 'accessibility', 'nothing'],
]

it('every page is free of barriers on a phone, fits it and obeys the policy', async () => {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
  for (const path of PAGES) {
    await page.goto(`${platform.origin}/en/${path}`)
    expect([path, await checkAccessibility(page)]).toEqual([path, []])
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([path, true])
  }
  expect(watch.violations).toEqual([])
  await context.close()
}, 180_000)

it('fits the narrowest window, as at 400 % zoom, in standard and large text', async () => {
  const { page, context } = await openPage(browser, { viewport: { width: 320, height: 640 } })
  for (const size of ['?large=0', '?large=1'])
    for (const path of ['', 'policies', STALE, 'guides/guide-licence-recordal', 'ask', 'questions']) {
      await page.goto(`${platform.origin}/en/${path}${size}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, size, wide]).toEqual([path, size, 0])
    }
  await context.close()
}, 60_000)

it('is printed whole: nothing that only a screen can use, and nothing beyond the paper', async () => {
  const { page, context } = await openPage(browser, { viewport: { width: 672, height: 950 } })
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${platform.origin}/en/${STALE}`)
  expect(await page.locator('.gp-ask').filter({ visible: true }).count()).toBe(0)
  expect(await page.getByRole('heading', { name: en.document.facts }).isVisible()).toBe(true)
  for (const path of [STALE, `${STALE}?beside=zh`, 'coverage']) {
    await page.goto(`${platform.origin}/en/${path}`)
    const beyond = await page
      .locator('main :is(table, .gp-clause)')
      .evaluateAll(
        (boxes) =>
          boxes
            .map((box) => box.getBoundingClientRect())
            .filter(({ left, right }) => left < 0 || right > innerWidth + 1).length,
      )
    expect([path, beyond]).toEqual([path, 0])
  }
  await context.close()
}, 60_000)

it('answers the addresses that people mistype, and a query of any length, with a page', async () => {
  const read = async (path: string) => {
    const answer = await fetch(`${platform.origin}/en/${path}`)
    return [answer.status, (await answer.text()).includes('</html>')]
  }
  for (const path of [`search?q=${'fee+'.repeat(30)}`, `search?q=${'fee+'.repeat(900)}`, 'search?q=fee&after=-5'])
    expect([path.slice(0, 20), ...(await read(path))]).toEqual([path.slice(0, 20), 200, true])
  for (const path of ['policies?after=-5', 'policies?after=zz', `${STALE}?beside=xx`])
    expect([path, ...(await read(path))]).toEqual([path, 200, true])
})

it('a reader without scripts goes from what they want to the clause that is not current, and to the Chinese', async () => {
  const { page, context } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(`${platform.origin}/en/`)
  await page.getByRole('link', { name: en.needs['act-against-infringement'] }).click()
  await page.getByRole('link', { name: /Administrative Ruling of Patent Infringement/ }).click()
  await page.locator('.gp-currency').getByRole('link', { name: 'Article 6' }).click()
  await expect.poll(() => new URL(page.url()).hash).not.toBe('')
  const stale = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  expect(await stale.innerText()).toContain(en.document.clauseStale)
  expect([await stale.locator('del').innerText(), await stale.locator('ins').innerText()]).toEqual(['15', '10'])
  expect(await page.locator('.gp-clause-stale').count()).toBe(1)
  await page.getByRole('link', { name: en.document.viewBeside }).click()
  await expect.poll(() => page.locator('.gp-other').count()).toBeGreaterThan(9)
  await page.getByRole('link', { name: zh.name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '专利侵权纠纷行政裁决办理指引' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  await context.close()
})

it('a Chinese word is found on the English site, and the page says where', async () => {
  const { page, context } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(`${platform.origin}/en/search`)
  await page.getByRole('searchbox').fill('质押')
  await page.getByRole('button', { name: en.search.button }).click()
  await page.getByText(en.search.chineseNote).waitFor()
  expect(await page.locator('.gp-excerpt mark').first().innerText()).toBe('质押')
  await page.locator('.gp-row a').first().click()
  await page.locator('article.gp-document').waitFor()
  await context.close()
})

it('gives a feed and a map of the site with whole addresses, and a withdrawn page as gone', async () => {
  const read = async (path: string) => {
    const answer = await fetch(`${platform.origin}/en/${path}`)
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }
  const feed = await read('feed.xml')
  expect([feed.status, feed.type]).toEqual([200, 'application/atom+xml; charset=utf-8'])
  expect(feed.text).toContain(`href="${platform.origin}/en/policies/`)
  const map = await read('sitemap.xml')
  expect(map.text).toContain(`<loc>${platform.origin}/en/zh/${STALE}</loc>`)
  expect(map.text).toContain(`hreflang="en" href="${platform.origin}/en/${STALE}"`)
  expect((await read('policies/patent-subsidy-2012')).status).toBe(410)
  const robots = await fetch(`${platform.origin}/robots.txt`)
  expect(await robots.text()).toContain(`Sitemap: ${platform.origin}/en/sitemap.xml`)
})
