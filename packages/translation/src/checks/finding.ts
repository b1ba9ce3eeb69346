import type { BothLanguages } from '../terms/index.ts'
import type { FindingType } from './values.ts'

/** A place in a text in UTF-16 units; `end` is behind the last. Empty (`start === end`) where something is absent: the place where it should stand. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One difference between a Chinese clause and its English. */
export interface Finding {
  readonly type: FindingType
  readonly zh: Span
  readonly en: Span
  /** What the English should say, as an English reader writes it; null where the Chinese has nothing of the kind. */
  readonly expected: string | null
  /** What the English says; null where it says nothing of the kind. */
  readonly found: string | null
  /** The id of the term, for `term`. */
  readonly term: string | null
  /** Why a form is forbidden, where the term base says so. */
  readonly why: BothLanguages | null
}
