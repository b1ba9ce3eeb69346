import type { FigureConditions } from './conditions.ts'
import { MESSAGE_FIGURES, type MessageFigure } from './values.ts'
import type { Period } from './month.ts'

/** What a list of the desk is narrowed by, so that it shows exactly the rows of a figure. */
export interface ListedRows extends FigureConditions {
  readonly board?: string | undefined
  readonly class?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A number with its rows. */
export interface Listed {
  readonly count: number
  readonly rows: ListedRows
}

/** What was counted of some messages of a period: those received in it, and those answered in it. */
export interface Counts {
  readonly received: Readonly<Record<MessageFigure, number>>
  readonly answered: number
  readonly medianWorkdays: number | null
}

export const NO_COUNTS: Counts = {
  received: Object.fromEntries(MESSAGE_FIGURES.map((figure) => [figure, 0])) as Record<MessageFigure, number>,
  answered: 0,
  medianWorkdays: null,
}

/** A row of a report: everything counted of some messages, each figure with its rows. */
export interface FigureRow {
  readonly received: Listed
  readonly waiting: Listed
  readonly accepted: Listed
  readonly rejected: Listed
  readonly withdrawn: Listed
  readonly answered: Listed
  readonly open: Listed
  readonly late: Listed
  readonly onTime: { readonly numerator: Listed; readonly denominator: Listed }
  readonly reopened: Listed
  readonly satisfaction: {
    readonly rated: Listed
    readonly satisfied: Listed
    readonly neither: Listed
    readonly dissatisfied: Listed
  }
  readonly medianWorkdays: number | null
}

/** Whose messages a row counts: a department’s, a class’s, a board’s, or everybody’s. */
export type RowOf = Pick<ListedRows, 'lead' | 'class' | 'board' | 'unassigned' | 'unclassified'>

/** A row from its counts. Every figure is of the messages received in the period but `answered`, which is of those answered in it. */
export function figureRow(
  { received, answered, medianWorkdays }: Counts,
  { from, to }: Period,
  of: RowOf = {},
): FigureRow {
  const one = (figure: MessageFigure): Listed => ({
    count: received[figure],
    rows: { ...of, ...(figure === 'received' ? {} : { figure }), from, to },
  })
  return {
    received: one('received'),
    waiting: one('waiting'),
    accepted: one('accepted'),
    rejected: one('rejected'),
    withdrawn: one('withdrawn'),
    answered: { count: answered, rows: { ...of, answeredFrom: from, answeredTo: to } },
    open: one('open'),
    late: one('late'),
    onTime: { numerator: one('on-time'), denominator: one('counted-for-on-time') },
    reopened: one('reopened'),
    satisfaction: {
      rated: one('rated'),
      satisfied: one('satisfied'),
      neither: one('neither'),
      dissatisfied: one('dissatisfied'),
    },
    medianWorkdays,
  }
}

/** A rate in per cent with one place, `—` where nothing is counted. It never says 100 % where one is missing, nor 0 % where one is there. */
export function percentText({
  numerator,
  denominator,
}: {
  readonly numerator: number
  readonly denominator: number
}): string {
  if (denominator === 0) return '—'
  if (numerator === denominator) return '100%'
  const rounded = Math.round((numerator / denominator) * 1000) / 10
  const held = numerator === 0 ? 0 : Math.min(99.9, Math.max(0.1, rounded))
  return `${held.toFixed(1)}%`
}
