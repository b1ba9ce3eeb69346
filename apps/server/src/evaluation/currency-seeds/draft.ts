import { EFFECTS, type ClauseChange, type Effect } from '@gongkai/translation'
import type { BaseClause, BaseText, Numbering, WrittenEdit } from './base-text.ts'

/** A clause while its text is being edited. `number` is its own for as long as it lives; places are given at the end. */
export interface Line {
  readonly number: number
  text: string
  readonly edits: readonly WrittenEdit[]
  readonly chapter: string | undefined
  lines: Line[]
  /** Numbered 第五条之一, so that nothing after it moves. */
  inserted: boolean
}

/** What happened to clauses, by their numbers. */
export interface Happened {
  old: number[]
  new: number[]
  change: ClauseChange
  effects: Set<Effect>
}

/** A text on its way from the old version to the new one, with the record of what was done to it. */
export interface Draft {
  readonly numbering: Numbering
  lines: Line[]
  /** Which clause a name stands for. */
  readonly names: Map<string, number>
  readonly happened: Happened[]
  /** Clauses that were changed already, or that must stay as they are for the record to be true. */
  readonly touched: Set<number>
  next: number
}

export function draftOf(text: BaseText): Draft {
  const draft: Draft = {
    numbering: text.numbering,
    lines: [],
    names: new Map(),
    happened: [],
    touched: new Set(),
    next: 1,
  }
  const lineOf = (clause: BaseClause): Line => {
    const number = draft.next++
    if (clause.name !== undefined) draft.names.set(clause.name, number)
    draft.happened.push({ old: [number], new: [number], change: 'kept', effects: new Set() })
    const { text: words, edits, chapter } = clause
    return { number, text: words, edits, chapter, inserted: false, lines: clause.items.map(lineOf) }
  }
  draft.lines = text.clauses.map(lineOf)
  return draft
}

export function happenedTo(draft: Draft, line: Line): Happened {
  const found = draft.happened.find((each) => each.old.includes(line.number))
  if (found === undefined) throw new Error(`No clause ${String(line.number)} in the old text.`)
  return found
}

/** The lists of clauses that stand side by side: the outermost, and the items of each clause. */
export function siblings(draft: Draft): Line[][] {
  const below = (lines: Line[]): Line[][] => [lines, ...lines.flatMap((line) => below(line.lines))]
  return below(draft.lines).filter((lines) => lines.length > 0)
}

export function allLines(draft: Draft): Line[] {
  return siblings(draft).flat()
}

export function namedLines(draft: Draft): ReadonlySet<number> {
  return new Set(draft.names.values())
}

export function untouched(draft: Draft, line: Line): boolean {
  return !draft.touched.has(line.number)
}

/** `wording` says that nothing but words changed, so it stands alone or not at all. */
export function effectsOf(effects: ReadonlySet<Effect>): Effect[] {
  const inOrder = EFFECTS.filter((effect) => effects.has(effect))
  const beyondWords = inOrder.filter((effect) => effect !== 'wording')
  return beyondWords.length === 0 ? inOrder : beyondWords
}
