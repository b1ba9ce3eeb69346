import { isCleared, openRelease, sealApproval } from '@gongkai/disclosure-rules'
import { sha256 } from '@gongkai/disclosure-rules/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesBetween, groupsChanged } from './changes.ts'
import { detailFaults } from './detail-faults.ts'
import { activityDetails } from './details.ts'
import { isSought } from './matching.ts'
import { timeText } from './preview-text.ts'
import { activityRelease } from './release.ts'
import { COMPLETE, detailsOf } from './testing.ts'
import { momentOf, parseWallTime, wallTimeAt } from './wall-time.ts'

const faultsOf = (more: Parameters<typeof detailsOf>[0]) =>
  detailFaults(detailsOf(more)).map(({ path, code }) => `${path} ${code}`)
const signUp = COMPLETE.signUp as NonNullable<typeof COMPLETE.signUp>
const lottery = { commitment: '', drawAt: '2026-08-11T10:00', publicSource: '' }
const share = (participants: 'firm' | 'student', seats: number, kind: 'reserved' | 'at-most' = 'reserved') => ({
  ...{ participants, seats, kind, releaseAt: null },
})

it.each([
  ['nothing of a complete one', {}, []],
  ['an end before the start', { endsAt: '2026-08-12T13:00', agenda: [] }, ['endsAt ends-before-start']],
  ['online without saying how', { form: 'online', place: null }, ['online online-missing']],
  ['online with a place', { form: 'online', online: { how: '直播' } }, ['place place-not-needed']],
  [
    'sign-up that closes after the start',
    { signUp: { ...signUp, closesAt: '2026-08-12T14:01' } },
    ['signUp.closesAt sign-up-after-start'],
  ],
  ['a lottery without its terms', { signUp: { ...signUp, mode: 'lottery' } }, ['signUp.lottery lottery-terms']],
  ['terms of a lottery that is none', { signUp: { ...signUp, lottery } }, ['signUp.lottery lottery-terms']],
  [
    'a draw before the closing',
    { signUp: { ...signUp, mode: 'lottery', lottery: { ...lottery, drawAt: '2026-08-10T16:00' } } },
    ['signUp.lottery.drawAt draw-order'],
  ],
  [
    'a party larger than the places',
    { capacity: { seats: 4, room: null, shares: [] } },
    ['signUp.parties.group party-too-large'],
  ],
  [
    'shares that are more than the places',
    { capacity: { seats: 20, room: null, shares: [share('firm', 21)] } },
    ['capacity.shares.0.seats shares-too-large', 'capacity.shares shares-too-large'],
  ],
  [
    'a share of somebody not invited',
    { capacity: { seats: 20, room: null, shares: [share('student', 5, 'at-most')] } },
    ['capacity.shares.0.participants share-not-invited'],
  ],
] as const)('tells %s', (_, more, expected) => {
  expect(faultsOf(more as Parameters<typeof detailsOf>[0])).toEqual(expected)
})

it('reads wall times to the minute, and Shanghai is eight hours ahead whatever the reader’s zone', () => {
  expect(momentOf('2026-08-12T14:00')).toBe(Date.parse('2026-08-12T06:00:00Z'))
  for (const wrong of ['2026-02-30T10:00', '2026-08-12T24:00', '2026-08-12 14:00', '2026-08-12T14:00:00', ''])
    expect(parseWallTime(wrong)).toBeNull()
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (minutes) => {
      const time = wallTimeAt(minutes * 60_000)
      expect(parseWallTime(time)).toBe(time)
      expect(momentOf(time)).toBe(minutes * 60_000)
    }),
  )
})

it('is what is released: every text is reviewed by its place, nothing is lost, and the stored order of keys changes nothing', () => {
  const details = detailsOf({ signUp: { ...signUp, mode: 'lottery', lottery } })
  const content = activityRelease.contentOf('a', details, null)
  expect(content.texts['agenda.0.title']).toBe('参观受理大厅')
  expect(content.texts['place.directions']).toContain('地铁')
  expect(Object.values(content.texts)).not.toContain('2026-08-12T14:00')
  expect(activityRelease.readContent(content)).toEqual(details)
  const stored = activityDetails.parse(
    JSON.parse(JSON.stringify(details), (_, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ),
  )
  expect(groupsChanged(details, stored)).toEqual([])
  expect(activityRelease.contentOf('a', stored, null).texts).toEqual(content.texts)
})

it('cannot be released when a number or a time is another than was approved', () => {
  const content = activityRelease.contentOf('a', detailsOf(), null)
  const at = { drafter: { person: 'a', name: 'A' }, reviewers: [{ person: 'b', name: 'B' }], decisions: [], at: 1 }
  const approval = sealApproval({ content, ...at, digest: sha256 })
  if ('refused' in approval) throw new Error(approval.refused)
  const cleared = openRelease(content, approval, sha256)
  expect('refused' in cleared ? cleared.refused : isCleared(cleared)).toBe(true)
  const other = activityRelease.contentOf('a', detailsOf({ endsAt: '2026-08-12T16:31' }), null)
  expect(openRelease(other, approval, sha256)).toMatchObject({ refused: 'approval-void' })
})

it('says what changed in the reader’s language, and finds the group when only one language changed', () => {
  const before = detailsOf()
  const after = detailsOf({
    tentative: true,
    capacity: { seats: 30, room: null, shares: [] },
    summaryEn: 'Come and ask.',
  })
  expect(changesBetween(before, after, 'en').map(({ label, old, new: now }) => [label, old, now])).toEqual([
    ['Time', '12 August 2026 14:00–16:30', '12 August 2026 14:00–16:30 (may change)'],
    ['Places', '20', '30'],
    ['About', before.summaryEn, 'Come and ask.'],
  ])
  expect(changesBetween(before, after, 'zh').map(({ field }) => field)).toEqual(['time', 'seats'])
  expect(groupsChanged(before, after)).toEqual(['time', 'capacity', 'other'])
  expect(timeText({ startsAt: '2026-08-31T22:00', endsAt: '2026-09-01T01:00', tentative: false }, 'zh')).toBe(
    '2026年8月31日 22:00–2026年9月1日 01:00',
  )
})

it('finds by every word, in full width or half, large or small', () => {
  const none = { theme: null, participants: null, district: null, part: null, words: null }
  const details = detailsOf({ titleEn: 'IP open day' })
  expect(isSought(details, { ...none, words: 'ｉｐ 参观' })).toBe(true)
  expect(isSought(details, { ...none, words: 'IP 座谈' })).toBe(false)
  expect(isSought(details, { ...none, district: 'xuhui' })).toBe(false)
})
