import { UNFORESEEN, type Profile } from './profile.ts'

/** How rare terms are among the texts compared: rare ones say more. */
export interface TermWeights {
  of(term: string): number
}

/** Inverse document frequency over these profiles; terms never met count as the rarest. */
export function termWeights(profiles: Iterable<Profile>): TermWeights {
  const found = new Map<string, number>()
  let texts = 0
  for (const { terms } of profiles) {
    texts += 1
    for (const term of terms.keys()) found.set(term, (found.get(term) ?? 0) + 1)
  }
  return { of: (term) => Math.log((texts + 2) / ((found.get(term) ?? 0) + 0.7)) / Math.log(texts + 3) }
}

/** A profile with its terms weighted, ready for many comparisons. */
export interface Weighed {
  readonly profile: Profile
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
  readonly topicLength: number
}

const lengthOf = (weights: Iterable<number>) => Math.sqrt([...weights].reduce((sum, one) => sum + one * one, 0))

export function weigh(profile: Profile, weights: TermWeights): Weighed {
  const weighed = new Map<string, number>()
  for (const [term, weight] of profile.terms) weighed.set(term, weight * Math.max(0.02, weights.of(term)))
  return {
    profile,
    weights: weighed,
    length: lengthOf(weighed.values()),
    topicLength: lengthOf(profile.topics.values()),
  }
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>, lengths: number): number {
  if (lengths === 0) return 0
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0)
  return sum / lengths
}

/** How alike the words of two texts are, 0 to 1. */
export function wordLikeness(one: Weighed, other: Weighed): number {
  return cosine(one.weights, other.weights, one.length * other.length)
}

/** Two texts in other words about the same thing share about this much of their words at most. */
const MUCH = 0.31

/**
 * How sure it is that two texts ask the same, 0 to 1; {@link ALIKE} is where it is assumed. The same known question: yes, unless they
 * also speak of much else. Another question about the same topic: no, however alike the words. Where the lexicon knows nothing, the
 * words alone decide.
 */
export function likeness(one: Weighed, other: Weighed): number {
  if (one.profile.key === other.profile.key) return 1
  const words = Math.min(1, wordLikeness(one, other) / MUCH)
  const [asked, otherAsked] = [one.profile.question, other.profile.question]
  if (!asked || !otherAsked) return asked || otherAsked ? 0.85 * words : 0.88 * words
  const topics = cosine(one.profile.topics, other.profile.topics, one.topicLength * other.topicLength)
  if (asked.topic !== otherAsked.topic) return 0.2 * topics + 0.25 * words
  // The usual question in words nobody foresaw, or another: the words must say which.
  if (isUnforeseen(one, other)) return 0.15 + 0.15 * topics + 0.5 * words
  if (asked.asks !== otherAsked.asks) return 0.2 * topics + 0.25 * words
  // The same other question than the usual one, or a mere heading: the words must agree as well.
  if (asked.broad) return 0.15 * topics + 0.75 * words
  if (asked.asks !== '') return 0.15 + 0.3 * topics + 0.5 * words
  return 0.3 + 0.35 * topics + 0.35 * words
}

function isUnforeseen({ profile: { question } }: Weighed, { profile: { question: other } }: Weighed): boolean {
  if (!question || !other || question.asks === other.asks) return false
  return [question.asks, other.asks].every((asks) => asks === '' || asks === UNFORESEEN)
}

export const ALIKE = 0.5
