import { isRefusal } from '@gongkai/task-model'
import { describe, expect, it } from 'vitest'
import { actOnMessage } from '../acting.ts'
import { answersOf, currentAnswer } from '../answers.ts'
import { messageProcedure } from '../procedure.ts'
import { HOUR, messageIn, onward, people, surroundingsAt, type Told } from '../testing.ts'
import type { MessageAction } from '../values.ts'
import { openPromises } from './correction.ts'

const { handler, head, reviewer, leader, office, applicant } = people
const through = [
  ['department-review', head, {}],
  ['office-review', reviewer, {}],
  ['answer', reviewer, {}],
] as const

function refusalOf(
  { message }: Told,
  action: MessageAction,
  input: unknown,
  actor: (typeof people)[keyof typeof people],
) {
  const done = actOnMessage(messageProcedure, message, actor, action, input, surroundingsAt(message.head.at + HOUR))
  return isRefusal(done) ? done.refused : null
}

describe('correcting an answer', () => {
  const corrected = () =>
    onward(
      messageIn('closed'),
      ['correct', handler, { note: '更正办理窗口的地址' }],
      ['draft', handler, { reply: '您好，请到新址办理。', release: { mode: 'full' } }],
    )

  it('goes through both reviews again and is the next version with the note', () => {
    const told = onward(corrected(), ...through)
    expect(told.message.state).toBe('answered')
    expect(told.message.facts.correcting).toBeNull()
    expect(answersOf(told.message).map(({ reply, note }) => [reply, note])).toEqual([
      ['您好，请在网上提交备案表。', null],
      ['您好，请到新址办理。', '更正办理窗口的地址'],
    ])
    expect(told.last?.cleared).not.toBeNull()
    expect(told.events.filter(({ action }) => action === 'answer').map(({ input }) => input)).toEqual([
      { nth: 1 },
      { nth: 2 },
    ])
  })

  it('keeps what stands, and the limit that was met', () => {
    const told = corrected()
    expect(currentAnswer(told.message)?.reply).toBe('您好，请在网上提交备案表。')
    expect(told.message.limits.find(({ id }) => id === 'reply')?.stopped).toBe('2026-03-02')
    expect(refusalOf(told, 'answer', {}, reviewer)).toBe('wrong-state')
    expect(refusalOf(told, 'withdraw', {}, applicant)).toBe('answered-already')
    expect(refusalOf(told, 'ask-writer', { question: '还有？' }, handler)).toBe('limit-not-running')
  })
})

describe('retracting an answer', () => {
  it('keeps every version, once, and ends with the next answer', () => {
    const told = onward(messageIn('rated'), ['retract', leader, { reason: '引用的文件已经废止' }])
    expect(told.message).toMatchObject({ state: 'rated', facts: { retracted: { reason: '引用的文件已经废止' } } })
    expect(answersOf(told.message)).toHaveLength(1)
    expect(refusalOf(told, 'retract', { reason: '再撤' }, reviewer)).toBe('retracted-already')
    const again = onward(
      told,
      ['correct', reviewer, { note: '改引新文件' }],
      ['draft', handler, { reply: '您好，请按新文件办理。', release: { mode: 'full' } }],
      ...through,
    )
    expect(again.message.facts.retracted).toBeNull()
  })
  it('is for what is public', () => {
    const told = messageIn('answered', { mayPublish: false })
    expect(refusalOf(told, 'retract', { reason: 'x' }, reviewer)).toBe('nothing-published')
  })
})

describe('promises', () => {
  const promising = (dueOn: string) => ({
    reply: '您好，我们将在四月底前开放网上查询。',
    release: { mode: 'full' },
    promises: [
      { what: '开放网上查询', dueOn },
      { what: '上门辅导', dueOn: '2026-05-15' },
    ],
  })
  it('become limits of their own once the answer is given, and are kept one by one, also after closing', () => {
    const drafted = onward(messageIn('assigned'), ['draft', handler, promising('2026-04-30')])
    expect(drafted.message.limits.some(({ id }) => id.startsWith('promise'))).toBe(false)
    const told = onward(drafted, ...through, ['close', office, {}])
    expect(told.message.limits.filter(({ id }) => id.startsWith('promise'))).toMatchObject([
      { id: 'promise:p1', term: { unit: 'date', dueOn: '2026-04-30' }, stopped: null },
      { id: 'promise:p2', stopped: null },
    ])
    const kept = onward(told, ['keep-promise', handler, { id: 'p2', note: '已经上门' }])
    expect(openPromises(kept.message).map(({ id }) => id)).toEqual(['p1'])
    expect(kept.message.limits.find(({ id }) => id === 'promise:p2')?.stopped).toBe('2026-03-02')
    expect(refusalOf(kept, 'keep-promise', { id: 'p2', note: 'x' }, handler)).toBe('promise-kept')
    expect(refusalOf(kept, 'keep-promise', { id: 'p9', note: 'x' }, handler)).toBe('unknown-promise')
  })
  it('name a day that is still to come', () => {
    expect(refusalOf(messageIn('assigned'), 'draft', promising('2026-03-01'), handler)).toBe('date-passed')
  })
  it('name a day that can be meant', () => {
    expect(refusalOf(messageIn('assigned'), 'draft', promising('2206-04-30'), handler)).toBe('date-too-far')
  })
  it('of a correction are numbered on', () => {
    const first = onward(messageIn('assigned'), ['draft', handler, promising('2026-04-30')], ...through)
    const told = onward(
      first,
      ['correct', handler, { note: '推迟' }],
      ['draft', handler, promising('2026-04-30')],
      ...through,
    )
    expect(told.message.facts.promises?.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4'])
  })
})

it('a sensitive message is signed by a leader, who can also send it back', () => {
  const reviewed = onward(
    messageIn('assigned'),
    ['mark-sensitive', office, { reason: '媒体关注' }],
    ['draft', handler, { reply: '您好。', release: { mode: 'full' } }],
    ['department-review', head, {}],
    ['office-review', reviewer, {}],
  )
  expect(refusalOf(reviewed, 'answer', {}, reviewer)).toBe('leader-has-not-signed')
  const signed = onward(reviewed, ['leader-review', leader, {}])
  expect(refusalOf(signed, 'answer', {}, reviewer)).toBeNull()
  const back = onward(signed, ['send-back', leader, { reason: '补充依据' }])
  expect(back.message).toMatchObject({ state: 'assigned', facts: { leaderReview: null, approval: null } })
})
