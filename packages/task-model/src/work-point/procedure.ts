import type { LocalDate } from '@gongkai/work-calendar'
import * as z from 'zod'
import { assigning, type Registered } from '../actions/assignment.ts'
import { dateTerm, extending, NEVER_EXTENDED } from '../actions/extending.ts'
import { handingOver, IN_NOBODYS_HANDS, inTheirHands, type Colleague } from '../actions/handover.ts'
import { merging, standsAlone, UNMERGED } from '../actions/merging.ts'
import { dividing, partsDone, UNDIVIDED } from '../actions/parts.ts'
import { pausing } from '../actions/pausing.ts'
import { alsoChanging, dateShape, guarded, reasonText, remarkOf } from '../actions/piece.ts'
import { recounting } from '../actions/recounting.ts'
import { reopening, type Reopenable } from '../actions/reopening.ts'
import { MOST_RETURNS, NEVER_RETURNED, returning } from '../actions/returning.ts'
import { supervising, UNPRESSED, urging } from '../actions/supervision.ts'
import { evidenceShape } from '../evidence.ts'
import type { LimitTerm } from '../limits/limit.ts'
import type { ClockEffect } from '../limits/limit-change.ts'
import { actionOf, defineProcedure, openingOf } from '../procedure.ts'
import { refuse } from '../refusal.ts'
import { WORK_POINT_STATES, type WorkPoint, type WorkPointFacts, type WorkPointState } from './facts.ts'

/** What a bureau settles for its work points. None of the numbers is fixed by a published text. */
export interface WorkPointSettings {
  readonly registered?: Registered
  readonly colleague?: Colleague
  /** How long a department may take to sign for a task (签收) or give it back: three working days unless said. */
  readonly signing?: LimitTerm
  readonly mostReturns?: number
  readonly mostExtensions?: number
  readonly mostReopenings?: number
  /** How long a pause can last before the limit runs on by itself. */
  readonly pauseCeiling?: LimitTerm
}

/** Refusals of this procedure beside the engine's and those of its pieces. */
export const WORK_POINT_REFUSALS = ['evidence-outside-the-year'] as const

/** The two limits a task always runs: to be signed for, and to be finished. */
export const SIGNING_LIMIT = 'signing'
export const FINISH_LIMIT = 'finish'

type Finished = Pick<WorkPointFacts, 'report' | 'verified' | 'dueOn'>
const action = actionOf<WorkPointState, WorkPointFacts>()
const LEADS = ['lead', 'lead-head'] as const
const OPEN = ['issued', 'signed', 'under-way', 'reported'] as const
const AT_WORK = ['signed', 'under-way'] as const

const finishBy = (dueOn: LocalDate): ClockEffect => ({
  clock: 'start',
  limit: FINISH_LIMIT,
  term: { unit: 'date', dueOn },
})
/** Whether the limit to finish runs up to that day already: being given back and issued again gains no time. */
const isDueOn = ({ limits }: WorkPoint, day: LocalDate) =>
  limits.some(
    ({ id, term, stopped }) => id === FINISH_LIMIT && stopped === null && term.unit === 'date' && term.dueOn === day,
  )
const AT_REST = { supervision: null, extensionAsked: null } satisfies Partial<WorkPointFacts>
const stopAll = ({ limits }: WorkPoint) => limits.map(({ id }): ClockEffect => ({ clock: 'stop', limit: id }))

const opening = openingOf<WorkPointState, WorkPointFacts>()({
  action: 'propose',
  to: 'proposed',
  who: ['office'],
  input: z.object({
    plan: z.string().min(1).max(80),
    number: z.string().max(40),
    year: z.int().min(2000).max(2100),
    title: z.string().trim().min(1).max(300),
    text: z.string().max(5000).default(''),
    measure: z.string().max(500).default(''),
    dueOn: dateShape,
  }),
  begin: (deed) => ({
    facts: {
      ...deed.input,
      ...NEVER_RETURNED,
      ...UNPRESSED,
      ...NEVER_EXTENDED,
      ...UNDIVIDED,
      ...UNMERGED,
      reopened: [],
      ...IN_NOBODYS_HANDS,
      proposed: remarkOf(deed, ''),
      approved: null,
      progress: [],
      report: null,
      sentBack: null,
      verified: null,
    },
  }),
})

/**
 * A task of the annual work points (年度工作要点): 拟分解 → 审核 → 下达 → 签收 → 进行 → 报送佐证 → 办公室核验 → 办结, with 退回 to the office, 退回补充 to
 * the department, and everything that happens beside the way: 催办, 督办, 延期, 中止, 拆分, 并案, 交接, 重办. Who proposed does not approve; who
 * reported does not verify. While a task follows another (并案) only the office's `separate` and the end of the main task are open.
 */
export function defineWorkPointProcedure(settings: WorkPointSettings = {}) {
  const { registered = {}, colleague, mostReturns = MOST_RETURNS } = settings
  const { mostExtensions = 1, mostReopenings = 1, pauseCeiling } = settings
  const signing = settings.signing ?? { n: 3, unit: 'workdays' }
  const knows = registered.knows ?? (() => true)
  const toSign: ClockEffect = { clock: 'start', limit: SIGNING_LIMIT, term: signing }

  const way = {
    amend: action({
      from: ['proposed', 'approved', 'returned'],
      to: 'proposed',
      who: ['office'],
      input: opening.input.pick({ title: true, text: true, measure: true, dueOn: true }).partial(),
      effect: (_, deed) => ({ facts: { ...deed.input, proposed: remarkOf(deed, ''), approved: null } }),
    }),
    approve: action({
      from: ['proposed'],
      to: 'approved',
      who: ['leader', 'office-reviewer'],
      input: z.object({}),
      notBy: (task) => [task.facts.proposed.by],
      effect: (_, deed) => ({ facts: { approved: remarkOf(deed, '') } }),
    }),
    issue: action({
      ...assigning({ from: ['approved', 'returned'], to: 'issued', registered }).assign,
      clock: (task) => (isDueOn(task, task.facts.dueOn) ? [toSign] : [toSign, finishBy(task.facts.dueOn)]),
    }),
    sign: action({
      from: ['issued'],
      to: 'signed',
      who: LEADS,
      input: z.object({}),
      effect: (_, { by: person, byName: name }) => ({ facts: { assignee: { person, name } } }),
      clock: () => [{ clock: 'stop', limit: SIGNING_LIMIT }],
    }),
    return: action({
      ...returning({ from: ['issued', 'signed'], to: 'returned', most: mostReturns, knows }).return,
      clock: () => [{ clock: 'stop', limit: SIGNING_LIMIT }],
    }),
    progress: action({
      from: AT_WORK,
      to: 'under-way',
      who: LEADS,
      input: z.object({ note: reasonText }),
      guard: inTheirHands,
      effect: (task, deed) => ({
        facts: { progress: [...task.facts.progress, remarkOf(deed, deed.input.note)] },
      }),
    }),
    report: action({
      from: AT_WORK,
      to: 'reported',
      who: LEADS,
      input: z.object({ note: reasonText, evidence: z.array(evidenceShape).min(1).max(50) }),
      guard: (task, actor) => inTheirHands(task, actor) ?? partsDone(task),
      check: (task, { evidence }) => {
        const outside = evidence.filter(({ on }) => Number(on.slice(0, 4)) !== task.facts.year)
        return outside.length > 0 ? refuse('evidence-outside-the-year', { year: task.facts.year, outside }) : null
      },
      effect: (_, deed) => ({
        facts: { report: { ...remarkOf(deed, deed.input.note), evidence: deed.input.evidence } },
      }),
    }),
    'send-back': action({
      from: ['reported'],
      to: 'under-way',
      who: ['office', 'office-reviewer'],
      input: z.object({ reason: reasonText }),
      effect: (_, deed) => ({ facts: { report: null, sentBack: remarkOf(deed, deed.input.reason) } }),
    }),
    verify: action({
      from: ['reported'],
      to: 'closed',
      who: ['office', 'office-reviewer'],
      input: z.object({ note: z.string().max(500).default('') }),
      notBy: (task) => [task.facts.report?.by ?? null],
      effect: (_, deed) => ({ facts: { ...AT_REST, verified: remarkOf(deed, deed.input.note) } }),
      clock: stopAll,
    }),
  }

  const beside = {
    ...urging({ from: OPEN }),
    ...supervising({ from: OPEN }),
    ...extending({
      from: ['issued', ...AT_WORK],
      limit: FINISH_LIMIT,
      term: dateTerm,
      most: mostExtensions,
      approvers: ['leader', 'office-reviewer'],
    }),
    ...pausing({ from: AT_WORK, limit: FINISH_LIMIT, who: ['office'], ceiling: pauseCeiling }),
    ...dividing({ from: AT_WORK, knows }),
    ...handingOver({ from: [...AT_WORK, 'reported'], colleague }),
    ...recounting({ from: OPEN }),
    ...merging({ from: [...OPEN, 'returned'] }),
    reopen: alsoChanging<WorkPointState, Reopenable, z.ZodType<{ reason: string; dueOn: LocalDate }>, Finished>(
      reopening({
        from: ['closed'],
        to: 'under-way',
        who: ['office', 'leader'],
        most: mostReopenings,
        asks: z.object({ dueOn: dateShape }),
        clock: (_, { input }) => [finishBy(input.dueOn)],
      }).reopen,
      (_, { input: { dueOn } }) => ({ facts: { report: null, verified: null, dueOn } }),
    ),
    'conclude-with-main': action({
      from: [...OPEN, 'returned'],
      to: 'closed',
      who: ['system'],
      input: z.object({ main: z.string().min(1).max(80) }),
      guard: (task) => (task.facts.follows ? null : refuse('not-merged')),
      check: (task, { main }) => (task.facts.follows?.main === main ? null : refuse('not-merged')),
      effect: () => ({ facts: AT_REST }),
      clock: stopAll,
    }),
  }

  const actions = guarded<WorkPointState, WorkPointFacts, typeof way & typeof beside>(
    { ...way, ...beside },
    standsAlone,
    ['separate', 'conclude-with-main', 'recount'],
  )
  return defineProcedure({ name: 'work-point', states: WORK_POINT_STATES, opening, actions })
}

export type WorkPointProcedure = ReturnType<typeof defineWorkPointProcedure>
export const workPointProcedure = defineWorkPointProcedure()
