import type { ClauseChange, ClauseRole, Currency, Effect } from '../values.ts'

/** What became of clauses from one version to the next, by their ids. */
export interface ClauseShift {
  readonly old: readonly string[]
  readonly new: readonly string[]
  readonly change: ClauseChange
  readonly effects: readonly Effect[]
  readonly material: boolean
}

/** One step of a source document: what made `version` of the version before it, and the day it was adopted here. */
export interface SourceStep {
  readonly version: number
  readonly on: string
  readonly changes: readonly ClauseShift[]
}

/** Which Chinese words a translated clause stands for: the version its translator saw, and the hash of the clause in it. */
export interface UnitBasis {
  readonly version: number
  /** `clauseHash` of the Chinese clause. */
  readonly sha256: string
}

/** A reviewer's decision that the words of a clause are still right though the Chinese changed, up to and including `version`. */
export interface StillRight {
  readonly clause: string
  /** The newest version of the Chinese that was looked at. */
  readonly version: number
  /** SHA-256 of the translated words it was decided of: other words need another decision. */
  readonly text: string
  readonly on: string
}

/** A published clause, as far as its currency goes. */
export interface CurrencyUnit {
  readonly clause: string
  /** As the Chinese text of its basis numbered it. */
  readonly label: string
  readonly role: ClauseRole
  readonly basis: UnitBasis
  /** SHA-256 of the translated words. */
  readonly text: string
  readonly translatedOn: string
}

/** One unresolved change of the Chinese under a translated clause. Closed values and days only: fit for anyone to read. */
export interface OpenChange {
  /** The version that brought it, and the day that was adopted here. */
  readonly version: number
  readonly on: string
  readonly change: ClauseChange
  readonly effects: readonly Effect[]
  readonly material: boolean
}

/** How one clause stands beside today's Chinese text. */
export interface ClauseCurrency {
  readonly clause: string
  /** As the Chinese text numbers it now, or did last where the clause is gone. */
  readonly label: string
  readonly role: ClauseRole
  readonly currency: Currency
  /** What is unresolved since its basis, the oldest first; empty where it is current. */
  readonly changes: readonly OpenChange[]
  /** Translated clauses whose words cover it, where a clause was split or several were merged: all of them, its own words included. */
  readonly from: readonly string[]
  /** The version and day of the published words; null where the clause has none. */
  readonly translated: { readonly version: number; readonly on: string } | null
  /** The newest decision that its words are still right, where one stands. */
  readonly stillRight: { readonly version: number; readonly on: string } | null
}
