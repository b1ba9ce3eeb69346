/** What a document of the portal is: each has a Chinese source of clauses, and translations of it. */
export const DOCUMENT_KINDS = ['policy', 'guide', 'notice'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What a reader comes for; a document serves one or more. */
export const NEEDS = [
  'protect-patent',
  'protect-trade-mark',
  'act-against-infringement',
  'get-funding',
  'meet-us',
] as const
export type Need = (typeof NEEDS)[number]

/** Whether the Chinese text is law today: 尚未施行、现行有效、已被代替、已废止、已失效（有效期届满）. */
export const VALIDITIES = ['not-yet', 'in-force', 'superseded', 'repealed', 'expired'] as const
export type Validity = (typeof VALIDITIES)[number]

/** What a line of a text is. A `clause` has a number of its own (第五条, 二、（三）); a `paragraph` has none. */
export const CLAUSE_ROLES = ['title', 'heading', 'clause', 'paragraph'] as const
export type ClauseRole = (typeof CLAUSE_ROLES)[number]

/** A clause as it is read from a text, before it has an id. */
export interface ReadClause {
  /** Where it stands, outermost first, such as ['二', '（三）'] or ['第三条']; empty for a title or an unnumbered paragraph. */
  readonly path: readonly string[]
  /** The path as people write it: 二、（三） or 第三条. */
  readonly label: string
  readonly role: ClauseRole
  /** Without its number. */
  readonly text: string
}

/** A clause of a source document. Its id stays through all versions and is never used again once the clause is gone. */
export interface SourceClause extends ReadClause {
  readonly id: string
}

/** What became of a clause from one version to the next: 未变、修改、移动、拆分、合并、新增、删除. */
export const CLAUSE_CHANGES = ['kept', 'edited', 'moved', 'split', 'merged', 'new', 'gone'] as const
export type ClauseChange = (typeof CLAUSE_CHANGES)[number]

/** What an edit does in law: 金额、日期期限、主体、义务（应当／可以／不得）、引用、仅文字. */
export const EFFECTS = ['amount', 'date', 'subject', 'duty', 'reference', 'wording'] as const
export type Effect = (typeof EFFECTS)[number]

/** Where a translation of a document stands. */
export const TRANSLATION_STATES = [
  'untranslated',
  'in-translation',
  'language-review',
  'policy-review',
  'current',
  'stale',
  'withdrawn',
] as const
export type TranslationState = (typeof TRANSLATION_STATES)[number]

/** How a published clause of a translation stands beside today's Chinese text. `wording` waits in a queue, `stale` is no longer to be relied on. */
export const CURRENCIES = ['current', 'wording', 'stale', 'missing', 'gone'] as const
export type Currency = (typeof CURRENCIES)[number]
