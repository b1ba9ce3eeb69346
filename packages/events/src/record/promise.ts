import type { DepartmentId } from '@gongkai/department-registry'
import {
  actionOf,
  dateShape,
  defineProcedure,
  openingOf,
  refuse,
  type Evidence,
  type KnowsDepartment,
  type Task,
  type TaskEvent,
} from '@gongkai/task-model'
import type { LocalDate } from '@gongkai/work-calendar'
import * as z from 'zod'
import { promiseInput, promiseInputs } from './inputs.ts'
import { PROMISE_STATES, type PromiseState } from './values.ts'

/** What a promised follow-up (承诺事项) holds besides its state, its department and its limit. */
export interface PromiseFacts {
  readonly activity: string
  readonly what: string
  readonly dueOn: LocalDate
  readonly opinion: string | null
  readonly kept: {
    readonly what: string
    readonly evidence: readonly Evidence[]
    readonly byName: string
    readonly on: LocalDate
  } | null
}
export type FollowUp = Task<PromiseState, PromiseFacts>
export type FollowUpEvent = TaskEvent<PromiseState>

/** Where the history of a promise stands in the record. */
export const promiseTask = (id: string): string => `promise/${id}`
export const PROMISE_LIMIT = 'promise'

const action = actionOf<PromiseState, PromiseFacts>()
const KEEPERS = ['lead', 'lead-head', 'office'] as const
const OFFICE = ['office', 'office-reviewer'] as const

/**
 * The life of a promised follow-up: owed by a department until a day, kept with evidence. A day is moved with a reason, and later only; another
 * department and letting it go are the office's. Nobody marks one late: that is read from its limit.
 */
export function definePromiseProcedure({ knowsDepartment }: { readonly knowsDepartment?: KnowsDepartment } = {}) {
  const unknown = (department: DepartmentId, on: LocalDate) =>
    knowsDepartment && !knowsDepartment(department, on) ? refuse('promise-unknown-department', { department }) : null
  return defineProcedure({
    name: 'promise',
    states: PROMISE_STATES,
    opening: openingOf<PromiseState, PromiseFacts>()({
      action: 'promise',
      to: 'owed',
      who: KEEPERS,
      input: promiseInput.extend({ activity: z.string().min(1), dueOn: dateShape }),
      begin: ({ input: { department, activity, what, dueOn, opinion } }) => ({
        lead: [department],
        facts: { activity, what, dueOn, opinion, kept: null },
      }),
      clock: ({ input: { dueOn } }) => [{ clock: 'start', limit: PROMISE_LIMIT, term: { unit: 'date', dueOn } }],
    }),
    actions: {
      keep: action({
        from: ['owed'],
        to: 'kept',
        who: KEEPERS,
        input: promiseInputs.keep,
        effect: (_, { input, byName, today }) => ({ facts: { kept: { ...input, byName, on: today } } }),
        clock: () => [{ clock: 'stop', limit: PROMISE_LIMIT }],
      }),
      postpone: action({
        from: ['owed'],
        to: null,
        who: [...OFFICE, 'lead-head'],
        input: promiseInputs.postpone,
        check: ({ facts }, { dueOn }) =>
          dueOn <= facts.dueOn ? refuse('promise-day-not-later', { dueOn: facts.dueOn }) : null,
        effect: (_, { input: { dueOn } }) => ({ facts: { dueOn } }),
        clock: (_, { input: { dueOn, reason } }) => [
          { clock: 'extend', limit: PROMISE_LIMIT, term: { unit: 'date', dueOn }, reason },
        ],
      }),
      'hand-over': action({
        from: ['owed'],
        to: null,
        who: OFFICE,
        input: promiseInputs['hand-over'],
        check: (_, { department }, __, { today }) => unknown(department, today),
        effect: (_, { input: { department } }) => ({ lead: [department] }),
      }),
      reopen: action({
        from: ['kept', 'released'],
        to: 'owed',
        who: OFFICE,
        input: promiseInputs.reopen,
        effect: () => ({ facts: { kept: null } }),
        clock: ({ facts: { dueOn } }) => [{ clock: 'start', limit: PROMISE_LIMIT, term: { unit: 'date', dueOn } }],
      }),
      release: action({
        from: ['owed'],
        to: 'released',
        who: OFFICE,
        input: promiseInputs.release,
        clock: () => [{ clock: 'stop', limit: PROMISE_LIMIT }],
      }),
    },
  })
}

export type PromiseProcedure = ReturnType<typeof definePromiseProcedure>
