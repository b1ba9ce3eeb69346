import type { Refusal } from '@gongkai/contract-kit'

/** Refusals of the record's own rules. */
export const RECORD_REFUSALS = [
  'record-none',
  'recap-none',
  'unknown-speaker',
  'speaker-has-opinions',
  'record-full',
  'promise-day-passed',
  'promise-day-not-later',
  'promise-unknown-department',
  'recap-nothing-yet',
  'recap-picture-gone',
] as const
export type RecordRefusal = (typeof RECORD_REFUSALS)[number]

const OURS = {
  'not-found': 'record-entry-gone',
  'wrong-state': 'record-wrong-state',
  'stale-version': 'record-entry-changed',
  'not-your-department': 'record-of-another-department',
} as const
export const RECORD_SHARED_REFUSALS = Object.values(OURS)
export type RecordSharedRefusal = (typeof OURS)[keyof typeof OURS]

/** The same refusal with the code that the record's routes answer with. */
export function asRecordRefusal(refusal: Refusal): Refusal {
  const code = refusal.refused
  return Object.hasOwn(OURS, code) ? { ...refusal, refused: OURS[code as keyof typeof OURS] } : refusal
}
