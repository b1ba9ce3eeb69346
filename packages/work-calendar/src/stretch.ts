import { compareDates, type LocalDate } from './local-date.ts'

/**
 * Days that a count leaves out because the limit stood still (中止计时): those after `from`, up to and including `to`, so that
 * the day a question goes out still counts and the day the answer comes does not.
 */
export interface Stretch {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** The same days in order, each once: overlapping stretches put together, nothing before `start`, nothing empty. */
export function disjoint(stretches: readonly Stretch[], start: LocalDate): readonly Stretch[] {
  if (stretches.length === 0) return stretches
  const merged: Stretch[] = []
  for (const stretch of [...stretches].sort((a, b) => compareDates(a.from, b.from))) {
    const from = stretch.from < start ? start : stretch.from
    if (stretch.to <= from) continue
    const last = merged.at(-1)
    if (last === undefined || from > last.to) merged.push({ from, to: stretch.to })
    else if (stretch.to > last.to) merged[merged.length - 1] = { from: last.from, to: stretch.to }
  }
  return merged
}

/** A stretch with its reason, as the explanation prints it. */
export interface NamedStretch extends Stretch {
  readonly reason?: string
}
