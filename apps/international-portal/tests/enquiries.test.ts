import {
  checkAccessibility,
  ensureBuilt,
  HOSTILE_PAGES,
  launchBrowser,
  openPage,
  signIn,
  signInBrowser,
  startHostSite,
  startPlatform,
  VIEWPORTS,
  type HostSite,
  type RunningPlatform,
  type Staff,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { en } from '../src/public/ask/form/words.ts'

/** Pages of a busy machine take their time. */
vi.setConfig({ testTimeout: 60_000 })

const QUESTION = {
  subject: 'Is there a fee for an administrative ruling?',
  body: 'Our company wants to stop a copy of its design. What does a ruling cost?',
  name: 'Jane Roe',
}
const SUMMARY = { subject: '行政裁决收费', text: '来信人所在公司的外观设计被仿冒，询问行政裁决是否收费。' }
const REPLY = '您好！请求行政裁决不收取费用，请在3个月内提出。'
const TRANSLATED = 'Hello. There is no fee for a ruling. Please apply within 3 months.'
/** What is right of it in Chinese and wrong in English is what a reviewer must see. */
const WRONG = TRANSLATED.replace('3 months', '5 months')

let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>
let staff: Record<'office' | 'protection' | 'protection-head' | 'reviewer', Staff>

beforeAll(async () => {
  for (const app of ['international-portal', 'message-board', 'desk']) await ensureBuilt(app)
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  site = await startHostSite({ port: 0, platform: platform.origin })
  browser = await launchBrowser()
  const all = ['office', 'protection', 'protection-head', 'reviewer'] as const
  const signed = await Promise.all(all.map(async (one) => [one, await signIn(platform.origin, one)] as const))
  staff = Object.fromEntries(signed) as typeof staff
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

async function act(who: keyof typeof staff, receipt: string, action: string, input: object = {}) {
  const { version } = await staff[who].get(`/api/desk/messages/${receipt}`)
  return staff[who].post(`/api/desk/messages/${receipt}/actions/${action}`, { version, ...input })
}

/** A page of another site; its element says from the beginning what it shows. */
async function embed(name: string, tag: string, attributes: Readonly<Record<string, string>>, options: object = {}) {
  const opened = await openPage(browser, options)
  const { page } = opened
  page.setDefaultTimeout(15_000)
  const given = Object.entries(attributes).map(([key, value]) => [`with-${key}`, value])
  await page.goto(`${site.origin}/pages/${name}/?${new URLSearchParams([['widgets', tag], ...given])}`)
  const element = page.locator(tag).first()
  await element.scrollIntoViewIfNeeded()
  return { ...opened, element }
}

/** Pages that style everything, run from right to left, or keep a shadow of their own. */
const PAGES = HOSTILE_PAGES.filter(({ name }) => ['reset', 'right-to-left', 'in-shadow'].includes(name))

describe('a question in English', () => {
  let receipt = ''
  let code = ''

  test('is asked in the widget of another site: faults first, then a number and a code', async () => {
    const about = { document: 'patent-dispute-ruling', clause: 'c13' }
    const { page, context, watch, element } = await embed('reset', 'gk-enquiry', { lang: 'en', ...about })
    await element.getByRole('button', { name: en.send }).click()
    await element.getByRole('alert').getByRole('link', { name: en.subjectEmpty }).click()
    await page.keyboard.type(QUESTION.subject)
    await element.getByLabel(en.body).fill(QUESTION.body)
    await element.getByLabel(en.publishYes).check()
    await element.getByLabel(en.name, { exact: true }).fill(QUESTION.name)
    expect(await checkAccessibility(page, 'gk-enquiry')).toEqual([])
    await element.getByRole('button', { name: en.send }).click()
    await element.getByText(en.taken).waitFor()
    receipt = await element.locator('[data-gk=receipt]').innerText()
    code = await element.locator('[data-gk=code]').innerText()
    expect(receipt).toMatch(/^GK-\d{8}-\w{6}$/)
    expect(watch.violations).toEqual([])
    await context.close()
  })

  test('is summarised, drafted in both languages and compared at the desk', async () => {
    await act('office', receipt, 'accept')
    await act('office', receipt, 'assign', { lead: ['protection'] })
    const { page, context, watch } = await openPage(browser)
    page.setDefaultTimeout(15_000)
    await signInBrowser(context, platform.origin, 'protection')
    await page.goto(`${platform.origin}/message-board/desk/messages/${receipt}`)
    await page.getByRole('heading', { name: '外文咨询' }).waitFor()
    await page.getByRole('button', { name: '写中文摘要' }).click()
    await page.getByLabel('摘要标题').fill(SUMMARY.subject)
    await page.getByLabel('来信人问了什么').fill(SUMMARY.text)
    await page.getByRole('button', { name: '保存摘要' }).click()
    await page.getByText(SUMMARY.text).waitFor()
    const reply = page.locator('#reply')
    if (!(await reply.isVisible())) await page.getByRole('button', { name: '拟稿', exact: true }).click()
    await reply.fill(REPLY)
    await page.locator('#their-reply').fill(WRONG)
    await page.locator('.enquiry-both').getByText('两边有').waitFor()
    await page.locator('#their-reply').fill(TRANSLATED)
    await page.locator('.enquiry-both').getByText('两边一致').waitFor()
    expect(await checkAccessibility(page)).toEqual([])
    await page.locator('form.draft button[data-kind]').last().click()
    await page.getByRole('heading', { name: '留言人看到（外文）' }).waitFor()
    expect(await checkAccessibility(page)).toEqual([])
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  })

  test('is reviewed, answered and read in both languages, with scripts off too', async () => {
    await act('protection-head', receipt, 'department-review')
    await act('reviewer', receipt, 'office-review', { decisions: [] })
    await act('reviewer', receipt, 'answer')
    const { page, context } = await openPage(browser, { viewport: VIEWPORTS.phone })
    await page.goto(`${platform.origin}/message-board/status?lang=en`)
    await page.getByLabel('Receipt number').fill(receipt)
    await page.getByLabel('Code', { exact: true }).fill(code)
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByText(TRANSLATED).waitFor()
    await page.getByText(REPLY).waitFor()
    expect(await page.content()).not.toContain(SUMMARY.text)
    expect(await checkAccessibility(page)).toEqual([])
    await context.close()

    const reader = await openPage(browser, { javaScriptEnabled: false })
    await reader.page.goto(`${platform.origin}/en/questions`)
    await reader.page.getByRole('link', { name: QUESTION.subject }).click()
    await reader.page.getByText(TRANSLATED).waitFor()
    await reader.page.getByText(REPLY).waitFor()
    expect(await reader.page.content()).not.toContain(QUESTION.name)
    // The document it is about shows it, at the clause and under the text.
    await reader.page.goto(`${platform.origin}/en/policies/patent-dispute-ruling`)
    await reader.page.getByRole('link', { name: QUESTION.subject }).waitFor()
    expect(await reader.page.locator('#c13 .gp-answered').innerText()).toBe('1 answer')
    expect(await reader.page.locator('.gp-answered').count()).toBe(1)
    // The glossary shows the answer where it explains the word that the answer uses.
    await reader.page.goto(`${platform.origin}/en/glossary?q=${encodeURIComponent('行政裁决')}`)
    await reader.page.getByRole('link', { name: 'administrative ruling', exact: true }).click()
    await reader.page.getByRole('link', { name: QUESTION.subject }).waitFor()
    await reader.context.close()
  })

  test('pages of questions and the form are free of barriers, on a phone in large text too', async () => {
    for (const path of ['questions', 'ask', 'zh/ask', 'questions?large=1']) {
      const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
      await page.goto(`${platform.origin}/en/${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await checkAccessibility(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true)
      expect(watch, path).toEqual({ violations: [], faults: [] })
      await context.close()
    }
  })

  test('is asked on the page of the portal about one clause, which the desk then sees', async () => {
    const asJson = async (path: string) => (await fetch(platform.origin + path)).json()
    const { items } = (await asJson('/api/portal/documents?language=en&kind=policy')) as { items: { id: string }[] }
    const id = items[0]?.id ?? ''
    const found = (await asJson(`/api/portal/documents/${id}?language=en`)) as {
      title: { text: string }
      titleZh: string
      clauses: { id: string; label: string }[]
    }
    const clause = found.clauses.find(({ label }) => label !== '')
    const { page, context, watch } = await openPage(browser)
    await page.goto(`${platform.origin}/en/ask?about=${id}&clause=${clause?.id ?? ''}`)
    await page.locator('form').getByText(found.title.text).waitFor()
    await page.getByLabel(en.subject).fill('Where is the window?')
    await page.getByLabel(en.body).fill('Which window helps foreign firms?')
    await page.getByLabel(en.publishNo).check()
    await page.getByLabel(en.name, { exact: true }).fill('John Doe')
    await page.getByRole('button', { name: en.send }).click()
    await page.getByText(en.taken).waitFor()
    const number = await page.locator('[data-gk=receipt]').innerText()
    expect((await staff.office.get(`/api/desk/messages/${number}`))['about']).toMatchObject({
      document: id,
      clause: clause?.id,
      label: clause?.label,
      title: found.titleZh,
    })
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  })
})

describe.each(PAGES)('on $name', ({ name }) => {
  test('a term says what it means on hover and focus, stays while it is read, and goes with Escape', async () => {
    const { items } = (await (await fetch(`${platform.origin}/api/glossary`)).json()) as {
      items: { id: string; definition: { en: string } }[]
    }
    const [term] = items
    const { page, context, watch, element } = await embed(name, 'gk-glossary-term', {
      term: term?.id ?? '',
      lang: 'en',
      loading: 'eager',
    })
    const word = element.getByRole('button')
    const meaning = element.getByText(term?.definition.en ?? '-')
    await word.waitFor()
    expect(await meaning.isVisible()).toBe(false)
    await word.hover()
    await meaning.waitFor()
    await meaning.hover()
    await page.waitForTimeout(500)
    expect(await meaning.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await meaning.waitFor({ state: 'hidden' })
    await page.mouse.move(0, 0)
    await word.focus()
    await page.keyboard.press('Enter')
    await meaning.waitFor()
    expect(await checkAccessibility(page, name === 'in-shadow' ? 'sl-panel' : 'gk-glossary-term')).toEqual([])
    expect(watch.violations).toEqual([])
    await context.close()
  })
})

test('a policy on another site says how current it is and leads to its page and to asking', async () => {
  const listed = (await (await fetch(`${platform.origin}/api/portal/documents?language=en`)).json()) as {
    items: {
      id: string
      title: { text: string }
      line: string
      standing: string
      stale: { clause: string; effects: string[] }[]
    }[]
  }
  const stale = listed.items.find((one) => one.stale.some(({ effects }) => effects.includes('amount')))
  const { page, context, watch, element } = await embed('reset', 'gk-policy', { document: stale?.id ?? '', lang: 'en' })
  await element.getByRole('heading', { name: stale?.title.text }).waitFor()
  await element.getByText(stale?.line ?? '-').waitFor()
  expect(await checkAccessibility(page, 'gk-policy')).toEqual([])
  for (const name of ['Read the whole text', 'Ask about it']) {
    const href = await element.getByRole('link', { name }).getAttribute('href')
    expect((await fetch(String(href))).status).toBe(200)
  }
  expect(watch.violations).toEqual([])
  await context.close()
  // One clause of it says what changed; a document that was withdrawn says so and shows none of its text.
  const amount = stale?.stale.find(({ effects }) => effects.includes('amount'))
  const clause = await embed('reset', 'gk-policy', {
    document: stale?.id ?? '',
    clause: amount?.clause ?? '',
    lang: 'en',
  })
  await clause.element.getByText(/^Not current\. The Chinese text has changed: .*the amount/).waitFor()
  await clause.context.close()
  const old = await embed('reset', 'gk-policy', { document: 'patent-subsidy-2012', lang: 'en' })
  await old.element
    .locator('.line.stale')
    .filter({ hasText: /^Withdrawn$/ })
    .waitFor()
  expect(await checkAccessibility(old.page, 'gk-policy')).toEqual([])
  await old.context.close()
})
