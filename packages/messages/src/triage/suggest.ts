import type { MessageClass } from '../values.ts'
import { predict } from './linear-model.ts'
import type { MessageSeen, MessageText } from './message-signals.ts'
import { ELSEWHERE, type Outcome } from './training-text.ts'
import type { TriageModel } from './triage-model.ts'

export interface Ranked<T> {
  readonly id: T
  readonly share: number
}

/** What a message is and whose, best first; shares sum to one. */
export interface Suggestion {
  readonly classes: readonly Ranked<MessageClass>[]
  readonly outcomes: readonly Ranked<Outcome>[]
  readonly seen: MessageSeen
}

/**
 * Suggests class and department of a message: what the words of duties and of class rules say, weighed by what the examples and the confirmed
 * history taught. Never throws, whatever the text; the same text gives the same answer.
 */
export function suggest(model: TriageModel, message: MessageText): Suggestion {
  const seen = model.read(message)
  const classes = ranked(model.class.outcomes as readonly MessageClass[], predict(model.class, seen.class))
  const empty = nothingKnown(model, seen) ? 1 : (classes.find(({ id }) => id === 'invalid')?.share ?? 0)
  const shares = predict(model.outcome, seen.outcome)
  const blended = shares.map(
    (share, k) => (1 - empty) * share + empty * (model.invalid.get(model.outcome.outcomes[k] ?? '') ?? share),
  )
  return {
    classes: nothingKnown(model, seen) ? invalidFirst(classes) : classes,
    outcomes: ranked(model.outcome.outcomes, blended),
    seen,
  }
}

function ranked<T extends string>(ids: readonly T[], shares: ArrayLike<number>): Ranked<T>[] {
  return ids.map((id, k) => ({ id, share: shares[k] ?? 0 })).sort((a, b) => b.share - a.share)
}

/** Whether not one word of the text was ever seen: keys struck at random, or marks. */
function nothingKnown(model: TriageModel, { duties, organs, rules, features }: MessageSeen): boolean {
  if (duties.length > 0 || organs.length > 0 || rules.length > 0) return false
  return !features.some(({ name }) => model.class.weights.has(name) || model.outcome.weights.has(name))
}

function invalidFirst(classes: readonly Ranked<MessageClass>[]): Ranked<MessageClass>[] {
  return classes
    .map(({ id, share }) => ({ id, share: id === 'invalid' ? 0.9 : share * 0.1 }))
    .sort((a, b) => b.share - a.share)
}

/** Whether the first suggestion is another organ. */
export function isElsewhere(suggestion: Suggestion): boolean {
  return suggestion.outcomes[0]?.id === ELSEWHERE
}
