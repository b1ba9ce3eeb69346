import type { Effect } from '@gongkai/translation'

/** An edit written by hand for one clause, with what it does in law as a reader of the text judges it. */
export interface WrittenEdit {
  readonly from: string
  readonly to: string
  readonly effects: readonly Effect[]
}

/** A clause of a base text. `{name}` in it stands for the place of the clause of that name, as a text cites itself. */
export interface BaseClause {
  readonly text: string
  readonly name?: string
  readonly edits: readonly WrittenEdit[]
  readonly items: readonly BaseClause[]
  /** Headings of chapters that stand before this clause: 第一章 总则. */
  readonly chapter?: string
}

/** How the clauses of a text are numbered: 第一条 with （一）; 一、 with （一） and 1.; or 1. with （1）. */
export type Numbering = 'articles' | 'outline' | 'digits'

export interface BaseText {
  readonly id: string
  readonly title: string
  /** Lines before the first clause that have no number. */
  readonly opening: readonly string[]
  /** Lines after the last one: who issued it and when. */
  readonly closing: readonly string[]
  readonly numbering: Numbering
  readonly clauses: readonly BaseClause[]
  /** Clauses that may be put in anywhere at the outermost level. */
  readonly spare: readonly string[]
}

export function e(from: string, to: string, ...effects: readonly Effect[]): WrittenEdit {
  return { from, to, effects: effects.length === 0 ? ['wording'] : effects }
}

interface Extra {
  readonly name?: string
  readonly chapter?: string
  readonly items?: readonly BaseClause[]
}

export function c(text: string, edits: readonly WrittenEdit[] = [], extra: Extra = {}): BaseClause {
  return { text, edits, items: extra.items ?? [], ...extra }
}
