import { describe, expect, it } from 'vitest'
import { decideAttribute } from './attribute.ts'
import { consultationAnswer, consultationTerm } from './consultation.ts'
import { articleOf } from './ground-words.ts'
import { GROUNDS } from './grounds.ts'

const dates = { decidedOn: '2026-03-02', reassessOn: '2027-03-02' }
const reason = '公开后会影响正在进行的磋商。'
const withheld = (ground: object) => ({ attribute: 'withheld', withheld: ground })
const consultation = { askedOn: '2026-02-02', answer: 'objects', account: '对方书面说明了损害。' }
const thirdParty = { ground: 'third-party', kind: 'trade-secret', consultation, publicInterest: null, reason }
const no = { 'public-interest': false, 'wide-knowledge': false, participation: false }
const refusalOf = (proposal: unknown, on: Parameters<typeof decideAttribute>[1] = dates) => {
  const answer = decideAttribute(proposal, on)
  return 'refused' in answer ? answer.refused : answer.attribute
}

describe('a withheld item names its ground', () => {
  it.each([
    ['a ground that does not exist', { ground: 'other', reason }],
    ['no ground', { reason }],
    ['no kind', { ground: 'process', openBy: null, reason }],
    ['a kind of another ground', { ground: 'process', kind: 'personnel', openBy: null, reason }],
    ['no reason of its own', { ground: 'process', kind: 'draft-in-process', openBy: null, reason: '  ' }],
    ['a secret without its classification', { ground: 'state-secret', kind: 'secret', reason }],
    ['a prohibition without its provision', { ground: 'forbidden-by-law', kind: 'law', reason }],
    ['a danger without the harm', { ground: 'safety', kind: 'social-stability', reason }],
    ['a third party that was not asked', { ...thirdParty, consultation: undefined }],
  ])('refuses %s', (_, ground) => expect(refusalOf(withheld(ground))).toBe('attribute-incomplete'))

  it.each([
    [
      {
        ground: 'state-secret',
        kind: 'secret',
        classification: { basis: '沪知局密〔2026〕1号', until: '2036-01-01' },
        reason,
      },
    ],
    [{ ground: 'forbidden-by-law', kind: 'law', provision: { title: '专利法', clause: '第二十一条' }, reason }],
    [{ ground: 'safety', kind: 'economic-security', harm: '会暴露重点企业的布局。', reason }],
    [thirdParty],
    [{ ...thirdParty, consultation: { ...consultation, answer: 'silent', waitedUntil: '2026-02-28' } }],
    [{ ground: 'internal-affairs', kind: 'personnel', openBy: null, reason }],
    [{ ground: 'enforcement-file', kind: 'enforcement-file', openBy: null, reason }],
  ])('takes %o', (ground) =>
    expect(decideAttribute(withheld(ground), dates)).toMatchObject({ ...dates, withheld: ground }),
  )
})

it('does not protect a third party who agrees, nor against a grave public interest (Art. 15)', () => {
  expect(refusalOf(withheld({ ...thirdParty, consultation: { ...consultation, answer: 'consents' } }))).toBe(
    'third-party-consented',
  )
  expect(refusalOf(withheld({ ...thirdParty, publicInterest: '涉及公众用药安全。' }))).toBe('public-interest-prevails')
})

it('leaves no choice under Art. 16 where a rule demands disclosure', () => {
  const openBy = { title: '上海市行政规范性文件管理规定', clause: '第二十条' }
  expect(refusalOf(withheld({ ground: 'process', kind: 'discussion-record', openBy, reason }))).toBe('must-be-open')
})

it('does not hide behind requests what Art. 19–21 make proactive', () => {
  const mustBeProactive = { article: 20, item: 'budgets-and-accounts' }
  expect(refusalOf({ attribute: 'on-request', reason, test: no, mustBeProactive })).toBe('must-be-proactive')
  expect(refusalOf({ attribute: 'on-request', reason, test: no, mustBeProactive: null })).toBe('on-request')
  expect(refusalOf({ attribute: 'proactive', basis: mustBeProactive })).toBe('proactive')
})

it('wants a date for looking again at whatever is not public (Art. 18)', () => {
  const undecided = { attribute: 'undecided', reportedTo: 'secrecy-administration', reason }
  expect(refusalOf(undecided, { decidedOn: '2026-03-02' })).toBe('reassessment-missing')
  expect(refusalOf(undecided, { decidedOn: '2026-03-02', reassessOn: '2026-03-02' })).toBe('reassessment-missing')
  expect(refusalOf(undecided)).toBe('undecided')
})

it('cites the article and, in Art. 16, the paragraph', () => {
  expect(articleOf('process', 'zh')).toBe('《政府信息公开条例》第十六条第二款')
  expect(articleOf('state-secret', 'zh')).toBe('《政府信息公开条例》第十四条')
  expect(articleOf('internal-affairs', 'en')).toContain('Art. 16 para. 1')
  expect(Object.values(GROUNDS).every((ground) => ground.kinds.length > 0)).toBe(true)
})

it.each(['public-interest', 'wide-knowledge', 'participation'])(
  'asks the three questions of Art. 19: %s',
  (question) => {
    const proposal = { attribute: 'on-request', reason, test: { ...no, [question]: true }, mustBeProactive: null }
    expect(decideAttribute(proposal, dates)).toMatchObject({
      refused: 'must-be-proactive',
      facts: { basis: { article: 19, test: question } },
    })
    expect(refusalOf({ attribute: 'on-request', reason, mustBeProactive: null })).toBe('attribute-incomplete')
  },
)

describe('what touches a third party and is opened (Art. 15, 32)', () => {
  const opened = (answer: string, publicInterest: string | null, toldOn: string | null) =>
    refusalOf({
      attribute: 'on-request',
      reason,
      test: no,
      mustBeProactive: null,
      thirdParty: {
        consultation: { ...consultation, answer, ...(answer === 'silent' ? { waitedUntil: '2026-02-28' } : {}) },
        publicInterest,
        toldOn,
      },
    })
  it.each<[string, string | null, string | null, string]>([
    ['consents', null, null, 'on-request'],
    ['objects', null, '2026-03-01', 'third-party-objects'],
    ['objects', '关系公众用药安全。', null, 'third-party-not-told'],
    ['objects', '关系公众用药安全。', '2026-03-01', 'on-request'],
    ['objects-without-good-reason', null, null, 'third-party-not-told'],
    ['silent', null, '2026-03-01', 'on-request'],
    ['refuses', null, null, 'attribute-incomplete'],
  ])('%s, public interest %s, told %s: %s', (answer, interest, told, code) =>
    expect(opened(answer, interest, told)).toBe(code),
  )
})

it('knows what is no government information (Art. 2)', () => {
  const outside = {
    attribute: 'not-government-information',
    because: 'not-recorded',
    reason: '口头咨询意见，没有记录。',
  }
  expect(decideAttribute(outside, { decidedOn: '2026-03-02' })).toMatchObject({ reassessOn: null })
  expect(refusalOf({ ...outside, because: 'other' })).toBe('attribute-incomplete')
})

describe('silence (Art. 32, 34)', () => {
  const silent = (waitedUntil: string | undefined) =>
    refusalOf(withheld({ ...thirdParty, consultation: { ...consultation, answer: 'silent', waitedUntil } }))
  it('is none while the third party has time', () => {
    expect(silent(undefined)).toBe('third-party-has-time')
    expect(silent('2026-03-02')).toBe('third-party-has-time')
    expect(silent('2026-03-01')).toBe('withheld')
    expect(silent('2026-02-02')).toBe('attribute-incomplete')
  })
  it('leaves the decision to the organ after a third party, and is agreement from an organ that made it jointly', () => {
    expect(consultationTerm('third-party', '2026-02-02')).toEqual({ start: '2026-02-02', n: 15, unit: 'workdays' })
    const waiting = { answer: null, lastDay: '2026-02-28' } as const
    expect(consultationAnswer('third-party', waiting, '2026-02-28')).toBe('waiting')
    expect(consultationAnswer('third-party', waiting, '2026-03-01')).toBe('organ-decides')
    expect(consultationAnswer('joint-organ', waiting, '2026-03-01')).toBe('agrees')
    expect(consultationAnswer('joint-organ', { ...waiting, answer: 'objects' }, '2026-03-01')).toBe('objects')
  })
})

it('asks before it decides, and tells after it asked', () => {
  const late = { ...thirdParty, consultation: { ...consultation, askedOn: '2026-03-03' } }
  expect(refusalOf(withheld(late))).toBe('attribute-incomplete')
  const told = (toldOn: string) =>
    refusalOf({
      attribute: 'proactive',
      basis: { article: 20, item: 'statistics' },
      thirdParty: { consultation, publicInterest: '关系公众用药安全。', toldOn },
    })
  expect([told('2026-02-01'), told('2026-03-03'), told('2026-03-02')]).toEqual([
    'attribute-incomplete',
    'attribute-incomplete',
    'proactive',
  ])
})

it('takes no reason that shows nothing', () => {
  const blank = { ground: 'internal-affairs', kind: 'personnel', openBy: null, reason: '\u200b……' }
  expect(refusalOf(withheld(blank))).toBe('attribute-incomplete')
})

it('takes no day that does not exist', () => {
  expect(refusalOf(withheld(thirdParty), { ...dates, decidedOn: '2026-02-30' })).toBe('attribute-incomplete')
  expect(refusalOf(withheld(thirdParty), { ...dates, reassessOn: 'soon' })).toBe('reassessment-missing')
  const asked = { ...thirdParty, consultation: { ...consultation, askedOn: '2026-02-30' } }
  expect(refusalOf(withheld(asked))).toBe('attribute-incomplete')
})
