import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chinaCalendar } from '@gongkai/work-calendar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calendarOfFile } from '../platform/calendar-file.ts'
import { answerOf, explanationOf } from './deadline-answer.ts'
import { readQuestion, type DeadlineWords } from './deadline-question.ts'

const ask = (words: Partial<DeadlineWords>) =>
  readQuestion({
    start: '2026-02-14',
    n: '7',
    unit: undefined,
    channel: undefined,
    confirmed: undefined,
    dayOff: undefined,
    ...words,
  })

describe('a question about a limit', () => {
  it.each<[Partial<DeadlineWords>, string]>([
    [{ start: '2026-02-30' }, 'there is no such day'],
    [{ start: '2026-2-3' }, 'write it as 2026-11-22'],
    [{ start: '2026-02-14 23:59' }, 'write it as'],
    [{ start: 20260214 }, 'write it as'],
    [{ n: '0' }, 'whole number from 1 to 9999'],
    [{ n: -3 }, 'whole number'],
    [{ n: 1.5 }, 'whole number'],
    [{ n: 1e9 }, 'whole number'],
    [{ n: undefined }, 'No length'],
    [{ n: { days: 3 } }, 'whole number'],
    [{ unit: 'weeks' }, 'use workdays, days, months'],
    [{ channel: 'pigeon' }, 'use in-person'],
    [{ confirmed: '2026-02-15' }, 'needs the channel'],
    [{ dayOff: 'later' }, 'use stays, moves'],
  ])('%j is refused', (words, why) => expect(() => ask(words)).toThrow(why))

  it('takes an instant as the day it is in Shanghai', () => {
    expect(ask({ start: '2026-02-14T15:59:59Z' }).start).toBe('2026-02-14')
    expect(ask({ start: '2026-02-14T16:00:00Z' }).start).toBe('2026-02-15')
    expect(ask({ start: '2026-02-14T23:59:00+08:00' }).start).toBe('2026-02-14')
  })
})

describe('its answer', () => {
  it('does not begin before both sides have confirmed', () => {
    const waiting = ask({ channel: 'internet' })
    expect(answerOf(waiting, chinaCalendar)).toEqual({ due: null, provisional: false, range: [] })
    expect(explanationOf(waiting, chinaCalendar, 'zh').at(-1)).toContain('时限没有开始')
    const confirmed = ask({ channel: 'internet', confirmed: '2026-02-24' })
    expect(answerOf(confirmed, chinaCalendar).due).toBe('2026-03-04')
  })
  it('is a sentence where the calendar ends', () => {
    expect(() => answerOf(ask({ n: '9999' }), chinaCalendar)).toThrow('outside the calendar')
    expect(() => answerOf(ask({ start: '2061-01-01' }), chinaCalendar)).toThrow('2014-01-01 to 2060-12-31.')
    expect(() => answerOf(ask({ start: '9999-12-01', n: 9999, unit: 'months' }), chinaCalendar)).toThrow('9999')
  })
})

describe('gongkai deadline', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-deadline-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const SCRIPT = `
    import { deadline } from ${JSON.stringify(join(import.meta.dirname, 'deadline.ts'))}
    import { readArguments } from ${JSON.stringify(join(import.meta.dirname, 'command.ts'))}
    process.exitCode = (await deadline.run(readArguments(deadline, JSON.parse(process.env.LINE)))) ?? 0`
  const gongkai = (line: readonly string[], input = '') =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const env = { ...process.env, INIT_CWD: folder, LINE: JSON.stringify(line) }
      const child = execFile(
        process.execPath,
        ['--input-type=module', '-e', SCRIPT],
        { env, cwd: import.meta.dirname },
        (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      )
      child.stdin?.end(input)
    })

  it('answers line by line, and the bad ones with an error of their own', async () => {
    const lines = [
      '{"id":"a","start":"2024-01-25","n":20}',
      'no json',
      '{"id":7,"start":"2024-11-30","n":3,"unit":"months"}',
      '',
      '{"id":"x","start":"2026-02-30","n":1}',
      '{"id":"w","start":"2026-02-14","n":7,"channel":"fax","confirmed":null}',
    ]
    const { code, out } = await gongkai(['-', '--json'], lines.join('\r\n'))
    expect(
      out
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual([
      { id: 'a', due: '2024-02-27', provisional: false, range: ['2024-02-27', '2024-02-27'] },
      { id: null, line: 2, error: 'This line is no JSON object.' },
      { id: 7, due: '2025-02-28', provisional: false, range: ['2025-02-28', '2025-02-28'] },
      { id: 'x', error: '“2026-02-30” is no date: there is no such day.' },
      { id: 'w', due: null, provisional: false, range: [] },
    ])
    expect(code).toBe(1)
  })

  it('counts by an overlay file, and names what is wrong with one by its field', async () => {
    const expo = { from: '2026-11-05', to: '2026-11-06', name: '博览会放假', workedOffOn: ['2026-11-14'] }
    const order = { source: { title: '关于博览会期间放假的通知' }, off: [expo] }
    await writeFile(join(folder, 'calendar.json'), JSON.stringify({ overlays: [order] }))
    const { out } = await gongkai(['2026-11-04', '5', '--overlay', 'calendar.json', '--lang', 'zh', '--json'])
    expect(JSON.parse(out)).toEqual({
      due: '2026-11-13',
      provisional: false,
      range: ['2026-11-13', '2026-11-13'],
      explain: [
        '自2026年11月4日（周三）起算，当日不计，第5个工作日为11月13日（周五）。',
        '11月5日至6日：博览会放假，不计。',
        '11月7日至8日：周末，不计。',
        '11月9日至13日：工作日，计入，第1至5天。',
        '放假安排依据：关于博览会期间放假的通知。',
      ],
    })
    const faulty = join(folder, 'faulty.json')
    await writeFile(faulty, JSON.stringify({ overlays: [{ ...order, off: [{ ...expo, to: '2026-11-31' }] }] }))
    expect(() => calendarOfFile(faulty)).toThrow('overlays[0].off[0].to: “2026-11-31” is no date')
    await writeFile(faulty, '{\n  "overlays": [\n    {,}\n  ]\n}')
    expect(() => calendarOfFile(faulty)).toThrow('line 3')
    expect(() => calendarOfFile(join(folder, 'none.json'))).toThrow('cannot be read (ENOENT)')
  })
})
