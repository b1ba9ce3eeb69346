import type { Light } from '../limits/limit-status.ts'
import { onTimeRate } from '../limits/on-time-rate.ts'

/** Which rows a number counts: of what, and under which conditions. Whoever lists them by it gets exactly as many. */
export interface RowQuery<Where extends object = Readonly<Record<string, unknown>>> {
  readonly of: string
  readonly where: Where
}

/** A number that can be opened: how many, and the query that lists them. */
export interface ListedCount<Where extends object = Readonly<Record<string, unknown>>> {
  readonly count: number
  readonly query: RowQuery<Where>
}

/** A rate is always two counts, each with its rows. What divides by zero, or how it is rounded, is for whoever shows it. */
export interface RateFigure<Where extends object = Readonly<Record<string, unknown>>> {
  readonly numerator: ListedCount<Where>
  readonly denominator: ListedCount<Where>
}

/** The lights that the on-time rate (按时办结率) counts above and below the line: answered in time, over answered or open and overdue. */
export const ON_TIME_LIGHTS = {
  numerator: ['met'],
  denominator: ['met', 'missed', 'late'],
} as const satisfies Record<keyof RateFigure, readonly Light[]>

type WithLights<Where> = Where & { readonly lights: readonly Light[] }

/** The two queries of the on-time rate over the rows that `query` lists. */
export function onTimeQueries<Where extends object>({ of, where }: RowQuery<Where>) {
  const withLights = (lights: readonly Light[]): RowQuery<WithLights<Where>> => ({ of, where: { ...where, lights } })
  return { numerator: withLights(ON_TIME_LIGHTS.numerator), denominator: withLights(ON_TIME_LIGHTS.denominator) }
}

/** The on-time rate with the queries behind it, from the lights of the rows themselves. */
export function onTimeFigure<Where extends object>(
  rows: Iterable<{ readonly light: Light }>,
  query: RowQuery<Where>,
): RateFigure<WithLights<Where>> {
  const { numerator, denominator } = onTimeRate(rows)
  const queries = onTimeQueries(query)
  return {
    numerator: { count: numerator, query: queries.numerator },
    denominator: { count: denominator, query: queries.denominator },
  }
}
