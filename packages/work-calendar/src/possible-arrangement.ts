import { dayNumberOf, weekdayOfDayNumber } from './local-date.ts'
import type { StatutoryFestival } from './statutory-festivals.ts'

/** A make-up day lies at most this many days before the first or after the last statutory day (2014–2026: at most 11). */
const MAKE_UP_REACH_DAYS = 14

/** Festivals this close are arranged together: the substitute of one has been put into the run of the other (2015). */
const TOGETHER_WITHIN_DAYS = 14

/**
 * What a notice that has not come yet may still do around one festival, or two that lie together. Days are numbers since
 * 1970-01-01.
 *
 * The model: for each festival a notice makes one unbroken run of days off that contains the statutory days and is at
 * most `longestRun` long. `owed` weekdays of it are substitutes for statutory days that fell on a weekend or on another
 * festival (补假, by law); every further weekday is worked off on a weekend day within two weeks (调休上班). So `k`
 * of `mayBeOff` are taken, `owed ≤ k ≤ mostOff`, and `k − owed` of `mayBeMadeUp` become working days. Emergency orders,
 * like the longer Spring Festival of 2020, are outside the model.
 */
export interface PossibleArrangement {
  readonly from: number
  readonly to: number
  readonly mayBeOff: readonly number[]
  readonly mostOff: number
  readonly owed: number
  readonly mayBeMadeUp: readonly number[]
  /** Where we expect the owed substitutes until the notice says: the first free weekdays after the festival. */
  readonly expectedOff: readonly { readonly day: number; readonly festival: StatutoryFestival }[]
}

/**
 * The possible arrangements of festivals without a notice. `statutory` says which days any festival gives; `fixed` says
 * which days a notice or an overlay has already settled, which no later notice touches.
 */
export function possibleArrangements(
  festivals: readonly StatutoryFestival[],
  statutory: (day: number) => boolean,
  fixed: (day: number) => boolean,
): PossibleArrangement[] {
  const given = new Set<number>()
  const expected = new Set<number>()
  const free = (day: number): boolean => !statutory(day) && !fixed(day)
  const single = [...festivals]
    .sort((a, b) => dayNumberOf(a.first) - dayNumberOf(b.first))
    .map((festival) => {
      const first = dayNumberOf(festival.first)
      const last = dayNumberOf(festival.last)
      const mayBeOff = daysFrom(last - festival.longestRun + 1, first + festival.longestRun - 1).filter(
        (day) => !isWeekend(day) && free(day),
      )
      const from = first - MAKE_UP_REACH_DAYS
      const to = last + MAKE_UP_REACH_DAYS
      const owed = daysFrom(first, last).filter((day) => isWeekend(day) || given.has(day)).length
      const substitutes = nextWeekdays(last + 1, owed, (day) => free(day) && !expected.has(day))
      for (const day of daysFrom(first, last)) given.add(day)
      for (const day of substitutes) expected.add(day)
      return {
        from,
        to,
        mayBeOff,
        mostOff: Math.max(owed, mostInOneRun(mayBeOff, first, last, festival.longestRun)),
        owed,
        mayBeMadeUp: daysFrom(from, to).filter((day) => isWeekend(day) && free(day)),
        expectedOff: substitutes.map((day) => ({ day, festival })),
      }
    })
  return together(single)
}

function together(single: readonly PossibleArrangement[]): PossibleArrangement[] {
  const groups: PossibleArrangement[] = []
  for (const next of single) {
    const last = groups.at(-1)
    const gap = last === undefined ? Infinity : next.from - last.to + 2 * MAKE_UP_REACH_DAYS
    if (last === undefined || gap > TOGETHER_WITHIN_DAYS) groups.push(next)
    else groups[groups.length - 1] = merge(last, next)
  }
  return groups
}

function merge(a: PossibleArrangement, b: PossibleArrangement): PossibleArrangement {
  return {
    from: a.from,
    to: Math.max(a.to, b.to),
    mayBeOff: [...new Set([...a.mayBeOff, ...b.mayBeOff])],
    mostOff: a.mostOff + b.mostOff,
    owed: a.owed + b.owed,
    mayBeMadeUp: [...new Set([...a.mayBeMadeUp, ...b.mayBeMadeUp])],
    expectedOff: [...a.expectedOff, ...b.expectedOff],
  }
}

/** The most weekdays that one run of `longest` days around the statutory ones can take. */
function mostInOneRun(candidates: readonly number[], first: number, last: number, longest: number): number {
  let most = 0
  for (let start = last - longest + 1; start <= first; start++) {
    most = Math.max(most, candidates.filter((day) => day >= start && day < start + longest).length)
  }
  return most
}

function nextWeekdays(from: number, count: number, free: (day: number) => boolean): number[] {
  const found: number[] = []
  for (let day = from; found.length < count; day++) {
    if (!isWeekend(day) && free(day)) found.push(day)
  }
  return found
}

function daysFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

function isWeekend(day: number): boolean {
  return weekdayOfDayNumber(day) % 6 === 0
}
