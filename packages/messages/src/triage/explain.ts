import type { MessageSeen, Place } from './message-signals.ts'
import type { WordsFound } from './contract.ts'
import type { Suggestion } from './suggest.ts'
import type { TriageModel } from './triage-model.ts'
import type { Outcome } from './training-text.ts'

/** Words that a model took for a department, with how strongly. */
const LEAST_PULL = 0.04
const MOST_LEARNED = 4

/** Where places of subject and body together stand in each of them. What goes over the break between them is not shown. */
export function wordsAt(seen: MessageSeen, subject: string, places: readonly Place[]): WordsFound[] {
  return places.flatMap(({ at, end }): WordsFound[] => {
    const text = seen.text.slice(at, end)
    if (end <= subject.length) return [{ field: 'subject', start: at, end, text }]
    const from = subject.length + 1
    return at >= from ? [{ field: 'body', start: at - from, end: end - from, text }] : []
  })
}

/** Words of duties in the text, by duty, those of the department alone. */
export function dutyReasons(suggestion: Suggestion, subject: string, department: Outcome) {
  const own = suggestion.seen.duties.filter((one) => one.department === department)
  return [...Map.groupBy(own, ({ duty }) => duty)].flatMap(([duty, found]) => {
    const places = found.flatMap((one) => one.places).toSorted((a, b) => a.at - b.at)
    const words = wordsAt(suggestion.seen, subject, places)
    return words.length === 0 ? [] : [{ kind: 'duty-words' as const, duty, words }]
  })
}

/** Words that examples and confirmed matters of the department use, strongest first; those inside duty words are told there. */
export function learnedReasons({ outcome }: TriageModel, suggestion: Suggestion, subject: string, department: Outcome) {
  const { seen } = suggestion
  const column = outcome.outcomes.indexOf(department)
  const told: Place[] = seen.duties.filter((one) => one.department === department).flatMap(({ places }) => places)
  const pulls = seen.features
    .map(({ name, at, end }) => ({
      at,
      end,
      pull: (outcome.weights.get(name)?.[column] ?? 0) * (seen.outcome.get(name) ?? 0),
    }))
    .filter(({ pull }) => pull >= LEAST_PULL)
    .sort((a, b) => b.pull - a.pull || b.end - b.at - (a.end - a.at))
  for (const pull of pulls) {
    if (told.length > 40) break
    if (!told.some((place) => pull.at < place.end && place.at < pull.end)) told.push(pull)
  }
  const learned = told.filter((place) => 'pull' in place).slice(0, MOST_LEARNED)
  const words = wordsAt(
    seen,
    subject,
    learned.toSorted((a, b) => a.at - b.at),
  )
  return words.length === 0 ? [] : [{ kind: 'learned' as const, words }]
}
