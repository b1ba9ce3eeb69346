import { EFFECTS, type Effect, type ReadClause } from '../values.ts'
import type { Renumbering } from './renumbering.ts'

/** What an edit does in law, in the order of `EFFECTS`; empty where the words are the same. */
export function effectsBetween(
  old: readonly ReadClause[],
  next: readonly ReadClause[],
  _numbers: Renumbering,
): readonly Effect[] {
  const [before, after] = [old, next].map((side) => side.map(({ text }) => text).join('\n'))
  return before === after ? [] : EFFECTS.filter((effect) => effect === 'wording')
}
