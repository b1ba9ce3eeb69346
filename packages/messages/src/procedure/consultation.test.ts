import { isRefusal } from '@gongkai/task-model'
import { describe, expect, it } from 'vitest'
import { actOnMessage } from '../acting.ts'
import { defineMessageProcedure, messageProcedure } from '../procedure.ts'
import { HOUR, messageIn, onward, onwardBy, people, surroundingsAt, type Told } from '../testing.ts'
import type { MessageAction } from '../values.ts'
import { openConsultations } from './consultation.ts'

const { handler, head, supporter, stranger, office, reviewer, system } = people
const question = '减缓比例以哪一份公告为准？'
const consulted = (input: object = { department: 'planning', question }) =>
  onward(messageIn('assigned'), ['consult', handler, input])

function refusalOf(
  { message }: Told,
  action: MessageAction,
  input: unknown,
  actor: (typeof people)[keyof typeof people],
) {
  const done = actOnMessage(messageProcedure, message, actor, action, input, surroundingsAt(message.head.at + HOUR))
  return isRefusal(done) ? done.refused : null
}

describe('consulting another department', () => {
  it('makes it a supporting one with a limit of its own, and its answer ends that', () => {
    const told = consulted()
    expect(told.message.support).toEqual(['protection', 'planning'])
    expect(told.message.limits.at(-1)).toMatchObject({ id: 'consult:c1', term: { n: 3, unit: 'workdays' } })
    const answered = onward(told, ['reply-consult', stranger, { id: 'c1', answer: '以2026年公告为准。' }])
    expect(answered.message.limits.at(-1)?.stopped).toBe('2026-03-02')
    expect(answered.message.facts.consultations).toMatchObject([
      { id: 'c1', department: 'planning', reason: question, answer: { by: 'stranger' } },
    ])
    expect(refusalOf(answered, 'reply-consult', { id: 'c1', answer: 'x' }, stranger)).toBe('nothing-consulted')
  })
  it('takes a day that was named', () => {
    const told = consulted({ department: 'planning', question, dueOn: '2026-03-06' })
    expect(told.message.limits.at(-1)?.term).toEqual({ unit: 'date', dueOn: '2026-03-06' })
    expect(
      refusalOf(messageIn('assigned'), 'consult', { department: 'planning', question, dueOn: '2026-03-01' }, handler),
    ).toBe('date-passed')
  })
  it('does not ask itself, nor the same department twice at once', () => {
    expect(refusalOf(messageIn('assigned'), 'consult', { department: 'promotion', question }, head)).toBe(
      'consults-itself',
    )
    expect(refusalOf(consulted(), 'consult', { department: 'planning', question }, handler)).toBe('consulted-already')
  })
  it('is answered by who was asked', () => {
    const told = onward(consulted(), ['consult', handler, { department: 'protection', question }])
    expect(refusalOf(told, 'reply-consult', { id: 'c1', answer: 'x' }, supporter)).toBe('not-your-consultation')
    expect(refusalOf(told, 'reply-consult', { id: 'c7', answer: 'x' }, supporter)).toBe('unknown-consultation')
  })
  it('ends unanswered when the message is answered or given back', () => {
    for (const told of [
      onward(
        consulted(),
        ['draft', handler, { reply: '您好。', release: { mode: 'full' } }],
        ['department-review', head, {}],
        ['office-review', reviewer, {}],
        ['answer', reviewer, {}],
      ),
      onward(consulted(), ['return', handler, { reason: '不属本处' }]),
    ]) {
      expect(openConsultations(told.message)).toEqual([])
      expect(told.message.limits.find(({ id }) => id === 'consult:c1')?.stopped).not.toBeNull()
    }
  })
  it('follows a department that was dissolved', () => {
    const procedure = defineMessageProcedure({ heirOf: (id) => (id === 'planning' ? office.department : null) })
    const told = onwardBy(
      procedure,
      messageIn('assigned', { procedure }),
      ['consult', handler, { department: 'planning', question }],
      ['follow-heir', system, { from: 'planning', to: 'office', fromName: '规划处', toName: '办公室' }],
    )
    expect(openConsultations(told.message)).toMatchObject([{ department: 'office' }])
    expect(told.message.support).toContain('office')
  })
})
