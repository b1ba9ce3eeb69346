import { expect, it } from 'vitest'
import { parseTerm } from './term.ts'

it.each([
  ['20', 20, 'workdays'],
  ['20wd', 20, 'workdays'],
  ['２０个工作日', 20, 'workdays'],
  ['7 working days', 7, 'workdays'],
  ['30天', 30, 'days'],
  ['10 days', 10, 'days'],
  ['3个月', 3, 'months'],
  ['6 months', 6, 'months'],
])('reads %s', (text, n, unit) => expect(parseTerm(text)).toEqual({ n, unit }))

it.each(['', '-3', '1.5 days', '二十个工作日', '3 weeks', '99999'])('does not guess %s', (text) => {
  expect(parseTerm(text)).toBeNull()
})
