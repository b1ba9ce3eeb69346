import type { DepartmentId } from '@gongkai/department-registry'
import * as z from 'zod'
import type { Actor, StaffRole } from '../actor.ts'
import type { Digest } from '../canonical-json.ts'
import { actionOf, defineProcedure, openingOf } from '../procedure.ts'
import { refuse } from '../refusal.ts'
import type { Task } from '../task.ts'

/** A quick digest for tests that look at links, not at cryptography; the platform gives SM3. */
export const sampleDigest: Digest = (text) => {
  let [high, low] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at += 1) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193)
    low = Math.imul(low ^ high, 0x85ebca6b) ^ (low >>> 13)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

type Staff = Extract<Actor, { readonly kind: 'staff' }>

/** A member of staff for a test: `staff('zhang', 'protection', 'handler')`. */
export function staff(person: string, department: string, ...roles: StaffRole[]): Staff {
  return { kind: 'staff', person, name: `name of ${person}`, department: department as DepartmentId, roles }
}

/** Somebody who stands in for a member of staff: their department and roles, another name. */
export function standIn(person: string, { person: forPerson, name, ...rest }: Staff): Staff {
  return { ...rest, person, name: `name of ${person}`, standsInFor: { person: forPerson, name } }
}

export const SAMPLE_STATES = ['raised', 'given', 'written', 'checked', 'done'] as const
type State = (typeof SAMPLE_STATES)[number]

interface Facts {
  readonly subject: string
  readonly text: string | null
  readonly writer: string | null
}

export type SampleTask = Task<State, Facts>

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

/** A sample task in any state, led by the protection department with planning in support; not the fruit of a history. */
export function sampleTask(state: State, facts: Partial<Facts> = {}): SampleTask {
  return {
    id: 'sample-1',
    procedure: 'sample',
    state,
    version: 1,
    lead: ['protection' as DepartmentId],
    support: ['planning' as DepartmentId],
    limits: [],
    facts: { subject: 'a subject', text: null, writer: null, ...facts },
    head: { seq: 1, hash: 'h', at: 0, action: 'raise', by: 'applicant', byName: '' },
  }
}
