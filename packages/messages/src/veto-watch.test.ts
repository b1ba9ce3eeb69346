import { parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { messageIn, onward, people } from './testing.ts'
import { vetoWatch } from './veto-watch.ts'

const day = (text: string) => parseLocalDate(text) as LocalDate

describe('the veto watch', () => {
  const { message } = messageIn('assigned')
  it('begins after so many days and names the day on which three months are full', () => {
    expect(vetoWatch(message, day('2026-05-01'), 60)).toBeNull()
    expect(vetoWatch(message, day('2026-05-02'), 60)).toEqual({
      receivedOn: '2026-03-02',
      days: 61,
      vetoOn: '2026-06-02',
    })
  })
  it('takes the last day of a month that has no such day', () => {
    const november = { ...message, facts: { ...message.facts, receivedAt: Date.UTC(2025, 10, 30, 4) } }
    expect(vetoWatch(november, day('2026-02-01'), 60)?.vetoOn).toBe('2026-02-28')
  })
  it.each(['rejected', 'withdrawn', 'answered', 'closed'] as const)('does not watch what is %s', (state) => {
    expect(vetoWatch(messageIn(state).message, day('2026-12-01'), 60)).toBeNull()
  })
  it('does not watch what was answered and is being corrected or was reopened', () => {
    const corrected = onward(messageIn('answered'), ['correct', people.handler, { note: '更正' }])
    const reopened = onward(messageIn('answered'), ['reopen', people.applicant, { reason: '没有答到' }])
    for (const { message: one } of [corrected, reopened]) expect(vetoWatch(one, day('2026-12-01'), 60)).toBeNull()
  })
})
