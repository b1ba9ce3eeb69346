import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHECKLIST, CHECKLIST_IDS, checklistGaps } from './checklist.ts'
import type { ChecklistAnswers, ChecklistId } from './checklist.ts'
import { addReceipt, isOpenOn, receiptsMissing, recordLimited } from './limited-release.ts'
import { OUTCOME_WORDS, REVIEW_OUTCOMES } from './outcome.ts'
import { disagreement, recordSheet, releasedTo, reportTerm, reviewTerm, signedOutcome } from './review-result.ts'
import { newSheet, REVIEW_ACTIONS, REVIEW_REFUSALS, REVIEW_ROLES, REVIEW_STATES } from './review-sheet.ts'
import type { ReviewAction, ReviewRole, ReviewSheet, ReviewState, ReviewStep } from './review-sheet.ts'
import { addStep, openSteps } from './review-step.ts'
import { REVIEW_REFUSAL_WORDS } from './review-words.ts'

const hash = 'a'.repeat(64)
const person: Readonly<Record<ReviewRole, string>> = {
  handler: '甲',
  'department-head': '乙',
  office: '丙',
  'deputy-leader': '丁',
  'principal-leader': '戊',
}
const clean = Object.fromEntries(CHECKLIST_IDS.map((id) => [id, { answer: 'no' }])) as ChecklistAnswers
const head = { item: 'i1', title: '费减办法', number: '〔2026〕3', publisher: '法规处' }

function sign(role: ReviewRole, on: string) {
  return { by: { person: role, name: person[role] }, role, on, hash }
}
const clear = { marks: 'clear', sources: 'clear', aggregation: 'clear' } as const
const steps = {
  propose: {
    ...sign('handler', '2026-03-02'),
    action: 'propose',
    outcome: 'open',
    ground: null,
    reason: '公众需要知晓',
    answers: clean,
  },
  confirm: { ...sign('department-head', '2026-03-03'), action: 'confirm', opinion: '同意' },
  return: { ...sign('office', '2026-03-04'), action: 'return', reason: '附件没有脱敏' },
  check: { ...sign('office', '2026-03-04'), action: 'check', checked: clear, opinion: '同意' },
  disagree: {
    ...sign('office', '2026-03-04'),
    action: 'disagree',
    outcome: 'withheld',
    ground: 'process',
    reason: '尚在磋商',
  },
  escalate: {
    ...sign('office', '2026-03-04'),
    action: 'escalate',
    to: 'secrecy-administration',
    reason: '是否属于国家秘密不明确',
  },
  answer: {
    ...sign('office', '2026-03-20'),
    action: 'answer',
    authority: '市保密局',
    document: '复函〔2026〕7号',
    outcome: 'open',
    ground: null,
  },
  sign: { ...sign('deputy-leader', '2026-03-23'), action: 'sign', outcome: 'open', opinion: '同意' },
} as const satisfies Record<ReviewAction, ReviewStep>

function after(...list: readonly ReviewStep[]): ReviewSheet {
  return list.reduce<ReviewSheet>((sheet, step) => {
    const next = addStep(sheet, step)
    if ('refused' in next) throw new Error(JSON.stringify(next))
    return next
  }, newSheet(head))
}
const refused = (sheet: ReviewSheet, step: ReviewStep) => {
  const answer = addStep(sheet, step)
  return 'refused' in answer ? answer.refused : null
}
const { propose, confirm, check } = steps

describe('four levels', () => {
  const signed = after(propose, confirm, check, steps.sign)
  it('sign one after the other, and then it is released as it was read', () => {
    expect(signed.state).toBe('signed')
    expect(signedOutcome(signed)).toBe('open')
    expect(releasedTo(signed, hash)).toBe('public')
    expect(releasedTo(signed, 'b'.repeat(64))).toBeNull()
    expect(releasedTo(after(propose, confirm, check), hash)).toBeNull()
    expect(recordSheet(signed)).toMatchObject({
      number: '〔2026〕3',
      maker: { name: '甲' },
      reviewer: { name: '丙' },
      approver: { name: '丁', on: '2026-03-23' },
    })
    expect(reviewTerm(signed, 7)).toEqual({ start: '2026-03-02', n: 7, unit: 'workdays' })
  })
  it.each<[string, ReviewSheet, ReviewStep, string]>([
    ['the handler as the head', after(propose), { ...confirm, by: propose.by }, 'drafter-cannot-review'],
    ['the head as the office', after(propose, confirm), { ...check, by: confirm.by }, 'signed-already'],
    ['nobody', after(propose), { ...confirm, by: { person: ' \u200b', name: '' } }, 'signer-missing'],
    [
      'a stand-in of the handler',
      after(propose),
      { ...confirm, by: { ...confirm.by, onBehalfOf: propose.by.person } },
      'drafter-cannot-review',
    ],
    ['other bytes', after(propose), { ...confirm, hash: 'b'.repeat(64) }, 'content-changed'],
    ['a day before the last', after(propose), { ...confirm, on: '2026-03-01' }, 'day-out-of-order'],
    ['a day that does not exist', after(propose), { ...confirm, on: '2026-03-32' }, 'day-out-of-order'],
    ['a step too early', after(propose), check, 'step-not-open'],
    ['somebody else’s step', after(propose), { ...confirm, role: 'office' }, 'not-this-role'],
    ['an unfinished checklist', newSheet(head), { ...propose, answers: {} }, 'checklist-unfinished'],
    ['withholding without an article', newSheet(head), { ...propose, outcome: 'withheld' }, 'ground-missing'],
    ['no reason', newSheet(head), { ...propose, reason: ' ' }, 'reason-missing'],
    ['a return without a reason', after(propose, confirm), { ...steps.return, reason: '' }, 'reason-missing'],
    [
      'passing what was found',
      after(propose, confirm),
      { ...check, checked: { ...clear, aggregation: 'found' } },
      'office-found-something',
    ],
    [
      'an outcome nobody proposed',
      after(propose, confirm, check),
      { ...steps.sign, outcome: 'limited' },
      'outcome-not-proposed',
    ],
  ])('refuse %s', (_, sheet, step, code) => {
    expect(refused(sheet, step)).toBe(code)
  })
  it('want the principal leader for what is sensitive', () => {
    const sheet = { ...after(propose, confirm, check), sensitive: true }
    expect(refused(sheet, steps.sign)).toBe('principal-leader-signs')
    expect(refused(sheet, { ...steps.sign, ...sign('principal-leader', '2026-03-23') })).toBeNull()
  })
  it('begin again after a return, with another version', () => {
    const again = { ...propose, on: '2026-03-05', hash: 'c'.repeat(64) }
    const sheet = after(propose, confirm, steps.return, again)
    expect(refused(sheet, { ...confirm, on: '2026-03-06' })).toBe('content-changed')
    expect(refused(sheet, { ...confirm, on: '2026-03-06', hash: again.hash })).toBeNull()
    expect(sheet.steps).toHaveLength(4)
  })
  it('leave a disagreement to the leader', () => {
    const sheet = after(propose, confirm, steps.disagree)
    expect(disagreement(sheet)).toEqual({ department: 'open', office: 'withheld' })
    expect(refused(sheet, steps.sign)).toBeNull()
    expect(refused(sheet, { ...steps.sign, outcome: 'withheld' })).toBeNull()
  })
  it('cannot disagree their way past an answer of the checklist', () => {
    const answers: ChecklistAnswers = { ...clean, marks: { answer: 'yes' } }
    const sheet = after({ ...propose, answers, outcome: 'withheld', ground: 'state-secret' }, confirm)
    expect(refused(sheet, { ...steps.disagree, outcome: 'open' })).toBe('checklist-unfinished')
  })
  it('report what they cannot decide; it is locked until the answer, which holds', () => {
    const sheet = after(propose, confirm, steps.escalate)
    expect(reportTerm(sheet)).toEqual({ start: '2026-03-04', n: 10, unit: 'workdays' })
    expect(releasedTo(sheet, hash)).toBeNull()
    expect(openSteps(sheet, 'deputy-leader')).toEqual([])
    expect(refused(sheet, steps.sign)).toBe('step-not-open')
    const answered = after(propose, confirm, steps.escalate, {
      ...steps.answer,
      outcome: 'withheld',
      ground: 'state-secret',
    })
    expect(refused(answered, steps.sign)).toBe('outcome-not-proposed')
    expect(refused(answered, { ...steps.sign, outcome: 'withheld' })).toBeNull()
    expect(reportTerm(answered)).toBeNull()
  })
  it('release nothing that is to be changed first', () => {
    const change = { ...propose, outcome: 'open-after-changes' } as const
    const sheet = after(change, confirm, check, { ...steps.sign, outcome: 'open-after-changes' })
    expect(releasedTo(sheet, hash)).toBeNull()
  })
})

/** Every state, by a way there. */
const SHEETS: Readonly<Record<ReviewState, ReviewSheet>> = {
  new: newSheet(head),
  proposed: after(propose),
  confirmed: after(propose, confirm),
  checked: after(propose, confirm, check),
  returned: after(propose, confirm, steps.return),
  escalated: after(propose, confirm, steps.escalate),
  signed: after(propose, confirm, check, steps.sign),
}

describe.each(REVIEW_STATES)('in state %s', (state) => {
  it.each(REVIEW_ACTIONS.flatMap((action) => REVIEW_ROLES.map((role) => [action, role] as const)))(
    '%s by the %s',
    (action, role) => {
      const step = { ...steps[action], ...sign(role, '2026-04-01') }
      const code = refused(SHEETS[state], step)
      expect(code === 'step-not-open' || code === 'not-this-role').toBe(
        !openSteps(SHEETS[state], role).includes(action),
      )
    },
  )
})

it('nothing is ever released that four different people did not read', () => {
  const move = fc.tuple(
    fc.nat(),
    fc.constantFrom('甲', '乙', '丙', '丁', '戊'),
    fc.constantFrom(hash, hash, hash, 'b'.repeat(64)),
  )
  let released = 0
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40, size: 'max' }), (list) => {
      let sheet = newSheet(head)
      for (const [choice, name, read] of list) {
        const open = REVIEW_ROLES.flatMap((role) => openSteps(sheet, role).map((action) => ({ action, role })))
        const chosen = open[choice % Math.max(1, open.length)]
        if (!chosen) break
        const next = addStep(sheet, {
          ...steps[chosen.action],
          role: chosen.role,
          by: { person: name, name },
          on: '2026-04-01',
          hash: read,
        })
        if (!('refused' in next)) sheet = next
        for (const one of [hash, 'b'.repeat(64)]) {
          if (releasedTo(sheet, one) === null) continue
          released += 1
          const round = sheet.steps.slice(sheet.steps.findLastIndex((taken) => taken.action === 'propose'))
          expect(new Set(round.map((taken) => taken.by.person)).size).toBeGreaterThanOrEqual(4)
          expect(round.every((taken) => taken.hash === one)).toBe(true)
        }
      }
    }),
    { numRuns: 400 },
  )
  expect(released).toBeGreaterThan(10)
})

describe('the checklist', () => {
  it('has sixteen questions, each with words, a basis and what a yes leaves open', () => {
    expect(CHECKLIST_IDS).toHaveLength(16)
    for (const id of CHECKLIST_IDS) expect(CHECKLIST[id].zh).toMatch(/？$/)
    expect(REVIEW_OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome].zh)).toEqual([
      '公开',
      '修改后公开',
      '区分处理后公开',
      '定点定向公开',
      '不公开',
      '报上级或者保密部门确定',
    ])
    for (const code of REVIEW_REFUSALS) expect(REVIEW_REFUSAL_WORDS[code].zh).toMatch(/。$/)
  })
  it.each<[ChecklistId, readonly string[]]>([
    ['marks', ['withheld', 'escalated']],
    ['marked-source', ['withheld', 'escalated']],
    ['secrets-list', ['withheld', 'escalated']],
    ['work-secret', ['open-after-changes', 'open-in-part', 'limited', 'withheld', 'escalated']],
    ['other-organ', REVIEW_OUTCOMES],
    ['joint', REVIEW_OUTCOMES],
    ['safety', ['withheld', 'escalated']],
    ['trade-secret', REVIEW_OUTCOMES],
    ['privacy', REVIEW_OUTCOMES],
    ['internal-or-process', REVIEW_OUTCOMES],
    ['aggregation', REVIEW_OUTCOMES],
    ['hidden-data', ['open-after-changes', 'open-in-part', 'limited', 'withheld', 'escalated']],
    ['timing', REVIEW_OUTCOMES],
    ['named-receivers', ['limited', 'withheld', 'escalated']],
    ['copyright', REVIEW_OUTCOMES],
    ['names-and-maps', REVIEW_OUTCOMES],
  ])('yes to %s leaves %o', (id, left) => {
    const answers = { ...clean, [id]: { answer: 'yes', record: '记录一' } } as ChecklistAnswers
    expect(REVIEW_OUTCOMES.filter((outcome) => checklistGaps(answers, outcome) === null)).toEqual(left)
    const bare = { ...clean, [id]: { answer: 'yes' } } as ChecklistAnswers
    const lacking = REVIEW_OUTCOMES.filter((outcome) => checklistGaps(bare, outcome)?.withoutRecord.includes(id))
    expect(lacking).toEqual(
      CHECKLIST[id].record === null ? [] : ['open', 'open-after-changes', 'open-in-part', 'limited'],
    )
  })
})

describe('a limited release (定点定向公开)', () => {
  const no = { 'public-interest': false, 'wide-knowledge': false, participation: false }
  const proposal = {
    item: 'i1',
    hash,
    why: '只涉及园区企业',
    receivers: { by: 'list', names: ['一号企业', '二号企业'] },
    ways: ['email'],
    from: '2026-03-02',
    until: '2026-06-30',
  }
  const release = recordLimited(proposal, no)
  if ('refused' in release) throw new Error(release.refused)

  it('ends, and knows who has not confirmed', () => {
    expect(['2026-03-01', '2026-03-02', '2026-06-30', '2026-07-01'].map((on) => isOpenOn(release, on))).toEqual([
      false,
      true,
      true,
      false,
    ])
    const receipts = addReceipt(release, [], { receiver: '二号企业', on: '2026-03-05', proof: '邮件回执' })
    expect('refused' in receipts ? receipts : receiptsMissing(release, receipts)).toEqual(['一号企业'])
  })
  it.each([
    [{ receiver: '三号企业', on: '2026-03-05', proof: '回执' }, 'not-a-receiver'],
    [{ receiver: '一号企业', on: '2026-07-05', proof: '回执' }, 'receipt-outside-term'],
    [{ receiver: '一号企业', on: '2026-03-05', proof: ' ' }, 'proof-missing'],
  ])('refuses the receipt %o', (receipt, code) =>
    expect(addReceipt(release, [], receipt)).toMatchObject({ refused: code }),
  )
  it.each([
    [{ why: ' ' }, no, 'limited-incomplete'],
    [{ receivers: { by: 'list', names: [] } }, no, 'limited-incomplete'],
    [{ receivers: { by: 'everybody' } }, no, 'limited-incomplete'],
    [{ until: '2026-03-01' }, no, 'ends-before-it-begins'],
    [{}, { ...no, 'wide-knowledge': true }, 'must-be-proactive'],
  ])('refuses %o', (over, answers, code) =>
    expect(recordLimited({ ...proposal, ...over }, answers)).toMatchObject({ refused: code }),
  )
  it('does not stand in for an item of Art. 20 or 21', () => {
    expect(recordLimited(proposal, no, 'statistics')).toMatchObject({ refused: 'must-be-proactive' })
  })
})

it('takes nothing for checked that was not', () => {
  const unchecked = { ...check, checked: JSON.parse('{"marks":"clear"}') }
  expect(addStep(after(propose, confirm), unchecked)).toMatchObject({
    refused: 'office-found-something',
    facts: { found: ['sources', 'aggregation'] },
  })
})
