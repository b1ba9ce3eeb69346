import type { ClauseChange, Effect } from '../values.ts'

/** Which clauses of two versions are one, by position. An empty side is a clause that is new or gone. */
export interface ClauseLink {
  readonly old: readonly number[]
  readonly new: readonly number[]
}

/** What became of one clause, or of several that were split or merged. `T` is how the clauses are named: position, id or label. */
export interface ClauseComparison<T = string> {
  readonly old: readonly T[]
  readonly new: readonly T[]
  readonly change: ClauseChange
  /** In the order of `EFFECTS`; empty where not a word differs. `wording` stands alone: any other effect outweighs it. */
  readonly effects: readonly Effect[]
  /** Whether an English clause may still be relied on: any effect but wording, and every clause that is new or gone. */
  readonly material: boolean
}

/** Whether these effects take an English clause from "current". */
export function isMaterial(change: ClauseChange, effects: readonly Effect[]): boolean {
  return change === 'new' || change === 'gone' || effects.some((effect) => effect !== 'wording')
}
