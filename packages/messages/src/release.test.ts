import { isCleared, openRelease, sealApproval } from '@gongkai/disclosure-rules'
import { sha256 } from '@gongkai/disclosure-rules/testing'
import { act, isRefusal, replay, verifyChain, type Actor } from '@gongkai/task-model'
import { standIn } from '@gongkai/task-model/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actOnMessage, messageActions } from './acting.ts'
import type { Message, MessageEvent } from './message.ts'
import { messageProcedure } from './procedure.ts'
import { releaseContent, screenMessage } from './release-content.ts'
import type { Release } from './shapes.ts'
import { HOUR, messageIn, people, receivedMessage, surroundingsAt } from './testing.ts'
import type { MessageAction } from './values.ts'

const full: Release = { mode: 'full' }
const redacted: Release = { mode: 'redacted', subject: '费用减缓', question: '怎样办理？', reply: '请在网上提交。' }
const secretly: Release = { mode: 'private', reason: '涉及个人情况' }

function doing(message: Message, actor: Actor, action: MessageAction, input: unknown) {
  return actOnMessage(messageProcedure, message, actor, action, input, surroundingsAt(message.head.at + HOUR))
}
const refused = (answer: object) => ('refused' in answer ? answer.refused : null)

describe('an answer', () => {
  it('in full clears the message and the reply as they are', () => {
    const { message, last } = messageIn('answered')
    const { subject, body, draft } = message.facts
    expect(isCleared(last?.cleared)).toBe(true)
    expect(last?.cleared?.content).toMatchObject({
      item: message.id,
      place: 'fee-reduction',
      texts: { subject, question: body, reply: draft?.reply },
    })
  })
  it('redacted clears only its own texts', () => {
    const { last } = messageIn('answered', { release: redacted, reply: '周老师的电话是公开的。' })
    expect(last?.cleared?.content.texts).toEqual({
      subject: '费用减缓',
      question: '怎样办理？',
      reply: '请在网上提交。',
    })
  })
  it('private clears nothing', () => {
    const { message, last } = messageIn('answered', { release: secretly })
    expect(last?.cleared).toBeNull()
    expect(message.facts.answered).not.toBeNull()
  })
})

describe('review before release', () => {
  it('seals for whom each signer stood in', () => {
    const { message } = messageIn('assigned')
    const drafted = doing(message, standIn('substitute', people.handler), 'draft', {
      reply: '请在网上提交。',
      release: full,
    })
    if (isRefusal(drafted)) throw new Error(drafted.refused)
    const confirmed = doing(drafted.task, standIn('deputy', people.head), 'department-review', {})
    if (isRefusal(confirmed)) throw new Error(confirmed.refused)
    const reviewed = doing(confirmed.task, people.reviewer, 'office-review', {})
    expect(isRefusal(reviewed) ? reviewed : reviewed.approval).toMatchObject({
      drafter: { person: 'substitute', onBehalfOf: people.handler.person },
      reviewers: [{ person: 'deputy', onBehalfOf: people.head.person }, { person: people.reviewer.person }],
    })
  })
  const blocked = { reply: '请打13812345678联系。' }
  it('stops at a blocking finding until each has a reasoned decision', () => {
    const { message } = messageIn('department-reviewed', blocked)
    const [finding] = screenMessage(message).release
    expect(finding).toMatchObject({ field: 'reply', type: 'MOBILE', text: '13812345678' })
    const decide = (decision: string, reason: string) =>
      refused(
        doing(message, people.reviewer, 'office-review', { decisions: [{ key: finding?.key, decision, reason }] }),
      )
    expect(refused(doing(message, people.reviewer, 'office-review', {}))).toBe('blocked-by-findings')
    expect(decide('keep', '')).toBe('blocked-by-findings')
    expect(decide('remove', '个人号码')).toBe('blocked-by-findings')
    expect(decide('keep', '本局公布的咨询号码')).toBeNull()
  })
  it('screens what the writer sent when it goes out with the answer', () => {
    const { message } = messageIn('department-reviewed', { body: '我的手机13812345678，请回电。' })
    expect(refused(doing(message, people.reviewer, 'office-review', {}))).toBe('blocked-by-findings')
    const hidden = messageIn('department-reviewed', { body: '我的手机13812345678，请回电。', release: redacted })
    expect(refused(doing(hidden.message, people.reviewer, 'office-review', {}))).toBeNull()
  })
  it('takes no approval from the client', () => {
    const { message } = messageIn('department-reviewed', blocked)
    const own = messageIn('office-reviewed').message.facts.approval
    expect(refused(doing(message, people.reviewer, 'office-review', { decisions: [], approval: own }))).toBe(
      'blocked-by-findings',
    )
  })
  it('takes no approval of another person or another draft in the engine itself', () => {
    const { message } = messageIn('department-reviewed')
    const approval = messageIn('office-reviewed').message.facts.approval
    const give = (changed: object) =>
      refused(
        act(
          messageProcedure,
          message,
          people.reviewer,
          'office-review',
          { decisions: [], approval: { ...approval, ...changed } },
          surroundingsAt(message.head.at),
        ),
      )
    expect(give({})).toBeNull()
    expect(give({ reviewers: [{ person: 'other', name: 'x' }] })).toBe('approval-not-of-this-review')
    expect(give({ drafter: { person: 'other', name: 'x' } })).toBe('approval-not-of-this-review')
    expect(give({ item: 'GK-20260302-000000' })).toBe('approval-not-of-this-review')
    expect(give({ audience: 'addressee' })).toBe('approval-not-of-this-review')
  })
  it.each<[string, (message: Message) => Message['facts']]>([
    [
      'a character of the reply',
      ({ facts }) => ({ ...facts, draft: facts.draft && { ...facts.draft, reply: `${facts.draft.reply} ` } }),
    ],
    ['a character of the message', ({ facts }) => ({ ...facts, body: facts.body.replace('。', '．') })],
    ['the subject', ({ facts }) => ({ ...facts, subject: `${facts.subject}？` })],
    ['the board', ({ facts }) => ({ ...facts, board: 'agencies' })],
    ['how it goes out', ({ facts }) => ({ ...facts, draft: facts.draft && { ...facts.draft, release: redacted } })],
    [
      'the approval',
      ({ facts }) => ({ ...facts, approval: facts.approval && { ...facts.approval, hash: sha256('x') } }),
    ],
  ])('is void when the row changed by %s', (_, change) => {
    const { message } = messageIn('office-reviewed')
    expect(refused(doing({ ...message, facts: change(message) }, people.reviewer, 'answer', {}))).toBe('approval-void')
  })
  it('of a redacted answer covers what only the writer is told', () => {
    const { message } = messageIn('office-reviewed', { release: redacted })
    const { draft } = message.facts
    const facts = { ...message.facts, draft: draft && { ...draft, reply: '别的话。' } }
    expect(refused(doing({ ...message, facts }, people.reviewer, 'answer', {}))).toBe('approval-void')
  })
})

describe('a message whose writer does not want it public', () => {
  it.each([full, redacted])('is not drafted for release', (release) => {
    const { message } = messageIn('assigned', { mayPublish: false })
    expect(refused(doing(message, people.handler, 'draft', { reply: '您好。', release }))).toBe('may-not-publish')
  })

  it.each(['drafted', 'department-reviewed', 'office-reviewed'] as const)(
    'is refused from %s on, were the row forced',
    (state) => {
      const { message } = messageIn(state)
      const forced = { ...message, facts: { ...message.facts, mayPublish: false } }
      const action = (
        { drafted: 'department-review', 'department-reviewed': 'office-review', 'office-reviewed': 'answer' } as const
      )[state]
      const person = state === 'drafted' ? people.head : people.reviewer
      expect(refused(doing(forced, person, action, {}))).toBe('may-not-publish')
    },
  )

  /** Candidates that anybody might send, good and bad. */
  const inputs: Record<MessageAction, readonly unknown[]> = {
    accept: [{}],
    reject: [{ reason: 'abusive', explanation: '请修改。' }],
    assign: [{ lead: ['promotion'] }, { lead: ['promotion', 'protection'] }],
    return: [{ reason: '不属于本处' }],
    draft: [full, redacted, secretly].map((release) => ({ reply: '您好，请在网上提交。', release })),
    'department-review': [{}],
    'send-back': [{ reason: '再改改' }],
    'office-review': [{ decisions: [] }, { decisions: [], mayPublish: true }],
    answer: [{}, { mode: 'full' }, { release: full }],
    rate: [{ score: 3 }],
    close: [{}],
    urge: [{ reason: '即将到期' }],
    supervise: [{ level: 'leader', dueOn: '2026-04-30', reason: '久拖未办' }],
    'lift-supervision': [{ reason: '已经办理' }],
    'ask-extension': [{ term: { n: 5 }, reason: '情况复杂' }],
    'approve-extension': [{}],
    'refuse-extension': [{ reason: '理由不足' }],
    recount: [{ limit: 'reply', was: '2026-03-11', due: '2026-03-12', provisional: false }],
    'follow-heir': [{ from: 'promotion', to: 'planning', fromName: '促进处', toName: '规划处' }],
    classify: [{ class: 'inquiry' }],
    'sign-for': [{}],
    'hand-over': [{ person: 'handler', reason: '熟悉情况' }],
    consult: [{ department: 'planning', question: '口径是否一致？' }],
    'reply-consult': [{ id: 'c1', answer: '一致。' }],
    'ask-writer': [{ question: '请提供专利号。' }],
    supplement: [{ text: '附后。' }, { text: '附后。', mayPublish: true }],
    withdraw: [],
    escalate: [],
    'mark-sensitive': [{ reason: '涉及面广' }],
    'leader-review': [{}, { mayPublish: true }],
    reopen: [{ reason: '没有答到点上' }],
    correct: [{ note: '更正电话' }, { note: '改为公开', release: full }],
    retract: [{ reason: '文件废止' }],
    'keep-promise': [{ id: 'p1', note: '已办' }],
    'return-outer': [],
    summarise: [{ subject: '摘要', text: '摘要' }],
  }

  /** Three steps of four go on, so that many walks come as far as an answer. */
  const ONWARD: readonly MessageAction[] = [
    'accept',
    'assign',
    'draft',
    'department-review',
    'office-review',
    'leader-review',
    'answer',
  ]

  function walk(mayPublish: boolean, choices: readonly number[]) {
    const opened = receivedMessage({ mayPublish })
    let { message } = opened
    const events: MessageEvent[] = [...opened.events]
    const cleared: unknown[] = []
    const took: string[] = []
    for (const choice of choices) {
      const now = surroundingsAt(message.head.at + HOUR)
      const open = Object.values(people).flatMap((actor: Actor) =>
        messageActions(messageProcedure, message, actor, now).flatMap((one) =>
          one.open ? inputs[one.action].map((input) => ({ actor, action: one.action, input })) : [],
        ),
      )
      const onward = open.filter(({ action }) => ONWARD.includes(action))
      const from = choice % 4 !== 0 && onward.length > 0 ? onward : open
      const step = from[Math.floor(choice / 4) % Math.max(1, from.length)]
      if (!step) break
      const done = actOnMessage(messageProcedure, message, step.actor, step.action, step.input, now)
      if (isRefusal(done)) continue
      message = done.task
      events.push(done.event)
      took.push(step.action)
      if (done.cleared) cleared.push(done.cleared)
    }
    return { message, events, cleared, took }
  }

  const choices = fc.array(fc.nat(100_000), { maxLength: 40, size: 'max' })

  it('is never cleared for release, whatever anybody does in whatever order', () => {
    let answered = 0
    fc.assert(
      fc.property(choices, (list) => {
        const { message, cleared, took } = walk(false, list)
        if (took.includes('answer')) answered += 1
        expect(cleared).toEqual([])
        expect(message.facts.mayPublish).toBe(false)
        expect(message.facts.draft?.release.mode ?? 'private').toBe('private')
        const { approval, draft } = message.facts
        if (!approval || !draft) return
        const forged = releaseContent(message, { ...draft, release: full })
        const sealed = sealApproval({
          content: releaseContent(message, draft),
          drafter: { person: 'a', name: 'a' },
          reviewers: [{ person: 'b', name: 'b' }],
          decisions: [],
          at: 1,
          digest: sha256,
        })
        if ('refused' in sealed) throw new Error(sealed.refused)
        expect(refused(openRelease(forged, sealed, sha256))).toBe('approval-void')
      }),
      { numRuns: 300 },
    )
    expect(answered).toBeGreaterThan(20)
  })

  it('while one whose writer agrees is cleared on some of the same ways', () => {
    const found = fc.sample(choices, { numRuns: 300, seed: 7 }).filter((list) => walk(true, list).cleared.length > 0)
    expect(found.length).toBeGreaterThan(0)
  })

  it('and the history gives the message again, unbroken', () => {
    fc.assert(
      fc.property(fc.boolean(), choices, (mayPublish, list) => {
        const { message, events } = walk(mayPublish, list)
        expect(replay(messageProcedure, events)).toEqual(message)
        expect(verifyChain(events, sha256, message.head)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})
