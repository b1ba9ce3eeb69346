import type { ClauseChange, Effect } from '../values.ts'
import type { ClauseCurrency } from './change.ts'
import type { WithdrawnBecause } from './values.ts'

/** How a translation stands as a whole: as its worst clause does. */
export type Standing = 'current' | 'wording' | 'stale'

/** One clause of the currency line: which, what became of it, and what that does in law. */
export interface LineClause {
  readonly clause: string
  readonly label: string
  readonly role: ClauseCurrency['role']
  readonly change: ClauseChange
  readonly effects: readonly Effect[]
}

/** The currency line in its parts: every page words it in its own language. */
export interface CurrencyLine {
  /** The newest day on which one of its clauses was translated. */
  readonly translatedOn: string
  /** The version that the published edition was made from. */
  readonly fromVersion: number
  /** The oldest version that a clause still stands for which changed since and was not mended in this edition; null where none is older. */
  readonly oldest: number | null
  /** The newest version of the Chinese text, and the day it was adopted here. */
  readonly version: number
  readonly standing: Standing
  /** Clauses that are not to be relied on, in the order of the text. */
  readonly changed: readonly LineClause[]
  /** How many more have changed in wording only. */
  readonly wording: number
  readonly tentative: boolean
}

/** How a published translation stands today: closed values and days only, fit for anyone to read before any text is released. */
export interface PublicCurrency {
  readonly document: string
  readonly language: string
  readonly edition: number
  readonly tentative: boolean
  readonly standing: Standing
  readonly sourceVersion: number
  /** Since when and why it is taken down; null while it stands. */
  readonly withdrawn: { readonly on: string; readonly because: WithdrawnBecause } | null
  readonly line: CurrencyLine
  /** The clauses of the newest Chinese version in its order, then those that are gone. */
  readonly clauses: readonly ClauseCurrency[]
  /** Since when the oldest clause that is not current has been so; null where all are. */
  readonly staleSince: string | null
}
