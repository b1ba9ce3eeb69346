import { isRefusal, limitStatus } from '@gongkai/task-model'
import { chinaCalendar, parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { actOnMessage } from '../acting.ts'
import { messageLimitView } from '../limit-text.ts'
import { messageProcedure } from '../procedure.ts'
import { HOUR, messageIn, onward, people, receivedMessage, surroundingsAt, type Told } from '../testing.ts'
import type { MessageAction } from '../values.ts'

const DAY = 24 * HOUR
const { applicant, handler, head, office, reviewer, leader } = people
const draft = { reply: '您好，请按公告办理。', release: { mode: 'full' } }
const on = (text: string) => ({ today: parseLocalDate(text) as LocalDate, calendar: chinaCalendar })

function refusalOf(
  { message }: Told,
  action: MessageAction,
  input: unknown,
  later = HOUR,
  actor: (typeof people)[keyof typeof people] = applicant,
) {
  const done = actOnMessage(messageProcedure, message, actor, action, input, surroundingsAt(message.head.at + later))
  return isRefusal(done) ? done : null
}

describe('asking the writer', () => {
  const asked = () => onward(messageIn('assigned'), ['ask-writer', handler, { question: '请提供专利号。' }])
  const reply = ({ message }: Told, today: string) => {
    const limit = message.limits.find(({ id }) => id === 'reply')
    if (!limit) throw new Error('no limit')
    return limitStatus(limit, on(today))
  }

  it('stops the limit for so many working days and lets it run on by itself', () => {
    const told = asked()
    expect(reply(told, '2026-03-04')).toMatchObject({ light: 'none', pausedUntil: '2026-03-09' })
    // Seven working days of which five stood still: 3 to 9 March do not count, 10 March is the first.
    expect(reply(told, '2026-03-30')).toMatchObject({ due: '2026-03-18', light: 'late' })
  })

  it('stops the stage of the department, too, and nothing that another body set', () => {
    const told = onward(
      receivedMessage({ forwarded: { platform: '12345', outerId: 'A-1', dueOn: '2026-03-20' } }),
      ['accept', office, {}],
      ['assign', office, { lead: ['promotion'] }],
      ['ask-writer', handler, { question: '请提供专利号。' }],
    )
    const paused = told.message.limits.filter(({ pauses }) => pauses.length > 0).map(({ id }) => id)
    expect(paused).toEqual(['reply', 'handling'])
  })

  it('ends with a draft, which waits for nothing', () => {
    const told = onward(asked(), ['draft', handler, draft])
    expect(reply(told, '2026-03-03').light).toBe('on-time')
    const supplemented = onward(told, ['supplement', applicant, { text: '专利号附后。' }])
    expect(supplemented.message.facts.supplements).toHaveLength(1)
  })

  it('runs on when the writer answered, one question at a time and twice at most', () => {
    expect(refusalOf(asked(), 'ask-writer', { question: '还有？' }, HOUR, handler)?.refused).toBe('asked-already')
    const told = onward(
      asked(),
      ['supplement', applicant, { text: '专利号附后。' }],
      ['ask-writer', office, { question: '请提供缴费日期。' }],
      ['supplement', applicant, { text: '三月一日。' }],
    )
    expect(told.message.facts.supplements?.map(({ text }) => text)).toEqual(['专利号附后。', '三月一日。'])
    expect(reply(told, '2026-03-03').light).toBe('on-time')
    expect(refusalOf(told, 'supplement', { text: '再补' })?.refused).toBe('nothing-asked')
    expect(refusalOf(told, 'ask-writer', { question: '第三次' }, HOUR, handler)?.refused).toBe('asked-too-often')
  })
})

describe('withdrawing', () => {
  it('ends every limit and counts for no rate', () => {
    const told = onward(messageIn('drafted'), ['withdraw', applicant, { reason: '已经解决' }])
    expect(told.message.state).toBe('withdrawn')
    expect(told.message.limits.every(({ stopped }) => stopped !== null)).toBe(true)
    expect(messageLimitView(told.message, on('2026-03-05'), 'zh')).toMatchObject({
      light: 'none',
      text: '留言人已撤回，不计期限',
    })
  })
  it('is closed once an answer was given, also while a reopened one is handled', () => {
    const told = onward(messageIn('answered'), ['reopen', applicant, { reason: '没有答到' }])
    expect(refusalOf(told, 'withdraw', {})?.refused).toBe('answered-already')
  })
})

describe('reopening', () => {
  const again = () => onward(messageIn('rated'), ['reopen', applicant, { reason: '没有回答我的问题' }])
  it('begins a new limit, takes it to a leader, and keeps the answer and its rating', () => {
    const { message } = again()
    expect(message.state).toBe('accepted')
    expect(message.limits.find(({ id }) => id === 'reply')).toMatchObject({ stopped: null, start: '2026-03-02' })
    expect(message.facts).toMatchObject({
      draft: null,
      answered: null,
      rating: null,
      sensitive: { by: 'applicant', reason: '没有回答我的问题' },
      escalations: [{ stage: 'reopened', level: 'leader', due: null }],
      answers: [{ note: null, rating: { score: 5 } }],
    })
  })
  it('is answered only after a leader has signed, and happens once', () => {
    const reviewed = onward(
      again(),
      ['assign', office, { lead: ['promotion'] }],
      ['draft', handler, draft],
      ['department-review', head, {}],
      ['office-review', reviewer, {}],
    )
    expect(refusalOf(reviewed, 'answer', {}, HOUR, reviewer)?.refused).toBe('leader-has-not-signed')
    const answered = onward(reviewed, ['leader-review', leader, { note: '同意' }], ['answer', reviewer, {}])
    expect(answered.message.facts.answers).toHaveLength(2)
    expect(refusalOf(answered, 'reopen', { reason: '还是不满意' })?.refused).toBe('reopened-too-often')
  })
  it('is possible for ten working days after the answer', () => {
    const told = messageIn('answered')
    expect(refusalOf(told, 'reopen', { reason: 'x' }, 14 * DAY)).toBeNull()
    expect(refusalOf(told, 'reopen', { reason: 'x' }, 15 * DAY)).toMatchObject({
      refused: 'reopen-too-late',
      facts: { until: '2026-03-16', days: 10 },
    })
  })
  it('needs a reason, and the writer', () => {
    expect(refusalOf(messageIn('rated'), 'reopen', { reason: ' ' })?.refused).toBe('invalid-input')
    expect(refusalOf(messageIn('rated'), 'reopen', { reason: 'x' }, HOUR, office)?.refused).toBe('not-your-role')
  })
})
