import type { Refusal } from '@gongkai/contract-kit'

/** Refusals of a file or a text that cannot be read as a source. */
export const READING_REFUSALS = [
  'source-file-too-large',
  'source-file-broken-off',
  'source-file-kind',
  'source-file-unreadable',
  'source-file-blocked',
  'source-tracked-changes',
  'source-comments',
  'source-text-too-long',
  'source-too-many-clauses',
  'source-no-text',
  'source-not-chinese',
] as const
export type ReadingRefusal = (typeof READING_REFUSALS)[number]

/** Refusals of the source documents' own rules. */
export const SOURCE_REFUSALS = [
  'source-none',
  'source-version-none',
  'source-id-taken',
  'source-import-none',
  'source-import-over',
  'source-import-behind',
  'source-same-text',
  'source-clause-unknown',
  'source-pair-sides',
  'source-nothing-to-undo',
  'source-effects-missing',
  'source-dates',
  'source-successor-unknown',
  'source-successor-itself',
  'source-successor-circle',
  'source-nothing-to-restore',
  'source-policy-none',
  'source-policy-empty',
  'edit-in-the-source',
] as const
export type SourceRefusal = (typeof SOURCE_REFUSALS)[number]

const OURS = {
  'not-found': 'source-none',
  'wrong-state': 'source-wrong-state',
  'stale-version': 'source-changed',
  'not-your-department': 'source-of-another-department',
} as const
export const SOURCE_SHARED_REFUSALS = [
  'source-wrong-state',
  'source-changed',
  'source-of-another-department',
] as const satisfies readonly (typeof OURS)[keyof typeof OURS][]
export type SourceSharedRefusal = (typeof SOURCE_SHARED_REFUSALS)[number]

/** The same refusal with the code that the routes of source documents answer with. */
export function asSourceRefusal(refusal: Refusal): Refusal {
  const code = refusal.refused
  return Object.hasOwn(OURS, code) ? { ...refusal, refused: OURS[code as keyof typeof OURS] } : refusal
}
