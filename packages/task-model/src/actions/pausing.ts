import * as z from 'zod'
import type { MatterRole } from '../actor.ts'
import { isPaused, type LimitTerm } from '../limits/limit.ts'
import { refuse } from '../refusal.ts'
import type { Task } from '../task.ts'
import { pieceOf, reasonText } from './piece.ts'
import type { ReasonShape } from './piece.ts'

/**
 * `pause` (中止计时) with a reason and a ceiling past which the limit runs on by itself, and `resume` (恢复计时). Refuses
 * `limit-not-running`, `paused-already`, `not-paused`.
 */
export function pausing<State extends string>(at: {
  readonly from: readonly State[]
  readonly limit: string
  readonly who: readonly MatterRole[]
  readonly ceiling?: LimitTerm
  readonly reason?: ReasonShape
}) {
  const { from, limit: id, who, ceiling, reason = reasonText } = at
  const piece = pieceOf<unknown>()
  const running = (task: Task) => task.limits.find((limit) => limit.id === id && limit.stopped === null)
  return {
    pause: piece({
      from,
      to: null,
      who,
      input: z.object({ reason }),
      guard: (task) => {
        const limit = running(task)
        if (!limit) return refuse('limit-not-running')
        return isPaused(limit) ? refuse('paused-already', { reason: limit.pauses.at(-1)?.reason ?? '' }) : null
      },
      clock: (_, { input }) => [
        { clock: 'pause', limit: id, reason: input.reason, ...(ceiling === undefined ? {} : { ceiling }) },
      ],
    }),
    resume: piece({
      from,
      to: null,
      who,
      input: z.object({}),
      guard: (task) => {
        const limit = running(task)
        return limit && isPaused(limit) ? null : refuse('not-paused')
      },
      clock: () => [{ clock: 'resume', limit: id }],
    }),
  }
}
