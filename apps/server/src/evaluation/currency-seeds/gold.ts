import type { ClauseChange, Effect } from '@gongkai/translation'
import { effectsOf, type Draft, type Happened } from './draft.ts'
import { placesOf, wordsOf, type Place } from './places.ts'

/** One line of what `gongkai currency compare --json` should say. Clauses are named by their place in their own version. */
export interface GoldClause {
  readonly old: readonly string[]
  readonly new: readonly string[]
  readonly change: ClauseChange
  /** Empty for a clause that is kept, new or gone, and for one that was only moved, split or merged. */
  readonly effects: readonly Effect[]
  readonly material: boolean
}

export interface Gold {
  readonly clauses: readonly GoldClause[]
}

function isMaterial(change: ClauseChange, effects: readonly Effect[]): boolean {
  return change === 'new' || change === 'gone' || effects.some((effect) => effect !== 'wording')
}

/**
 * What was done, as it should be found. Clauses with a number are listed, all of them, in the order of the new text
 * with the gone ones last; titles, chapters and unnumbered lines are not. A clause that only cites another one under
 * its new number is edited in wording.
 */
export function goldOf(before: Draft, after: Draft): Gold {
  const were = placesOf(before)
  const are = placesOf(after)
  const labels = (places: readonly Place[], numbers: readonly number[]) =>
    places.filter(({ line }) => numbers.includes(line.number)).map(({ label }) => label)
  const words = (draft: Draft, places: readonly Place[], numbers: readonly number[]) =>
    places.filter(({ line }) => numbers.includes(line.number)).map(({ line }) => wordsOf(draft, places, line))
  const clauseOf = (each: Happened): GoldClause => {
    const same = words(before, were, each.old).join('') === words(after, are, each.new).join('')
    const effects = new Set(each.effects)
    const edited = !same && each.change !== 'new' && each.change !== 'gone'
    if (edited) effects.add('wording')
    const change: ClauseChange = edited && each.change === 'kept' ? 'edited' : each.change
    const found = effectsOf(effects)
    return {
      old: labels(were, each.old),
      new: labels(are, each.new),
      change,
      effects: found,
      material: isMaterial(change, found),
    }
  }
  const placeOf = (each: Happened) => {
    const at = are.findIndex(({ line }) => each.new.includes(line.number))
    return at < 0 ? are.length : at
  }
  return { clauses: [...after.happened].sort((one, two) => placeOf(one) - placeOf(two)).map(clauseOf) }
}
