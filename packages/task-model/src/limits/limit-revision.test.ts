import { chinaCalendar, chinaNotices, createCalendar, defineNotice, localDate as day } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { revisedBy } from './limit-revision.ts'
import { limitStatus } from './limit-status.ts'
import type { Limit } from './limit.ts'

const notice2027 = defineNotice({
  year: 2027,
  source: { title: 'an invented notice for this test' },
  off: [
    ['2027-01-01', '2027-01-03', '元旦', "New Year's Day"],
    ['2027-02-05', '2027-02-11', '春节', 'Spring Festival', ['2027-01-31', '2027-02-20']],
    ['2027-04-03', '2027-04-05', '清明节', 'Qingming Festival'],
    ['2027-05-01', '2027-05-05', '劳动节', 'Labour Day', ['2027-05-08']],
    ['2027-06-09', '2027-06-09', '端午节', 'Dragon Boat Festival'],
    ['2027-09-15', '2027-09-15', '中秋节', 'Mid-Autumn Festival'],
    ['2027-10-01', '2027-10-07', '国庆节', 'National Day', ['2027-09-26', '2027-10-09']],
  ],
})
const after = createCalendar({ notices: [...chinaNotices, notice2027] })
const today = day('2026-12-28')

function limit(id: string, start: string, n: number, rest: Partial<Limit> = {}): Limit {
  return { id, start: day(start), term: { n, unit: 'workdays' }, pauses: [], extensions: [], stopped: null, ...rest }
}
const revised = (...limits: Limit[]) => revisedBy(limits, chinaCalendar, after, today)

describe('when the notice of the next year arrives', () => {
  it('a limit that reaches into the year becomes final, and moves where the notice moved it', () => {
    // By the law alone 9 and 10 February are the substitutes; the notice takes the 11th too, worked off before the start.
    expect(revised(limit('moved', '2027-02-01', 5), limit('same', '2026-12-28', 5))).toEqual([
      {
        limit: 'moved',
        was: {
          due: '2027-02-12',
          provisional: true,
          range: ['2027-02-12', '2027-02-17'],
          edition: chinaCalendar.edition,
        },
        now: { due: '2027-02-15', provisional: false, range: ['2027-02-15', '2027-02-15'], edition: after.edition },
        moved: true,
        settled: true,
      },
      {
        limit: 'same',
        was: { due: '2027-01-05', provisional: true, range: expect.any(Array), edition: chinaCalendar.edition },
        now: { due: '2027-01-05', provisional: false, range: ['2027-01-05', '2027-01-05'], edition: after.edition },
        moved: false,
        settled: true,
      },
    ])
  })
  it('a limit that ends before it, one in days, and one that was met are not touched', () => {
    expect(
      revised(
        limit('before', '2026-11-02', 20),
        limit('met', '2027-01-20', 20, { stopped: day('2027-01-25') }),
        limit('days', '2027-01-20', 1, { term: { n: 30, unit: 'days' } }),
        limit('set', '2027-01-20', 1, { term: { unit: 'date', dueOn: day('2027-03-01') } }),
      ),
    ).toEqual([])
  })
  it('reads through pauses and extensions, and nothing changes within one edition', () => {
    const held = limit('held', '2026-12-10', 20, {
      pauses: [{ from: day('2026-12-15'), to: null, reason: 'x' }],
      extensions: [{ term: { n: 10, unit: 'workdays' }, reason: 'y', by: 'z' }],
    })
    const [found] = revised(held)
    expect(found?.now.due).toBe(limitStatus(held, { today, calendar: after }).due)
    expect(found?.was.due).toBe(limitStatus(held, { today, calendar: chinaCalendar }).due)
    expect(revisedBy([held], after, after, today)).toEqual([])
  })
})
