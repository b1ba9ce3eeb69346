import { describe, expect, it } from 'vitest'
import { checkNotice, defineNotice } from './holiday-notice.ts'
import { notice2026 } from './notices/2026.ts'
import { day } from './testing.ts'

const source = { title: 'a notice' }

describe('a notice that contradicts itself', () => {
  const off: [string, string, string, string] = ['2027-05-01', '2027-05-05', '劳动节', 'Labour Day']
  it.each([
    ['a make-up day on a weekday', { off: [off], makeUp: ['2027-05-12'] }, 'not on a weekend'],
    ['a make-up day inside the days off', { off: [off], makeUp: ['2027-05-02'] }, 'both off and a make-up day'],
    [
      'a day off twice',
      { off: [off, ['2027-05-05', '2027-05-06', '劳动节', 'Labour Day'] as typeof off], makeUp: [] },
      'twice',
    ],
    ['another year', { off: [off], makeUp: ['2028-05-06'] }, 'outside the year'],
    [
      'days the wrong way round',
      { off: [['2027-05-05', '2027-05-01', '劳动节', 'Labour Day'] as typeof off], makeUp: [] },
      'before it starts',
    ],
  ])('%s', (_, rows, message) => {
    expect(() => defineNotice({ year: 2027, source, ...rows })).toThrow(message)
  })
  it('says which year', () => {
    expect(() => checkNotice({ ...notice2026, makeUp: [day('2026-05-13')] })).toThrow('holiday notice 2026')
  })
})
