import type { LocalDate } from '@gongkai/work-calendar'
import type { TermDomain, TermStatus } from './values.ts'

export interface BothLanguages {
  readonly zh: string
  readonly en: string
}

/** An English form that must not stand for the Chinese term, and why. */
export interface ForbiddenForm {
  readonly form: string
  readonly why: BothLanguages
}

/** An English name in its time, first and last day; null is open. 国家知识产权局 was the State Intellectual Property Office until 2018-08-27. */
export interface DatedName {
  readonly en: string
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

/** One entry of the term base (术语). */
export interface Term {
  /** A slug that stays, such as `inventive-step`. */
  readonly id: string
  readonly zh: string
  /** Other Chinese forms of the same: short forms and full forms. */
  readonly zhAlso: readonly string[]
  /** The preferred English form, as it stands inside a sentence. */
  readonly en: string
  /** Irregular forms of it. Plurals, possessives, -ed and -ing, case, hyphens and US or UK spelling need none. */
  readonly inflections: readonly string[]
  /** Other English forms that are accepted. */
  readonly alternatives: readonly string[]
  readonly forbidden: readonly ForbiddenForm[]
  /** Names of another time; accepted where the text is of that time. */
  readonly names: readonly DatedName[]
  readonly definition: BothLanguages
  /** Where the English form comes from, such as a law, an office's own English page or WIPO. */
  readonly source: string
  readonly status: TermStatus
  readonly domain: TermDomain
  /** The id of the term that took its place; a retired term may have one. */
  readonly replacedBy: string | null
}
