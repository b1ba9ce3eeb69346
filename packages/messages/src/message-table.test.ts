import { sha256 } from '@gongkai/disclosure-rules/testing'
import type { Actor } from '@gongkai/task-model'
import { procedureTable, standIn, tableText, walkProcedure } from '@gongkai/task-model/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { actOnMessage } from './acting.ts'
import { messageProcedure } from './procedure.ts'
import { HOUR, messageIn, MORNING, people, receivedMessage, surroundingsAt, onward, type Told } from './testing.ts'
import { ACTION_WORDS } from './desk-words.ts'
import { MESSAGE_ACTIONS, MESSAGE_STATES, type MessageAction } from './values.ts'
import { STATE_WORDS } from './words.ts'

const actors = {
  handler: people.handler,
  head: people.head,
  'stand-in of the head': standIn('substitute', people.head),
  'head who also handles': people.deputy,
  supporter: people.supporter,
  stranger: people.stranger,
  office: people.office,
  'office-reviewer': people.reviewer,
  'stand-in of the handler, also reviewer': {
    ...standIn('stand-in', people.handler),
    roles: ['handler', 'office-reviewer'],
  },
  'everything in one': people.everything,
  leader: people.leader,
  admin: people.admin,
  applicant: people.applicant,
  system: people.system,
} as const satisfies Record<string, Actor>

const reason = '理由'
const inputs: Record<MessageAction, unknown> = {
  accept: {},
  reject: { reason: 'petition', explanation: reason },
  assign: { lead: ['promotion'] },
  return: { reason, proposed: 'protection' },
  draft: { reply: '您好，请在网上提交。', release: { mode: 'full' } },
  'department-review': {},
  'send-back': { reason },
  'office-review': { decisions: [] },
  answer: {},
  rate: { score: 4 },
  close: {},
  urge: { reason },
  supervise: { level: 'office', dueOn: '2027-04-30', reason },
  'lift-supervision': { reason },
  'ask-extension': { term: { n: 5 }, reason },
  'approve-extension': {},
  'refuse-extension': { reason },
  recount: { limit: 'reply', was: '2026-03-10', due: '2026-03-11', provisional: false },
  'follow-heir': { from: 'promotion', to: 'planning', fromName: '促进处', toName: '规划处' },
  classify: { class: 'inquiry' },
  'sign-for': {},
  'hand-over': { person: 'handler', reason },
  consult: { department: 'planning', question: '口径是否一致？' },
  'reply-consult': { id: 'c1', answer: '一致。' },
  'ask-writer': { question: '请提供专利号。' },
  supplement: { text: '专利号附后。' },
  withdraw: {},
  escalate: { stage: 'before', due: '2026-03-11', overdueWorkdays: 0 },
  'mark-sensitive': { reason },
  'leader-review': {},
  reopen: { reason: '没有回答我的问题' },
  correct: { note: '更正电话' },
  retract: { reason: '引用的文件已经废止' },
  'keep-promise': { id: 'p1', note: '已经上线' },
  'return-outer': { reason },
  summarise: { subject: '费用减缓', text: '来信人问减缓的比例。' },
}

type Step = readonly [who: Actor, action: MessageAction, input?: unknown]

function then(told: Told, ...steps: readonly Step[]) {
  return onward(told, ...steps.map(([who, action, input = inputs[action]]) => [action, who, input] as const)).message
}

const { handler, head, office, reviewer, leader, applicant } = people
const promising = {
  reply: '您好，我们将开放网上查询。',
  release: { mode: 'full' },
  promises: [{ what: '开放网上查询', dueOn: '2026-04-30' }],
}
const toAnswer: readonly Step[] = [
  [head, 'department-review'],
  [reviewer, 'office-review'],
  [reviewer, 'answer'],
]
const back: readonly Step[] = [
  [handler, 'return'],
  [office, 'assign'],
]
const supervise: Step = [leader, 'supervise', { level: 'leader', dueOn: '2026-04-30', reason }]

const situations = {
  ...Object.fromEntries(MESSAGE_STATES.map((state) => [state, messageIn(state).message])),
  'assigned again after one return': then(messageIn('assigned'), ...back),
  'accepted after two returns': then(messageIn('assigned'), ...back, [handler, 'return']),
  'assigned again after two returns': then(messageIn('assigned'), ...back, ...back),
  'assigned, an extension is asked for by the head': then(messageIn('assigned'), [head, 'ask-extension']),
  'assigned, extended once': then(messageIn('assigned'), [handler, 'ask-extension'], [leader, 'approve-extension']),
  'assigned, supervised by a leader': then(messageIn('assigned'), supervise),
  'received, forwarded by another body': receivedMessage({
    forwarded: { platform: '12345', outerId: 'A-1', dueOn: '2026-03-20' },
  }).message,
  'assigned, asked in English': then(
    receivedMessage({ language: 'en' }),
    [office, 'summarise'],
    [office, 'accept'],
    [office, 'assign'],
  ),
  'assigned, signed for and in the hands of a colleague': then(
    messageIn('assigned'),
    [handler, 'sign-for'],
    [head, 'hand-over', { person: 'colleague', reason }],
  ),
  'assigned, another department is consulted': then(messageIn('assigned'), [
    handler,
    'consult',
    { department: 'protection', question: '口径是否一致？' },
  ]),
  'assigned, a question waits for the writer': then(messageIn('assigned'), [handler, 'ask-writer']),
  'office-reviewed, sensitive': then(
    messageIn('assigned'),
    [office, 'mark-sensitive'],
    [handler, 'draft'],
    [head, 'department-review'],
    [reviewer, 'office-review'],
  ),
  'office-reviewed, sensitive, signed by a leader': then(
    messageIn('assigned'),
    [office, 'mark-sensitive'],
    [handler, 'draft'],
    [head, 'department-review'],
    [reviewer, 'office-review'],
    [leader, 'leader-review'],
  ),
  'answered with a promise': then(messageIn('assigned'), [handler, 'draft', promising], ...toAnswer),
  'answered, then retracted': then(messageIn('answered'), [leader, 'retract']),
  'answered privately': messageIn('answered', { mayPublish: false }).message,
  'assigned, the answer is being corrected': then(messageIn('answered'), [handler, 'correct']),
  'accepted, reopened by its writer': then(messageIn('rated'), [applicant, 'reopen']),
  'answered again after it was reopened': then(
    messageIn('rated'),
    [applicant, 'reopen'],
    [office, 'assign'],
    [handler, 'draft'],
    [head, 'department-review'],
    [reviewer, 'office-review'],
    [leader, 'leader-review'],
    [reviewer, 'answer'],
  ),
  'drafted by the head': messageIn('drafted', { drafter: head }).message,
  'department-reviewed, drafted by somebody who is everything': messageIn('department-reviewed', {
    drafter: people.everything,
  }).message,
}

const words = {
  ...Object.fromEntries(MESSAGE_STATES.map((state) => [state, STATE_WORDS[state].zh])),
  accept: '受理',
  reject: '不予受理',
  assign: '交办',
  return: '退回',
  draft: '拟稿',
  'department-review': '处室审核',
  'send-back': '退回修改',
  'office-review': '公开审查',
  answer: '答复',
  rate: '评价',
  close: '办结',
  urge: '催办',
  supervise: '督办',
  'lift-supervision': '督办销号',
  'ask-extension': '申请延期',
  'approve-extension': '批准延期',
  'refuse-extension': '不批准延期',
  recount: '期限重新计算',
  'follow-heir': '随机构调整移交',
  ...Object.fromEntries(MESSAGE_ACTIONS.slice(19).map((one) => [one, ACTION_WORDS[one].zh])),
  handler: '承办人（拟稿人）',
  head: '处室负责人',
  'stand-in of the head': '处室负责人的代理人',
  'head who also handles': '兼任承办人的负责人',
  supporter: '配合部门',
  stranger: '其他部门',
  office: '公开办',
  'office-reviewer': '办公室审核人',
  'stand-in of the handler, also reviewer': '拟稿人的代理人（兼审核）',
  'everything in one': '身兼数职',
  leader: '局领导',
  admin: '管理员',
  applicant: '留言人',
  system: '系统',
}

it('is the committed table, state by state, action by action, role by role', async () => {
  const now = MORNING + 24 * HOUR
  const rows = procedureTable(messageProcedure, {
    situations,
    actors,
    inputs,
    now,
    doing: (task, actor, action, input) =>
      actOnMessage(messageProcedure, task, actor, action, input, surroundingsAt(now)),
  })
  await expect(tableText('留言办理 Messages: who may do what, when', rows, words)).toMatchFileSnapshot(
    './message-table.md',
  )
})

it('replays to the row after every step of any walk', () => {
  const step = fc.record({
    action: fc.constantFrom(...Object.keys(inputs)),
    actor: fc.constantFrom(...Object.values(actors)),
    later: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: -HOUR, max: 4 * HOUR }) },
      fc.integer({ min: 0, max: 60 * HOUR }),
    ),
  })
  const opening = { board: 'fee-reduction', subject: '标题', body: '正文𠮷', mayPublish: true }
  // Drawn steps alone would rarely come as far as these: a walk begins with one of them, or with none.
  const given = (action: MessageAction, actor: Actor = people.office) => ({ action, actor, later: HOUR })
  const assigned = [given('accept'), given('assign')]
  const ahead = [
    [],
    [...assigned, given('ask-writer', people.handler), given('supplement', people.applicant)],
    [
      ...assigned,
      given('draft', people.handler),
      given('department-review', people.head),
      given('office-review', people.reviewer),
    ],
  ]
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.constantFrom(...ahead), fc.array(step, { minLength: 40, maxLength: 120 }), (first, script) => {
      const steps = [...first, ...script].map((one) => ({ ...one, input: inputs[one.action as MessageAction] }))
      const { task, done } = walkProcedure(
        messageProcedure,
        {
          actor: people.applicant,
          input: opening,
          now: MORNING,
          digest: sha256,
          doing: (one, { actor, action, input }, around) =>
            actOnMessage(messageProcedure, one, actor, action, input, surroundingsAt(around.now)),
        },
        steps,
      )
      for (const action of done) seen.add(action)
      expect(task.facts.returns.length).toBeLessThanOrEqual(2)
      expect(task.facts.extensionsGranted).toBeLessThanOrEqual(1)
      expect(task.facts.reopened?.length ?? 0).toBeLessThanOrEqual(1)
      expect(task.facts.asked?.length ?? 0).toBeLessThanOrEqual(2)
    }),
    { numRuns: 200 },
  )
  for (const action of [
    'assign',
    'return',
    'draft',
    'supervise',
    'ask-extension',
    'office-review',
    'consult',
    'ask-writer',
    'supplement',
    'mark-sensitive',
  ])
    expect(seen).toContain(action)
})
