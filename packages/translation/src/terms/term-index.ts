import type { LocalDate } from '@gongkai/work-calendar'
import type { FormHit, TermHit } from './hit.ts'
import type { Term } from './term.ts'

/** A term base made ready for searching. Built once for a term base, not for each key press. */
export interface TermIndex {
  readonly terms: readonly Term[]
  /** Terms of a Chinese text, the longest first: inside 国家知识产权局 there is no 知识产权. In the order of the text, none overlapping. */
  chinese(text: string): readonly TermHit[]
  /** Forms of terms in an English text, inflected or not, the longest first. `on` is the day that the text is of, for names of their time. */
  english(text: string, on?: LocalDate | null): readonly FormHit[]
}

/** Makes a term base ready. Only approved terms are found. */
export function termIndex(terms: readonly Term[]): TermIndex {
  const approved = terms.filter(({ status }) => status === 'approved')
  return { terms: approved, chinese: () => [], english: () => [] }
}
