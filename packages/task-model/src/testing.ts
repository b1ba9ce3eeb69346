import type { DepartmentId } from '@gongkai/department-registry'
import * as z from 'zod'
import type { Actor, StaffRole } from './actor.ts'
import { actionOf, defineProcedure, openingOf } from './procedure.ts'
import { refuse } from './refusal.ts'

/** A member of staff for a test: `staff('zhang', 'protection', 'handler')`. */
export function staff(person: string, department: string, ...roles: StaffRole[]): Actor {
  return { kind: 'staff', person, name: `name of ${person}`, department: department as DepartmentId, roles }
}

export const SAMPLE_STATES = ['raised', 'given', 'written', 'checked', 'done'] as const
type State = (typeof SAMPLE_STATES)[number]

interface Facts {
  readonly subject: string
  readonly text: string | null
  readonly writer: string | null
}

const departments = z.array(z.string().transform((id) => id as DepartmentId))
const action = actionOf<State, Facts>()

/** A small procedure that uses everything the engine offers; for tests of the engine and of whoever drives one. */
export const sampleProcedure = defineProcedure({
  name: 'sample',
  states: SAMPLE_STATES,
  opening: openingOf<State, Facts>()({
    action: 'raise',
    to: 'raised',
    who: ['applicant', 'office'],
    input: z.object({ subject: z.string().min(1) }),
    begin: ({ input }) => ({ facts: { subject: input.subject, text: null, writer: null } }),
    clock: () => [{ clock: 'start', limit: 'answer', term: { n: 7, unit: 'workdays' } }],
  }),
  actions: {
    give: action({
      from: ['raised'],
      to: 'given',
      who: ['office'],
      input: z.object({ lead: departments.min(1), support: departments.default([]) }),
      effect: (_, { input }) => ({ lead: input.lead, support: input.support }),
    }),
    write: action({
      from: ['given', 'written'],
      to: 'written',
      who: ['lead', 'lead-head'],
      input: z.object({ text: z.string().trim().min(1) }),
      check: (_, { text }) => (text.includes('secret') ? refuse('secret-text', { word: 'secret' }) : null),
      effect: (_, { input, by }) => ({ facts: { text: input.text, writer: by } }),
    }),
    remark: action({
      from: ['given', 'written'],
      to: null,
      who: ['support', 'leader'],
      input: z.object({ note: z.string() }),
    }),
    ask: action({
      from: ['given', 'written'],
      to: null,
      who: ['lead', 'lead-head'],
      input: z.object({ reason: z.string() }),
      clock: (_, { input }) => [{ clock: 'pause', limit: 'answer', reason: input.reason }],
    }),
    heard: action({
      from: ['given', 'written'],
      to: null,
      who: ['lead', 'lead-head'],
      input: z.object({}),
      clock: () => [{ clock: 'resume', limit: 'answer' }],
    }),
    prolong: action({
      from: ['given', 'written'],
      to: null,
      who: ['leader'],
      input: z.object({ days: z.int().min(1).max(20), reason: z.string() }),
      clock: (_, { input }) => [
        { clock: 'extend', limit: 'answer', term: { n: input.days, unit: 'workdays' }, reason: input.reason },
      ],
    }),
    check: action({
      from: ['written'],
      to: 'checked',
      who: ['lead-head', 'office-reviewer'],
      input: z.object({}),
      notBy: (task) => [task.facts.writer],
    }),
    back: action({
      from: ['written', 'checked'],
      to: 'given',
      who: ['office-reviewer'],
      input: z.object({ reason: z.string().min(1) }),
      effect: () => ({ facts: { text: null, writer: null } }),
    }),
    finish: action({
      from: ['checked'],
      to: 'done',
      who: ['office-reviewer', 'system'],
      input: z.object({}),
      guard: (task) => (task.facts.subject === 'locked' ? refuse('locked') : null),
      clock: () => [{ clock: 'stop', limit: 'answer' }],
    }),
  },
})
