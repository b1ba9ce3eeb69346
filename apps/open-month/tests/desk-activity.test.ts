import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signIn,
  signInBrowser,
  startPlatform,
  VIEWPORTS,
  type PageWatch,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Page = Awaited<ReturnType<typeof openPage>>['page']

const SERIES = '2027-open-month'
const TITLE = '专利快速预审开放日'
const OLD_TIME = '14:00'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let office: Page
let reviewer: Page
let activity = ''
const watches: PageWatch[] = []

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  const staff = await signIn(platform.origin, 'office')
  await staff.post('/api/desk/series', {
    id: SERIES,
    kind: 'season',
    title: '2027年政府开放月',
    titleEn: 'Open Month 2027',
    startsOn: '2027-08-01',
    endsOn: '2027-08-31',
  })
  office = await desk('office', `?series=${SERIES}`)
  reviewer = await desk('reviewer', `?series=${SERIES}`)
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
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
/** Presses a button with the keyboard, as somebody without a mouse does. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  // While an act is on its way the others are off, and take no focus.
  const button = page.getByRole('button', { name, disabled: false, ...(typeof name === 'string' && { exact: true }) })
  await button.focus()
  await page.keyboard.press('Enter')
}
async function tick(page: Page, label: string): Promise<void> {
  await field(page, label).focus()
  await page.keyboard.press('Space')
}
const state = (page: Page, text: string) => page.locator('.activity-state', { hasText: text }).waitFor()

/** Both checks, each point confirmed by the keyboard, then the approval of the preview. */
async function checkAndReview(): Promise<void> {
  await reviewer.goto(`${platform.origin}/open-month/desk/activities/${activity}`)
  for (const kind of ['secrecy', 'security']) {
    const form = reviewer.locator(`section[aria-labelledby=check-${kind}]`)
    await form.locator('input[type=checkbox]').first().waitFor()
    for (const box of await form.locator('input[type=checkbox]').all()) {
      await box.focus()
      await reviewer.keyboard.press('Space')
    }
    await form.getByRole('button').focus()
    await reviewer.keyboard.press('Enter')
    await form.locator('.check-made').waitFor()
  }
  expect(await checkAccessibility(reviewer)).toEqual([])
  await press(reviewer, '审查通过')
}

/** Whoever approved it publishes it: the drafter may do neither. */
async function publish(version: number): Promise<void> {
  await press(reviewer, '公开')
  await press(reviewer, '确定公开')
  await reviewer.getByText(`公众现在看到第${version}版`).waitFor()
  await office.goto(`${platform.origin}/open-month/desk/activities/${activity}`)
}

test('an activity is written by keyboard; what is missing is said, field by field', async () => {
  await office.getByRole('heading', { level: 1, name: '2027年政府开放月' }).waitFor()
  expect(await checkAccessibility(office)).toEqual([])
  await office.keyboard.press('n')
  await office.getByRole('heading', { level: 1, name: '新建活动' }).waitFor()
  await press(office, '保存')
  await office.getByRole('heading', { name: '有8项需要修改' }).waitFor()
  expect(await checkAccessibility(office)).toEqual([])
  await office.getByRole('link', { name: '请填写“活动名称（主题）”。' }).focus()
  await office.keyboard.press('Enter')
  await office.keyboard.type(TITLE)
  await field(office, '英文名称').fill('Open day of fast examination')
  await field(office, '简介 *').or(field(office, '简介')).first().fill('看一看快速预审怎么做，现场答疑。')
  await field(office, '英文简介').fill('See how fast examination works.')
  await tick(office, '活动体验')
  await tick(office, '企业')
  await tick(office, '学生')
  for (const [id, time] of [
    ['startsAt', '2027-08-12T14:00'],
    ['endsAt', '2027-08-12T16:00'],
    ['signUp-opensAt', '2027-07-20T09:00'],
    ['signUp-closesAt', '2027-08-05T18:00'],
  ] as const)
    await office.locator(`#field-${id}`).fill(time)
  await press(office, '加一行')
  await office.locator('#field-agenda-0-title').fill('参观预审窗口')
  await office.locator('#field-place-name').fill('知识产权保护中心')
  await office.locator('#field-place-address').fill('浦东新区某路1号')
  await office.locator('#field-place-district').fill('浦东')
  await office.getByRole('option', { name: '浦东新区' }).click()
  await office.locator('#field-contactPhone').fill('021-23110000')
  const preview = office.locator('.edit-preview')
  await preview.getByText('2027年8月12日（周四）14:00–16:00').waitFor()
  await preview.getByText('参观预审窗口').waitFor()
  await office.locator('.edit-warnings').getByText('没有写怎么去。').waitFor()
}, 180_000)

test('what is typed survives a reload, and is saved as a plan', async () => {
  await office.reload()
  await office.getByText('上次没有保存的内容已恢复。').waitFor()
  expect(await office.locator('#field-title').inputValue()).toBe(TITLE)
  await press(office, '保存')
  await office.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  await state(office, '计划中')
  activity = new URL(office.url()).pathname.split('/').at(-1) ?? ''
  expect(await checkAccessibility(office)).toEqual([])
  await office.goto(`${platform.origin}/open-month/desk/?series=${SERIES}`)
  await office.getByText('办公室审核人').waitFor()
  await office.keyboard.press('j')
  await office.keyboard.press('Enter')
  await state(office, '计划中')
})

test('checked and reviewed by another, published, and only then public', async () => {
  const address = `${platform.origin}/api/activities/${activity}`
  expect((await fetch(address)).status).toBe(404)
  await checkAndReview()
  await state(reviewer, '审查通过，待发布')
  expect((await fetch(address)).status).toBe(404)
  await publish(1)
  await state(office, '已预告')
  expect((await fetch(address)).status).toBe(200)
}, 180_000)

test('two who save the same draft: the later one sees both and chooses', async () => {
  const other = await desk('office', `activities/${activity}/edit`)
  await office.goto(`${platform.origin}/open-month/desk/activities/${activity}/edit`)
  await office.locator('#field-place-directions').fill('地铁2号线')
  await other.locator('#field-contactPhone').fill('021-23119999')
  await other.locator('#field-note').fill('换了电话')
  // Typed while it is being saved: that stays, to be saved next.
  await other.route(
    '**/actions/*',
    async (route) => {
      await other.locator('#field-place-directions').fill('地铁7号线')
      await route.continue()
    },
    { times: 1 },
  )
  await press(other, '保存')
  await other.getByText('已保存').waitFor()
  expect(await other.locator('#field-place-directions').inputValue()).toBe('地铁7号线')
  await office.locator('#field-note').fill('补充怎么去')
  await press(office, '保存')
  await office.getByRole('heading', { name: '别人先保存了这项活动' }).waitFor()
  await office.getByText('两份不同的项目：线下地点、联系电话。').waitFor()
  expect(await checkAccessibility(office)).toEqual([])
  await press(office, '改用最新的一稿')
  await expect.poll(() => office.locator('#field-contactPhone').inputValue()).toBe('021-23119999')
  await other.context().close()
}, 180_000)

test('a change of what is public takes the same way, and says what changed', async () => {
  await office.locator('#field-startsAt').fill('2027-08-12T15:00')
  await office.locator('#field-agenda-0-at').fill('15:00')
  await office.locator('#field-note').fill('')
  await press(office, '保存')
  await office.getByRole('link', { name: /请填写“这次改了什么”/ }).waitFor()
  await office.locator('#field-note').fill('开始时间推迟一小时')
  await press(office, '保存')
  await office.getByText('已保存').waitFor()
  await checkAndReview()
  await publish(2)
  const versions = office.locator('.activity-version').first()
  await versions.getByText('第2版').waitFor()
  await versions.getByText('开始时间推迟一小时').waitFor()
  await versions.locator('del', { hasText: OLD_TIME }).first().waitFor()
  expect(await checkAccessibility(office)).toEqual([])
  const view = (await (await fetch(`${platform.origin}/api/activities/${activity}`)).json()) as {
    startsAt: string
    versions: unknown[]
  }
  expect(view).toMatchObject({ startsAt: '2027-08-12T15:00' })
  expect(view.versions).toHaveLength(2)
}, 180_000)

test('the preview table has the columns of an announcement, and comes as a workbook', async () => {
  await office.goto(`${platform.origin}/open-month/desk/series/${SERIES}`)
  await office.locator('.season-table').waitFor()
  const heads = await office.locator('.season-table thead th').allTextContents()
  expect(heads.slice(0, 6)).toEqual(['序号', '活动时间', '活动名称（主题）', '活动形式', '活动地点', '拟参与人数'])
  await office.getByRole('cell', { name: '知识产权保护中心' }).waitFor()
  expect(await checkAccessibility(office)).toEqual([])
  const [file] = await Promise.all([
    office.waitForEvent('download'),
    press(office, /打印/).then(() => office.getByRole('link', { name: /下载预告表/ }).click()),
  ])
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
})

test.each(['', 'activities/new', `series/${SERIES}`])('on a phone the desk fits: %s', async (path) => {
  const page = await desk('office', path, VIEWPORTS.phone)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await fits(page)).toBe(true)
  expect(await checkAccessibility(page)).toEqual([])
  await page.context().close()
})

test('no page broke its policy or threw', () => {
  // The browser writes of every refusal; the one of the second saver is meant.
  const said = watches.flatMap(({ violations, faults }) => [...violations, ...faults])
  expect(said.filter((one) => !one.includes('409 (Conflict)'))).toEqual([])
})
