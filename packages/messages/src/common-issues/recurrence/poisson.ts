/** The chance of at most `count` events where `mean` are expected. */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0
  if (mean <= 0) return 1
  let logTerm = -mean
  let sum = Math.exp(logTerm)
  for (let k = 1; k <= count; k++) {
    logTerm += Math.log(mean / k)
    sum += Math.exp(logTerm)
  }
  return Math.min(1, sum)
}

/** Where a function that falls from above `value` to below it crosses it, between two numbers. */
function crossing(fallsFrom: (mean: number) => number, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let step = 0; step < 200 && high - low > 1e-10 * Math.max(1, high); step++) {
    const middle = (low + high) / 2
    if (fallsFrom(middle) > value) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The exact interval (Garwood 1936) for the mean of a Poisson count: every mean under which neither so many nor so few events would be
 * rarer than half of what is left out. It holds the true mean at least as often as it says, also for small counts, where the usual
 * ±1.96·√n does not.
 */
export function exactPoissonInterval(count: number, confidence = 0.95): readonly [number, number] {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`)
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`not a confidence: ${confidence}`)
  const tail = (1 - confidence) / 2
  const widest = count + 10 * Math.sqrt(count + 1) + 20
  const low = count === 0 ? 0 : crossing((mean) => poissonAtMost(count - 1, mean), 1 - tail, 0, count)
  return [low, crossing((mean) => poissonAtMost(count, mean), tail, count, widest)]
}

/** The chance of at most `count` of `of` where each falls on this side with the given share. */
function binomialAtMost(count: number, of: number, share: number): number {
  let logTerm = of * Math.log(1 - share)
  let sum = Math.exp(logTerm)
  for (let k = 1; k <= count; k++) {
    logTerm += Math.log((of - k + 1) / k) + Math.log(share / (1 - share))
    sum += Math.exp(logTerm)
  }
  return Math.min(1, sum)
}

/**
 * How surprising two counts over two stretches of time are if the rate never changed, 0 to 1: the conditional exact test (given both
 * together, each event fell into either stretch in proportion to its length). Doubled smaller tail; 1 where nothing was counted.
 */
export function rateChangeSurprise(
  before: { readonly count: number; readonly days: number },
  after: { readonly count: number; readonly days: number },
): number {
  const total = before.count + after.count
  if (total === 0) return 1
  const share = after.days / (before.days + after.days)
  const atMost = binomialAtMost(after.count, total, share)
  const atLeast = after.count === 0 ? 1 : 1 - binomialAtMost(after.count - 1, total, share)
  return Math.min(1, 2 * Math.min(atMost, atLeast))
}
