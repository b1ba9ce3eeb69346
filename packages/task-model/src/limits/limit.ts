import type { LocalDate, Term } from '@gongkai/work-calendar'

/** A day that somebody else has set, such as the date on a transfer sheet (转办单): nothing of ours moves it but an extension. */
export interface FixedDate {
  readonly unit: 'date'
  readonly dueOn: LocalDate
}

/** How long a limit is: a number of working days, days or months, or until a day that was set. */
export type LimitTerm = Term | FixedDate

/**
 * A stretch in which a limit does not run (中止计时, for example while third parties or other organs are asked, 条例 Art. 32, 33).
 * Days after `from`, up to and including `to`, are left out of the count; open while `to` is null.
 */
export interface Pause {
  /** What is waited for, where several can be waited for at once: `third-party`, `other-organ`. */
  readonly id?: string
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly reason: string
  /** How long it may last, counted from `from`; past that the limit runs on by itself. */
  readonly ceiling?: LimitTerm
}

/** A prolongation (延期) with the person who approved it, and the day. */
export interface Extension {
  readonly term: LimitTerm
  readonly reason: string
  readonly by: string
  readonly on?: LocalDate
}

/** A count that began anew (重新计算): when a correction came in (补正, 条例 Art. 30). `from` is the start that no longer counts. */
export interface Restart {
  readonly from: LocalDate
  readonly on: LocalDate
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
  readonly term: LimitTerm
  readonly pauses: readonly Pause[]
  readonly extensions: readonly Extension[]
  readonly restarts?: readonly Restart[]
  readonly stopped: LocalDate | null
}

/** Whether a pause stands open in the facts. Whether the limit stands still on a day, ceilings included, is `limitStatus(...).paused`. */
export function isPaused(limit: Limit): boolean {
  return limit.pauses.some((pause) => pause.to === null)
}
