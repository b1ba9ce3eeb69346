import { isRefusal, type Actor } from '@gongkai/task-model'
import { describe, expect, it } from 'vitest'
import { actOnMessage, messageActions } from './acting.ts'
import { defineMessageProcedure, messageProcedure } from './procedure.ts'
import { HOUR, messageIn, MORNING, people, surroundingsAt, type Told } from './testing.ts'
import { MESSAGE_ACTIONS, MESSAGE_STATES, type MessageAction, type MessageState } from './values.ts'

type Person = keyof typeof people
const LEAD = ['handler', 'head', 'deputy', 'everything'] as const

const WITH_DEPARTMENT = ['assigned', 'drafted', 'department-reviewed', 'office-reviewed'] as const
const RUNNING = ['received', 'accepted', ...WITH_DEPARTMENT] as const
const ANSWERED = ['answered', 'rated', 'closed'] as const

/** The procedure as the brief of the office says it, written again by hand: from where, by whom, and who is only of another department. */
const TABLE: Record<MessageAction, { from: MessageState[]; may: readonly Person[]; elsewhere?: readonly Person[] }> = {
  accept: { from: ['received'], may: ['office', 'everything'] },
  reject: { from: ['received'], may: ['office', 'everything'] },
  assign: { from: ['accepted'], may: ['office', 'everything'] },
  return: { from: ['assigned', 'drafted'], may: LEAD, elsewhere: ['supporter', 'stranger'] },
  draft: { from: ['assigned', 'drafted'], may: LEAD, elsewhere: ['supporter', 'stranger'] },
  'department-review': {
    from: ['drafted'],
    may: ['head', 'deputy', 'everything'],
    elsewhere: ['supporter', 'stranger'],
  },
  'send-back': {
    from: ['drafted', 'department-reviewed', 'office-reviewed'],
    may: ['head', 'deputy', 'everything', 'reviewer', 'leader'],
    elsewhere: ['supporter', 'stranger'],
  },
  'office-review': { from: ['department-reviewed'], may: ['reviewer', 'everything'] },
  answer: { from: ['office-reviewed'], may: ['reviewer', 'everything'] },
  rate: { from: ['answered'], may: ['applicant'] },
  close: { from: ['answered', 'rated'], may: ['office', 'everything', 'system'] },
  urge: { from: [...WITH_DEPARTMENT], may: ['office', 'everything', 'leader'] },
  supervise: { from: [...WITH_DEPARTMENT], may: ['office', 'everything', 'leader'] },
  'lift-supervision': { from: [...WITH_DEPARTMENT], may: ['office', 'everything', 'leader'] },
  'ask-extension': { from: [...WITH_DEPARTMENT], may: LEAD, elsewhere: ['supporter', 'stranger'] },
  'approve-extension': { from: [...WITH_DEPARTMENT], may: ['reviewer', 'everything', 'leader'] },
  'refuse-extension': { from: [...WITH_DEPARTMENT], may: ['reviewer', 'everything', 'leader'] },
  recount: { from: [...RUNNING], may: ['system'] },
  'follow-heir': { from: ['accepted', ...WITH_DEPARTMENT, ...ANSWERED], may: ['system'] },
  classify: {
    from: [...RUNNING],
    may: ['office', 'everything', 'head', 'deputy'],
    elsewhere: ['supporter', 'stranger'],
  },
  'sign-for': { from: ['assigned'], may: LEAD, elsewhere: ['supporter', 'stranger'] },
  'hand-over': {
    from: [...WITH_DEPARTMENT],
    may: ['head', 'deputy', 'everything', 'admin'],
    elsewhere: ['supporter', 'stranger'],
  },
  consult: { from: ['assigned', 'drafted'], may: LEAD, elsewhere: ['supporter', 'stranger'] },
  'reply-consult': { from: [...WITH_DEPARTMENT], may: ['supporter'], elsewhere: [...LEAD, 'stranger'] },
  'ask-writer': {
    from: ['received', 'accepted', 'assigned', 'drafted'],
    may: [...LEAD, 'office'],
    elsewhere: ['supporter', 'stranger'],
  },
  supplement: { from: [...RUNNING], may: ['applicant'] },
  withdraw: { from: [...RUNNING], may: ['applicant'] },
  escalate: { from: [...RUNNING], may: ['system'] },
  'mark-sensitive': {
    from: [...RUNNING],
    may: ['office', 'reviewer', 'head', 'deputy', 'everything'],
    elsewhere: ['supporter', 'stranger'],
  },
  'leader-review': { from: ['office-reviewed'], may: ['leader'] },
  reopen: { from: [...ANSWERED], may: ['applicant'] },
  correct: { from: [...ANSWERED], may: [...LEAD, 'reviewer'], elsewhere: ['supporter', 'stranger'] },
  retract: { from: [...ANSWERED], may: ['reviewer', 'leader', 'everything'] },
  'keep-promise': {
    from: ['accepted', ...WITH_DEPARTMENT, ...ANSWERED],
    may: LEAD,
    elsewhere: ['supporter', 'stranger'],
  },
  'return-outer': { from: ['received', 'accepted'], may: ['office', 'everything'] },
  summarise: {
    from: ['received', 'accepted', 'assigned', 'drafted'],
    may: [...LEAD, 'office'],
    elsewhere: ['supporter', 'stranger'],
  },
}
const REVIEWS: readonly MessageAction[] = ['department-review', 'office-review', 'answer']

/** Before a department has it, only a role that depends on none counts. */
const WITHOUT_DEPARTMENT: Partial<Record<MessageAction, readonly Person[]>> = {
  classify: ['office', 'everything'],
  'ask-writer': ['office', 'everything'],
  'mark-sensitive': ['office', 'reviewer', 'everything'],
  'keep-promise': [],
  summarise: ['office', 'everything'],
}
const NOTHING_YET: Partial<Record<MessageAction, string>> = {
  'lift-supervision': 'not-supervised',
  'approve-extension': 'no-extension-asked',
  'refuse-extension': 'no-extension-asked',
  'reply-consult': 'nothing-consulted',
  supplement: 'nothing-asked',
  'keep-promise': 'no-open-promise',
  'return-outer': 'not-forwarded',
  summarise: 'not-an-enquiry',
}

/** Who a person is when no department leads yet: a rule of department cannot be met. */
function expected(state: MessageState, action: MessageAction, person: Person, drafter: Person): string {
  const { from, may, elsewhere = [] } = TABLE[action]
  if (![...may, ...elsewhere].includes(person)) return 'not-your-role'
  if (!from.includes(state)) return 'wrong-state'
  if (elsewhere.includes(person)) return 'not-your-department'
  const early = state === 'received' || state === 'accepted' ? WITHOUT_DEPARTMENT[action] : undefined
  if (early && !early.includes(person)) return 'not-your-department'
  if (REVIEWS.includes(action) && person === drafter) return 'drafter-cannot-review'
  if (action === 'follow-heir' && !WITH_DEPARTMENT.some((one) => one === state)) return 'nothing-owed'
  if (NOTHING_YET[action]) return NOTHING_YET[action]
  if (action === 'close' && person === 'system' && state === 'answered') return 'too-early-to-close'
  return 'open'
}

describe.each(['handler', 'everything'] as const)('every state × action × person, drafted by %s', (drafter) => {
  it.each(MESSAGE_STATES)('%s', (state) => {
    const { message } = messageIn(state, { drafter: people[drafter] })
    const seen: string[] = []
    const wanted: string[] = []
    for (const [person, actor] of Object.entries(people) as [Person, Actor][]) {
      for (const open of messageActions(messageProcedure, message, actor, surroundingsAt(message.head.at))) {
        seen.push(`${person} ${open.action}: ${open.open ? 'open' : open.code}`)
        wanted.push(`${person} ${open.action}: ${expected(state, open.action, person, drafter)}`)
      }
    }
    expect(seen).toEqual(wanted)
    expect(seen).toHaveLength(Object.keys(people).length * MESSAGE_ACTIONS.length)
  })
})

function refusalOf(told: Told, actor: Actor, action: MessageAction, input: unknown, later = HOUR): string | null {
  const done = actOnMessage(
    messageProcedure,
    told.message,
    actor,
    action,
    input,
    surroundingsAt(told.message.head.at + later),
  )
  return isRefusal(done) ? done.refused : null
}

describe('assigning', () => {
  const known = defineMessageProcedure({ knowsDepartment: (id) => id === 'promotion' || id === 'office' })
  const assign = (input: unknown) => {
    const { message } = messageIn('accepted', { procedure: known })
    const done = actOnMessage(known, message, people.office, 'assign', input, surroundingsAt(message.head.at))
    return isRefusal(done) ? [done.refused, done.facts] : [done.task.lead, done.task.support]
  }
  it('takes up to three leads', () => {
    expect(assign({ lead: ['promotion', 'office'] })).toEqual([['promotion', 'office'], []])
    expect(assign({ lead: [] })[0]).toBe('invalid-input')
    expect(assign({ lead: ['a', 'b', 'c', 'd'] })[0]).toBe('invalid-input')
  })
  it('refuses a department that does not exist, and one named twice', () => {
    expect(assign({ lead: ['promotion'], support: ['nowhere'] })).toEqual([
      'unknown-department',
      { departments: ['nowhere'] },
    ])
    expect(assign({ lead: ['promotion'], support: ['promotion'] })).toEqual([
      'department-twice',
      { departments: ['promotion'] },
    ])
    expect(assign({ lead: ['运用促进处'] })[0]).toBe('invalid-input')
  })
})

it('a return gives the message back to the office without departments or draft, and keeps why', () => {
  const told = messageIn('drafted')
  const at = surroundingsAt(told.message.head.at + HOUR)
  const input = { reason: '属于保护处职责', proposed: 'protection' }
  const done = actOnMessage(messageProcedure, told.message, people.handler, 'return', input, at)
  if (isRefusal(done)) throw new Error(done.refused)
  expect(done.task).toMatchObject({ state: 'accepted', lead: [], support: [] })
  expect(done.task.facts).toMatchObject({
    draft: null,
    returns: [{ by: 'handler', departments: ['promotion'], ...input }],
  })
})

it.each(['drafted', 'department-reviewed', 'office-reviewed'] as const)(
  'sending back from %s voids draft, review and approval',
  (state) => {
    const told = messageIn(state)
    const at = surroundingsAt(told.message.head.at + HOUR)
    const done = actOnMessage(
      messageProcedure,
      told.message,
      people.reviewer,
      'send-back',
      { reason: '依据没有写明' },
      at,
    )
    if (isRefusal(done)) throw new Error(done.refused)
    expect(done.task.state).toBe('assigned')
    expect(done.task.facts).toMatchObject({ draft: null, departmentReview: null, approval: null })
    expect(done.task.facts.sentBack).toMatchObject({ person: 'reviewer', reason: '依据没有写明' })
  },
)

describe('closing', () => {
  const days = (n: number) => n * 24 * HOUR
  it('by the system waits ten working days for a rating, by the office does not', () => {
    const told = messageIn('answered')
    expect(refusalOf(told, people.system, 'close', {}, days(11))).toBe('too-early-to-close')
    expect(refusalOf(told, people.system, 'close', {}, days(14))).toBeNull()
    expect(refusalOf(told, people.office, 'close', {})).toBeNull()
    expect(refusalOf(messageIn('rated'), people.system, 'close', {})).toBeNull()
  })
})

describe('the limit', () => {
  it('starts on the day received and stops with the answer or the refusal to take it up', () => {
    expect(messageIn('assigned').message.limits).toMatchObject([
      { id: 'reply', start: '2026-03-02', term: { n: 7, unit: 'workdays' }, stopped: null },
      { id: 'signing', start: '2026-03-02', term: { n: 1, unit: 'workdays' }, stopped: null },
      { id: 'handling', start: '2026-03-02', term: { n: 5, unit: 'workdays' }, stopped: null },
    ])
    expect(messageIn('answered').message.limits[0]?.stopped).toBe('2026-03-02')
    expect(messageIn('rejected').message.limits[0]?.stopped).toBe('2026-03-02')
  })
  it('has the length that was configured when it began', () => {
    const procedure = defineMessageProcedure({ limits: { reply: 15 } })
    expect(messageIn('received', { procedure }).message.limits[0]?.term).toMatchObject({ n: 15 })
  })
})

it('refuses an old version and says who was faster', () => {
  const told = messageIn('accepted')
  const at = surroundingsAt(MORNING, { version: 1 })
  expect(
    actOnMessage(messageProcedure, told.message, people.office, 'assign', { lead: ['promotion'] }, at),
  ).toMatchObject({
    refused: 'stale-version',
    facts: { yours: 1, current: 2, byName: 'name of office' },
  })
  const reviewed = messageIn('department-reviewed')
  expect(actOnMessage(messageProcedure, reviewed.message, people.reviewer, 'office-review', {}, at)).toMatchObject({
    refused: 'stale-version',
  })
})

it('rejects unknown reasons, long texts, scores that do not exist', () => {
  expect(refusalOf(messageIn('received'), people.office, 'reject', { reason: 'tired', explanation: 'x' })).toBe(
    'invalid-input',
  )
  expect(refusalOf(messageIn('assigned'), people.handler, 'return', { reason: '字'.repeat(501) })).toBe('invalid-input')
  expect(refusalOf(messageIn('assigned'), people.handler, 'return', { reason: '😀'.repeat(500) })).toBeNull()
  expect(refusalOf(messageIn('answered'), people.applicant, 'rate', { score: 6 })).toBe('invalid-input')
  expect(
    refusalOf(messageIn('assigned'), people.handler, 'draft', { reply: ' \u0000 ', release: { mode: 'full' } }),
  ).toBe('invalid-input')
})
