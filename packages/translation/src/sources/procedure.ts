import { actionOf, defineProcedure, departmentShape, openingOf, refuse } from '@gongkai/task-model'
import * as z from 'zod'
import type { SourceFacts } from './facts.ts'
import { registerInput, sourceInputs } from './inputs.ts'
import { SOURCE_STATES, type SourceState } from './values.ts'

const action = actionOf<SourceState, SourceFacts>()
const WORK = ['lead', 'lead-head', 'office'] as const

/**
 * The life of a source document (rules.md §14): registered, standing once its first version is adopted, each later version adopted
 * from an import that somebody looked at; ended where it is repealed (废止) or replaced (被代替), withdrawn where it was taken down.
 * Each of these reaches its translations at once. The text itself is public only by its release.
 *
 * Refuses `source-dates` where its days contradict each other, `source-nothing-to-restore`.
 */
export const sourceProcedure = defineProcedure({
  name: 'source',
  states: SOURCE_STATES,
  opening: openingOf<SourceState, SourceFacts>()({
    action: 'register',
    to: 'registered',
    who: WORK,
    input: registerInput.omit({ id: true }).extend({ departments: z.array(departmentShape).max(5) }),
    begin: ({ input: { departments, ...filed } }) => ({
      lead: departments,
      facts: { ...filed, latest: 0, head: null, ended: null, withdrawn: null },
    }),
  }),
  actions: {
    describe: action({
      from: SOURCE_STATES,
      to: null,
      who: WORK,
      input: sourceInputs.describe,
      effect: (_, { input }) => ({ facts: input }),
    }),
    adopt: action({
      from: ['registered', 'standing'],
      to: 'standing',
      who: WORK,
      input: sourceInputs.adopt,
      check: (_, { head }) => {
        const days = [head.issuedOn, head.effectiveOn, head.validUntil].filter((day) => day !== null)
        return days.some((day, at) => at > 0 && day < (days[at - 1] ?? '')) ? refuse('source-dates', {}) : null
      },
      effect: (_, { input }) => ({ facts: { latest: input.number, head: input.head } }),
    }),
    end: action({
      from: ['standing', 'withdrawn'],
      to: null,
      who: WORK,
      input: sourceInputs.end,
      effect: (_, { input }) => ({ facts: { ended: input } }),
    }),
    withdraw: action({
      from: ['standing'],
      to: 'withdrawn',
      who: WORK,
      input: sourceInputs.withdraw,
      effect: (_, { input }) => ({ facts: { withdrawn: input } }),
    }),
    restore: action({
      from: ['standing', 'withdrawn'],
      to: 'standing',
      who: WORK,
      input: sourceInputs.restore,
      guard: ({ facts }) => (facts.ended || facts.withdrawn ? null : refuse('source-nothing-to-restore', {})),
      // A text that is shown again is repealed or replaced as it was: that ends by another restore alone.
      effect: ({ facts }) => ({ facts: facts.withdrawn ? { withdrawn: null } : { ended: null } }),
    }),
  },
})

/** Whether a chain of replacements that starts at `by` comes back to `document`; `next` gives what replaces each one. */
export function comesBack(document: string, by: string, next: (id: string) => string | null): boolean {
  const seen = new Set<string>()
  for (let at: string | null = by; at !== null && !seen.has(at); at = next(at)) {
    if (at === document) return true
    seen.add(at)
  }
  return false
}
