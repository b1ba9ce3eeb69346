import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTE_REFUSAL_WORDS, ATTRIBUTE_WORDS } from './attribute-words.ts'
import { ATTRIBUTE_REFUSALS, decideAttribute } from './attribute.ts'
import type { AttributeDecision } from './attribute.ts'
import { coordinationObstacle } from './coordination.ts'
import type { OrganAsked } from './coordination.ts'
import { isDay, monthsAfter } from './day.ts'
import { articleOf, kindName, natureWords } from './ground-words.ts'
import { GROUNDS, PROACTIVE_ITEMS } from './grounds.ts'
import { addFinding, currentAttribute, dueForReassessment, publicationLock } from './item-attribute.ts'
import type { AttributeEvent, FindingOccasion, ItemAttribute } from './item-attribute.ts'
import { PROACTIVE_ITEM_WORDS } from './proactive-scope.ts'
import { afterRequests, publicationTerm } from './publication-term.ts'
import { reassessmentDay } from './reassessment.ts'
import { responsibleBody } from './responsible-body.ts'
import type { Origin } from './responsible-body.ts'

describe('the grounds (Art. 14–16)', () => {
  it.each<[keyof typeof GROUNDS, number, number, string, number]>([
    ['state-secret', 14, 1, 'absolute', 3],
    ['forbidden-by-law', 14, 1, 'absolute', 2],
    ['safety', 14, 1, 'absolute', 4],
    ['third-party', 15, 1, 'relative', 3],
    ['internal-affairs', 16, 1, 'discretionary', 3],
    ['process', 16, 2, 'discretionary', 4],
    ['enforcement-file', 16, 2, 'discretionary', 1],
  ])('%s: Art. %i ¶%i, %s, %i kinds', (ground, article, paragraph, nature, kinds) => {
    expect(GROUNDS[ground]).toMatchObject({ article, paragraph, nature })
    expect(GROUNDS[ground].kinds).toHaveLength(kinds)
    expect(natureWords(ground, 'zh')).toMatch(/公开/)
  })
  it('have words for each kind and each refusal', () => {
    expect(kindName('request-or-report', 'zh')).toBe('请示报告')
    const all = Object.values(GROUNDS).flatMap((ground): readonly Parameters<typeof kindName>[0][] => ground.kinds)
    expect(new Set(all.map((kind) => kindName(kind, 'zh'))).size).toBe(all.length)
    for (const code of ATTRIBUTE_REFUSALS) expect(ATTRIBUTE_REFUSAL_WORDS[code].zh).toMatch(/[。]$/)
    expect(articleOf('safety', 'en')).toBe('Art. 14 of the Regulation on the Disclosure of Government Information')
  })
  it('leave fifteen items and their words to Art. 20', () => {
    expect(PROACTIVE_ITEMS).toHaveLength(15)
    expect(Object.keys(PROACTIVE_ITEM_WORDS)).toEqual([...PROACTIVE_ITEMS])
  })
})

describe('who discloses (Art. 10)', () => {
  it.each<[string, Origin, string | null, string | null]>([
    ['what it made', { origin: 'made', maker: '市局' }, '市局', 'maker'],
    ['what citizens gave', { origin: 'obtained-from-public', keeper: '市局' }, '市局', 'keeper'],
    [
      'what another organ made',
      { origin: 'obtained-from-organ', maker: '市发改委', firstObtainer: '区局' },
      '市发改委',
      'maker-or-first-obtainer',
    ],
    [
      'what another organ got first',
      { origin: 'obtained-from-organ', maker: null, firstObtainer: '区局' },
      '区局',
      'maker-or-first-obtainer',
    ],
    ['nobody knows whose', { origin: 'obtained-from-organ', maker: null, firstObtainer: null }, null, null],
    ['what several made', { origin: 'joint', lead: '市局', others: ['市财政局'] }, '市局', 'lead-maker'],
    [
      'a branch in its own name',
      { origin: 'branch', branch: '执法总队', organ: '市局', inOwnName: true },
      '执法总队',
      'branch',
    ],
    [
      'a branch in the organ’s name',
      { origin: 'branch', branch: '法规处', organ: '市局', inOwnName: false },
      '市局',
      'organ-of-branch',
    ],
  ])('%s', (_, origin, body, rule) => {
    const found = responsibleBody(origin)
    expect([found?.body ?? null, found?.rule ?? null]).toEqual([body, rule])
    expect(responsibleBody(origin, '档案馆')).toMatchObject({ body: '档案馆', rule: 'special-rule' })
  })
  it('asks those who made it together first (Art. 11)', () => {
    expect(responsibleBody({ origin: 'joint', lead: '市局', others: ['市财政局'] })?.consult).toEqual(['市财政局'])
    expect(responsibleBody({ origin: 'joint', lead: '市局', others: ['市局', '市财政局'] })?.consult).toEqual([
      '市财政局',
    ])
    expect(responsibleBody({ origin: 'joint', lead: ' ', others: ['市财政局'] })).toBeNull()
  })
})

describe('other organs are asked first (Art. 11)', () => {
  const asked = (answer: OrganAsked['answer']): OrganAsked[] => [{ organ: '市财政局', askedOn: '2026-03-02', answer }]
  it.each<[string, readonly OrganAsked[], string | null]>([
    ['nobody asked', [], 'organ-not-asked'],
    ['silence is no confirmation', asked(null), 'organ-not-answered'],
    ['an objection', asked('objects'), 'organ-objects'],
    ['a confirmation', asked('confirms'), null],
  ])('%s', (_, organs, code) => expect(coordinationObstacle(['市财政局'], organs)?.refused ?? null).toBe(code))
  it('the last answer of an organ holds', () => {
    const again = [...asked('objects'), ...asked('confirms')]
    expect(coordinationObstacle(['市财政局'], again)).toBeNull()
    expect(coordinationObstacle(['市财政局'], again.toReversed())).toMatchObject({ refused: 'organ-objects' })
  })
  it('and approvals are waited for', () => {
    const approval = { rule: '统计法实施条例', authority: '市统计局', grantedOn: null }
    expect(coordinationObstacle([], [], [approval])).toMatchObject({ refused: 'approval-not-granted' })
    expect(coordinationObstacle([], [], [{ ...approval, grantedOn: '2026-03-03' }])).toBeNull()
  })
})

describe('terms', () => {
  it('to publish: twenty working days, and again after each change (Art. 26)', () => {
    expect(publicationTerm([])).toBeNull()
    expect(publicationTerm([{ on: '2026-03-02', what: 'made' }])).toEqual({
      start: '2026-03-02',
      n: 20,
      unit: 'workdays',
      restarted: false,
    })
    const changed = [
      { on: '2026-03-20', what: 'changed' },
      { on: '2026-03-02', what: 'made' },
    ] as const
    expect(publicationTerm(changed)).toMatchObject({ start: '2026-03-20', restarted: true })
    expect(publicationTerm(changed, { n: 7, unit: 'days' })).toMatchObject({ n: 7, unit: 'days' })
  })
  it.each<[string, string | null, number | undefined, string]>([
    ['2026-03-02', null, undefined, '2027-03-02'],
    ['2024-02-29', null, undefined, '2025-02-28'],
    ['2026-08-31', null, 6, '2027-02-28'],
    ['2026-03-02', '2026-12-31', undefined, '2026-12-31'],
    ['2026-03-02', '2036-12-31', undefined, '2027-03-02'],
    ['2026-03-02', '解密条件成就时', undefined, '2027-03-02'],
  ])('to look again at %s, secret until %s, months %s: %s (Art. 18)', (on, until, months, expected) =>
    expect(reassessmentDay(on, until, months)).toBe(expected),
  )
  it('months later are days that exist, in order', () => {
    const day = fc.tuple(
      fc.integer({ min: 1990, max: 2090 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (parts, months) => {
        const on = parts.map((part) => String(part).padStart(2, '0')).join('-')
        fc.pre(isDay(on))
        expect(isDay(monthsAfter(on, months))).toBe(true)
        expect(monthsAfter(on, months) <= monthsAfter(on, months + 1)).toBe(true)
      }),
    )
  })
})

it.each([
  [{ applicants: 3, inProactiveScope: false, granted: true }, 'may-publish'],
  [{ applicants: 1, inProactiveScope: false, granted: true }, 'nothing'],
  [{ applicants: 1, inProactiveScope: true, granted: true }, 'must-publish'],
  [{ applicants: 9, inProactiveScope: false, granted: false }, 'nothing'],
] as const)('several applicants for the same (Art. 44): %o → %s', (requests, outcome) =>
  expect(afterRequests(requests)).toBe(outcome),
)

describe('an attribute over time', () => {
  const by = { person: 'u1', name: '甲' }
  const reason = '会影响正在进行的磋商。'
  const proposals = {
    withheld: {
      attribute: 'withheld',
      withheld: { ground: 'process', kind: 'draft-in-process', openBy: null, reason },
    },
    'on-request': {
      attribute: 'on-request',
      reason,
      test: { 'public-interest': false, 'wide-knowledge': false, participation: false },
      mustBeProactive: null,
    },
    proactive: { attribute: 'proactive', basis: { article: 44 } },
    undecided: { attribute: 'undecided', reportedTo: 'secrecy-administration', reason },
  } as const
  const found = (what: keyof typeof proposals, decidedOn: string): AttributeDecision => {
    const decision = decideAttribute(proposals[what], { decidedOn, reassessOn: monthsAfter(decidedOn, 12) })
    if ('refused' in decision) throw new Error(JSON.stringify(decision))
    return decision
  }
  const event = (
    occasion: FindingOccasion,
    what: keyof typeof proposals,
    on: string,
    account: string | null = null,
  ): AttributeEvent => ({
    ...{ occasion, decision: found(what, on), by, account },
  })
  const after = (...events: AttributeEvent[]) =>
    events.reduce<ItemAttribute | { refused: string }>(
      (item, one) => ('refused' in item ? item : addFinding(item, one)),
      { item: 'i1', history: [] },
    )
  const refused = (answer: object) => ('refused' in answer ? answer.refused : null)
  const opened = [
    event('source', 'withheld', '2024-03-01'),
    event('reassessed', 'on-request', '2025-03-01'),
    event('requested', 'proactive', '2025-06-01'),
  ]

  it('goes from withheld to proactive and keeps what was', () => {
    const item = after(...opened)
    if ('refused' in item) throw new Error(item.refused)
    expect(item.history.map(({ decision }) => decision.attribute)).toEqual(['withheld', 'on-request', 'proactive'])
    expect(currentAttribute(item)?.reassessOn).toBeNull()
    expect(publicationLock(item)).toBeNull()
  })
  it('is locked while it is reported upward (Art. 17 ¶3)', () => {
    const item = after(event('source', 'undecided', '2026-01-05'))
    if ('refused' in item) throw new Error(item.refused)
    expect(publicationLock(item)).toBe('escalated')
    expect(publicationLock({ item: 'i2', history: [] })).toBe('not-found')
    for (const occasion of ['changed', 'reassessed', 'requested'] as const)
      expect(refused(addFinding(item, event(occasion, 'proactive', '2026-01-20')))).toBe('answer-awaited')
    expect(refused(addFinding(item, event('reassessed', 'undecided', '2026-01-20')))).toBeNull()
    expect(refused(addFinding(item, event('answered', 'proactive', '2026-01-20')))).toBe('account-missing')
    expect(
      refused(addFinding(item, event('answered', 'proactive', '2026-01-20', '市保密局答复：不属于国家秘密'))),
    ).toBeNull()
  })
  it.each<[string, AttributeEvent[], string]>([
    ['a change before the source', [event('changed', 'proactive', '2025-01-01')], 'source-finding-first'],
    ['two sources', [...opened, event('source', 'proactive', '2026-01-01')], 'source-found-already'],
    ['a day before the last', [...opened, event('changed', 'proactive', '2025-01-01')], 'finding-out-of-order'],
    ['an answer to no question', [...opened, event('answered', 'proactive', '2026-01-01', '同意')], 'not-escalated'],
    ['hiding what is public', [...opened, event('reassessed', 'withheld', '2026-01-01')], 'public-already'],
    ['withdrawing without a word', [...opened, event('withdrawn', 'withheld', '2026-01-01')], 'account-missing'],
  ])('refuses %s', (_, events, code) => expect(refused(after(...events))).toBe(code))
  it('is looked at again in time', () => {
    const items = ['2025-02-01', '2024-12-01', '2026-05-01'].map((on) => after(event('source', 'withheld', on)))
    const due = dueForReassessment(
      items.flatMap((item) => ('refused' in item ? [] : [item])),
      '2026-03-01',
    )
    expect(due.map((item) => currentAttribute(item)?.reassessOn)).toEqual(['2025-12-01', '2026-02-01'])
    expect(ATTRIBUTE_WORDS.undecided.zh).toBe('报请确定')
  })
})
