import { expect, test } from 'vitest'
import { marksOf } from './row-marks.ts'

const NONE = {
  source: 'site',
  reopened: false,
  sensitive: false,
  asked: false,
  correcting: false,
  retracted: false,
  openConsultations: 0,
  escalated: null,
  promisedBy: null,
  vetoOn: null,
} as const
const WORDS = {
  forwarded: 'forwarded',
  reopened: 'reopened',
  sensitive: 'sensitive',
  asked: 'asked',
  correcting: 'correcting',
  retracted: 'retracted',
  consulting: 'consulting',
  escalated: 'escalated',
  promised: (day: string) => `promised ${day}`,
  veto: (day: string) => `veto ${day}`,
}
const marks = (item: Partial<Parameters<typeof marksOf>[0]>) => marksOf({ ...NONE, ...item }, WORDS, (day) => day)

test('a reminder to the department before the limit is no escalation; what went above it is', () => {
  expect(marks({})).toEqual([])
  expect(marks({ escalated: 'department' })).toEqual([])
  expect(marks({ escalated: 'office' })).toEqual(['escalated'])
  expect(marks({ escalated: 'leader' })).toEqual(['escalated'])
})

test('the gravest stands first, and a reopened message is not called sensitive and escalated as well', () => {
  expect(marks({ vetoOn: '2026-12-01', reopened: true, sensitive: true, escalated: 'leader' })).toEqual([
    'veto 2026-12-01',
    'reopened',
  ])
})
