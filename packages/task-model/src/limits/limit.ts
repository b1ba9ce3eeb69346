import type { LocalDate, Term } from '@gongkai/work-calendar'

/** A stretch in which a limit does not run (for example while third parties are asked, 条例 Art. 32). Open while `to` is null. */
export interface Pause {
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly reason: string
}

/** A prolongation (延期) with the person who approved it. */
export interface Extension {
  readonly term: Term
  readonly reason: string
  readonly by: string
}

/**
 * A limit (办理时限) as facts: the day it starts (day zero, not counted), its length, pauses, extensions and the day it was met.
 * Due date, days left and lateness are computed from it by `limitStatus` and never stored. A matter may run several limits.
 */
export interface Limit {
  readonly id: string
  readonly start: LocalDate
  readonly term: Term
  readonly pauses: readonly Pause[]
  readonly extensions: readonly Extension[]
  readonly stopped: LocalDate | null
}

/** What an action asks of a clock. `on` is the day it counts from; without it, the day of the act in Asia/Shanghai. */
export type ClockEffect =
  | { readonly clock: 'start'; readonly limit: string; readonly term: Term; readonly on?: LocalDate }
  | { readonly clock: 'pause'; readonly limit: string; readonly reason: string; readonly on?: LocalDate }
  | { readonly clock: 'resume'; readonly limit: string; readonly on?: LocalDate }
  | {
      readonly clock: 'extend'
      readonly limit: string
      readonly term: Term
      readonly reason: string
      readonly on?: LocalDate
    }
  | { readonly clock: 'stop'; readonly limit: string; readonly on?: LocalDate }

/** A clock effect with its day fixed: this is what the event keeps, so that a later change of configuration moves no old limit. */
export type LimitChange = ClockEffect & { readonly on: LocalDate }

/**
 * The limits after one change. `start` begins a limit anew; a change that has nothing to work on (pausing what is paused,
 * stopping what is stopped) leaves the limit as it is: the first stop and the first pause hold.
 */
export function applyLimitChange(limits: readonly Limit[], change: LimitChange, by: string): readonly Limit[] {
  if (change.clock === 'start') {
    const begun: Limit = {
      id: change.limit,
      start: change.on,
      term: change.term,
      pauses: [],
      extensions: [],
      stopped: null,
    }
    const known = limits.some((limit) => limit.id === change.limit)
    return known ? limits.map((limit) => (limit.id === change.limit ? begun : limit)) : [...limits, begun]
  }
  return limits.map((limit) =>
    limit.id === change.limit && limit.stopped === null ? changed(limit, change, by) : limit,
  )
}

function changed(limit: Limit, change: Exclude<LimitChange, { clock: 'start' }>, by: string): Limit {
  const running = !isPaused(limit)
  switch (change.clock) {
    case 'pause':
      return running
        ? { ...limit, pauses: [...limit.pauses, { from: change.on, to: null, reason: change.reason }] }
        : limit
    case 'resume':
      return running ? limit : { ...limit, pauses: closed(limit.pauses, change.on) }
    case 'extend':
      return { ...limit, extensions: [...limit.extensions, { term: change.term, reason: change.reason, by }] }
    case 'stop':
      return { ...limit, pauses: closed(limit.pauses, change.on), stopped: change.on }
  }
}

export function isPaused(limit: Limit): boolean {
  return limit.pauses.some((pause) => pause.to === null)
}

function closed(pauses: readonly Pause[], on: LocalDate): readonly Pause[] {
  return pauses.map((pause) => (pause.to === null ? { ...pause, to: on } : pause))
}
