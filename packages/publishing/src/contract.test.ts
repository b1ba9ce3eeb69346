import { wordSentence } from '@gongkai/contract-kit'
import { describeApi } from '@gongkai/contract-kit/openapi'
import { APPROVAL_REFUSALS } from '@gongkai/disclosure-rules'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import { expect, it } from 'vitest'
import { publishingContract } from './contract.ts'
import { asReleaseRefusal, RELEASE_SENTENCES } from './refusals.ts'
import { defineReleasable } from './releasable.ts'
import { bulletinKind } from './testing.ts'

it('can be described, with a sentence for every refusal that is not of the platform or the engine', () => {
  const api = describeApi({ publishing: publishingContract }, { title: 'Gongkai', version: '1.0.0' })
  expect(JSON.stringify(api)).toContain('/api/desk/releases/{kind}/{id}/{action}')
  const elsewhere: readonly string[] = ['not-found', ...ENGINE_REFUSALS]
  const codes: readonly string[] = Object.values(publishingContract).flatMap(({ refusals }) => [...refusals])
  expect(codes.filter((code) => !elsewhere.includes(code) && !(code in RELEASE_SENTENCES))).toEqual([])
})

it('words what an approval or the engine refuses in words of its own', () => {
  for (const refused of APPROVAL_REFUSALS) expect(asReleaseRefusal({ refused }).refused in RELEASE_SENTENCES).toBe(true)
  const { 'release-approval-void': voided, 'release-wrong-state': state } = RELEASE_SENTENCES
  expect(wordSentence(voided, { because: 'content-changed', changed: ['attachment:1'] }, 'zh')).toContain('附件1')
  expect(wordSentence(state, { state: 'drafted', possibleIn: ['reviewed'] }, 'zh')).toBe(
    '现在是「待审查」，要在「已审查，待公开」时才能这样办。',
  )
  expect(asReleaseRefusal({ refused: 'release-needs-note' })).toEqual({ refused: 'release-needs-note' })
})

it('a kind is a slug, goes out somewhere, and binds note, channels and files', () => {
  const kind = { ...bulletinKind, channels: ['programme'] }
  expect(() => defineReleasable({ ...kind, kind: 'Big Kind' } as never)).toThrow(/slug/)
  expect(() => defineReleasable({ ...kind, channels: [] } as never)).toThrow(/channel/)
  const picture = { name: 'a.png', sha256: 'a'.repeat(64), size: 3 }
  const content = bulletinKind.contentOf('x', { title: '标题', body: '正文', seats: 1, picture }, '改期')
  expect(content).toMatchObject({
    ...{ kind: 'bulletin', item: 'x', place: '*', audience: 'public', channels: ['programme', 'widget'] },
    texts: { title: '标题', note: '改期' },
    attachments: [{ name: 'a.png', type: 'image/png' }],
  })
  expect(bulletinKind.readContent(content)).toEqual({ title: '标题', body: '正文', seats: 1, picture })
})
