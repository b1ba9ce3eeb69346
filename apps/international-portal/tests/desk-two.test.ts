import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  signInBrowser,
  startPlatform,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENGLISH, FIRST, fits, openDesk, openOffice, press, type Office } from './editorial.ts'

const ID = 'journey-two.en'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let office: Office

beforeAll(async () => {
  await ensureBuilt('international-portal')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  office = await openOffice(platform.origin)
  await office.adopt('journey-two', FIRST)
  await office.translation(ID)
  await office.translate(ID, ENGLISH)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

test('two translators on one clause: neither text is overwritten, both are shown, and one chooses', async () => {
  const path = `translations/${ID}`
  const [one, two] = await Promise.all([
    openDesk(browser, platform.origin, 'international', { path }),
    openDesk(browser, platform.origin, 'international-2', { path, lang: 'en' }),
  ])
  const mine = one.page.getByLabel('第三条的译文')
  const theirs = two.page.getByLabel('Translation of Article 3')
  await Promise.all([mine.waitFor(), theirs.waitFor()])
  await mine.fill('The office decides within 5 working days.')
  await one.page.keyboard.press('Control+s')
  await one.page.getByText('已保存').waitFor()
  await theirs.fill('It is decided within 5 working days whether a request is accepted.')
  await two.page.keyboard.press('Control+s')
  const notice = two.page.getByRole('alert').filter({ hasText: 'changed this clause at the same time' })
  await notice.getByText('The office decides within').waitFor()
  expect(await notice.textContent()).toContain('It is decided within')
  expect(await theirs.inputValue()).toBe('It is decided within 5 working days whether a request is accepted.')
  expect(await checkAccessibility(two.page)).toEqual([])
  await theirs.fill('The office decides within 5 working days whether to accept a request.')
  await press(two.page, 'Keep mine')
  await two.page.getByText('Saved', { exact: true }).waitFor()
  expect(await notice.count()).toBe(0)
  await one.page.reload()
  await expect
    .poll(() => mine.inputValue())
    .toBe('The office decides within 5 working days whether to accept a request.')
  // What was overwritten by choice is still there.
  await mine.click()
  await one.page.getByText('这一条以前的文字').click()
  await one.page
    .locator('.editor-aside')
    .getByText('The office decides within 5 working days.', { exact: true })
    .waitFor()
  expect([...one.watch.faults, ...two.watch.faults]).toEqual([])
  await Promise.all([one.close(), two.close()])
})

test('one person in two windows is told so, and goes on writing after the choice', async () => {
  const desk = await openDesk(browser, platform.origin, 'international', { path: `translations/${ID}`, lang: 'en' })
  const other = await desk.page.context().newPage()
  await other.goto(desk.page.url())
  const [here, there] = [desk.page, other].map((page) => page.getByLabel('Translation of Article 1'))
  await there?.waitFor()
  await here?.fill('These Measures are made to regulate rulings on disputes over patents.')
  await desk.page.keyboard.press('Control+s')
  await desk.page.getByText('Saved', { exact: true }).waitFor()
  await there?.fill('These Measures regulate rulings on patent disputes.')
  await other.keyboard.press('Control+s')
  await other.getByRole('alert').getByText('You changed this clause in another window too').waitFor()
  await press(other, 'Keep this window’s')
  await expect.poll(() => there?.evaluate((one) => one === document.activeElement)).toBe(true)
  await other.getByText('Saved', { exact: true }).waitFor()
  await desk.close()
})

test('what is typed without a line stays, survives a reload, and is saved when the line is back', async () => {
  const desk = await openDesk(browser, platform.origin, 'international', { path: `translations/${ID}` })
  const { page } = desk
  const words = page.getByLabel('第四条的译文')
  await words.waitFor()
  await page.route('**/units/**', (route) => route.abort())
  await words.fill('They take effect on 1 April 2024.')
  await page.keyboard.press('Control+s')
  await page.getByText('写的内容留在本页').first().waitFor()
  await page.reload()
  await expect.poll(() => words.inputValue()).toBe('They take effect on 1 April 2024.')
  await page.unroute('**/units/**')
  await page.getByText('已保存').waitFor()
  const { units } = (await office.translator.get(`/api/desk/translations/${ID}`)) as unknown as {
    units: readonly { text: string }[]
  }
  expect(units.at(-1)?.text).toBe('They take effect on 1 April 2024.')
  await desk.close()
})

test('a session that ends under the hands loses no word, and signing out sends what was typed first', async () => {
  const desk = await openDesk(browser, platform.origin, 'international', { path: `translations/${ID}` })
  const { page } = desk
  const words = page.getByLabel('第四条的译文')
  const told = async () => {
    const { units } = (await office.translator.get(`/api/desk/translations/${ID}`)) as unknown as {
      units: readonly { text: string }[]
    }
    return units.at(-1)?.text
  }
  await words.waitFor()
  await page.evaluate(() => fetch('/api/session', { method: 'DELETE' }))
  await words.fill('They have effect from 1 April 2024.')
  await page.getByText('登录已经过期').waitFor()
  expect(await page.getByRole('link', { name: '重新登录' }).getAttribute('href')).toContain(encodeURIComponent(ID))
  expect(await checkAccessibility(page)).toEqual([])
  await signInBrowser(page.context(), platform.origin, 'international')
  await page.keyboard.press('Control+s')
  await page.getByText('已保存').waitFor()
  expect(await told()).toBe('They have effect from 1 April 2024.')
  await words.fill('They take effect on 1 April 2024.')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL('**/desk/sign-in')
  expect(await told()).toBe('They take effect on 1 April 2024.')
  await desk.close()
})

test('undo takes back what was filled in from a term', async () => {
  const desk = await openDesk(browser, platform.origin, 'international', { path: `translations/${ID}` })
  const { page } = desk
  const words = page.getByLabel('第一条的译文')
  await words.waitFor()
  const before = await words.inputValue()
  await words.focus()
  await page.keyboard.press('End')
  await page.locator('.aside-term').first().waitFor()
  await page.locator('.aside-term').first().click()
  await expect.poll(() => words.inputValue()).not.toBe(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => words.inputValue()).toBe(before)
  await page.getByText('已保存').waitFor()
  await desk.close()
})

test('a phone shows one clause under the other, with what helps below the clause at hand', async () => {
  const desk = await openDesk(browser, platform.origin, 'international', {
    path: `translations/${ID}`,
    lang: 'en',
    width: 'phone',
  })
  const { page } = desk
  await page.getByLabel('Translation of Article 2').focus()
  await page.locator('.clause .clause-aside').waitFor()
  expect(await fits(page)).toBe(true)
  expect(await checkAccessibility(page)).toEqual([])
  for (const path of ['', 'documents', 'documents/journey-two', 'glossary', 'memory', 'coverage']) {
    await page.goto(`${platform.origin}/en/desk/${path}`)
    await page.locator('main h1').waitFor()
    expect([path, await fits(page)]).toEqual([path, true])
    expect([path, await checkAccessibility(page)]).toEqual([path, []])
  }
  await desk.close()
})
