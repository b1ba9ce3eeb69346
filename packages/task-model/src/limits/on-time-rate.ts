import type { Light } from './limit-status.ts'

/** A rate is always two counts; what divides by zero, or how it is rounded, is for whoever shows it. */
export interface Rate {
  readonly numerator: number
  readonly denominator: number
}

/**
 * The on-time rate (按时办结率): on time ÷ (answered + open and overdue). What is open and not yet due counts on neither side, what is
 * overdue cannot be hidden by leaving it open. Defined once, here, for every board, export and report.
 */
export function onTimeRate(rows: Iterable<{ readonly light: Light }>): Rate {
  let numerator = 0
  let denominator = 0
  for (const { light } of rows) {
    if (light === 'met') numerator += 1
    if (light === 'met' || light === 'missed' || light === 'late') denominator += 1
  }
  return { numerator, denominator }
}
