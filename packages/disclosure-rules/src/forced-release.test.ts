import { describe, expect, expectTypeOf, it } from 'vitest'
import { isCleared } from './approval.ts'
import type { Cleared } from './approval.ts'
import { forceRelease, isForcedRelease } from './forced-release.ts'
import type { ForcedRelease, ForcedRequest } from './forced-release.ts'
import { contentOf, sha256 } from './testing.ts'

const drafter = { person: 'u1', name: '甲' }
const two = [
  { person: 'u2', name: '乙' },
  { person: 'u3', name: '丙' },
] as const
const request = (over: Partial<ForcedRequest> = {}): ForcedRequest => ({
  content: contentOf({ body: '网传停办窗口的消息不实，各窗口照常办理。' }),
  drafter,
  authorisedBy: two,
  reason: 'false-information',
  account: '不实消息正在传播。',
  at: 1,
  digest: sha256,
  ...over,
})

describe('a forced release', () => {
  it('is its own event, and no cleared release', () => {
    const release = forceRelease(request())
    expect(isForcedRelease(release)).toBe(true)
    expect(isForcedRelease({ ...release })).toBe(false)
    expect(isCleared(release)).toBe(false)
    expect(release).toMatchObject({
      event: { action: 'force-release', authorisedBy: two, reason: 'false-information' },
    })
    expectTypeOf<ForcedRelease>().not.toExtend<Cleared>()
    expectTypeOf<Cleared>().not.toExtend<ForcedRelease>()
  })
  it('records what the two let stand', () => {
    const content = contentOf({ body: '值班电话13812345678。' })
    expect(forceRelease(request({ content }))).toMatchObject({ event: { overridden: ['body:MOBILE:4-15'] } })
  })
  it.each<[string, Partial<ForcedRequest>, string]>([
    ['the same person twice', { authorisedBy: [two[0], two[0]] }, 'forced-by-two-others'],
    ['the drafter as one of the two', { authorisedBy: [two[0], drafter] }, 'forced-by-two-others'],
    ['nobody behind a name', { authorisedBy: [two[0], { person: ' ', name: '丁' }] }, 'forced-by-two-others'],
    ['no account', { account: ' ' }, 'forced-without-account'],
    ['a secrecy mark, whoever signs', { content: contentOf({ body: '机密★10年\n通报' }) }, 'secrecy-mark'],
    ['what is for one person', { content: contentOf({}, { audience: 'addressee' }) }, 'not-for-the-public'],
  ])('is refused with %s', (_, over, code) => expect(forceRelease(request(over))).toMatchObject({ refused: code }))
})
