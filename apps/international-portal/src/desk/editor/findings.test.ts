import { expect, it } from 'vitest'
import { termIndex } from '@gongkai/translation/terms'
import { checkClause, runsOf } from './findings.ts'

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

it('looks again as soon as either text or the terms are others', () => {
  const terms = termIndex([])
  const first = checkClause('费用500元。', 'The fee is CNY 5,000.', terms, null)
  expect(first.map(({ type }) => type)).toContain('amount')
  expect(checkClause('费用500元。', 'The fee is CNY 5,000.', terms, null)).toBe(first)
  expect(checkClause('费用500元。', 'The fee is CNY 500.', terms, null)).toEqual([])
  expect(checkClause('费用5000元。', 'The fee is CNY 5,000.', termIndex([]), null)).toEqual([])
  expect(checkClause(null, 'The fee is CNY 5,000.', terms, null)).toEqual([])
})

it('gives nothing for an empty text', () => {
  expect(runsOf('', [])).toEqual([])
})
