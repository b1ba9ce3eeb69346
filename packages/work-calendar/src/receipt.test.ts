import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './china-calendar.ts'
import { dueDate } from './due-date.ts'
import { localDateOf, type LocalDate } from './local-date.ts'
import { explainReceipt, needsConfirmation, RECEIPT_CHANNELS, receivedOn, type ReceiptChannel } from './receipt.ts'
import { day } from './testing.ts'

describe('the day of receipt (条例 Art. 31)', () => {
  it.each<[ReceiptChannel, string, string | null, string | null]>([
    ['in-person', '2026-03-04', null, '2026-03-04'],
    ['post-signed', '2026-03-04', null, '2026-03-04'],
    ['oral', '2026-03-04', null, '2026-03-04'],
    // A confirmation adds nothing where the law asks for none.
    ['in-person', '2026-03-04', '2026-03-09', '2026-03-04'],
    ['post-unsigned', '2026-03-04', '2026-03-04', '2026-03-04'],
    ['post-unsigned', '2026-03-04', '2026-03-06', '2026-03-06'],
    ['internet', '2026-03-04', '2026-03-06', '2026-03-06'],
    // Both sides can confirm on a day off: that day is day zero, and the next working day is day 1.
    ['fax', '2026-02-13', '2026-02-17', '2026-02-17'],
    ['internet', '2026-03-04', null, null],
    ['fax', '2026-03-04', null, null],
    ['post-unsigned', '2026-03-04', null, null],
  ])('%s on %s, confirmed %s', (channel, arrived, confirmed, on) => {
    const receipt = receivedOn(channel, day(arrived), confirmed === null ? null : day(confirmed))
    expect(receipt.state === 'received' ? receipt.on : null).toBe(on)
    const { zh, en } = explainReceipt(channel, receipt)
    expect(zh.join('')).toContain(on === null ? '时限没有开始' : '收到之日为')
    expect(en.join(' ')).toContain(on === null ? 'no limit has started' : 'Received on')
    expect(en).toHaveLength(zh.length)
  })

  it('says so when ordinary post was not confirmed on the day it came', () => {
    expect(receivedOn('post-unsigned', day('2026-03-04'), day('2026-03-05'))).toMatchObject({ sameDay: false })
    expect(receivedOn('internet', day('2026-03-04'), day('2026-03-05'))).toMatchObject({ sameDay: true })
    const late = receivedOn('post-unsigned', day('2026-03-04'), day('2026-03-05'))
    expect(explainReceipt('post-unsigned', late).zh).toContain('确认晚于收到信件当日，应当说明原因。')
  })

  it('refuses a confirmation before it came, and asks for one where the law does', () => {
    expect(() => receivedOn('fax', day('2026-03-04'), day('2026-03-03'))).toThrow('before it arrived')
    expect(RECEIPT_CHANNELS.filter(needsConfirmation)).toEqual(['post-unsigned', 'internet', 'fax'])
  })
})

describe('day zero', () => {
  const at = (instant: string): LocalDate => localDateOf(Date.parse(instant))
  it.each<[why: string, received: LocalDate, n: number, due: string]>([
    // Saturday 14 February 2026 is worked. However late it is, it is day zero; the Spring Festival follows, day 1 is Tuesday 24th.
    ['handed in at 23:59 on a worked Saturday', at('2026-02-14T23:59:59+08:00'), 1, '2026-02-24'],
    // A second later it is Sunday 15 February, a holiday: day zero all the same, day 1 does not change.
    ['a second later, on the first day of the holiday', at('2026-02-15T00:00:00+08:00'), 1, '2026-02-24'],
    // Friday 13th at 23:59: day 1 is the worked Saturday.
    ['on the Friday before a worked Saturday', at('2026-02-13T23:59:59+08:00'), 1, '2026-02-14'],
    // The machine's own clock is in another zone: it is Shanghai's day that counts.
    ['late in the evening in London', at('2026-02-13T18:00:00Z'), 1, '2026-02-24'],
    // Received on a plain Sunday: Monday is day 1.
    ['on a Sunday', day('2026-03-08'), 1, '2026-03-09'],
    // Received on National Day: 8 October is day 1, Saturday 10 October (worked) day 3.
    ['in the middle of a holiday', day('2026-10-03'), 3, '2026-10-10'],
    // 9 February 2024 was leave that the notice only encouraged: it counts.
    ['over leave that is only encouraged', day('2024-02-08'), 1, '2024-02-09'],
    // 2 May 2025 was the first 2 May that the law itself gives; either way the notice had it off.
    ['over the first Labour Day of two days', day('2025-04-30'), 1, '2025-05-06'],
    // The year's last day is a Wednesday, New Year's Day a Thursday, 2 January a Friday off by bridging, worked off on Sunday the 4th.
    ['over the turn of the year', day('2025-12-31'), 1, '2026-01-04'],
    // 29 February exists in 2024 and is a Thursday.
    ['on to a leap day', day('2024-02-28'), 1, '2024-02-29'],
    ['from a leap day', day('2024-02-29'), 1, '2024-03-01'],
    // The emergency order of 26 January 2020 made 31 January and 1 and 2 February days off.
    ['into the longer Spring Festival of 2020', day('2020-01-23'), 1, '2020-02-03'],
  ])('%s', (_, received, n, due) => {
    expect(dueDate(chinaCalendar, received, { n, unit: 'workdays' })).toMatchObject({ due, provisional: false })
  })
})
