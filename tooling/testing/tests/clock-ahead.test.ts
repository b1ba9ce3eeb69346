import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const CLOCK_AHEAD = new URL('../src/clock-ahead.mjs', import.meta.url).href
const DAY = 86_400_000

test('a process that loads it lives so much later, and reads given days as they are', async () => {
  const told =
    'JSON.stringify([Date.now(), +new Date(), +new Date(0), new Date(2026, 0, 5).getDate(), Date.parse("1970-01-02")])'
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', CLOCK_AHEAD, '--input-type=module', '--eval', `console.log(${told})`],
    { env: { ...process.env, GONGKAI_TEST_AHEAD: String(40 * DAY) } },
  )
  const [now = 0, made = 0, ...given] = JSON.parse(stdout) as number[]
  for (const moment of [now, made]) expect(Math.abs(moment - Date.now() - 40 * DAY)).toBeLessThan(60_000)
  expect(given).toEqual([0, 5, DAY])
})
