import { describe, expect, it } from 'vitest'
import { checkNotice, defineNotice } from './holiday-notice.ts'
import { notice2026 } from './notices/2026.ts'
import { day } from './testing.ts'

const source = { title: 'a notice' }

describe('a notice that contradicts itself', () => {
  type Row = Parameters<typeof defineNotice>[0]['off'][number]
  const labour = (workedOffOn: string[] = []): Row => ['2027-05-01', '2027-05-05', '劳动节', 'Labour Day', workedOffOn]
  const run = (from: string, to: string): Row => [from, to, '劳动节', 'Labour Day']
  it.each<[string, Row[], string]>([
    ['a make-up day on a weekday', [labour(['2027-05-12'])], 'not on a weekend'],
    ['a make-up day inside the days off', [labour(['2027-05-02'])], 'both off and a make-up day'],
    ['a day off twice', [labour(), run('2027-05-05', '2027-05-06')], 'twice'],
    ['a make-up day of another year', [labour(['2028-05-06'])], 'outside the year'],
    ['days off of another year', [run('2026-05-05', '2026-05-05')], 'outside the year'],
    ['days the wrong way round', [run('2027-05-05', '2027-05-01')], 'before it starts'],
  ])('%s', (_, off, message) => {
    expect(() => defineNotice({ year: 2027, source, off })).toThrow(message)
  })
  it('says which year', () => {
    expect(() => checkNotice({ ...notice2026, makeUp: [...notice2026.makeUp, day('2026-05-13')] })).toThrow(
      'holiday notice 2026',
    )
    expect(() => checkNotice({ ...notice2026, makeUp: [] })).toThrow('without being a make-up day')
  })
})
