import type { Refusal } from '@gongkai/contract-kit'

/** Refusals of the wall's own rules. */
export const WALL_REFUSALS = [
  'wall-none',
  'wall-closed',
  'wall-key-wrong',
  'wall-too-many-questions',
  'wall-text-barred',
  'wall-merges-with-itself',
  'wall-merge-target',
  'wall-own-question',
  'wall-not-agreed',
  'wall-no-board',
] as const
export type WallRefusal = (typeof WALL_REFUSALS)[number]

/** Refusals of the engine that would speak of a message: here they have codes, and so sentences, of their own. */
const OURS = {
  'not-found': 'wall-question-gone',
  'wrong-state': 'wall-wrong-state',
  'stale-version': 'wall-question-changed',
  'not-your-department': 'wall-of-another-department',
} as const
export const WALL_SHARED_REFUSALS = Object.values(OURS)
export type WallSharedRefusal = (typeof OURS)[keyof typeof OURS]

/** The same refusal with the code that the wall's routes answer with. */
export function asWallRefusal(refusal: Refusal): Refusal {
  const code = refusal.refused
  return Object.hasOwn(OURS, code) ? { ...refusal, refused: OURS[code as keyof typeof OURS] } : refusal
}
