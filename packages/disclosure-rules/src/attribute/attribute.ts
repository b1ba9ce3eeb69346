import * as z from 'zod'
import type { Refused } from '../approval.ts'
import { saysSomething } from '../written-words.ts'
import { day, isDay } from './day.ts'
import { GROUNDS, PROACTIVE_ITEMS } from './grounds.ts'
import { LOCAL_ITEMS, PROACTIVE_QUESTIONS, questionsMet } from './proactive-scope.ts'

const reason = z.string().trim().min(1).max(2000).refine(saysSomething)
const named = z.string().trim().min(1).refine(saysSomething)
const provision = z.object({ title: named, clause: named })

/** Why something is disclosed without being asked (主动公开): the three questions of Art. 19, a kind of Art. 20, Art. 21, Art. 44, or another provision. */
const proactiveBasis = z.discriminatedUnion('article', [
  z.object({ article: z.literal(19), test: z.enum(PROACTIVE_QUESTIONS) }),
  z.object({ article: z.literal(20), item: z.enum(PROACTIVE_ITEMS) }),
  z.object({
    article: z.literal(21),
    item: z.enum([...LOCAL_ITEMS['municipal-or-district'].items, ...LOCAL_ITEMS.township.items]).optional(),
  }),
  z.object({ article: z.literal(44) }),
  z.object({ article: z.literal('other'), provision }),
])

const consultation = z.object({
  askedOn: day,
  answer: z.enum(['consents', 'objects', 'objects-without-good-reason', 'silent']),
  /** The last of the fifteen working days it had (`consultationTerm`), where it was silent: before that day is over nobody is silent. */
  waitedUntil: day.optional(),
  /** What the third party said, or why the organ decides so when it was silent: silence is neither consent nor refusal (Art. 32). */
  account: reason,
})

/** Something that touches a third party and is opened: asked first (Art. 15), and told in writing where it goes out against its will (Art. 32). */
const thirdParty = z.object({
  consultation,
  publicInterest: reason.nullable(),
  toldOn: day.nullable(),
})

/** The three questions of Art. 19. Asked of whatever is to be kept for requests. */
const questions = z.object({
  'public-interest': z.boolean(),
  'wide-knowledge': z.boolean(),
  participation: z.boolean(),
})

/** Why something is no government information at all (Art. 2). */
export const OUTSIDE_REASONS = ['no-administrative-function', 'not-made-or-obtained', 'not-recorded'] as const

/** Set where a law, regulation or rule says that the information must be open: Art. 16 then gives no choice. */
const openBy = provision.nullable()

const withheldGround = z.discriminatedUnion('ground', [
  z.object({
    ground: z.literal('state-secret'),
    kind: z.enum(GROUNDS['state-secret'].kinds),
    classification: z.object({ basis: named, until: named }),
    reason,
  }),
  z.object({
    ground: z.literal('forbidden-by-law'),
    kind: z.enum(GROUNDS['forbidden-by-law'].kinds),
    provision,
    reason,
  }),
  z.object({ ground: z.literal('safety'), kind: z.enum(GROUNDS.safety.kinds), harm: reason, reason }),
  z.object({
    ground: z.literal('third-party'),
    kind: z.enum(GROUNDS['third-party'].kinds),
    consultation,
    /** The grave public interest that withholding would hurt, if there is one. */
    publicInterest: reason.nullable(),
    reason,
  }),
  z.object({ ground: z.literal('internal-affairs'), kind: z.enum(GROUNDS['internal-affairs'].kinds), openBy, reason }),
  z.object({ ground: z.literal('process'), kind: z.enum(GROUNDS.process.kinds), openBy, reason }),
  z.object({ ground: z.literal('enforcement-file'), kind: z.enum(GROUNDS['enforcement-file'].kinds), openBy, reason }),
])

/**
 * A proposed disclosure attribute (公开属性). `undecided` is Art. 17 ¶3: the organ cannot decide and reports; nothing is released
 * meanwhile. `not-government-information` is none of the three classes: Art. 2 does not cover it.
 */
export const attributeProposal = z.discriminatedUnion('attribute', [
  z.object({ attribute: z.literal('proactive'), basis: proactiveBasis, thirdParty: thirdParty.optional() }),
  z.object({
    attribute: z.literal('on-request'),
    reason,
    test: questions,
    mustBeProactive: proactiveBasis.nullable(),
    thirdParty: thirdParty.optional(),
  }),
  z.object({ attribute: z.literal('withheld'), withheld: withheldGround }),
  z.object({
    attribute: z.literal('undecided'),
    reportedTo: z.enum(['competent-department', 'secrecy-administration']),
    reason,
  }),
  z.object({ attribute: z.literal('not-government-information'), because: z.enum(OUTSIDE_REASONS), reason }),
])
export type AttributeProposal = z.output<typeof attributeProposal>

export const ATTRIBUTE_REFUSALS = [
  'attribute-incomplete',
  'must-be-proactive',
  'must-be-open',
  'third-party-consented',
  'public-interest-prevails',
  'third-party-objects',
  'third-party-not-told',
  'third-party-has-time',
  'reassessment-missing',
] as const
export type AttributeRefusal = (typeof ATTRIBUTE_REFUSALS)[number]

/** A found attribute. `reassessOn`: when what is not public is looked at again (Art. 18); null for what is. */
export type AttributeDecision = AttributeProposal & { readonly decidedOn: string; readonly reassessOn: string | null }

/**
 * Finds the disclosure attribute of an item (公开属性认定), Regulation Art. 13–21. What is withheld names its article by a closed ground,
 * the kind within it and a reason of its own, with what the ground asks for: the classification, the provision, the harm, the consultation.
 *
 * Refuses `attribute-incomplete` (with the paths that are missing or unknown); `must-be-proactive` when a basis of Art. 19–21 is noted
 * but "on request" proposed, or one of the three questions is answered with yes; `must-be-open` when Art. 16 is used against a rule that demands disclosure; `third-party-consented` and
 * `public-interest-prevails` when Art. 15 no longer protects; `third-party-objects` and `third-party-not-told` when something is opened against
 * a third party without a grave public interest, or without the letter that tells it so; `third-party-has-time` when silence is claimed before
 * the fifteen working days of Art. 32 are over; `reassessment-missing` without a later date for looking again.
 * Dates are `YYYY-MM-DD`; how long until reassessment is the bureau's configuration (Art. 18 fixes no interval).
 */
export function decideAttribute(
  proposal: unknown,
  { decidedOn, reassessOn = null }: { readonly decidedOn: string; readonly reassessOn?: string | null },
): AttributeDecision | Refused<AttributeRefusal> {
  const parsed = attributeProposal.safeParse(proposal)
  if (!parsed.success) {
    const paths = parsed.error.issues.map((issue) => issue.path.join('.'))
    return { refused: 'attribute-incomplete', facts: { paths } }
  }
  const found = parsed.data
  const misplaced = daysOutOfOrder(found, decidedOn)
  if (misplaced.length > 0) return { refused: 'attribute-incomplete', facts: { paths: misplaced } }
  const objection = objectionTo(found, decidedOn)
  if (objection) return objection
  if (found.attribute === 'proactive' || found.attribute === 'not-government-information') {
    return { ...found, decidedOn, reassessOn: null }
  }
  if (reassessOn === null || !isDay(reassessOn) || reassessOn <= decidedOn)
    return { refused: 'reassessment-missing', facts: { decidedOn, reassessOn } }
  return { ...found, decidedOn, reassessOn }
}

function partyOf(found: AttributeProposal) {
  if (found.attribute === 'proactive' || found.attribute === 'on-request') return found.thirdParty
  return found.attribute === 'withheld' && found.withheld.ground === 'third-party' ? found.withheld : undefined
}

/** Nobody is asked after the decision, or told before being asked. */
function daysOutOfOrder(found: AttributeProposal, decidedOn: string): string[] {
  if (!isDay(decidedOn)) return ['decidedOn']
  const party = partyOf(found)
  if (!party) return []
  const { askedOn, waitedUntil } = party.consultation
  const told = 'toldOn' in party ? party.toldOn : null
  return [
    ...(askedOn > decidedOn ? ['consultation.askedOn'] : []),
    ...(waitedUntil !== undefined && waitedUntil <= askedOn ? ['consultation.waitedUntil'] : []),
    ...(told !== null && (told < askedOn || told > decidedOn) ? ['thirdParty.toldOn'] : []),
  ]
}

function objectionTo(found: AttributeProposal, decidedOn: string): Refused<AttributeRefusal> | null {
  const consulted = partyOf(found)?.consultation
  if (consulted?.answer === 'silent' && !(consulted.waitedUntil !== undefined && consulted.waitedUntil < decidedOn)) {
    const { askedOn, waitedUntil = null } = consulted
    return { refused: 'third-party-has-time', facts: { askedOn, waitedUntil } }
  }
  if (found.attribute === 'on-request') {
    const [question] = questionsMet(found.test)
    const basis = found.mustBeProactive ?? (question && { article: 19, test: question })
    if (basis) return { refused: 'must-be-proactive', facts: { basis } }
  }
  if (found.attribute === 'proactive' || found.attribute === 'on-request') return openedOver(found.thirdParty)
  return found.attribute === 'withheld' ? objectionToWithholding(found.withheld) : null
}

/** Art. 15 and 32 seen from the other side: what is opened although it touches a third party. */
function openedOver(party: z.output<typeof thirdParty> | undefined): Refused<AttributeRefusal> | null {
  if (!party || party.consultation.answer === 'consents') return null
  const { askedOn, answer } = party.consultation
  if (answer === 'objects' && party.publicInterest === null)
    return { refused: 'third-party-objects', facts: { askedOn } }
  return party.toldOn === null ? { refused: 'third-party-not-told', facts: { askedOn, answer } } : null
}

function objectionToWithholding(withheld: z.output<typeof withheldGround>): Refused<AttributeRefusal> | null {
  if ('openBy' in withheld && withheld.openBy) return { refused: 'must-be-open', facts: { provision: withheld.openBy } }
  if (withheld.ground !== 'third-party') return null
  if (withheld.consultation.answer === 'consents') {
    return { refused: 'third-party-consented', facts: { askedOn: withheld.consultation.askedOn } }
  }
  return withheld.publicInterest === null
    ? null
    : { refused: 'public-interest-prevails', facts: { publicInterest: withheld.publicInterest } }
}
