import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signInBrowser,
  startPlatform,
  VIEWPORTS,
  type PageWatch,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMING, daysOn, openOrganiser } from './organiser.ts'

type Page = Awaited<ReturnType<typeof openPage>>['page']

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let activity = ''
let host: Page
const watches: PageWatch[] = []

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  const organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  const { signUp } = COMING
  activity = await organiser.publish({
    startsAt: daysOn(-2, '14:00'),
    endsAt: daysOn(-2, '16:30'),
    ...(signUp && { signUp: { ...signUp, opensAt: daysOn(-20, '09:00'), closesAt: daysOn(-4, '17:00') } }),
  })
  browser = await launchBrowser()
  host = await desk('protection', `activities/${activity}/record`)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

async function desk(account: string, path: string, viewport: { width: number; height: number } = VIEWPORTS.desktop) {
  const { page, context, watch } = await openPage(browser, { viewport })
  watches.push(watch)
  await signInBrowser(context, platform.origin, account)
  await page.goto(`${platform.origin}/open-month/desk/${path}`)
  return page
}
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
const part = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
const field = (page: Page, name: string, label: string) => part(page, name).getByLabel(label, { exact: true })
const choice = (page: Page, name: string, label: string) =>
  part(page, name).getByRole('combobox', { name: label, exact: true })
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? document.activeElement?.id ?? '')

test('during the meeting everything is noted by keyboard, one after another', async () => {
  await field(host, '发言人', '姓名').focus()
  for (const [name, organisation] of [
    ['钱多多', '某生物科技公司'],
    ['孙小小', '某外贸公司'],
  ] as const) {
    await host.keyboard.type(name)
    await field(host, '发言人', '单位').fill(organisation)
    if (name === '钱多多') await field(host, '发言人', '同意公开单位和职务').press('Space')
    await host.keyboard.press('Enter')
    await part(host, '发言人').getByText(`${name} · ${organisation}`).waitFor()
    // The line is empty again and ready for the next.
    expect(await focused(host)).toContain('姓名')
  }
  await part(host, '发言人').getByText('公开时写作：某生物科技公司').waitFor()
  await choice(host, '意见建议', '发言人').selectOption({ label: '1 钱多多' })
  await field(host, '意见建议', '意见内容').focus()
  await host.keyboard.press('Control+Enter')
  for (const [at, text] of ['展前给一份知识产权自查清单', '记错的一条', '展会上设一个咨询台'].entries()) {
    // Who writes along begins the next one while the last is being noted.
    if (at === 1)
      await host.route(
        '**/record/opinions?*',
        async (route) => {
          await host.keyboard.type('展会上')
          await route.continue()
        },
        { times: 1 },
      )
    await host.keyboard.type(at === 2 ? text.slice(3) : text)
    await host.keyboard.press('Control+Enter')
    await part(host, '意见建议')
      .getByText(`已记下第${at + 1}条`)
      .waitFor()
    expect(await focused(host)).toBe('record-opinion')
  }
  expect(await checkAccessibility(host)).toEqual([])
  expect(await fits(host)).toBe(true)
}, 180_000)

test('an opinion gets its speaker, its decision and its answer; one noted by mistake is struck out', async () => {
  const row = (text: string) => part(host, '意见建议').getByRole('listitem').filter({ hasText: text })
  const begin = (text: string, action: string) =>
    row(text)
      .getByRole('button', { name: new RegExp(`^${action}`) })
      .press('Enter')
  await begin('咨询台', '修改')
  await row('咨询台').getByRole('combobox', { name: '发言人' }).selectOption({ label: '2 孙小小' })
  await row('咨询台').getByRole('button', { name: '修改' }).press('Enter')
  await row('咨询台').locator('.record-about').getByText('孙小小').waitFor()
  await begin('自查清单', '作出结论')
  // The form has the focus: arrows choose, typing goes on in the next field.
  await host.keyboard.press('Space')
  await host.keyboard.press('Tab')
  await host.keyboard.type('参展企业都用得上')
  await host.keyboard.press('Tab')
  await host.keyboard.type('九月底前发布。')
  expect(await checkAccessibility(host)).toEqual([])
  await row('自查清单').getByRole('button', { name: '作出结论' }).press('Enter')
  await row('自查清单').locator('strong').getByText('采纳', { exact: true }).waitFor()
  await begin('记错', '删去')
  await host.keyboard.type('记重了')
  await row('记错').getByRole('button', { name: '删去' }).press('Enter')
  await row('记错').locator('strong').getByText('已删去').waitFor()
  await begin('咨询台', '作出结论')
  await host.keyboard.press('Escape')
  expect(await row('咨询台').locator('form').count()).toBe(0)
}, 180_000)

test('what was promised is a task of its department, which keeps it with evidence', async () => {
  await field(host, '承诺事项', '办什么').fill('发布海外参展知识产权自查清单')
  await choice(host, '承诺事项', '责任部门').selectOption('promotion')
  await field(host, '承诺事项', '完成日期').fill(daysOn(20, '09:00').slice(0, 10))
  await choice(host, '承诺事项', '起因于第几条意见（可不填）').selectOption({ index: 1 })
  await host.keyboard.press('Enter')
  await part(host, '承诺事项').getByRole('button', { name: '记下承诺' }).press('Enter')
  await part(host, '承诺事项').getByText('发布海外参展知识产权自查清单').first().waitFor()
  const owing = await desk('promotion', 'promises', VIEWPORTS.phone)
  const row = owing.getByRole('listitem').filter({ hasText: '发布海外参展知识产权自查清单' })
  await row.waitFor()
  expect(await checkAccessibility(owing)).toEqual([])
  expect(await fits(owing)).toBe(true)
  await row.getByRole('button', { name: /^办结/ }).press('Enter')
  await owing.keyboard.type('已经发布')
  await row.getByLabel('佐证名称').fill('自查清单')
  await row.getByLabel('佐证的网址或编号').fill('https://example.gov.cn/list')
  expect(await checkAccessibility(owing)).toEqual([])
  await row.getByRole('button', { name: '办结' }).press('Enter')
  await row.locator('strong').getByText('已办').waitFor()
}, 180_000)

test('the recap is drafted from the record, completed with texts and pictures, approved and read', async () => {
  await part(host, '活动回顾').getByRole('button', { name: '按记录起草回顾' }).press('Enter')
  await field(host, '活动回顾', '标题').fill('出海企业座谈回顾')
  await field(host, '活动回顾', '导语').fill('两家企业提了两条意见，一条当场采纳。')
  const picture = { name: 'hall.png', mimeType: 'image/png', buffer: await host.screenshot() }
  await field(host, '活动回顾', '添加图片').setInputFiles(picture)
  await host.getByLabel('第1张的说明，给看不到图片的人').fill('企业代表在座谈会上发言')
  await part(host, '活动回顾').getByRole('button', { name: '保存，并按最新记录更新草稿' }).press('Enter')
  await part(host, '活动回顾').getByText('已保存，草稿等待审查。').waitFor()
  // What is to be reviewed shows it at once.
  await host.locator('.release').getByText('企业代表在座谈会上发言').first().waitFor()
  expect(await checkAccessibility(host)).toEqual([])
  expect(await fits(host)).toBe(true)

  const reviewer = await desk('reviewer', `activities/${activity}/record`)
  await reviewer.getByRole('button', { name: '审查通过' }).press('Enter')
  await reviewer.getByRole('button', { name: '公开', exact: true, disabled: false }).press('Enter')
  await reviewer.getByRole('button', { name: '确定公开' }).press('Enter')
  await reviewer.getByRole('link', { name: '看公开的回顾' }).press('Enter')
  await reviewer.getByRole('heading', { level: 1, name: '出海企业座谈回顾' }).waitFor()
  const said = await reviewer.locator('main').innerText()
  for (const text of [
    '一条当场采纳',
    '企业代表在座谈会上发言',
    '某生物科技公司',
    '参展企业都用得上',
    '九月底前发布',
    '咨询台',
  ])
    expect(said).toContain(text)
  expect(said).not.toMatch(/钱多多|孙小小|某外贸公司|记错的一条/)
  const shown = reviewer.locator('main figure img')
  await shown.scrollIntoViewIfNeeded()
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  expect(await checkAccessibility(reviewer)).toEqual([])
}, 180_000)

test('on a phone nothing is wider than the screen, in English as well, and no page found fault', async () => {
  const phone = await desk('protection', `activities/${activity}/record`, VIEWPORTS.phone)
  await field(phone, '活动回顾', '标题').waitFor()
  expect(await fits(phone)).toBe(true)
  expect(await checkAccessibility(phone)).toEqual([])
  for (const watch of watches) expect(watch).toEqual({ violations: [], faults: [] })
}, 180_000)
