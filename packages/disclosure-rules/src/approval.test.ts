import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { checkApproval, isCleared, openRelease, readApproval, sealApproval } from './approval.ts'
import type { ApprovalFacts, Cleared, SealedApproval } from './approval.ts'
import { canonicalContent } from './content.ts'
import type { ReleaseContent } from './content.ts'
import { contentOf, sha256 } from './testing.ts'

const drafter = { person: 'u1', name: '甲' }
const reviewer = { person: 'u2', name: '乙' }
const content = contentOf({ subject: '费用减缓', question: '怎样办理？', reply: '请在网上提交。😀𠮷' })
const phone = contentOf({ reply: '请打13812345678。' })
const key = 'reply:MOBILE:2-13'
const request = (over: object = {}) => ({
  content,
  drafter,
  reviewers: [reviewer],
  decisions: [],
  at: 1_772_000_000_000,
  digest: sha256,
  ...over,
})

function approvalOf(over: object = {}): SealedApproval {
  const approval = sealApproval(request(over))
  if ('refused' in approval) throw new Error(approval.refused)
  return approval
}
const refused = (answer: object | null) => (answer && 'refused' in answer ? answer.refused : null)

describe('an approval', () => {
  it('needs a reviewer who is not the drafter', () => {
    expect(refused(sealApproval(request({ reviewers: [] })))).toBe('no-reviewer')
    expect(refused(sealApproval(request({ reviewers: [reviewer, drafter] })))).toBe('drafter-cannot-review')
  })
  it.each([
    ['the drafter written otherwise', { reviewers: [{ person: 'Ｕ1\u200b', name: '乙' }] }],
    ['a stand-in of the drafter', { reviewers: [{ ...reviewer, onBehalfOf: 'u1' }] }],
    ['the drafter for somebody else', { reviewers: [{ ...drafter, onBehalfOf: 'u2' }] }],
    ['who was stood in for while drafting', { drafter: { ...drafter, onBehalfOf: 'u2' } }],
    ['anybody while the drafter is unknown', { drafter: { person: ' ', name: '' } }],
  ])('is not given by %s', (_, over) => expect(refused(sealApproval(request(over)))).toBe('drafter-cannot-review'))
  it('keeps for whom a stand-in signed', () => {
    const approval = approvalOf({ reviewers: [{ ...reviewer, onBehalfOf: 'u3' }] })
    const stored: ApprovalFacts & { seal: string } = JSON.parse(JSON.stringify(approval))
    expect(readApproval(stored, sha256)).toMatchObject({ reviewers: [{ person: 'u2', onBehalfOf: 'u3' }] })
    const [first] = stored.reviewers
    expect(refused(readApproval({ ...stored, reviewers: [{ ...reviewer, ...first, onBehalfOf: 'u4' }] }, sha256))).toBe(
      'approval-void',
    )
  })
  it('needs a reasoned decision on every blocking finding', () => {
    const decide = (decision: string, reason: string) =>
      refused(sealApproval(request({ content: phone, decisions: [{ key, decision, reason }] })))
    expect(refused(sealApproval(request({ content: phone })))).toBe('blocked-by-findings')
    expect(decide('keep', ' ')).toBe('blocked-by-findings')
    expect(decide('remove', '是个人号码')).toBe('blocked-by-findings')
    expect(decide('keep', '是本局公开的咨询号码')).toBeNull()
  })
  it('needs one on every finding where the bureau wants that', () => {
    const landline = contentOf({ reply: '请拨打电话021-62345678。' })
    expect(refused(sealApproval(request({ content: landline })))).toBeNull()
    expect(refused(sealApproval(request({ content: landline, decide: 'all' })))).toBe('blocked-by-findings')
    const decisions = [{ key: 'reply:LANDLINE:5-17', decision: 'keep' as const, reason: '公开电话' }]
    expect(approvalOf({ content: landline, decide: 'all', decisions }).decide).toBe('all')
  })
  it('keeps the decisions that were made', () => {
    const decisions = [{ key, decision: 'keep' as const, reason: '公开号码' }]
    expect(approvalOf({ content: phone, decisions }).decisions).toEqual(decisions)
  })
  it('is read back whole, and not after a fact of it was changed', () => {
    const stored = JSON.parse(JSON.stringify(approvalOf())) as SealedApproval
    expect(readApproval(stored, sha256)).toEqual(approvalOf())
    expect(refused(readApproval({ ...stored, reviewers: [{ person: 'u9', name: '丙' }] }, sha256))).toBe(
      'approval-void',
    )
    expect(refused(readApproval({ ...stored, hash: sha256('x') }, sha256))).toBe('approval-void')
  })
  it('cannot be made with something that is no SHA-256', () => {
    expect(() => sealApproval(request({ digest: () => 'x' }))).toThrow(TypeError)
  })
})

describe('a release', () => {
  it('opens for exactly what was approved', () => {
    const cleared = openRelease(content, approvalOf(), sha256)
    expect(isCleared(cleared)).toBe(true)
    expect(isCleared({ ...cleared })).toBe(false)
    expect(cleared).toMatchObject({ content, hash: sha256(canonicalContent(content)) })
  })
  it('cannot be changed after it was opened', () => {
    const cleared = openRelease(content, approvalOf(), sha256)
    if ('refused' in cleared) throw new Error(cleared.refused)
    expect(() => Object.assign(cleared.content.texts, { reply: '别的' })).toThrow(TypeError)
    expect(() => Object.assign(cleared, { content: phone })).toThrow(TypeError)
  })
  it('is not opened for what only its addressee may read', () => {
    const letter = contentOf({}, { audience: 'addressee', addresseeTexts: { reply: '您好。' } })
    const approval = approvalOf({ content: letter })
    expect(refused(openRelease(letter, approval, sha256))).toBe('not-for-the-public')
    expect(checkApproval(letter, approval, sha256)).toBeNull()
    expect(refused(openRelease({ ...letter, audience: 'public' }, approval, sha256))).toBe('approval-void')
  })
  it('is not opened when an allowed text was withdrawn since', () => {
    const approval = approvalOf({ content: phone, screening: { allow: ['13812345678'] } })
    expect(refused(openRelease(phone, approval, sha256, { allow: ['13812345678'] }))).toBeNull()
    expect(refused(openRelease(phone, approval, sha256))).toBe('blocked-by-findings')
  })
  it.each<[string, Partial<ReleaseContent>]>([
    ['another matter', { item: 'GK-20260302-000000' }],
    ['another board', { place: 'agencies' }],
    ['one more channel', { channels: ['board', 'feed'] }],
    ['a file', { attachments: [{ name: 'a.pdf', type: 'application/pdf', sha256: sha256('a'), size: 1 }] }],
    ['something for the addressee', { addresseeTexts: { answer: '另行告知。' } }],
    [
      'texts under other names',
      { texts: { subject: '怎样办理？', question: '费用减缓', reply: '请在网上提交。😀𠮷' } },
    ],
  ])('is void with %s', (_, change) => {
    expect(refused(openRelease({ ...content, ...change }, approvalOf(), sha256))).toBe('approval-void')
  })
})

it('binds what only the addressee is told without carrying it', () => {
  const redacted = contentOf({ reply: '请联系窗口。' }, { addresseeTexts: { answer: '请联系窗口的周老师。' } })
  expect(canonicalContent(redacted)).not.toContain('周老师')
  const approval = approvalOf({ content: redacted })
  expect(refused(openRelease(redacted, approval, sha256))).toBeNull()
  const other = { ...redacted, addresseeTexts: { answer: '请联系窗口的周老帅。' } }
  expect(refused(openRelease(other, approval, sha256))).toBe('approval-void')
})

it('does not mind the order of names and channels', () => {
  const one = contentOf({ subject: 'a', reply: 'b' }, { channels: ['feed', 'board', 'feed'] })
  const other = contentOf({ reply: 'b', subject: 'a' }, { channels: ['board', 'feed'] })
  expect(canonicalContent(one)).toBe(canonicalContent(other))
})

it('one changed character voids it, wherever it stands', () => {
  const texts = fc.record({
    subject: fc.string({ unit: 'binary' }),
    reply: fc.string({ unit: 'binary', minLength: 1 }),
  })
  fc.assert(
    fc.property(texts, fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (source, at, unit) => {
      const position = at % source.reply.length
      const reply = source.reply.slice(0, position) + unit + source.reply.slice(position + 1)
      fc.pre(reply !== source.reply)
      const before = contentOf(source)
      const approval = sealApproval(request({ content: before }))
      fc.pre(!('refused' in approval))
      if ('refused' in approval) return
      expect(refused(openRelease(contentOf({ ...source, reply }), approval, sha256))).toBe('approval-void')
    }),
    { numRuns: 200 },
  )
})

it('cannot be written by hand: the types take only what sealApproval and openRelease return', () => {
  expectTypeOf<ApprovalFacts & { readonly seal: string }>().not.toExtend<SealedApproval>()
  expectTypeOf<{
    readonly content: ReleaseContent
    readonly approval: SealedApproval
    readonly hash: string
  }>().not.toExtend<Cleared>()
})
