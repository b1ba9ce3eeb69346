import { dayNumberOf, isWeekendDay } from './local-date.ts'
import type { StatutoryFestival } from './statutory-festivals.ts'

/** A make-up day lies at most this many days before the first or after the last statutory day (2014–2026: at most 11). */
const MAKE_UP_REACH_DAYS = 14

/** Festivals this close are arranged together: the substitute of one has been put into the run of the other (2015). */
const TOGETHER_WITHIN_DAYS = 14

/** One way to arrange a festival: which weekdays become days off, how many weekend days are worked, and which those may be. */
export interface Arrangement {
  readonly off: readonly number[]
  readonly worked: number
  readonly mayBeWorked: readonly number[]
}

export interface Ways {
  readonly list: readonly Arrangement[]
  /** What every way takes from the working days of the law once the whole festival is inside a span; null where they differ. */
  readonly taken: number | null
}

/**
 * What a notice that has not come yet may still do around one festival, or several that lie together. Days are numbers since
 * 1970-01-01, each list in order.
 *
 * The model: for each festival a notice makes one unbroken run of days off that contains the statutory days and is at
 * most `longestRun` long. `owed` weekdays of it are substitutes for statutory days that fell on a weekend or on another
 * festival (补假, by law); every further weekday is worked off on a weekend day within two weeks, outside the run (调休上班).
 * `ways` lists every such run, so whatever a notice within the model says is one of them. An order that gives days off for
 * nothing, like the longer Spring Festival of 2020, is outside it.
 */
export interface PossibleArrangement {
  readonly from: number
  readonly to: number
  /** Listed when they are first asked for: most festivals of the far years never are. */
  readonly ways: () => Ways
  /** Bounds found before, by the part of the festival that lies inside a span: filled as they are asked for. */
  readonly found: { readonly least: Int8Array; readonly greatest: Int8Array }
  readonly mayBeOff: readonly number[]
  readonly mayBeMadeUp: readonly number[]
  /** Where we expect the owed substitutes until the notice says: the first free weekdays after the festival. */
  readonly expectedOff: readonly { readonly day: number; readonly festival: StatutoryFestival }[]
}

/** A festival, or several together, before their ways are listed: the runs that each of them may get. */
interface Festivals {
  readonly from: number
  readonly to: number
  readonly owed: number
  readonly runs: readonly (readonly Run[])[]
  readonly expectedOff: PossibleArrangement['expectedOff']
}

type Run = readonly [from: number, to: number]

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
    .map((festival): Festivals => {
      const first = dayNumberOf(festival.first)
      const last = dayNumberOf(festival.last)
      const owed = daysFrom(first, last).filter((day) => isWeekendDay(day) || given.has(day)).length
      const substitutes = nextWeekdays(last + 1, owed, (day) => free(day) && !expected.has(day))
      for (const day of daysFrom(first, last)) given.add(day)
      for (const day of substitutes) expected.add(day)
      return {
        from: first - MAKE_UP_REACH_DAYS,
        to: last + MAKE_UP_REACH_DAYS,
        owed,
        runs: [runsAround(first, last, festival.longestRun)],
        expectedOff: substitutes.map((day) => ({ day, festival })),
      }
    })
  return together(single).map((group) => arrangementOf(group, free))
}

function together(single: readonly Festivals[]): Festivals[] {
  const groups: Festivals[] = []
  for (const next of single) {
    const last = groups.at(-1)
    const gap = last === undefined ? Infinity : next.from - last.to + 2 * MAKE_UP_REACH_DAYS
    if (last === undefined || gap > TOGETHER_WITHIN_DAYS) groups.push(next)
    else
      groups[groups.length - 1] = {
        from: last.from,
        to: Math.max(last.to, next.to),
        owed: last.owed + next.owed,
        runs: [...last.runs, ...next.runs],
        expectedOff: [...last.expectedOff, ...next.expectedOff],
      }
  }
  return groups
}

function arrangementOf(group: Festivals, free: (day: number) => boolean): PossibleArrangement {
  const { from, to, runs, expectedOff } = group
  const near = daysFrom(from, to).filter(free)
  const widest = runs.flat()
  let ways: Ways | null = null
  return {
    from,
    to,
    ways: () => (ways ??= waysOf(group, near)),
    found: { least: notFound(from, to), greatest: notFound(from, to) },
    mayBeOff: near.filter((day) => !isWeekendDay(day) && widest.some((run) => within(day, run))),
    mayBeMadeUp: near.filter(isWeekendDay),
    expectedOff,
  }
}

function waysOf({ owed, runs }: Festivals, near: readonly number[]): Ways {
  const ways = new Map<string, Arrangement>()
  let mostOff = 0
  for (const chosen of combinations(runs)) {
    const covered = (day: number): boolean => chosen.some((run) => within(day, run))
    const off = near.filter((day) => covered(day) && !isWeekendDay(day))
    const worked = Math.max(0, off.length - owed)
    const mayBeWorked = worked === 0 ? [] : near.filter((day) => isWeekendDay(day) && !covered(day))
    if (worked > mayBeWorked.length) continue
    mostOff = Math.max(mostOff, off.length)
    ways.set(`${off.join()} ${mayBeWorked.join()}`, { off, worked, mayBeWorked })
  }
  // An order may have settled so many days that no run holds all that is owed: then the most that are left are taken.
  const least = Math.min(owed, mostOff)
  return { list: [...ways.values()].filter((way) => way.off.length >= least), taken: least === owed ? owed : null }
}

function within(day: number, [from, to]: Run): boolean {
  return day >= from && day <= to
}

/** What stands in `found` where a bound was not asked for yet; no festival changes so many days. */
export const NOT_FOUND = 127

function notFound(from: number, to: number): Int8Array {
  return new Int8Array((to - from + 2) ** 2).fill(NOT_FOUND)
}

/** Every run of at most `longest` days that holds the statutory ones. */
function runsAround(first: number, last: number, longest: number): Run[] {
  return daysFrom(last - longest + 1, first).flatMap((from) =>
    daysFrom(last, from + longest - 1).map((to): Run => [from, to]),
  )
}

function combinations(lists: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  return lists.reduce<readonly (readonly Run[])[]>(
    (found, runs) => found.flatMap((before) => runs.map((run) => [...before, run])),
    [[]],
  )
}

function nextWeekdays(from: number, count: number, free: (day: number) => boolean): number[] {
  const found: number[] = []
  for (let day = from; found.length < count; day++) {
    if (!isWeekendDay(day) && free(day)) found.push(day)
  }
  return found
}

function daysFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}
