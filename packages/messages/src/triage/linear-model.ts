/** A text as a model sees it: features by name with how strongly they stand. */
export type Signals = ReadonlyMap<string, number>

export interface Sample {
  readonly signals: Signals
  readonly outcome: string
  /** How much it counts; 1 for one example. */
  readonly weight: number
  /** It is known not to be the outcome: the others gain what this one loses. */
  readonly against?: boolean
}

/** A trained model as plain data: for every feature one weight per outcome. */
export interface LinearModel {
  readonly outcomes: readonly string[]
  readonly weights: ReadonlyMap<string, Float32Array>
}

export interface Training {
  readonly outcomes: readonly string[]
  readonly rounds: number
  readonly rate: number
  /** How strongly weights are drawn to zero at each step. */
  readonly decay: number
  /** A feature that stands in fewer examples is left out. */
  readonly leastExamples: number
  /** What is known before anything is learned: feature → outcome → weight. */
  readonly start?: ReadonlyMap<string, Readonly<Record<string, number>>>
}

interface Prepared {
  readonly ids: Int32Array
  readonly values: Float32Array
  readonly outcome: number
  readonly weight: number
  readonly against: boolean
}

/** So many examples are learned between two pauses of {@link trainingSteps}. */
const PAUSE_EVERY = 256

/**
 * Trains a multinomial logistic regression (softmax) with AdaGrad steps. The same samples in the same order give the same model: the order
 * of the steps is drawn from a fixed seed. Gives a pause now and then, so that a server can do other work between.
 */
export function* trainingSteps(samples: readonly Sample[], training: Training): Generator<void, LinearModel> {
  const { outcomes, rounds, rate, decay, leastExamples, start } = training
  const seen = new Map<string, number>()
  for (const { signals } of samples) for (const name of signals.keys()) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [
    ...new Set([...(start?.keys() ?? []), ...[...seen].flatMap(([name, n]) => (n >= leastExamples ? [name] : []))]),
  ]
  const idOf = new Map(names.map((name, id) => [name, id]))
  const width = outcomes.length
  const weights = new Float32Array(names.length * width)
  for (const [name, known] of start ?? []) {
    for (const [k, outcome] of outcomes.entries()) weights[(idOf.get(name) ?? 0) * width + k] = known[outcome] ?? 0
  }
  const anchor = weights.slice()
  const squares = new Float32Array(names.length * width).fill(1e-4)
  const prepared = samples.flatMap((sample) => prepare(sample, idOf, outcomes))
  yield
  const scores = new Float64Array(width)
  const order = Int32Array.from(prepared.keys())
  let random = 20_260_302
  let steps = 0
  for (let round = 0; round < rounds; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0
      const other = random % (last + 1)
      const held = order[last] ?? 0
      order[last] = order[other] ?? 0
      order[other] = held
    }
    for (const position of order) {
      const one = prepared[position]
      if (one) learn(one)
      if (++steps % PAUSE_EVERY === 0) yield
    }
  }
  return {
    outcomes,
    weights: new Map(names.map((name, id) => [name, weights.slice(id * width, (id + 1) * width)])),
  }

  function learn({ ids, values, outcome, weight, against }: Prepared): void {
    scores.fill(0)
    for (let at = 0; at < ids.length; at++) {
      const base = (ids[at] ?? 0) * width
      const value = values[at] ?? 0
      for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + value * (weights[base + k] ?? 0)
    }
    softmax(scores)
    const named = scores[outcome] ?? 0
    for (let k = 0; k < width; k++) {
      const share = scores[k] ?? 0
      if (against) scores[k] = k === outcome ? share : (-share * named) / Math.max(1 - named, 0.05)
      else if (k === outcome) scores[k] = share - 1
    }
    for (let at = 0; at < ids.length; at++) {
      const base = (ids[at] ?? 0) * width
      const value = values[at] ?? 0
      for (let k = 0; k < width; k++) {
        const place = base + k
        const held = weights[place] ?? 0
        const error = scores[k] ?? 0
        const slope = weight * error * value + decay * (held - (anchor[place] ?? 0))
        const square = (squares[place] ?? 0) + slope * slope
        squares[place] = square
        weights[place] = held - (rate * slope) / Math.sqrt(square)
      }
    }
  }
}

function prepare(sample: Sample, idOf: ReadonlyMap<string, number>, outcomes: readonly string[]): Prepared[] {
  const outcome = outcomes.indexOf(sample.outcome)
  if (outcome < 0) return []
  const known = [...sample.signals].flatMap(([name, value]) => {
    const id = idOf.get(name)
    return id === undefined ? [] : [[id, value] as const]
  })
  return [
    {
      ids: Int32Array.from(known, ([id]) => id),
      values: Float32Array.from(known, ([, value]) => value),
      outcome,
      weight: sample.weight,
      against: sample.against === true,
    },
  ]
}

/** Runs {@link trainingSteps} to the end at once. */
export function train(samples: readonly Sample[], training: Training): LinearModel {
  const steps = trainingSteps(samples, training)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The probability of every outcome, in the order of the model's outcomes. Features it has not learned say nothing. */
export function predict(model: LinearModel, signals: Signals): Float64Array {
  const scores = new Float64Array(model.outcomes.length)
  for (const [name, value] of signals) {
    const weights = model.weights.get(name)
    if (weights) for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + value * (weights[k] ?? 0)
  }
  softmax(scores)
  return scores
}

function softmax(scores: Float64Array): void {
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  let sum = 0
  for (let k = 0; k < scores.length; k++) {
    const share = Math.exp((scores[k] ?? 0) - most)
    scores[k] = share
    sum += share
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum
}
