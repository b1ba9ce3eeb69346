import {
  ensureBuilt,
  gongkai,
  launchBrowser,
  startHostSite,
  startPlatform,
  type HostSite,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringInFirst, bringInSecond } from './whole-translation/bring-in.ts'
import { openDesks, type Desks } from './whole-translation/desks.ts'
import { firstVersion, secondVersion } from './whole-translation/policy.ts'
import { answerAtDesk, askInWidget, readAmongQuestions, readByReceipt } from './whole-translation/question.ts'
import { clauseOfAmount, readsAmountStale, readsCurrent, type Reading } from './whole-translation/reader.ts'
import { publishChinese, reviewAndPublish } from './whole-translation/reviews.ts'
import { findStillRight, mendAmount, translateFirst } from './whole-translation/translate.ts'

let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>
let desks: Desks
let reading: Reading

beforeAll(async () => {
  for (const app of ['international-portal', 'message-board', 'desk']) await ensureBuilt(app)
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  site = await startHostSite({ port: 0, platform: platform.origin })
  browser = await launchBrowser()
  desks = openDesks(browser, platform.origin)
  reading = { browser, origin: platform.origin }
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

test('a Chinese policy is imported from a file, adopted and released', async () => {
  await bringInFirst(desks, firstVersion())
  await publishChinese(desks)
}, 180_000)

test('it is translated with memory, glossary and checks, reviewed twice and published; the reader sees it current', async () => {
  await translateFirst(desks)
  await reviewAndPublish(desks)
  await readsCurrent(reading, { version: 1, amount: '3,000' })
}, 240_000)

test('of the next version the reader sees exactly the amount as not current, and both texts once they are released', async () => {
  await bringInSecond(desks, secondVersion())
  await readsAmountStale(reading, false)
  await publishChinese(desks)
  await readsAmountStale(reading, true)
}, 240_000)

test('the amount is mended, the moved comma decided on, both reviewed: the policy is current again', async () => {
  await mendAmount(desks)
  await reviewAndPublish(desks)
  await findStillRight(desks)
  await readsCurrent(reading, { version: 2, amount: '4,500' })
}, 240_000)

test('a clause is asked about in the widget of a hostile page; the answer is reviewed and read in both languages', async () => {
  const clause = await clauseOfAmount(reading)
  const asked = await askInWidget(reading, site, clause)
  await answerAtDesk(desks, asked.receipt)
  await readAmongQuestions(reading, clause)
  await readByReceipt(reading, asked)
}, 240_000)

test('the record of all this holds, and no page met a fault or broke the policy', async () => {
  const { code, said } = await gongkai(platform, 'audit', 'verify', '--json')
  expect({ code, broken: JSON.parse(said).broken }).toEqual({ code: 0, broken: [] })
  expect(desks.watches).toEqual(desks.watches.map(() => ({ violations: [], faults: [] })))
}, 180_000)
