import { expect, it } from 'vitest'
import { erasureDay } from './due-day.ts'
import { isClean, proofText, type ErasureProof } from './proof.ts'

it.each([
  [
    'a season by its own end',
    { kind: 'season', seriesEndsOn: '2026-08-31', lastActivityOn: '2026-08-27', activityOn: '2026-08-12' },
    '2027-02-27',
  ],
  [
    'a season by an activity that was moved past its end',
    { kind: 'season', seriesEndsOn: '2026-08-31', lastActivityOn: '2026-09-10', activityOn: '2026-08-12' },
    '2027-03-09',
  ],
  [
    'an activity all year by itself',
    { kind: 'standing', seriesEndsOn: null, lastActivityOn: '2026-12-01', activityOn: '2026-03-01' },
    '2026-08-28',
  ],
  ['nothing that has no day', { kind: 'standing', seriesEndsOn: null, lastActivityOn: null, activityOn: '' }, null],
] as const)('dates %s', (_, ending, day) => {
  expect(erasureDay(ending, 180)).toBe(day)
})

const proof: ErasureProof = {
  id: 'p1',
  series: 'open-month-2026',
  seriesTitle: '2026年政府开放月',
  at: '2027-02-27T01:00:00+08:00',
  activities: ['a1', 'a2'],
  entries: 31,
  erased: [{ part: 'registrations', what: 'registration.personal_sealed', rows: 31 }],
  searched: { values: [{ kind: 'phone', values: 30 }], tables: 60, columns: 240, logLines: 0, found: [] },
}

it('says what went by table and count, and what was found', () => {
  expect(isClean(proof.searched)).toBe(true)
  expect(proofText(proof, 'en')).toContain('registration.personal_sealed: 31')
  const found = {
    ...proof,
    searched: { ...proof.searched, found: [{ where: 'event.input', kind: 'phone' as const, rows: 1 }] },
  }
  expect(isClean(found.searched)).toBe(false)
  expect(proofText(found, 'zh')).toContain('event.input: 电话 1')
})

it('takes a name for no proof: it may be somebody else’s', () => {
  const named = { ...proof.searched, found: [{ where: 'person.name', kind: 'name' as const, rows: 1 }] }
  expect(isClean(named)).toBe(true)
})
