import { limitStatus, type Limit } from '@gongkai/task-model'
import { chinaCalendar, createCalendar, localDateOf, parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { limitText, messageLimitView, namedLimits } from './limit-text.ts'
import { messageIn, onward, people, receivedMessage } from './testing.ts'

const day = (text: string) => parseLocalDate(text) as LocalDate
const limit = (start: string, n: number, stopped: string | null = null): Limit => ({
  id: 'reply',
  start: day(start),
  term: { n, unit: 'workdays' },
  pauses: [],
  extensions: [],
  stopped: stopped === null ? null : day(stopped),
})
const words = (today: string, facts: Limit, lang: 'zh' | 'en' = 'zh') =>
  limitText(limitStatus(facts, { today: day(today), calendar: chinaCalendar }), lang, day(today))

describe('a limit in words', () => {
  it.each([
    [
      '2026-03-04',
      limit('2026-03-02', 7),
      '3月11日（周三）前答复，还剩5个工作日',
      'answer due by 11 March 2026, 5 working days left',
    ],
    [
      '2026-03-10',
      limit('2026-03-02', 7),
      '3月11日（周三）前答复，还剩1个工作日',
      'answer due by 11 March 2026, 1 working day left',
    ],
    ['2026-03-11', limit('2026-03-02', 7), '3月11日（周三）前答复，今天到期', 'answer due today, 11 March 2026'],
    [
      '2026-03-13',
      limit('2026-03-02', 7),
      '应于3月11日（周三）前答复，已逾期2个工作日',
      'answer was due by 11 March 2026, 2 working days late',
    ],
    [
      '2026-03-14',
      limit('2026-03-04', 7),
      '应于3月13日（周五）前答复，已逾期',
      'answer was due by 13 March 2026, late',
    ],
    ['2026-03-20', limit('2026-03-02', 7, '2026-03-09'), '已按期答复', 'answered on time'],
    ['2026-03-20', limit('2026-03-02', 7, '2026-03-13'), '逾期2个工作日答复', 'answered 2 working days late'],
  ])('on %s', (today, facts, zh, en) => {
    expect(words(today, facts)).toBe(zh)
    expect(words(today, facts, 'en')).toBe(en)
  })

  it('says first that a date is provisional, and which notice may move it', () => {
    const calendar = createCalendar({ notices: [] })
    const today = day('2031-09-29')
    const status = limitStatus(limit('2031-09-29', 7), { today, calendar })
    expect(status.provisional).toBe(true)
    expect(limitText(status, 'zh', today)).toMatch(/^暂定：.+；2031年放假安排公布后可能调整$/)
    expect(limitText(status, 'en', today)).toMatch(/^Provisional: .+ holiday notice for 2031 is published$/)
  })

  it('names the year when it is not this one', () => {
    expect(words('2025-12-29', limit('2025-12-29', 7))).toMatch(/^2026年1月/)
  })
})

describe('the limit of a message', () => {
  const at = { today: day('2026-03-04'), calendar: chinaCalendar }
  it('is a view with its explanation', () => {
    const view = messageLimitView(messageIn('assigned').message, at, 'zh')
    expect(view).toMatchObject({ due: '2026-03-11', light: 'on-time', daysLeft: 5, provisional: false })
    expect(view?.explain.length).toBeGreaterThan(0)
  })
  it('counts for nothing when the message was not taken up', () => {
    expect(messageLimitView(messageIn('rejected').message, at, 'zh')).toMatchObject({
      light: 'none',
      text: '不予受理，不计期限',
    })
  })
  it('turns to due soon where the bureau says', () => {
    expect(messageLimitView(messageIn('assigned').message, { ...at, dueSoonDays: 5 }, 'zh')?.light).toBe('due-soon')
  })
})

describe('every limit of a message', () => {
  const at = { today: day('2026-03-04'), calendar: chinaCalendar }
  const forwarded = { platform: '中国政府网', outerId: 'A-1', dueOn: '2026-03-06', receivedOn: '2026-02-28' }
  const told = onward(
    receivedMessage({ forwarded }),
    ['accept', people.office, {}],
    ['assign', people.office, { lead: ['promotion'] }],
    ['consult', people.handler, { department: 'planning', question: '口径？' }],
  )
  it('has its name, its own day and its own sentence, the answer’s first, the forwarding body’s beside it', () => {
    const names = { departmentName: () => '规划处' }
    expect(namedLimits(told.message, at, 'zh', names).map(({ id, name, due, text }) => [id, name, due, text])).toEqual([
      // Received on Saturday 28 February, a working day in 2026: day zero.
      ['reply', '答复期限', '2026-03-10', '3月10日（周二）前答复，还剩4个工作日'],
      ['outer', '来文单位要求', '2026-03-06', '3月6日（周五）前回复来文单位，还剩2个工作日'],
      ['signing', '签收', '2026-03-03', '应于3月3日（周二）前签收，已逾期1个工作日'],
      ['handling', '承办拟稿', '2026-03-09', '3月9日（周一）前拟稿，还剩3个工作日'],
      ['consult:c1', '会办：规划处', '2026-03-05', '3月5日（周四）前回复会办，还剩1个工作日'],
    ])
  })
  it('counts from the day the sheet was received', () => {
    expect(localDateOf(told.message.facts.receivedAt)).toBe('2026-02-28')
  })
})
