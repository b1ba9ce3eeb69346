import { addDays, parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import type { SeriesKind } from '../values.ts'

/** What decides when the participants of one activity are forgotten. Days are `YYYY-MM-DD` in Beijing. */
export interface Ending {
  readonly kind: SeriesKind
  /** Of the series; null while a standing one runs. */
  readonly seriesEndsOn: string | null
  /** Of the last activity of the series, null where none was published. */
  readonly lastActivityOn: string | null
  /** Of this activity. */
  readonly activityOn: string
}

/**
 * The day on which personal data of an activity's participants is erased (rules.md §11.1: minimal, deleted after the year; 个人信息保护法
 * art. 19: no longer than needed). All activities of a season go together, so many days after its end or its last activity, whichever is
 * later; in a standing series each goes so many days after itself. `days` is the bureau's own (`events.eraseAfterDays`).
 */
export function erasureDay({ kind, seriesEndsOn, lastActivityOn, activityOn }: Ending, days: number): LocalDate | null {
  const ends = kind === 'standing' ? [activityOn] : [seriesEndsOn, lastActivityOn, activityOn]
  const known = ends.flatMap((day) => (day === null ? [] : (parseLocalDate(day) ?? [])))
  const last = known.toSorted().at(-1)
  return last === undefined ? null : addDays(last, days)
}
