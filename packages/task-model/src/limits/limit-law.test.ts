import { chinaCalendar as calendar, localDate as day, type LocalDate } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { explainLimit } from './explain-limit.ts'
import { applyLimitChange, type LimitChange } from './limit-change.ts'
import { limitStatus, type LimitStatus } from './limit-status.ts'
import type { Limit } from './limit.ts'
import { urgentLimit } from './urgent-limit.ts'

const limit = 'answer'
const workdays = (n: number) => ({ n, unit: 'workdays' }) as const
const start = (on: string, n = 20): LimitChange => ({ clock: 'start', limit, term: workdays(n), on: day(on) })
const restart = (on: string): LimitChange => ({ clock: 'restart', limit, reason: '收到补正材料', on: day(on) })
const resume = (on: string, pause?: string): LimitChange => ({
  clock: 'resume',
  limit,
  on: day(on),
  ...(pause ? { pause } : {}),
})
const stop = (on: string): LimitChange => ({ clock: 'stop', limit, on: day(on) })
const extend = (on: string, n: number): LimitChange => ({
  clock: 'extend',
  limit,
  term: workdays(n),
  reason: '需要延长',
  on: day(on),
})
function pause(on: string, id?: string, most?: number): LimitChange {
  const ceiling = most === undefined ? {} : { ceiling: workdays(most) }
  return { clock: 'pause', limit, reason: id ?? '等待', on: day(on), ...(id ? { pause: id } : {}), ...ceiling }
}

function matter(...changes: readonly LimitChange[]): readonly Limit[] {
  return changes.reduce<readonly Limit[]>((limits, change) => applyLimitChange(limits, change, 'jiang'), [])
}
function one(...changes: readonly LimitChange[]): Limit {
  const [first] = matter(...changes)
  if (first === undefined) throw new Error('no limit was started')
  return first
}
const on = (today: string, given: Limit): LimitStatus => limitStatus(given, { today: day(today), calendar })
const due = (today: string, ...changes: readonly LimitChange[]): LocalDate => on(today, one(...changes)).due

describe('a request for information, 20 working days (条例 Art. 33)', () => {
  it.each<[why: string, today: string, changes: LimitChange[], due: string]>([
    // October 2025: 1–8 off, 11 worked. 9/26 (Fri) is day zero; 28 (Sun, worked), 29, 30 are days 1–3; 9, 10, 11 October 4–6.
    ['over National Day 2025', '2025-09-26', [start('2025-09-26')], '2025-10-30'],
    // Art. 30: a correction came on 13 October: day zero anew, 14 October is day 1.
    ['a correction begins the count anew', '2025-10-13', [start('2025-09-26'), restart('2025-10-13')], '2025-11-10'],
    // What stood still or was extended before the correction belonged to the void count.
    [
      'a correction after a pause and an extension takes both along',
      '2025-10-13',
      [start('2025-09-26'), pause('2025-09-28'), extend('2025-09-30', 20), restart('2025-10-13')],
      '2025-11-10',
    ],
    // Art. 32: letter out on 9 October, answer on 16 October: 10, 11 (worked), 13, 14, 15, 16 October are left out.
    [
      'third parties asked over a worked Saturday',
      '2025-10-20',
      [start('2025-09-26'), pause('2025-10-09', 'third-party'), resume('2025-10-16', 'third-party')],
      '2025-11-07',
    ],
    // Art. 33: both consultations are excluded; 13 to 16 October, when both ran, only once.
    [
      'two consultations that overlap',
      '2025-10-30',
      [
        start('2025-09-26'),
        pause('2025-10-09', 'third-party'),
        pause('2025-10-11', 'other-organ'),
        resume('2025-10-16', 'third-party'),
        resume('2025-10-20', 'other-organ'),
      ],
      '2025-11-11',
    ],
    // The same, told afterwards as two stretches.
    [
      'stretches excluded afterwards',
      '2025-10-30',
      [
        start('2025-09-26'),
        { clock: 'exclude', limit, reason: 'a', from: day('2025-10-11'), to: day('2025-10-20'), on: day('2025-10-20') },
        { clock: 'exclude', limit, reason: 'b', from: day('2025-10-09'), to: day('2025-10-16'), on: day('2025-10-20') },
      ],
      '2025-11-11',
    ],
    // Art. 33: extended by 20: one count of 40 from the same day zero.
    ['extended by 20 working days', '2025-10-20', [start('2025-09-26'), extend('2025-10-20', 20)], '2025-11-27'],
    // Time is up on 30 October; a letter that goes out on 31 October can neither stop nor prolong the count.
    [
      'a pause after the last day brings nothing back',
      '2025-11-20',
      [start('2025-09-26'), pause('2025-10-31'), resume('2025-11-10')],
      '2025-10-30',
    ],
    // A letter on the last day itself: that day counts, so the limit is used up.
    [
      'a pause on the last day',
      '2025-11-20',
      [start('2025-09-26'), pause('2025-10-30'), resume('2025-11-10')],
      '2025-10-30',
    ],
    // Asked before the request was even received: only days after day zero can be left out.
    [
      'a pause that began before the start',
      '2025-10-20',
      [
        start('2025-09-26'),
        { clock: 'exclude', limit, reason: 'x', from: day('2025-09-20'), to: day('2025-09-28'), on: day('2025-10-20') },
      ],
      '2025-10-31',
    ],
  ])('%s', (_, today, changes, expected) => expect(due(today, ...changes)).toBe(expected))

  it('keeps which start a restart replaced', () => {
    expect(one(start('2025-09-26'), restart('2025-10-13'), restart('2025-10-20')).restarts).toEqual([
      { from: '2025-09-26', on: '2025-10-13', reason: '收到补正材料', by: 'jiang' },
      { from: '2025-10-13', on: '2025-10-20', reason: '收到补正材料', by: 'jiang' },
    ])
    expect(one(start('2025-09-26'), stop('2025-10-10'), restart('2025-10-13')).start).toBe('2025-09-26')
  })
})

describe('the ceiling of a pause', () => {
  // Art. 32: 15 working days to answer. From 9 October 2025: 10, 11 (worked), 13–17, 20–24, 27–29 are the 15; runs on from the 30th.
  const asked = one(start('2025-09-26'), pause('2025-10-09', 'third-party', 15))
  it.each([
    ['2025-10-09', 'none', true],
    ['2025-10-29', 'none', true],
    ['2025-10-30', 'on-time', false],
    ['2025-11-20', 'due-soon', false],
    ['2025-11-21', 'late', false],
  ])('on %s the light is %s', (today, light, paused) => expect(on(today, asked)).toMatchObject({ light, paused }))

  it('lets the limit run on by itself, whether or not anybody closes it, then or later', () => {
    expect(on('2025-10-15', asked).pausedUntil).toBe('2025-10-29')
    expect(on('2025-12-31', asked).due).toBe('2025-11-20')
    expect(due('2025-12-31', start('2025-09-26'), pause('2025-10-09', 'a', 15), resume('2025-12-01'))).toBe(
      '2025-11-20',
    )
    expect(due('2025-12-31', start('2025-09-26'), pause('2025-10-09', 'a', 15), resume('2025-10-16'))).toBe(
      '2025-11-07',
    )
  })

  it('can be a day that was set, and a second pause for the same wait closes the first', () => {
    const until: LimitChange = {
      clock: 'pause',
      limit,
      reason: 'x',
      on: day('2025-10-09'),
      ceiling: { unit: 'date', dueOn: day('2025-10-16') },
    }
    expect(due('2025-12-31', start('2025-09-26'), until)).toBe('2025-11-07')
    const again = one(start('2025-09-26'), until, { ...until, on: day('2025-10-20') })
    expect(again.pauses.map(({ from, to }) => [from, to])).toEqual([
      ['2025-10-09', '2025-10-20'],
      ['2025-10-20', null],
    ])
    expect(on('2025-12-31', again).due).toBe('2025-11-07')
  })

  it('is provisional where a missing notice decides when it is over', () => {
    const status = on('2027-01-25', one(start('2027-01-15'), pause('2027-01-20', 'a', 15)))
    expect(status.provisional).toBe(true)
    expect(status.range[0] <= status.due && status.due <= status.range[1]).toBe(true)
  })
})

describe('a day outside of the calendar', () => {
  it.each([
    ['2099-03-31', 'on-time'],
    ['1999-03-31', 'late'],
  ])('%s has its light, and its days counted to the edge', (dueOn, light) => {
    const far = one({ clock: 'start', limit, term: { unit: 'date', dueOn: day(dueOn) }, on: day('2026-03-02') })
    expect(on('2026-03-04', far)).toMatchObject({ due: dueOn, light })
  })
})

describe('a day that somebody else set', () => {
  const sheet = { unit: 'date', dueOn: day('2026-03-20') } as const
  const given: LimitChange = { clock: 'start', limit: 'sheet', term: sheet, on: day('2026-03-04') }
  const [fixed] = matter(given)
  it('is not moved by a pause or a correction of ours', () => {
    for (const clock of ['pause', 'restart'] as const) {
      const [held] = matter(given, { clock, limit: 'sheet', reason: 'x', on: day('2026-03-05') })
      expect(held && on('2026-03-19', held)).toMatchObject({ due: '2026-03-20', daysLeft: 1, provisional: false })
    }
  })
  it('is moved by another day, never to an earlier one, or by a length from it', () => {
    const prolonged = (term: LimitChange & { clock: 'extend' }) => matter(given, term)[0]
    const to = (dueOn: string) =>
      prolonged({
        clock: 'extend',
        limit: 'sheet',
        term: { unit: 'date', dueOn: day(dueOn) },
        reason: 'x',
        on: day('2026-03-10'),
      })
    const by = prolonged({ clock: 'extend', limit: 'sheet', term: workdays(3), reason: 'x', on: day('2026-03-10') })
    expect([to('2026-03-31'), to('2026-03-10'), by].map((one) => one && on('2026-03-11', one).due)).toEqual([
      '2026-03-31',
      '2026-03-20',
      '2026-03-25',
    ])
  })
  it('is explained as such', () => {
    expect(fixed && explainLimit(fixed, { today: day('2026-03-05'), calendar }).zh).toEqual([
      '期限为指定日期：2026年3月20日（周五）。',
    ])
  })
})

describe('several limits at once', () => {
  const both = matter(
    start('2026-03-04'),
    { clock: 'start', limit: 'draft', term: workdays(5), on: day('2026-03-04') },
    { clock: 'start', limit: 'sheet', term: { unit: 'date', dueOn: day('2026-03-20') }, on: day('2026-03-04') },
  )
  const urgent = (today: string, limits: readonly Limit[]) =>
    urgentLimit(limits, { today: day(today), calendar })?.limit.id
  it('show the one due first of those that run, and nothing once all are met', () => {
    expect(urgent('2026-03-05', both)).toBe('draft')
    const drafted = applyLimitChange(both, { clock: 'stop', limit: 'draft', on: day('2026-03-06') }, 'x')
    expect(urgent('2026-03-06', drafted)).toBe('sheet')
    const waiting = applyLimitChange(both, { clock: 'pause', limit: 'draft', reason: 'x', on: day('2026-03-05') }, 'x')
    expect(urgent('2026-03-06', waiting)).toBe('sheet')
    expect(
      urgent(
        '2026-03-06',
        both.map((each) => ({ ...each, stopped: day('2026-03-06') })),
      ),
    ).toBeUndefined()
  })
})

describe('the explanation of a limit', () => {
  it('tells the restart, the days, the extension and the open pause in their order', () => {
    const given = one(
      start('2025-09-26', 5),
      restart('2025-10-10'),
      pause('2025-10-13', '征求第三方意见', 3),
      extend('2025-10-14', 2),
    )
    const told = explainLimit(given, { today: day('2025-10-15'), calendar })
    expect(told.zh).toEqual([
      '原自2025年9月26日（周五）起算；2025年10月10日（周五）起重新计算（收到补正材料），此前不计。',
      '自2025年10月10日（周五）起算，当日不计，第7个工作日为10月22日（周三）。',
      '10月11日（周六）：国庆节、中秋节调休上班，计入，第1天。',
      '10月12日（周日）：周末，不计。',
      '10月13日（周一）：工作日，计入，第2天。',
      '10月14日至15日：暂停计时（征求第三方意见），不计2个工作日。',
      '10月16日至17日：工作日，计入，第3至4天。',
      '10月18日至19日：周末，不计。',
      '10月20日至22日：工作日，计入，第5至7天。',
      '放假安排依据：国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）。',
      '2025年10月14日（周二）经批准延期2个工作日（需要延长），已计入。',
      '2025年10月13日（周一）起暂停计时（征求第三方意见），最长至2025年10月16日（周四），届时自动恢复计时。',
    ])
    expect(told.en).toHaveLength(told.zh.length)
    expect(told.days.at(-1)).toMatchObject({ date: on('2025-10-15', given).due, count: 7 })
  })
  it('goes on from the end for an extension in another unit', () => {
    const months: Limit = {
      ...one(start('2025-11-30')),
      term: { n: 3, unit: 'months' },
      extensions: [
        { term: { n: 3, unit: 'months' }, reason: '面广', by: 'x' },
        { term: workdays(2), reason: '补充', by: 'x' },
      ],
    }
    expect(explainLimit(months, { today: day('2026-05-01'), calendar }).en).toEqual([
      '6 months from 30 November 2025: due on 30 May 2026.',
      'The last day, 30 May 2026, is a day off; as configured it does not move.',
      'Extended by 3 months with approval (面广); included above.',
      'Extended by 2 working days with approval (补充).',
      'Counted from 30 May 2026, which is not counted itself: working day 2 is 2 June 2026.',
      'Sunday 31 May 2026: weekend, not counted.',
      '1–2 June 2026: working days, counted, days 1–2.',
    ])
  })
})
