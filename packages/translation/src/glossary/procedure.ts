import { actionOf, defineProcedure, departmentShape, openingOf, refuse, remarkOf } from '@gongkai/task-model'
import * as z from 'zod'
import type { GlossaryTerm, TermFacts, TermProposal } from './facts.ts'
import { glossaryInputs, proposeInput, type TermEntry } from './inputs.ts'
import { GLOSSARY_STATES, type GlossaryState } from './values.ts'

const action = actionOf<GlossaryState, TermFacts>()
/** Translators, their head and the office propose; the head and the office's reviewer decide. */
const PROPOSERS = ['lead', 'lead-head', 'office'] as const
const APPROVERS = ['lead-head', 'office-reviewer'] as const

interface Proposing {
  readonly by: string
  readonly byName: string
  readonly at: number
  readonly onBehalfOf: { readonly person: string } | null
}
const proposalOf = ({ by, byName, at, onBehalfOf }: Proposing, entry: TermEntry, reason: string): TermProposal => ({
  entry,
  by,
  byName,
  ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
  at,
  reason,
})
const proposerOf = ({ facts: { proposal } }: GlossaryTerm) => [proposal?.by ?? null, proposal?.onBehalfOf ?? null]
const proposed = ({ facts: { proposal } }: GlossaryTerm) =>
  proposal === null ? refuse('glossary-nothing-proposed', {}) : null

/**
 * The life of an entry (术语条目): proposed, approved by somebody who did not propose it, changed by a proposal that is approved in turn
 * while the entry holds, retired, restored. What came with the platform is opened by the system and taken over. What concerns other entries
 * (the same Chinese, a ring of replacements) is `entryFault` and `replacementFault`, asked by whoever knows the whole glossary.
 * Refuses `glossary-nothing-proposed`.
 */
export const glossaryProcedure = defineProcedure({
  name: 'glossary-term',
  states: GLOSSARY_STATES,
  opening: openingOf<GlossaryState, TermFacts>()({
    action: 'propose',
    to: 'proposed',
    who: [...PROPOSERS, 'system'],
    input: proposeInput.extend({ departments: z.array(departmentShape).max(20) }),
    begin: (deed) => ({
      lead: deed.input.departments,
      facts: {
        entry: null,
        proposal: proposalOf(deed, deed.input.entry, deed.input.reason),
        declined: null,
        retired: null,
      },
    }),
  }),
  actions: {
    revise: action({
      from: ['proposed', 'approved', 'declined'],
      to: null,
      who: PROPOSERS,
      input: glossaryInputs.revise,
      effect: (_, deed) => ({
        facts: { proposal: proposalOf(deed, deed.input.entry, deed.input.reason), declined: null },
      }),
    }),
    approve: action({
      from: ['proposed', 'approved', 'declined'],
      to: 'approved',
      who: APPROVERS,
      input: glossaryInputs.approve,
      notBy: proposerOf,
      guard: proposed,
      effect: ({ facts: { proposal, entry } }) => ({
        facts: { entry: proposal?.entry ?? entry, proposal: null, declined: null },
      }),
    }),
    'take-over': action({
      from: ['proposed'],
      to: 'approved',
      who: ['system'],
      input: z.object({}),
      guard: proposed,
      effect: ({ facts: { proposal, entry } }) => ({ facts: { entry: proposal?.entry ?? entry, proposal: null } }),
    }),
    decline: action({
      from: ['proposed', 'declined'],
      to: 'declined',
      who: APPROVERS,
      input: glossaryInputs.decline,
      guard: proposed,
      effect: (_, deed) => ({ facts: { declined: remarkOf(deed, deed.input.reason) } }),
    }),
    'drop-change': action({
      from: ['approved'],
      to: null,
      who: [...APPROVERS, 'office', 'lead'],
      input: glossaryInputs['drop-change'],
      guard: proposed,
      effect: () => ({ facts: { proposal: null } }),
    }),
    retire: action({
      from: ['approved'],
      to: 'retired',
      who: APPROVERS,
      input: glossaryInputs.retire,
      effect: (_, deed) => ({
        facts: {
          retired: { ...remarkOf(deed, deed.input.reason), replacedBy: deed.input.replacedBy },
          proposal: null,
        },
      }),
    }),
    restore: action({
      from: ['retired'],
      to: 'approved',
      who: APPROVERS,
      input: glossaryInputs.restore,
      effect: () => ({ facts: { retired: null } }),
    }),
  },
})
