import { actionOf, defineProcedure, openingOf, type Task, type TaskEvent } from '@gongkai/task-model'
import * as z from 'zod'
import type { DepartmentId } from '@gongkai/department-registry'
import { opinionInput, opinionInputs, type OpinionInput } from './inputs.ts'
import { OPINION_STATES, type Adoption, type OpinionState } from './values.ts'

/** What an opinion (意见建议) holds. Who voiced it is an id: the name is sealed elsewhere. */
export interface OpinionFacts extends OpinionInput {
  readonly activity: string
  readonly number: number
  readonly decision: {
    readonly adoption: Adoption
    readonly reason: string
    readonly answer: string
    readonly byName: string
  } | null
}
export type Opinion = Task<OpinionState, OpinionFacts>
export type OpinionEvent = TaskEvent<OpinionState>

/** Where the history of an opinion stands in the record. */
export const opinionTask = (id: string): string => `opinion/${id}`

const action = actionOf<OpinionState, OpinionFacts>()
export const RECORDERS = ['lead', 'lead-head', 'office'] as const

/**
 * The life of an opinion voiced at a symposium: noted by whoever keeps the record, decided with a reason (是否采纳要说明理由), decided anew
 * where something changed. Striking keeps it in the history.
 */
export const opinionProcedure = defineProcedure({
  name: 'opinion',
  states: OPINION_STATES,
  opening: openingOf<OpinionState, OpinionFacts>()({
    action: 'note',
    to: 'noted',
    who: RECORDERS,
    input: opinionInput.extend({
      activity: z.string().min(1),
      number: z.number().int().min(1),
      lead: z.array(z.string().min(1)).min(1),
    }),
    begin: ({ input: { lead, ...facts } }) => ({ lead: lead as DepartmentId[], facts: { ...facts, decision: null } }),
  }),
  actions: {
    revise: action({
      from: ['noted', 'decided'],
      to: null,
      who: RECORDERS,
      input: opinionInputs.revise,
      effect: (_, { input }) => ({ facts: input }),
    }),
    decide: action({
      from: ['noted', 'decided'],
      to: 'decided',
      who: RECORDERS,
      input: opinionInputs.decide,
      effect: (_, { input, byName }) => ({ facts: { decision: { ...input, byName } } }),
    }),
    reconsider: action({
      from: ['decided', 'struck'],
      to: 'noted',
      who: RECORDERS,
      input: opinionInputs.reconsider,
      effect: () => ({ facts: { decision: null } }),
    }),
    strike: action({ from: ['noted', 'decided'], to: 'struck', who: RECORDERS, input: opinionInputs.strike }),
  },
})
