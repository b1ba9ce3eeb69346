import type { CoverageRow } from '@gongkai/translation/editions'
import type { LocationQuery } from 'vue-router'

export const CURRENCIES = ['stale', 'untranslated', 'wording', 'current', 'withdrawn'] as const
export const IMPORTANCES = ['high', 'normal', 'low'] as const

/** Which lines of the table are shown; '' is every one. It stands in the address. */
export interface CoverageChoice {
  readonly currency: CoverageRow['currency'] | ''
  readonly importance: CoverageRow['importance'] | ''
  /** The code of a language, as a translation's id ends with it. */
  readonly language: string
  readonly q: string
}

export function coverageChoice(query: LocationQuery): CoverageChoice {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  return {
    currency: CURRENCIES.find((one) => one === text('currency')) ?? '',
    importance: IMPORTANCES.find((one) => one === text('importance')) ?? '',
    language: text('language'),
    q: text('q').trim(),
  }
}

type Row = Pick<
  CoverageRow,
  'currency' | 'importance' | 'language' | 'document' | 'title' | 'titleTranslated' | 'staleSince'
>

/** Whether it is of the language, the importance and the words asked for, however it stands. */
export function isAsked(row: Row, { importance, language, q }: CoverageChoice, numberOf: (document: string) => string) {
  const text = [row.title, row.titleTranslated, row.document, numberOf(row.document)].join(' ').toLowerCase()
  return (
    (importance === '' || row.importance === importance) &&
    (language === '' || row.language === language) &&
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
}

/** The lines in the order in which they need somebody: how they stand, how much hangs on them, since when. */
export function byNeed<One extends Row>(rows: readonly One[]): One[] {
  return rows.toSorted(
    (a, b) =>
      CURRENCIES.indexOf(a.currency) - CURRENCIES.indexOf(b.currency) ||
      IMPORTANCES.indexOf(a.importance) - IMPORTANCES.indexOf(b.importance) ||
      (a.staleSince ?? '').localeCompare(b.staleSince ?? ''),
  )
}
