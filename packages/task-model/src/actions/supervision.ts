import type { LocalDate } from '@gongkai/work-calendar'
import * as z from 'zod'
import { couldBe, type Actor, type MatterRole } from '../actor.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { dateShape, pieceOf, reasonText, remarkOf } from './piece.ts'
import type { ReasonShape, Remark } from './piece.ts'

/** Levels of supervision (督办): by the openness office, by a leader of the bureau, listed by the bureau as a whole (列入局督办事项). */
export const SUPERVISION_LEVELS = ['office', 'leader', 'bureau'] as const
export type SupervisionLevel = (typeof SUPERVISION_LEVELS)[number]

/** Who may order a level. */
const ORDERED_BY: Readonly<Record<SupervisionLevel, readonly MatterRole[]>> = {
  office: ['office', 'leader'],
  leader: ['leader'],
  bureau: ['leader'],
}

export interface Pressed {
  /** Every urging (催办), oldest first. */
  readonly urges: readonly Remark[]
  readonly supervision: (Remark & { readonly level: SupervisionLevel; readonly dueOn: LocalDate }) | null
}
export const UNPRESSED: Pressed = { urges: [], supervision: null }

/** The limit that a supervision runs beside the matter's own. */
export const SUPERVISION_LIMIT = 'supervision'

export const urgeInput = (reason: ReasonShape = reasonText) => z.object({ reason })
export const superviseInput = (reason: ReasonShape = reasonText) =>
  z.object({ level: z.enum(SUPERVISION_LEVELS), dueOn: dateShape, reason })

/** `urge` (催办): the office or a leader reminds whoever owes the matter; kept with who, when and why. Moves no limit. */
export function urging<State extends string>(at: { readonly from: readonly State[]; readonly reason?: ReasonShape }) {
  const piece = pieceOf<Pressed>()({
    from: at.from,
    to: null,
    who: ['office', 'leader'],
    input: urgeInput(at.reason),
    effect: (task, deed) => ({ facts: { urges: [...task.facts.urges, remarkOf(deed, deed.input.reason)] } }),
  })
  return { urge: piece }
}

/** Whether somebody above this actor ordered the supervision that stands: only they, or their like, change or end it. */
function standsAbove({ facts: { supervision } }: Task<string, Pressed>, actor: Actor): Refusal | null {
  if (supervision === null) return null
  const { level } = supervision
  const needed = ORDERED_BY[level]
  return needed.some((role) => couldBe(actor, role)) ? null : refuse('level-not-yours', { level, needed })
}

/**
 * `supervise` (督办) at a level and up to a day, with a reason: a limit of its own begins (`supervision`), and raising or moving it is
 * another `supervise`; `lift-supervision` (销号) ends it. Refuses `level-not-yours` (who may order it, and who may touch what a leader ordered), `date-passed`, `not-supervised`.
 */
export function supervising<State extends string>(at: {
  readonly from: readonly State[]
  readonly reason?: ReasonShape
}) {
  const { from, reason = reasonText } = at
  const piece = pieceOf<Pressed>()
  return {
    supervise: piece({
      from,
      to: null,
      who: ['office', 'leader'],
      input: superviseInput(reason),
      guard: standsAbove,
      check: (_, { level, dueOn }, actor, { today }) => {
        const needed = ORDERED_BY[level]
        if (!needed.some((role) => couldBe(actor, role))) return refuse('level-not-yours', { level, needed })
        return dueOn < today ? refuse('date-passed', { date: dueOn }) : null
      },
      effect: (_, deed) => {
        const { level, dueOn, reason: why } = deed.input
        return { facts: { supervision: { ...remarkOf(deed, why), level, dueOn } } }
      },
      clock: (_, { input }) => [
        { clock: 'start', limit: SUPERVISION_LIMIT, term: { unit: 'date', dueOn: input.dueOn } },
      ],
    }),
    'lift-supervision': piece({
      from,
      to: null,
      who: ['office', 'leader'],
      input: z.object({ reason }),
      guard: (task, actor) => (task.facts.supervision === null ? refuse('not-supervised') : standsAbove(task, actor)),
      effect: () => ({ facts: { supervision: null } }),
      clock: () => [{ clock: 'stop', limit: SUPERVISION_LIMIT }],
    }),
  }
}
