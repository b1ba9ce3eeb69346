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
  const known = predict(model.outcome, seen.outcome)
  const empty = nothingKnown(model, seen) ? 1 : emptiness(seen, classes, Math.max(...known))
  const shares = withDoubt(model.outcome.outcomes, known)
  const blended = shares.map(
    (share, k) =>
      (1 - empty) * share +
      empty * (model.invalid.size === 0 ? share : (model.invalid.get(model.outcome.outcomes[k] ?? '') ?? 0)),
  )
  return {
    classes: nothingKnown(model, seen) ? invalidFirst(classes) : askingFirst(classes),
    outcomes: ranked(model.outcome.outcomes, blended),
    seen,
  }
}

/**
 * However sure a model is, so much of every share is doubt; half of what is doubted belongs to another organ, for each subject has a side that others
 * decide.
 */
const DOUBT = 0.05

function withDoubt(outcomes: readonly Outcome[], shares: Float64Array): Float64Array {
  const others = Math.max(outcomes.length - 1, 1)
  return shares.map((share, k) => (1 - DOUBT) * share + DOUBT * (outcomes[k] === ELSEWHERE ? 0.5 : 0.5 / others))
}

function ranked<T extends string>(ids: readonly T[], shares: ArrayLike<number>): Ranked<T>[] {
  return ids.map((id, k) => ({ id, share: shares[k] ?? 0 })).sort((a, b) => b.share - a.share)
}

/** How surely a message has no content. Without a word of advertising or of trying out, it has some where its words are known as somebody's business. */
function emptiness({ rules }: MessageSeen, classes: readonly Ranked<MessageClass>[], surest: number): number {
  const invalid = classes.find(({ id }) => id === 'invalid')?.share ?? 0
  return rules.some(({ rule }) => rule.class === 'invalid') ? invalid : invalid * (1 - surest)
}

/** Whether not one word of the text was ever seen: keys struck at random, or marks. */
function nothingKnown(model: TriageModel, { duties, organs, rules, features }: MessageSeen): boolean {
  if (duties.length > 0 || organs.length > 0 || rules.length > 0) return false
  return !features.some(({ name }) => model.class.weights.has(name) || model.outcome.weights.has(name))
}

/** Many complaints and proposals end with a question: those who only ask must be so much likelier. */
const CLEARLY = 1.25

/** 咨询 and 求助 are one kind told two ways: where both together are clearly likelier than anything else, the likelier of them stands first. */
function askingFirst(classes: readonly Ranked<MessageClass>[]): readonly Ranked<MessageClass>[] {
  const asking = classes.filter(({ id }) => id === 'inquiry' || id === 'help')
  const together = asking.reduce((sum, { share }) => sum + share, 0)
  const [first] = classes
  const [likelier] = asking
  if (!first || !likelier || first === likelier || together <= first.share * CLEARLY) return classes
  return [likelier, ...classes.filter((one) => one !== likelier)]
}

/** A text of which nothing is known is nothing that can be answered; what else it may be keeps its order. */
function invalidFirst(classes: readonly Ranked<MessageClass>[]): Ranked<MessageClass>[] {
  const others = classes.filter(({ id }) => id !== 'invalid')
  const rest = others.reduce((sum, { share }) => sum + share, 0)
  return [{ id: 'invalid', share: 0.9 }, ...others.map(({ id, share }) => ({ id, share: (share * 0.1) / (rest || 1) }))]
}

/** Whether the first suggestion is another organ. */
export function isElsewhere(suggestion: Suggestion): boolean {
  return suggestion.outcomes[0]?.id === ELSEWHERE
}
