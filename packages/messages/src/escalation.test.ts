import { isRefusal } from '@gongkai/task-model'
import { addDays, chinaCalendar, localDateOf, parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { actOnMessage } from './acting.ts'
import { escalationDue } from './escalation.ts'
import { messageProcedure } from './procedure.ts'
import { HOUR, messageIn, MORNING, onward, people, surroundingsAt } from './testing.ts'

const day = (text: string) => parseLocalDate(text) as LocalDate
const at = (today: string) => ({ today: day(today), calendar: chinaCalendar })
const { limits } = messageProcedure

describe('the escalation that is due', () => {
  const { message } = messageIn('assigned')
  it.each([
    // Received on Monday 2 March, due on Wednesday 11 March 2026.
    ['2026-03-09', null],
    ['2026-03-10', { stage: 'before', due: '2026-03-11', overdueWorkdays: 0 }],
    ['2026-03-11', { stage: 'before', due: '2026-03-11', overdueWorkdays: 0 }],
    ['2026-03-12', { stage: 'at', due: '2026-03-11', overdueWorkdays: 1 }],
    ['2026-03-17', { stage: 'at', due: '2026-03-11', overdueWorkdays: 4 }],
    ['2026-03-18', { stage: 'again', due: '2026-03-11', overdueWorkdays: 5 }],
    ['2026-03-25', { stage: 'again', due: '2026-03-11', overdueWorkdays: 10 }],
  ])('on %s', (today, due) => expect(escalationDue(message, at(today), limits)).toEqual(due))

  it('is nothing while the limit stands still, was met, or the message was withdrawn', () => {
    const asked = onward(messageIn('assigned'), ['ask-writer', people.handler, { question: '请提供专利号。' }])
    expect(escalationDue(asked.message, at('2026-03-09'), limits)).toBeNull()
    expect(escalationDue(messageIn('answered').message, at('2026-06-01'), limits)).toBeNull()
    expect(escalationDue(messageIn('withdrawn').message, at('2026-06-01'), limits)).toBeNull()
  })
})

describe('a job that asks every morning', () => {
  /** Asks each day of a stretch and does what is due. */
  function walk(days: number, skipped: (date: LocalDate) => boolean = () => false) {
    let { message } = messageIn('assigned')
    const told: string[] = []
    for (let n = 1; n <= days; n += 1) {
      const now = MORNING + n * 24 * HOUR
      if (skipped(localDateOf(now))) continue
      for (let asked = 0; asked < 3; asked += 1) {
        const due = escalationDue(message, { today: localDateOf(now), calendar: chinaCalendar }, limits)
        if (due === null) break
        const done = actOnMessage(messageProcedure, message, people.system, 'escalate', due, surroundingsAt(now))
        if (isRefusal(done)) throw new Error(done.refused)
        message = done.task
        told.push(`${localDateOf(now)} ${due.stage} ${message.facts.escalations?.at(-1)?.level}`)
      }
    }
    return told
  }

  it('escalates before, at and again, each once', () => {
    expect(walk(24)).toEqual([
      '2026-03-10 before department',
      '2026-03-12 at office',
      '2026-03-18 again leader',
      '2026-03-25 again leader',
    ])
  })

  it('that slept goes on at the stage that was reached', () => {
    const asleep = (date: LocalDate) => date > day('2026-03-10') && date < addDays(day('2026-03-10'), 17)
    expect(walk(28, asleep)).toEqual(['2026-03-10 before department', '2026-03-27 again leader'])
  })

  it('does nothing that is not due', () => {
    const { message } = messageIn('assigned')
    const input = { stage: 'at', due: '2026-03-11', overdueWorkdays: 1 }
    const done = actOnMessage(
      messageProcedure,
      message,
      people.system,
      'escalate',
      input,
      surroundingsAt(MORNING + 5 * HOUR),
    )
    expect(isRefusal(done) && done.refused).toBe('nothing-to-escalate')
  })
})
