import type { LocalDate } from '@gongkai/work-calendar'
import type { Limit, LimitTerm, Pause } from './limit.ts'

/** The clock and its limit; `on` is the day it counts from; without it, the day of the act in Asia/Shanghai. */
interface Effect<Clock extends string> {
  readonly clock: Clock
  readonly limit: string
  readonly on?: LocalDate
}

/**
 * What an action asks of a clock.
 * - `start` begins a limit, or begins it anew from nothing, also after it was met (reopening, 重办).
 * - `restart` begins a running count anew from `on` (条例 Art. 30: from receipt of the correction) and keeps the start it replaces; pauses
 *   and extensions of the void count go. A date that was set stays unless a new length is given.
 * - `pause` and `resume` name what is waited for by `pause`, so that two consultations can overlap; `resume` without it ends all.
 * - `exclude` leaves out a stretch that is already over.
 * - `extend` adds a length, or moves the end to a date (条例 Art. 33, 35); whether it may is the procedure's question (`extensionRefusal`).
 */
export type ClockEffect =
  | (Effect<'start'> & { readonly term: LimitTerm })
  | (Effect<'restart'> & { readonly reason: string; readonly term?: LimitTerm })
  | (Effect<'pause'> & { readonly reason: string; readonly pause?: string; readonly ceiling?: LimitTerm })
  | (Effect<'resume'> & { readonly pause?: string })
  | (Effect<'exclude'> & { readonly reason: string; readonly from: LocalDate; readonly to: LocalDate })
  | (Effect<'extend'> & { readonly term: LimitTerm; readonly reason: string })
  | Effect<'stop'>

/** A clock effect with its day fixed: this is what the event keeps, so that a later change of configuration moves no old limit. */
export type LimitChange = ClockEffect & { readonly on: LocalDate }

/**
 * The limits after one change. A change that has nothing to work on (pausing what is paused, stopping what is stopped)
 * leaves the limit as it is: the first stop and the first pause hold. A pause with a ceiling may be over without having been
 * closed, so a second one for the same wait closes it and begins; whether it may is the procedure's question. `by` approved
 * the change, where that is kept.
 */
export function applyLimitChange(limits: readonly Limit[], change: LimitChange, by: string): readonly Limit[] {
  if (change.clock === 'start') {
    const { limit: id, on: start, term } = change
    const begun: Limit = { id, start, term, pauses: [], extensions: [], stopped: null }
    const known = limits.some((limit) => limit.id === id)
    return known ? limits.map((limit) => (limit.id === id ? begun : limit)) : [...limits, begun]
  }
  return limits.map((limit) =>
    limit.id === change.limit && limit.stopped === null ? changed(limit, change, by) : limit,
  )
}

function changed(limit: Limit, change: Exclude<LimitChange, { clock: 'start' }>, by: string): Limit {
  const { on } = change
  switch (change.clock) {
    case 'restart':
      return restarted(limit, change, by)
    case 'pause': {
      const open = limit.pauses.find((one) => one.to === null && one.id === change.pause)
      if (open !== undefined && open.ceiling === undefined) return limit
      const before = open === undefined ? limit.pauses : closed(limit.pauses, on, change.pause)
      return { ...limit, pauses: [...before, pauseOf(change)] }
    }
    case 'resume':
      return { ...limit, pauses: closed(limit.pauses, on, change.pause) }
    case 'exclude':
      return { ...limit, pauses: [...limit.pauses, { from: change.from, to: change.to, reason: change.reason }] }
    case 'extend':
      return { ...limit, extensions: [...limit.extensions, { term: change.term, reason: change.reason, by, on }] }
    case 'stop':
      return { ...limit, pauses: closed(limit.pauses, on), stopped: on }
  }
}

function restarted(limit: Limit, change: LimitChange & { readonly clock: 'restart' }, by: string): Limit {
  const term = change.term ?? limit.term
  if (change.term === undefined && term.unit === 'date') return limit
  const restart = { from: limit.start, on: change.on, reason: change.reason, by }
  return {
    ...limit,
    start: change.on,
    term,
    pauses: [],
    extensions: [],
    restarts: [...(limit.restarts ?? []), restart],
  }
}

function pauseOf(change: LimitChange & { readonly clock: 'pause' }): Pause {
  const { pause: id, on: from, reason, ceiling } = change
  return { ...(id === undefined ? {} : { id }), from, to: null, reason, ...(ceiling === undefined ? {} : { ceiling }) }
}

function closed(pauses: readonly Pause[], on: LocalDate, id?: string): readonly Pause[] {
  return pauses.map((pause) =>
    pause.to === null && (id === undefined || pause.id === id) ? { ...pause, to: on } : pause,
  )
}
