import type { DepartmentId } from '@gongkai/department-registry'
import {
  figureRow,
  medianWorkdays,
  MESSAGE_FIGURES,
  NO_COUNTS,
  type Counts,
  type FigureRow,
  type Period,
  type RowOf,
} from '@gongkai/messages/figures'
import type { StaffSession } from '../../platform/session.ts'
import { countAnswered, countReceived, dayOf } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** Whose messages are counted: those a person may see, of one department where it is named; all for the bureau’s own report. */
export interface Whose {
  readonly session: StaffSession | null
  readonly lead?: DepartmentId | undefined
}

type By = 'all' | 'department' | 'class' | 'board'

/** Counts of a period by group. */
async function countsBy(
  surroundings: Surroundings,
  whose: Whose,
  period: Period,
  by: By,
): Promise<Map<string | null, Counts>> {
  const { db, calendar } = surroundings
  const query = { ...whose, period, by }
  const [received, answered] = await Promise.all([
    countReceived(db, query, dayOf(surroundings), MESSAGE_FIGURES),
    countAnswered(db, query),
  ])
  const keys = new Set([...received.keys(), ...answered.keys()])
  return new Map(
    [...keys].map((key) => {
      const pairs = answered.get(key) ?? []
      return [
        key,
        {
          received: received.get(key) ?? NO_COUNTS.received,
          answered: pairs.reduce((sum, { count }) => sum + count, 0),
          medianWorkdays: medianWorkdays(pairs, calendar),
        },
      ]
    }),
  )
}

/** Everything counted of a period. */
export async function totalOf(surroundings: Surroundings, whose: Whose, period: Period): Promise<FigureRow> {
  const counts = await countsBy(surroundings, whose, period, 'all')
  return figureRow(counts.get(null) ?? NO_COUNTS, period, { lead: whose.lead })
}

const ROW_OF: Readonly<Record<Exclude<By, 'all'>, (id: string | null) => RowOf>> = {
  department: (id) => (id === null ? { unassigned: '1' } : { lead: id }),
  class: (id) => (id === null ? { unclassified: '1' } : { class: id }),
  board: (id) => (id === null ? {} : { board: id }),
}

/** The same by group, largest first. */
export async function groupsOf(
  surroundings: Surroundings,
  whose: Whose,
  period: Period,
  by: Exclude<By, 'all'>,
): Promise<(FigureRow & { readonly id: string | null })[]> {
  const counts = await countsBy(surroundings, whose, period, by)
  return [...counts]
    .map(([id, one]) => ({ id, ...figureRow(one, period, { lead: whose.lead, ...ROW_OF[by](id) }) }))
    .toSorted((a, b) => b.received.count - a.received.count || b.answered.count - a.answered.count)
}
