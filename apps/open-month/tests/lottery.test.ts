import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  makeDataDir,
  openPage,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { daysOn, openOrganiser } from './organiser.ts'
import { openSignUp, signUpOver, type Signed } from './sign-up-hands.ts'

const DAY = 86_400_000
let dataDir: string
let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let activity: string
let signed: Signed[]
const settings = { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } }

beforeAll(async () => {
  await ensureBuilt('open-month')
  dataDir = await makeDataDir()
  platform = await startPlatform({ dataDir, settings })
  const organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  const lottery = { commitment: '', drawAt: daysOn(3, '10:00'), publicSource: '' }
  const terms = openSignUp({ mode: 'lottery', closesAt: daysOn(2, '17:00'), lottery })
  activity = await organiser.publish({ ...terms, capacity: { seats: 5, room: null, shares: [] } })
  signed = []
  for (let n = 0; n < 6; n++) signed.push(await signUpOver(platform.origin, activity, `1390000010${n}`))
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
  await rm(dirname(dataDir), { recursive: true, force: true })
})

const address = (more = '') => `${platform.origin}/open-month/activities/${activity}/lottery${more}`

it('is announced before, and replayed by anyone after: here, from a file, and with the fault named', async () => {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.desktop })
  await page.goto(address())
  await page.getByText('已经公布种子的校验值').waitFor()
  expect(await page.locator('code').first().innerText()).toMatch(/^[0-9a-f]{64}$/)
  expect(await checkAccessibility(page)).toEqual([])

  await platform.stop()
  platform = await startPlatform({ dataDir, settings, ahead: 4 * DAY })
  const [first] = signed
  // The sweep of the server draws by itself at the time announced.
  await expect
    .poll(async () => (await (await fetch(`${platform.origin}/api/activities/${activity}/lottery`)).json()).stage, {
      timeout: 60_000,
      interval: 1000,
    })
    .toBe('drawn')
  await page.goto(address(`?code=${first?.publicCode.toLowerCase()}`))
  await page.getByText('已经摇号，种子已经公布').waitFor()
  await page
    .getByRole('status')
    .getByText(/中签|候补/)
    .waitFor()
  expect(await page.locator('tbody tr').count()).toBe(6)
  await page.getByRole('button', { name: '在这里重算' }).click()
  await page.getByText('对上了：6份报名，每一步重算的结果都和公布的一样。').waitFor()
  expect(await page.getByText('● 对').count()).toBe(6)
  expect(await checkAccessibility(page)).toEqual([])
  if (process.env['GK_LOOK'])
    await page.screenshot({ path: `${process.env['GK_LOOK']}/lottery-1440.png`, fullPage: true })

  const text = await (await fetch(`${platform.origin}/api/activities/${activity}/lottery/file`)).text()
  const changed = text.replace('"outcome": "waiting"', '"outcome": "confirmed"')
  expect(changed).not.toBe(text)
  const file = { name: 'lottery.json', mimeType: 'application/json', buffer: Buffer.from(changed) }
  await page.getByLabel('重算您手里的文件').setInputFiles(file)
  await page.getByText(/对不上：有\d+处/).waitFor()
  await page.getByText(/结果按规则算出来不是这样：draw\.results\[\d\]\.outcome/).waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()

  const phone = await openPage(browser, { viewport: VIEWPORTS.phone, javaScriptEnabled: false })
  await phone.page.goto(address('?lang=en&large=1'))
  await phone.page.getByText('Your browser runs no scripts').waitFor()
  expect(await phone.page.getByRole('button', { name: 'Replay here' }).isVisible()).toBe(false)
  await phone.page.getByLabel('Your code').fill(first?.publicCode ?? '')
  await phone.page.getByRole('button', { name: 'Look' }).click()
  await phone.page
    .getByRole('status')
    .getByText(/A place|Waiting list/)
    .waitFor()
  await phone.context.close()
}, 180_000)
