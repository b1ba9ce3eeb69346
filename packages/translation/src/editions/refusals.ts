/** Refusals of the rules of translations. */
export const EDITION_REFUSALS = [
  'units-not-ready',
  'nothing-translated-anew',
  'units-in-review',
  'unit-changed',
  'unit-not-in-source',
  'unit-basis-unknown',
  'unit-empty',
  'translation-source-changed',
  'translation-source-withdrawn',
  'translation-source-unreleased',
  'translation-words-changed',
  'translation-not-submitted',
  'translation-no-document',
  'edit-in-the-translation',
  'no-such-clause',
  'clause-not-stale',
  'clause-needs-new-words',
  'decided-on-another-version',
  'own-words-decided',
  'nothing-published',
  'unknown-language',
] as const
export type EditionRefusal = (typeof EDITION_REFUSALS)[number]

/** Refusals of the engine that speak of a message elsewhere: here they have codes, and so sentences, of their own. */
export const ENGINE_AS_EDITION = {
  'wrong-state': 'translation-wrong-state',
  'stale-version': 'translation-changed',
  'not-your-department': 'translation-of-another-department',
  'drafter-cannot-review': 'translation-reviewed-by-translator',
} as const
export const EDITION_SHARED_REFUSALS = Object.values(ENGINE_AS_EDITION)
export type EditionSharedRefusal = (typeof ENGINE_AS_EDITION)[keyof typeof ENGINE_AS_EDITION]
