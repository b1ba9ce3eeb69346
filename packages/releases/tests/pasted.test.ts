import { expect, test } from 'vitest'
import { readPasted } from '../src/policy/pasted.ts'

test.each([
  ['elements without an end', '<meta http-equiv=content-security-policy '.repeat(480)],
  ['quotes without an end', 'content-security-policy "'.repeat(800)],
  ['space', `content-security-policy ${' '.repeat(19_000)}`],
])('a text that is made to keep the server busy is read in no time: %s', (_, text) => {
  const begun = process.threadCpuUsage()
  readPasted(text)
  expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(500)
})
