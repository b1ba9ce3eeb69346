import * as z from 'zod'
import type { MatterRole } from '../actor.ts'
import type { LimitTerm } from '../limits/limit.ts'
import { limitStatus } from '../limits/limit-status.ts'
import type { Circumstances } from '../procedure.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { dateShape, pieceOf, reasonText, remarkOf } from './piece.ts'
import type { ReasonShape, Remark } from './piece.ts'

/** An extension somebody asked for (申请延期): how long, why. */
export interface ExtensionAsked extends Remark {
  readonly term: LimitTerm
}

/** Asked for and waiting, granted so far, and the last refusal. The limit itself moves only once it is approved. */
export interface Extendable {
  readonly extensionAsked: ExtensionAsked | null
  readonly extensionsGranted: number
  readonly extensionRefused: Remark | null
}
export const NEVER_EXTENDED: Extendable = { extensionAsked: null, extensionsGranted: 0, extensionRefused: null }

export const workdayTerm = (most: number) =>
  z.object({ n: z.int().min(1).max(most), unit: z.literal('workdays').default('workdays') })
export const dateTerm = z.object({ unit: z.literal('date').default('date'), dueOn: dateShape })

/** Bounds of an extension: configuration wherever no published text fixes them. */
export interface ExtensionRule {
  readonly limit: string
  /** The shape of what can be asked for: `workdayTerm(15)`, `dateTerm`. */
  readonly term: z.ZodType<LimitTerm>
  /** How many extensions the matter may have. */
  readonly most?: number
  readonly approvers: readonly MatterRole[]
}

/**
 * `ask-extension` (申请延期) by whoever owes the matter, before the limit has passed; `approve-extension` by another person, which
 * moves the limit and keeps who approved; `refuse-extension` with a reason. Refuses `extension-asked` (one waits already),
 * `extended-already` (no more may be had), `limit-not-running`, `limit-passed` (too late to ask), `not-later` (a date that is
 * not past the present one), `no-extension-asked`, and `drafter-cannot-review` to whoever asked.
 */
export function extending<State extends string>(
  at: { readonly from: readonly State[]; readonly reason?: ReasonShape } & ExtensionRule,
) {
  const { from, reason = reasonText, limit, term, most = 1, approvers } = at
  const piece = pieceOf<Extendable>()
  const asked = (task: Task<string, Extendable>) => [task.facts.extensionAsked?.by ?? null, onBehalf(task)]
  const waiting = (task: Task<string, Extendable>) =>
    task.facts.extensionAsked === null ? refuse('no-extension-asked') : null
  return {
    'ask-extension': piece({
      from,
      to: null,
      who: ['lead', 'lead-head'],
      input: z.object({ term, reason }),
      guard: (task, _, circumstances) => mayAsk(task, limit, most, circumstances),
      check: (task, input, _, circumstances) => isLater(task, limit, input.term, circumstances),
      effect: (_, deed) => ({
        facts: { extensionAsked: { ...remarkOf(deed, deed.input.reason), term: deed.input.term } },
      }),
    }),
    'approve-extension': piece({
      from,
      to: null,
      who: approvers,
      input: z.object({}),
      notBy: asked,
      guard: waiting,
      effect: (task) => ({
        facts: { extensionAsked: null, extensionRefused: null, extensionsGranted: task.facts.extensionsGranted + 1 },
      }),
      clock: ({ facts }) =>
        facts.extensionAsked
          ? [{ clock: 'extend', limit, term: facts.extensionAsked.term, reason: facts.extensionAsked.reason }]
          : [],
    }),
    'refuse-extension': piece({
      from,
      to: null,
      who: approvers,
      input: z.object({ reason }),
      notBy: asked,
      guard: waiting,
      effect: (_, deed) => ({ facts: { extensionAsked: null, extensionRefused: remarkOf(deed, deed.input.reason) } }),
    }),
  }
}

const onBehalf = ({ facts }: Task<string, Extendable>) => facts.extensionAsked?.onBehalfOf ?? null

function mayAsk(task: Task<string, Extendable>, id: string, most: number, at: Circumstances): Refusal | null {
  const limit = task.limits.find((one) => one.id === id)
  if (task.facts.extensionAsked) return refuse('extension-asked', { by: task.facts.extensionAsked.byName })
  if (task.facts.extensionsGranted >= most) return refuse('extended-already', { times: most })
  if (!limit || limit.stopped !== null) return refuse('limit-not-running')
  const { light, due } = limitStatus(limit, at)
  return light === 'late' ? refuse('limit-passed', { due }) : null
}

function isLater(task: Task<string, Extendable>, id: string, term: LimitTerm, at: Circumstances): Refusal | null {
  const limit = task.limits.find((one) => one.id === id)
  if (!limit || term.unit !== 'date') return null
  const { due } = limitStatus(limit, at)
  return term.dueOn > due ? null : refuse('not-later', { due })
}
