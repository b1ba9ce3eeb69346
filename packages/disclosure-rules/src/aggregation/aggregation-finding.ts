import type { Severity } from '../text/finding.ts'

/**
 * How pooling and linking data (汇聚、关联) can tell what no single item says: Law on Guarding State Secrets (保密法) Art. 36 and its
 * Implementing Regulation Art. 43, and the privacy of Regulation Art. 15.
 */
export const AGGREGATION_RISKS = [
  'small-cell',
  'recoverable-cell',
  'remainder',
  'difference',
  'band-difference',
  'few-contributors',
  'small-group',
  'same-value-group',
  'linked-record',
] as const
export type AggregationRisk = (typeof AGGREGATION_RISKS)[number]

/** One place in a table. `row` counts the rows below the heading from 1; null where the whole table or column is meant. */
export interface AggregationSource {
  readonly item: string
  readonly table: string
  readonly row: number | null
  readonly column: string | null
  /** What the row says it is about, such as 浦东新区、男. */
  readonly label: string
  /** Whether it is public already, or stands in what is to be released. */
  readonly isPublic: boolean
}

export interface AggregationFinding {
  readonly risk: AggregationRisk
  readonly severity: Severity
  /** Every place it is computed from, those of the new release first. */
  readonly sources: readonly AggregationSource[]
  /** The calculation as a person would write it: `500 − 498 = 2`. */
  readonly computed: string
  /** The figure that comes out, or how many rows are alike. */
  readonly value: number
  /** What becomes known: the cell, the band or the columns that are brought together. */
  readonly reveals: string
}
