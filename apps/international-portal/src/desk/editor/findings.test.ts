import { expect, it } from 'vitest'
import { runsOf } from './findings.ts'

it('cuts a text where marks begin and end, and loses nothing of it', () => {
  const runs = runsOf('专利权人应当缴纳年费', [
    { start: 0, end: 3, is: 'a' },
    { start: 2, end: 4, is: 'b' },
    { start: 8, end: 99, is: 'outside' },
  ])
  expect(runs.map(({ text, marks }) => [text, marks.map(({ is }) => is).join('')])).toEqual([
    ['专利', 'a'],
    ['权', 'ab'],
    ['人', 'b'],
    ['应当缴纳年费', ''],
  ])
})

it('gives nothing for an empty text', () => {
  expect(runsOf('', [])).toEqual([])
})
