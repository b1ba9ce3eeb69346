import type { Refusal } from '@gongkai/contract-kit'

/** Refusals of the glossary's own rules. */
export const GLOSSARY_REFUSALS = [
  'glossary-term-known',
  'glossary-term-gone',
  'glossary-same-chinese',
  'glossary-form-forbidden',
  'glossary-name-ends-before',
  'glossary-nothing-proposed',
  'glossary-replacement-unknown',
  'glossary-replacement-cycle',
  'glossary-release-same',
] as const
export type GlossaryRefusal = (typeof GLOSSARY_REFUSALS)[number]

/** Refusals of a file: each says the line. */
export const GLOSSARY_FILE_REFUSALS = [
  'glossary-file-unreadable',
  'glossary-file-too-large',
  'glossary-file-format',
  'glossary-file-faults',
  'glossary-id-twice',
  'glossary-file-retires',
] as const
export type GlossaryFileRefusal = (typeof GLOSSARY_FILE_REFUSALS)[number]

/** Refusals of the engine that would speak of a message: here they have codes, and so sentences, of their own. */
const OURS = {
  'not-found': 'glossary-term-gone',
  'wrong-state': 'glossary-wrong-state',
  'stale-version': 'glossary-term-changed',
  'not-your-department': 'glossary-of-another-department',
  'drafter-cannot-review': 'glossary-by-proposer',
} as const
export type GlossarySharedRefusal = Exclude<(typeof OURS)[keyof typeof OURS], GlossaryRefusal>
export const GLOSSARY_SHARED_REFUSALS = [
  'glossary-wrong-state',
  'glossary-term-changed',
  'glossary-of-another-department',
  'glossary-by-proposer',
] as const satisfies readonly GlossarySharedRefusal[]

/** The same refusal with the code that the glossary's routes answer with. */
export function asGlossaryRefusal(refusal: Refusal): Refusal {
  const code = refusal.refused
  return Object.hasOwn(OURS, code) ? { ...refusal, refused: OURS[code as keyof typeof OURS] } : refusal
}
