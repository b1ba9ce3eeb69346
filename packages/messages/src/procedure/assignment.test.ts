import { isRefusal } from '@gongkai/task-model'
import { chinaCalendar } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { actOnMessage } from '../acting.ts'
import { defineMessageProcedure, messageProcedure } from '../procedure.ts'
import { HOUR, messageIn, onward, onwardBy, people, surroundingsAt, type Told } from '../testing.ts'
import type { MessageAction } from '../values.ts'
import { returnUntil } from './assignment.ts'

const DAY = 24 * HOUR
const { handler, head, office, system } = people
const limitOf = ({ message }: Told, id: string) => message.limits.find((limit) => limit.id === id)

function refusalOf(
  told: Told,
  action: MessageAction,
  actor: (typeof people)[keyof typeof people],
  input: unknown,
  later: number,
) {
  const at = surroundingsAt(told.message.head.at + later)
  const done = actOnMessage(messageProcedure, told.message, actor, action, input, at)
  return isRefusal(done) ? done : null
}

describe('the stages of an assignment', () => {
  it('are a limit to sign and one to draft, as long as the office says', () => {
    const told = onward(messageIn('accepted'), ['assign', office, { lead: ['promotion'], handlingWorkdays: 3 }])
    expect(limitOf(told, 'signing')?.term).toEqual({ n: 1, unit: 'workdays' })
    expect(limitOf(told, 'handling')?.term).toEqual({ n: 3, unit: 'workdays' })
  })

  it('end with the signature and with the first draft; a draft that is sent back does not begin them again', () => {
    const signed = onward(messageIn('assigned'), ['sign-for', handler, {}])
    expect(signed.message.facts.signed).toMatchObject({ person: 'handler' })
    expect(limitOf(signed, 'signing')?.stopped).toBe('2026-03-02')
    expect(limitOf(signed, 'handling')?.stopped).toBeNull()
    const back = onward(
      signed,
      ['draft', handler, { reply: '您好。', release: { mode: 'full' } }],
      ['send-back', head, { reason: '依据没有写明' }],
    )
    expect(limitOf(back, 'handling')?.stopped).toBe('2026-03-02')
    expect(refusalOf(back, 'sign-for', handler, {}, HOUR)?.refused).toBe('signed-already')
  })

  it('stop with a return and begin anew with the next assignment', () => {
    const back = onward(messageIn('assigned'), ['sign-for', handler, {}], ['return', handler, { reason: '不属本处' }])
    expect(back.message.facts.signed).toBeNull()
    expect(back.message.limits.filter(({ stopped }) => stopped === null).map(({ id }) => id)).toEqual(['reply'])
    const again = onward(back, ['assign', office, { lead: ['planning'] }])
    expect(limitOf(again, 'signing')?.stopped).toBeNull()
  })

  it('begin to be signed for anew when the department is dissolved', () => {
    const procedure = defineMessageProcedure({ heirOf: () => people.stranger.department })
    const told = onwardBy(
      procedure,
      messageIn('assigned', { procedure }),
      ['sign-for', handler, {}],
      ['hand-over', head, { person: 'colleague', reason: '出差' }],
      ['follow-heir', system, { from: 'promotion', to: 'planning', fromName: '促进处', toName: '规划处' }],
    )
    expect(told.message.lead).toEqual(['planning'])
    expect(told.message.facts).toMatchObject({ signed: null, assignee: null })
    expect(limitOf(told, 'signing')?.stopped).toBeNull()
  })
})

describe('returning', () => {
  const input = { reason: '不属本处', proposed: 'protection' }
  it('is possible on the day of the assignment and the working day after it', () => {
    const told = messageIn('assigned')
    expect(returnUntil(told.message, chinaCalendar)).toBe('2026-03-03')
    expect(refusalOf(told, 'return', handler, input, DAY)).toBeNull()
    expect(refusalOf(told, 'return', handler, input, 2 * DAY)).toMatchObject({
      refused: 'return-too-late',
      facts: { until: '2026-03-03' },
    })
  })

  it('waits over a weekend', () => {
    const friday = onward(messageIn('accepted'), ['assign', office, { lead: ['promotion'] }])
    const later = {
      ...friday,
      message: {
        ...friday.message,
        limits: friday.message.limits.map((one) =>
          one.id === 'signing' ? { ...one, start: '2026-03-06' as typeof one.start } : one,
        ),
      },
    }
    expect(refusalOf(later, 'return', handler, input, 7 * DAY)).toBeNull()
    expect(refusalOf(later, 'return', handler, input, 8 * DAY)?.refused).toBe('return-too-late')
  })

  it('says that the office decided before it says that it is late only while it is in time', () => {
    const returned = ['return', handler, input] as const
    const assigned = ['assign', office, { lead: ['promotion'] }] as const
    const twice = onward(messageIn('assigned'), returned, assigned, returned, assigned)
    expect(refusalOf(twice, 'return', handler, input, HOUR)?.refused).toBe('already-returned-twice')
    expect(refusalOf(twice, 'return', handler, input, 5 * DAY)?.refused).toBe('return-too-late')
  })

  it('is for a first handling, not for a correction', () => {
    const told = onward(messageIn('answered'), ['correct', handler, { note: '更正电话' }])
    expect(refusalOf(told, 'return', handler, input, HOUR)?.refused).toBe('correction-under-way')
  })
})

it('a message in the hands of one colleague is not drafted by another', () => {
  const told = onward(messageIn('assigned'), ['hand-over', head, { person: 'colleague', reason: '熟悉情况' }])
  const draft = { reply: '您好。', release: { mode: 'full' } }
  expect(refusalOf(told, 'draft', handler, draft, HOUR)).toMatchObject({ refused: 'assigned-to-another' })
  expect(refusalOf(told, 'draft', head, draft, HOUR)).toBeNull()
})

it('two departments that lead both sign by one signature, and a stranger by none', () => {
  const told = onward(messageIn('accepted'), ['assign', office, { lead: ['promotion', 'planning'] }])
  expect(refusalOf(told, 'sign-for', people.stranger, {}, HOUR)).toBeNull()
  expect(refusalOf(told, 'sign-for', people.supporter, {}, HOUR)?.refused).toBe('not-your-department')
})
