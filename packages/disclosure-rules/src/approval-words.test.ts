import { expect, it } from 'vitest'
import { APPROVAL_REFUSALS, checkApproval, sealApproval } from './approval.ts'
import { RELEASE_REFUSAL_WORDS, releaseRefusalMessage } from './approval-words.ts'
import { contentOf, sha256 } from './testing.ts'

const content = contentOf({ title: '通知', body: '正文' })
const approval = sealApproval({
  content,
  drafter: { person: 'u1', name: '甲' },
  reviewers: [{ person: 'u2', name: '乙' }],
  decisions: [],
  at: 1,
  validUntil: 9,
  digest: sha256,
})
if ('refused' in approval) throw new Error(approval.refused)

it.each([
  [
    { ...content, texts: { title: '通告', body: '正文' }, channels: ['feed'] },
    5,
    '发布渠道、标题与审查时不一致，请重新审查。',
  ],
  [content, 10, '审查意见已经过期，请重新审查。'],
  [content, undefined, '审查意见有期限，无法判断是否过期，没有发布。'],
])('a void approval says why', (changed, at, zh) => {
  const refusal = checkApproval(changed, approval, sha256, {}, at)
  expect(refusal && releaseRefusalMessage(refusal, 'zh')).toBe(zh)
  expect(refusal && releaseRefusalMessage(refusal, 'en')).not.toMatch(/通告|[\u4e00-\u9fff]/)
})

it('every refusal has a sentence', () => {
  for (const refused of APPROVAL_REFUSALS) expect(releaseRefusalMessage({ refused, facts: {} }, 'zh')).toMatch(/。$/)
  expect(releaseRefusalMessage({ refused: 'approval-void', facts: { because: 'toString' } }, 'zh')).toBe(
    RELEASE_REFUSAL_WORDS['approval-void'].zh,
  )
})
