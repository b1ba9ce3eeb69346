import { EFFECTS, type Effect, type ReadClause } from '../values.ts'
import { sameBut } from './canonical.ts'
import { changesBetween, type TokenChange } from './changed-tokens.ts'
import type { Place } from './references.ts'
import { effectsOf, endsDuty } from './token-effects.ts'
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
  const found = new Set(effectsOfAll(changes))
  return found.size === 0 ? ['wording'] : EFFECTS.filter((effect) => found.has(effect))
}

/**
 * Words around a change that has an effect of its own are part of it: they count as a duty only where nothing else changed
 * beside them, and not in the sentence that says why the text was made.
 */
function effectsOfAll(changes: readonly TokenChange[]): Effect[] {
  const each = changes.map((change) => ({
    segment: segmentOf(change),
    sentence: (change.removed[0] ?? change.added[0])?.sentence,
    purpose: forPurpose(change),
    instead: isInstead(change),
    lost: change.added.length === 0,
    ends: endsDuty(change),
    ...effectsOf(change),
  }))
  return each.flatMap(({ segment, sentence, effects, guessed, purpose, instead, lost }) => {
    if (lost && each.some((one) => one.ends && one.sentence === sentence))
      return effects.filter((effect) => effect !== 'amount' && effect !== 'date')
    const beside = each.some((one) => one.segment === segment && !one.guessed && one.effects.length > 0)
    return guessed && effects.includes('duty') && (purpose || (beside && !instead)) ? [] : effects
  })
}

/** Words for words (报告 → 备案) are an edit of their own, whatever else changed in the sentence. */
function isInstead({ added, removed }: TokenChange): boolean {
  return [removed, added].every((side) => side.map(({ text }) => text).join('').length > 1)
}

function segmentOf({ added, removed }: TokenChange): string {
  const token = added[0] ?? removed[0]
  return `${added.length > 0 ? 'new' : 'old'} ${token?.sentence ?? ''} ${token?.segment.text ?? ''}`
}

function forPurpose({ added, removed }: TokenChange): boolean {
  return [...removed, ...added].every(({ segment }) => segment.purpose)
}
