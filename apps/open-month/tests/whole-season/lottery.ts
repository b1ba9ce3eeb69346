import { gongkai, openPage, VIEWPORTS, type RunningPlatform } from '@gongkai/testing'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { signUpOver, type Signed } from '../sign-up-hands.ts'
import { stopAt } from './stops.ts'

const ENTRIES = 13

/** More people than there are places enter the lottery of the season. */
export async function enterLottery(origin: string, activity: string): Promise<Signed[]> {
  const signed: Signed[] = []
  const answers = [{ question: 'children', value: false }]
  for (let n = 0; n < ENTRIES; n++)
    signed.push(await signUpOver(origin, activity, `139000031${String(n).padStart(2, '0')}`, { answers }))
  return signed
}

/** What the file says when it is verified by itself, without the platform. */
async function verified(platform: RunningPlatform, text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-lottery-'))
  const file = join(folder, 'lottery.json')
  await writeFile(file, text)
  const { code, said } = await gongkai(platform, 'lottery', 'verify', file, '--json')
  await rm(folder, { recursive: true })
  return { code, ...(JSON.parse(said) as { holds: boolean; entries: number; places: number; commitment: string }) }
}

/** Drawn by the sweep, replayed in a reader's browser, and by the command line from the file that the page offers. */
export async function replayLottery(
  browser: Parameters<typeof openPage>[0],
  platform: RunningPlatform,
  drawn: { readonly activity: string; readonly code: string; readonly commitment: string },
): Promise<void> {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.desktop })
  await page.goto(`${platform.origin}/open-month/activities/${drawn.activity}/lottery?code=${drawn.code}`)
  await page.getByText('已经摇号，种子已经公布').waitFor()
  await page.getByRole('button', { name: '在这里重算' }).click()
  await page.getByText(`对上了：${ENTRIES}份报名`).waitFor()
  await stopAt(page, 'the lottery replayed')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[download][href*="/lottery/file"]').click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  expect(await verified(platform, text)).toMatchObject({
    ...{ code: 0, holds: true, entries: ENTRIES, commitment: drawn.commitment },
  })
  const changed = text.replace('"outcome": "waiting"', '"outcome": "confirmed"')
  expect(changed).not.toBe(text)
  expect(await verified(platform, changed)).toMatchObject({ code: 1, holds: false })
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}
