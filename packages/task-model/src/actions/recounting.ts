import * as z from 'zod'
import { limitStatus } from '../limits/limit-status.ts'
import { refuse } from '../refusal.ts'
import { dateShape, pieceOf } from './piece.ts'

export const recountInput = z.object({
  limit: z.string().min(1).max(60),
  was: dateShape,
  due: dateShape,
  provisional: z.boolean(),
  /** Which edition of the calendar says so. */
  edition: z.string().max(200).optional(),
})

/**
 * `recount` (期限重新计算): the calendar learned a year (a holiday notice, 放假安排), and a due day of an open matter moved. The limit is
 * facts and moves by itself; this event says so, from which day to which, and whether the new one is final. By a job of the
 * platform only. Refuses `limit-not-running`, `nothing-changed`, `not-the-due-day` (the calendar says another day).
 */
export function recounting<State extends string>(at: { readonly from: readonly State[] }) {
  const piece = pieceOf<unknown>()({
    from: at.from,
    to: null,
    who: ['system'],
    input: recountInput,
    check: (task, { limit: id, was, due }, _, { today, calendar }) => {
      const limit = task.limits.find((one) => one.id === id && one.stopped === null)
      if (!limit) return refuse('limit-not-running')
      if (was === due) return refuse('nothing-changed', { due })
      const counted = limitStatus(limit, { today, calendar })
      return counted.due === due ? null : refuse('not-the-due-day', { due: counted.due })
    },
  })
  return { recount: piece }
}
