import { EFFECTS, type Effect, type ReadClause } from '../values.ts'
import { sameBut } from './canonical.ts'
import { changesBetween } from './changed-tokens.ts'
import type { Place } from './references.ts'
import { effectsOf } from './token-effects.ts'
import { tokenise } from './tokenise.ts'

const AS_WRITTEN: Place = () => undefined

/**
 * What an edit does in law, in the order of `EFFECTS`; empty where not a word differs. Values are compared as parsed (三十日 is
 * 30日, 5万元 is 50000元), words of duty and subject by their meaning, and a reference to a clause of the same text by where
 * that clause now stands. What is left and is not known to mean the same counts as a change of subject or duty, never as
 * wording: a reader is warned once too often rather than once too little.
 */
export function effectsBetween(
  old: readonly ReadClause[],
  next: readonly ReadClause[],
  renumbered: Place,
): readonly Effect[] {
  const [before = '', after = ''] = [old, next].map((side) => side.map(({ text }) => text).join('\n'))
  if (sameBut(before, after)) return []
  const changes = changesBetween(tokenise(before, renumbered), tokenise(after, AS_WRITTEN))
  const found = new Set(changes.flatMap((change) => effectsOf(change)))
  return found.size === 0 ? ['wording'] : EFFECTS.filter((effect) => found.has(effect))
}
