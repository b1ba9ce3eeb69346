import { dutyFinder, type Registry } from '@gongkai/department-registry'
import { MESSAGE_CLASSES, type MessageClass } from '../values.ts'
import type { ClassRule } from './class-rule.ts'
import { trainingSteps, type LinearModel, type Sample } from './linear-model.ts'
import { messageReader, type MessageSeen, type MessageText } from './message-signals.ts'
import type { Organ } from './organ.ts'
import {
  ELSEWHERE,
  trainingStories,
  trainingTexts,
  type ExamplesByOutcome,
  type TrainingText,
} from './training-text.ts'

/** What a bureau brings: examples of its matters in its own words, and the organs that decide what it does not. */
export interface TriageBureau {
  readonly examples: ExamplesByOutcome
  /** Longer examples, each with its class and department in the line. */
  readonly stories?: string
  readonly organs: readonly Organ[]
}

/** A message whose class and department stand: confirmed by those who answered, or given back (`against`), which counts against. */
export interface ConfirmedText extends Omit<TrainingText, 'class'> {
  /** Null while nobody has said what kind it is: its department is learned all the same. */
  readonly class: MessageClass | null
  readonly against?: boolean
}

/** Everything a suggestion is made from. The models are plain data and can be kept. */
export interface TriageModel {
  readonly read: (message: MessageText) => MessageSeen
  readonly outcome: LinearModel
  readonly class: LinearModel
  /** How often messages without content are whose. */
  readonly invalid: ReadonlyMap<string, number>
}

export interface TriageSource {
  readonly registry: Registry
  /** The day whose departments and duties count. */
  readonly onDate: string
  readonly bureau: TriageBureau
  readonly rules: readonly ClassRule[]
  readonly history?: readonly ConfirmedText[]
}

/** A confirmed message says more than an invented one. */
const CONFIRMED_WEIGHT = 1.5
/** Most people ask: what speaks for nothing else is a question. */
const USUAL_WEIGHT = 1.5
/** A department that gave a message back may still be its department: it counts less. */
const AGAINST_WEIGHT = 0.7

export const departmentOutcomes = (registry: Registry, onDate: string): string[] => [
  ...registry.data.departments
    .filter(
      ({ kind, founded, dissolved }) =>
        kind === 'internal' && !(founded && founded > onDate) && !(dissolved && dissolved <= onDate),
    )
    .map(({ id }) => id),
  ELSEWHERE,
]

export const readerOf = ({ registry, onDate, bureau, rules }: TriageSource) =>
  messageReader(dutyFinder(registry, onDate), bureau.organs, rules)

/** Trains what decides whose a message is and what kind it is, with pauses. Examples of departments that no longer exist are left out. */
export function* triageTraining(source: TriageSource): Generator<void, TriageModel> {
  const { registry, onDate, bureau, rules, history = [] } = source
  const read = readerOf(source)
  const outcomes = departmentOutcomes(registry, onDate)
  const texts: (ConfirmedText & { weight: number })[] = [
    ...[...trainingTexts(bureau.examples), ...trainingStories(bureau.stories ?? '')].map((text) => ({
      ...text,
      weight: 1,
    })),
    ...history.map((text) => ({ ...text, weight: text.against ? AGAINST_WEIGHT : CONFIRMED_WEIGHT })),
  ]
  const samples: { outcome: Sample[]; class: Sample[] } = { outcome: [], class: [] }
  for (const [index, { outcome, class: known, weight, against = false, ...message }] of texts.entries()) {
    const seen = read(message)
    if (outcomes.includes(outcome) && known !== 'invalid')
      samples.outcome.push({ signals: seen.outcome, outcome, weight, against })
    if (!against && known !== null) samples.class.push({ signals: seen.class, outcome: known, weight })
    if (index % 200 === 199) yield
  }
  const balance = balanceOf(samples.outcome.map(({ outcome }) => outcome))
  samples.outcome = samples.outcome.map((one) => ({ ...one, weight: one.weight * (balance.get(one.outcome) ?? 1) }))
  samples.class = samples.class.map((one) => ({
    ...one,
    weight: one.weight * (one.outcome === 'inquiry' ? USUAL_WEIGHT : 1),
  }))
  const invalid = new Map<string, number>()
  const empty = texts.filter((text) => text.class === 'invalid' && outcomes.includes(text.outcome))
  for (const { outcome } of empty) invalid.set(outcome, (invalid.get(outcome) ?? 0) + 1 / empty.length)
  return {
    read,
    outcome: yield* trainingSteps(samples.outcome, {
      outcomes,
      ...OUTCOME_TRAINING,
      start: outcomeStart(outcomes, bureau.organs),
    }),
    class: yield* trainingSteps(samples.class, {
      outcomes: [...MESSAGE_CLASSES],
      ...CLASS_TRAINING,
      start: classStart(rules),
    }),
    invalid,
  }
}

const OUTCOME_TRAINING = { rounds: 12, rate: 0.12, decay: 0.003, leastExamples: 2 }
const CLASS_TRAINING = { rounds: 12, rate: 0.12, decay: 0.003, leastExamples: 2 }

/** What duties and organs say counts before anything is learned. */
function outcomeStart(outcomes: readonly string[], organs: readonly Organ[]) {
  const start = new Map<string, Readonly<Record<string, number>>>()
  for (const outcome of outcomes) {
    start.set(`duty:${outcome}`, { [outcome]: 1.2 })
    start.set(`first:${outcome}`, { [outcome]: 0.6 })
  }
  for (const { id } of organs) start.set(`organ:${id}`, { [ELSEWHERE]: 1.6 })
  return start
}

/** What the manner of telling says before anything is learned. */
const MANNER_SPEAKS_FOR: Readonly<Record<string, Readonly<Partial<Record<MessageClass, number>>>>> = {
  'tells:better-for-all': { suggestion: 3 },
  'tells:unanswered': { complaint: 1.5 },
  'tells:rhetorical': { complaint: 1.5 },
  'tells:look-into': { report: 1 },
  'tells:proof': { report: 0.7 },
}

function classStart(rules: readonly ClassRule[]) {
  const start = new Map<string, Readonly<Record<string, number>>>()
  for (const { id, class: known } of rules) {
    start.set(`rule:${id}`, { [known]: 1 })
    start.set(`subject:${id}`, { [known]: 0.4 })
    start.set(`last:${id}`, { [known]: 0.2 })
  }
  for (const [signal, known] of Object.entries(MANNER_SPEAKS_FOR)) start.set(signal, known)
  start.set('nothing', { invalid: 4 } satisfies Partial<Record<MessageClass, number>>)
  return start
}

/** Trains at once, for the command line and tests. */
export function trainTriage(source: TriageSource): TriageModel {
  const steps = triageTraining(source)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Departments with few examples are heard as well as those with many: half of the difference is taken away. */
function balanceOf(outcomes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of outcomes) counts.set(one, (counts.get(one) ?? 0) + 1)
  const usual = outcomes.length / Math.max(counts.size, 1)
  return new Map([...counts].map(([one, count]) => [one, Math.sqrt(usual / count)]))
}
