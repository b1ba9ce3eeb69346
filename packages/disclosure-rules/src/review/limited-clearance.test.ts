import { describe, expect, expectTypeOf, it } from 'vitest'
import { isCleared, openRelease, sealApproval } from '../approval.ts'
import type { Cleared, SealedApproval } from '../approval.ts'
import type { ReleaseContent } from '../content.ts'
import { contentOf, sha256 } from '../testing.ts'
import { isClearedForReceivers, openToReceivers } from './limited-clearance.ts'
import type { ClearedForReceivers } from './limited-clearance.ts'
import type { LimitedRelease } from './limited-release.ts'

const content = contentOf(
  { body: '园区企业可以到窗口领取。' },
  { audience: 'limited', receivers: ['一号企业', '二号企业'], channels: ['email'] },
)
const sealed = (one: ReleaseContent): SealedApproval => {
  const approval = sealApproval({
    content: one,
    drafter: { person: 'u1', name: '甲' },
    reviewers: [{ person: 'u2', name: '乙' }],
    decisions: [],
    at: 1,
    digest: sha256,
  })
  if ('refused' in approval) throw new Error(approval.refused)
  return approval
}
const approval = sealed(content)
const release: LimitedRelease = {
  item: content.item,
  hash: approval.hash,
  why: '只涉及园区企业',
  receivers: { by: 'list', names: ['二号企业', '一号企业'] },
  ways: ['email'],
  from: '2026-03-02',
  until: '2026-06-30',
}
const surroundings = { digest: sha256, on: '2026-03-02' }

describe('a limited release', () => {
  const open = (over: Partial<{ content: ReleaseContent; release: Partial<LimitedRelease>; on: string }>) =>
    openToReceivers(
      over.content ?? content,
      approval,
      { ...release, ...over.release },
      { ...surroundings, on: over.on ?? surroundings.on },
    )
  it('opens to its receivers and never to all', () => {
    const cleared = open({})
    expect(isClearedForReceivers(cleared)).toBe(true)
    expect(isClearedForReceivers({ ...cleared })).toBe(false)
    expect(isCleared(cleared)).toBe(false)
    expect(openRelease(content, approval, sha256)).toMatchObject({ refused: 'not-for-the-public' })
    expectTypeOf<ClearedForReceivers>().not.toExtend<Cleared>()
    expectTypeOf<Cleared>().not.toExtend<ClearedForReceivers>()
  })
  it.each<[string, Parameters<typeof open>[0], string]>([
    ['after its term', { on: '2026-07-01' }, 'outside-its-term'],
    ['before it', { on: '2026-03-01' }, 'outside-its-term'],
    [
      'to somebody more',
      { release: { receivers: { by: 'list', names: ['一号企业', '二号企业', '三号企业'] } } },
      'receivers-differ',
    ],
    ['for other bytes', { content: { ...content, texts: { body: '别的' } } }, 'approval-void'],
    ['for other receivers', { content: { ...content, receivers: ['一号企业'] } }, 'receivers-differ'],
    ['of another review', { release: { hash: sha256('x') } }, 'receivers-differ'],
    ['that is for all', { content: { ...content, audience: 'public' } }, 'not-limited'],
  ])('does not open %s', (_, over, code) => expect(open(over)).toMatchObject({ refused: code }))
})
