import * as z from 'zod'
import type { MatterRole } from '../actor.ts'
import type { ClockEffect } from '../limits/limit-change.ts'
import type { Deed } from '../procedure.ts'
import { refuse } from '../refusal.ts'
import type { Task } from '../task.ts'
import { pieceOf, reasonText, remarkOf } from './piece.ts'
import type { ReasonShape, Remark } from './piece.ts'

/** Why a closed matter was taken up again (重办), each time. */
export interface Reopenable {
  readonly reopened: readonly Remark[]
}
export const NEVER_REOPENED: Reopenable = { reopened: [] }

/**
 * `reopen` (重办) a closed matter, with a reason; its limits begin anew by `clock`. How often is configuration:
 * `reopened-too-often`. What the matter was before stays in its history.
 */
export function reopening<State extends string, Input extends z.ZodObject = z.ZodObject<Record<never, never>>>(at: {
  readonly from: readonly State[]
  readonly to: State
  readonly who: readonly MatterRole[]
  readonly clock: (task: Task, deed: Deed<{ readonly reason: string } & z.output<Input>>) => readonly ClockEffect[]
  readonly most?: number
  readonly reason?: ReasonShape
  /** What reopening asks beside the reason: a new day. */
  readonly asks?: Input
}) {
  const { from, to, who, most = 1, reason = reasonText, clock, asks } = at
  const input = z.object({ ...asks?.shape, reason }) as unknown as z.ZodType<
    { readonly reason: string } & z.output<Input>
  >
  const piece = pieceOf<Partial<Reopenable>>()({
    from,
    to,
    who,
    input,
    guard: ({ facts: { reopened = [] } }) =>
      reopened.length >= most ? refuse('reopened-too-often', { times: reopened.length }) : null,
    effect: (task, deed) => ({
      facts: { reopened: [...(task.facts.reopened ?? []), remarkOf(deed, deed.input.reason)] },
    }),
    clock,
  })
  return { reopen: piece }
}
