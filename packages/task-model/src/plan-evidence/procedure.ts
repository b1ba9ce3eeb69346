import * as z from 'zod'
import { departmentShape, reasonText, remarkOf } from '../actions/piece.ts'
import { actorId, type Actor } from '../actor.ts'
import { evidenceShape } from '../evidence.ts'
import { actionOf, defineProcedure, openingOf, type Deed } from '../procedure.ts'
import { refuse } from '../refusal.ts'
import {
  PLAN_EVIDENCE_STATES,
  type KeptEvidence,
  type PlanEvidence,
  type PlanEvidenceFacts,
  type PlanEvidenceState,
} from './facts.ts'

/** Refusals of this procedure beside the engine's. */
export const PLAN_EVIDENCE_REFUSALS = [
  'evidence-outside-the-year',
  'evidence-there-already',
  'no-such-evidence',
  'evidence-verified-already',
  'attacher-cannot-verify',
  'too-much-evidence',
] as const
export type PlanEvidenceRefusal = (typeof PLAN_EVIDENCE_REFUSALS)[number]

/** More pointers than a line of a plan has use for. */
const MOST = 200
const GATHERERS = ['lead', 'lead-head', 'support', 'office', 'system'] as const
const VERIFIERS = ['office', 'office-reviewer'] as const
const action = actionOf<PlanEvidenceState, PlanEvidenceFacts>()

export const planEvidenceInputs = {
  attach: z.object({ evidence: evidenceShape, note: z.string().trim().max(500).default('') }),
  verify: z.object({ id: z.string().max(20), note: z.string().trim().max(500).default('') }),
  withdraw: z.object({ id: z.string().max(20), reason: reasonText }),
}

const standing = ({ facts }: PlanEvidence, id: string) =>
  facts.items.find((item) => item.id === id && item.withdrawn === null)

/** Whether somebody attached it, in person or through who stood in for them: they do not verify it. */
export const isAttacher = (actor: Actor, { attached }: KeptEvidence): boolean =>
  [actorId(actor), actor.kind === 'staff' ? actor.standsInFor?.person : undefined].some(
    (person) => person !== undefined && (person === attached.by || person === attached.onBehalfOf),
  )

const changed =
  (name: 'verified' | 'withdrawn') => (task: PlanEvidence, deed: Deed<{ readonly id: string }>, reason: string) => ({
    facts: {
      items: task.facts.items.map((item) =>
        item.id === deed.input.id ? { ...item, [name]: remarkOf(deed, reason) } : item,
      ),
    },
  })

/**
 * The evidence (佐证) of one line of the annual plan: pointers that the departments and the subjects' own jobs attach, that the office
 * verifies, and that are checked again whenever they are shown. Who attached does not verify. A wrong one is withdrawn with a reason
 * and stays in the record. Refuses what lies outside the plan's year, and the same pointer twice.
 */
export const planEvidenceProcedure = defineProcedure({
  name: 'plan-evidence',
  states: PLAN_EVIDENCE_STATES,
  opening: openingOf<PlanEvidenceState, PlanEvidenceFacts>()({
    action: 'open',
    to: 'gathered',
    who: ['system'],
    input: z.object({
      year: z.int().min(1990).max(2200),
      number: z.string().min(1).max(40),
      lead: z.array(departmentShape),
      support: z.array(departmentShape),
    }),
    begin: ({ input: { year, number, lead, support } }) => ({ lead, support, facts: { year, number, items: [] } }),
  }),
  actions: {
    attach: action({
      from: PLAN_EVIDENCE_STATES,
      to: null,
      who: GATHERERS,
      input: planEvidenceInputs.attach,
      guard: ({ facts }) => (facts.items.length < MOST ? null : refuse('too-much-evidence', { most: MOST })),
      check: ({ facts }, { evidence }) => {
        if (Number(evidence.on.slice(0, 4)) !== facts.year)
          return refuse('evidence-outside-the-year', { year: facts.year, on: evidence.on })
        const same = facts.items.find(
          ({ withdrawn, evidence: { ref, hash } }) =>
            withdrawn === null && ref === evidence.ref && hash === evidence.hash,
        )
        return same ? refuse('evidence-there-already', { title: same.evidence.title }) : null
      },
      effect: ({ facts }, deed) => {
        const { evidence, note } = deed.input
        const id = `e${facts.items.length + 1}`
        const item = { id, evidence, attached: remarkOf(deed, note), verified: null, withdrawn: null }
        return { facts: { items: [...facts.items, item] } }
      },
    }),
    verify: action({
      from: PLAN_EVIDENCE_STATES,
      to: null,
      who: VERIFIERS,
      input: planEvidenceInputs.verify,
      check: (task, { id }, actor) => {
        const item = standing(task, id)
        if (!item) return refuse('no-such-evidence', { id })
        if (item.verified) return refuse('evidence-verified-already', { by: item.verified.byName })
        return isAttacher(actor, item) ? refuse('attacher-cannot-verify', { by: item.attached.byName }) : null
      },
      effect: (task, deed) => changed('verified')(task, deed, deed.input.note),
    }),
    withdraw: action({
      from: PLAN_EVIDENCE_STATES,
      to: null,
      who: GATHERERS,
      input: planEvidenceInputs.withdraw,
      check: (task, { id }) => (standing(task, id) ? null : refuse('no-such-evidence', { id })),
      effect: (task, deed) => changed('withdrawn')(task, deed, deed.input.reason),
    }),
  },
})
