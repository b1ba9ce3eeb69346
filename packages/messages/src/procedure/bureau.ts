import type { DepartmentId } from '@gongkai/department-registry'
import { actionOf, refuse, type ClockEffect, type Colleague, type Refusal, type SoleHeir } from '@gongkai/task-model'
import { addMonths, type LocalDate } from '@gongkai/work-calendar'
import { limitKindOf, type MessageLimits } from '../limits.ts'
import type { LaterFacts, Message, MessageFacts } from '../message.ts'
import { text } from '../text-shape.ts'
import { LENGTHS, type LimitKind, type MessageState } from '../values.ts'

/** What a bureau settles for its messages. */
export interface MessageSettings {
  readonly limits?: Partial<MessageLimits>
  /** Whether a department exists on a day; without it every well-formed id is taken. */
  readonly knowsDepartment?: (id: DepartmentId, on: LocalDate) => boolean
  /** Who takes over from a dissolved department; without it nothing follows. */
  readonly heirOf?: SoleHeir
  /** Who of the lead departments a person is on a day; without it every person is taken, by their id. */
  readonly colleague?: Colleague
}

/** The same with every number and question settled: what the parts of the procedure are made from. */
export interface Bureau {
  readonly limits: MessageLimits
  readonly knows: (id: DepartmentId, on: LocalDate) => boolean
  readonly heirOf?: SoleHeir | undefined
  readonly colleague?: Colleague | undefined
}

/** Writes an action of a message with its input inferred. */
export const action = actionOf<MessageState, MessageFacts>()
export const reason = text(LENGTHS.reason)

/** What a draft takes with it when it is void. */
export const VOID: Pick<MessageFacts, 'draft' | 'departmentReview' | 'approval'> = {
  draft: null,
  departmentReview: null,
  approval: null,
}

type Held = 'signed' | 'assignee' | 'leaderReview' | 'correcting' | 'retracted'

/** Facts of later versions become empty again where they stand: a history that never knew them replays to a row without them. */
export function emptied(facts: MessageFacts, ...keys: readonly Held[]): Partial<Pick<LaterFacts, Held>> {
  return Object.fromEntries(keys.filter((key) => facts[key] !== undefined).map((key) => [key, null]))
}

/** A day that people set and that lies further from today is a slip of the year. */
const MOST_YEARS = 5

/** Refuses a day too far from today to be meant: `date-too-far`. */
export function farDay(date: LocalDate | undefined, today: LocalDate): Refusal | null {
  if (date === undefined) return null
  const near = addMonths(today, -12 * MOST_YEARS) <= date && date <= addMonths(today, 12 * MOST_YEARS)
  return near ? null : refuse('date-too-far', { date })
}

/** Stops every limit of these kinds that runs. */
export function stopping({ limits }: Message, ...kinds: readonly LimitKind[]): ClockEffect[] {
  const running = limits.filter(({ id, stopped }) => stopped === null && kinds.some((kind) => kind === limitKindOf(id)))
  return running.map(({ id }) => ({ clock: 'stop', limit: id }))
}

/** What the limits wait for while the writer is asked. */
export const SUPPLEMENT = 'supplement'

/** Lets every limit run on that waits for the writer. */
export function resuming({ limits }: Message): ClockEffect[] {
  const waiting = limits.filter(
    ({ stopped, pauses }) => stopped === null && pauses.some(({ id, to }) => id === SUPPLEMENT && to === null),
  )
  return waiting.map(({ id }) => ({ clock: 'resume', limit: id, pause: SUPPLEMENT }))
}

/** Whether a limit runs, paused or not. */
export function runs({ limits }: Pick<Message, 'limits'>, id: string): boolean {
  return limits.some((limit) => limit.id === id && limit.stopped === null)
}

export const workdays = (n: number) => ({ n, unit: 'workdays' }) as const

/** Questions that nobody needs answered any more: asked of other departments and of the writer. */
export function withoutQuestions({ consultations, asked }: MessageFacts, at: number): Partial<MessageFacts> {
  return {
    ...(consultations && {
      consultations: consultations.map((one) => (one.answer || one.ended ? one : { ...one, ended: at })),
    }),
    ...(asked && { asked: asked.map((one) => (one.closed === null ? { ...one, closed: at } : one)) }),
  }
}

/** Who drafted, and on whose behalf: neither reviews it. */
export const drafterOf = ({ facts: { draft } }: Message) => [draft?.by ?? null, draft?.onBehalfOf ?? null]
