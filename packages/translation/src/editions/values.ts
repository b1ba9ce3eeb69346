/** The kind of a translation in the publication store. Its ids are {@link translationId}s. */
export const TRANSLATION_RELEASE = 'translation'

/** How a translation of a document into a language is called everywhere: `patent-dispute-ruling.en`. */
export const translationId = (document: string, language: string): string => `${document}.${language}`

/** Takes such a name apart; null where it is none. */
export function parseTranslationId(id: string): { readonly document: string; readonly language: string } | null {
  const found = /^([a-z0-9][a-z0-9-]{0,79})\.([a-z]{2,3})$/.exec(id)
  const [, document, language] = found ?? []
  return document && language ? { document, language } : null
}

/** Where the words of a clause came from: 手工、翻译记忆、机器建议、翻译公司. A machine's words are a suggestion until a person takes them as theirs. */
export const UNIT_ORIGINS = ['typed', 'memory', 'machine', 'agency'] as const
export type UnitOrigin = (typeof UNIT_ORIGINS)[number]

/**
 * What can be done to a translation. Words are saved clause by clause beside it (`saveUnit`); these acts move the whole. Review and
 * publication are acts on its release (`/api/desk/releases/translation/{id}`), which it follows by the system's own acts: `be-…`.
 * `source-changed` records that the Chinese moved while somebody was at work; `be-stale` and `be-current` follow what the currency says.
 */
export const TRANSLATION_ACTIONS = [
  'take-up',
  'put-down',
  'submit',
  'send-back',
  'take-back',
  'pass-language',
  'decide',
  'be-approved',
  'be-sent-back',
  'be-published',
  'be-stale',
  'be-current',
  'source-changed',
  'be-withdrawn',
  'be-taken-down',
  'be-restored',
  'be-shown-again',
] as const
export type TranslationAction = (typeof TRANSLATION_ACTIONS)[number]

/** What people do themselves; the rest is the system's. */
export const TRANSLATION_DESK_ACTIONS = [
  'take-up',
  'put-down',
  'submit',
  'send-back',
  'take-back',
  'pass-language',
  'decide',
] as const satisfies readonly TranslationAction[]
export type TranslationDeskAction = (typeof TRANSLATION_DESK_ACTIONS)[number]

/** The limits that run on a translation; their lengths are settings. */
export const TRANSLATION_LIMITS = ['translate', 'language-review', 'policy-review', 'stale', 'wording'] as const
export type TranslationLimit = (typeof TRANSLATION_LIMITS)[number]

/** Why a translation was taken down: by decision of the reviewer, or because the Chinese text was. */
export const WITHDRAWN_BECAUSE = ['release', 'source'] as const
export type WithdrawnBecause = (typeof WITHDRAWN_BECAUSE)[number]

/** Why what was submitted no longer fits what it was made from. */
export const MISFITS = ['source-changed', 'source-withdrawn', 'words-changed'] as const
export type Misfit = (typeof MISFITS)[number]

/** What keeps a translation from being submitted, clause by clause. */
export const UNIT_FAULTS = ['untranslated', 'not-ready', 'behind', 'suggestion', 'gone', 'nothing-changed'] as const
export type UnitFaultCode = (typeof UNIT_FAULTS)[number]

/** Longest texts, in characters. */
export const EDITION_LENGTHS = { text: 20_000, reason: 500, clause: 80, note: 500 } as const
