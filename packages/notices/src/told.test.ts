import { describe, expect, it } from 'vitest'
import { isTold } from './audience.ts'
import type { Happened } from './happened.ts'
import { staffNotices } from './told-staff.ts'
import { writerTopic } from './told-writer.ts'
import { TOLD_ACTIONS } from './values.ts'

const act = (action: string, more: Partial<Happened> = {}): Happened => ({
  action,
  lead: ['protection'],
  support: [],
  assignee: null,
  department: null,
  stage: null,
  needsLeader: false,
  correcting: false,
  ...more,
})

const told = (happened: Happened) =>
  staffNotices(happened).map(({ topic, to }) => [
    topic,
    ...to.map((one) =>
      'person' in one ? one.person : 'department' in one ? `${one.department} ${one.role}` : one.role,
    ),
  ])

describe('who of the staff is told', () => {
  it.each<[Happened, string[][]]>([
    [act('receive', { lead: [] }), [['received', 'office']]],
    [
      act('assign', { support: ['service'] }),
      [['assigned', 'protection handler', 'protection head', 'service handler', 'service head']],
    ],
    [act('return', { lead: [] }), [['returned', 'office']]],
    [act('hand-over', { assignee: 'p1' }), [['handed-over', 'p1']]],
    [act('consult', { department: 'service' }), [['consult-asked', 'service handler', 'service head']]],
    [act('reply-consult'), [['consult-answered', 'protection handler', 'protection head']]],
    [act('draft'), [['review-waiting', 'protection head']]],
    [act('department-review'), [['review-waiting', 'office-reviewer']]],
    [act('office-review'), []],
    [act('office-review', { needsLeader: true }), [['signature-waiting', 'leader']]],
    [act('escalate', { stage: 'before', assignee: 'p1' }), [['due-soon', 'p1', 'protection head']]],
    [act('escalate', { stage: 'at' }), [['late', 'protection handler', 'protection head', 'office']]],
    [act('escalate', { stage: 'again', lead: [] }), [['late', 'office', 'office', 'leader']]],
    [act('reopen'), [['reopened', 'office', 'protection head', 'leader']]],
    [act('supplement', { lead: [] }), [['supplemented', 'office']]],
    [act('sign-for'), []],
    [act('recount'), []],
  ])('%#', (happened, expected) => expect(told(happened)).toEqual(expected))

  it('a stand-in is told as whom they stand in for, another department is not', () => {
    const deputy = {
      person: 'p1',
      capacities: [
        { department: 'service', roles: ['handler'] },
        { department: 'protection', roles: ['head'] },
      ],
    }
    expect(isTold(deputy, { department: 'protection', role: 'head' })).toBe(true)
    expect(isTold(deputy, { department: 'service', role: 'head' })).toBe(false)
    expect(isTold(deputy, { role: 'handler' })).toBe(true)
    expect(isTold(deputy, { person: 'p2' })).toBe(false)
  })
})

it.each([
  ['receive', 'received'],
  ['reject', 'not-taken-up'],
  ['ask-writer', 'asked-for-more'],
  ['approve-extension', 'extended'],
  ['reopen', 'reopened'],
  ['retract', 'retracted'],
  ['assign', null],
  ['return', null],
  ['department-review', null],
  ['rate', null],
])('the writer is told of %s: %s', (action, topic) => expect(writerTopic(act(action))).toBe(topic))

it('a changed answer is a correction', () => {
  expect(writerTopic(act('answer'))).toBe('answered')
  expect(writerTopic(act('answer', { correcting: true }))).toBe('corrected')
})

it.each(TOLD_ACTIONS)('%s is told somebody', (action) => {
  const happened = act(action, { assignee: 'p1', department: 'service', stage: 'at', needsLeader: true })
  expect(
    staffNotices(happened).flatMap(({ to }) => to).length + (writerTopic(happened) === null ? 0 : 1),
  ).toBeGreaterThan(0)
})
