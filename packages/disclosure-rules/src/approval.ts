import * as z from 'zod'
import { AUDIENCES, canonicalContent, canonicalText, frozenContent, hashWith } from './content.ts'
import type { Audience, ReleaseContent, Sha256 } from './content.ts'
import { changedParts, partHashes } from './content-parts.ts'
import type { ContentPart } from './content-parts.ts'
import { isNamed, samePerson, signerOf } from './person.ts'
import type { Person } from './person.ts'
import { saysSomething } from './written-words.ts'
import type { FieldFinding } from './text/finding.ts'
import { screenContent } from './text/screening.ts'
import type { ScreeningOptions } from './text/screening.ts'

export type { Person } from './person.ts'

declare const sealedMark: unique symbol
declare const clearedMark: unique symbol

/** Why nothing was approved or released. */
export const APPROVAL_REFUSALS = [
  'no-reviewer',
  'drafter-cannot-review',
  'blocked-by-findings',
  'approval-void',
  'not-for-the-public',
] as const
export type ApprovalRefusal = (typeof APPROVAL_REFUSALS)[number]

export interface Refused<Code extends string> {
  readonly refused: Code
  readonly facts: Readonly<Record<string, unknown>>
}

/** What a reviewer decided on one finding. `keep`: it may stand, for this reason. `remove`: the text must go back. */
export interface FindingDecision {
  readonly key: string
  readonly decision: 'keep' | 'remove'
  readonly reason: string
}

export interface ApprovalFacts {
  readonly item: string
  readonly audience: Audience
  /** SHA-256 of the canonical content: exactly what was read. */
  readonly hash: string
  /** The same part by part, so that a refusal can name what was changed. Approvals stored before it was kept have none. */
  readonly parts?: Readonly<Record<ContentPart, string>>
  readonly drafter: Person
  readonly reviewers: readonly Person[]
  readonly decisions: readonly FindingDecision[]
  readonly at: number
  /** Set where every finding to be looked at needed a decision, not only those that block. */
  readonly decide?: 'all'
  /** The last instant it may be used, epoch milliseconds. Without one it holds until something changes. */
  readonly validUntil?: number
}

/** An approval (审查意见) bound to one content. Made only by `sealApproval`, and read back only by `readApproval`. */
export type SealedApproval = ApprovalFacts & { readonly seal: string; readonly [sealedMark]: true }

/** A content that may be published now, with the approval it rests on. Made only by `openRelease`. */
export interface Cleared {
  readonly content: ReleaseContent
  readonly approval: SealedApproval
  readonly hash: string
  readonly [clearedMark]: true
}

/** What this module made itself. A value of the right shape that is not in here was written by hand. */
const sealedHere = new WeakSet<object>()
const cleared = new WeakSet<object>()

export interface ApprovalRequest {
  readonly content: ReleaseContent
  readonly drafter: Person
  readonly reviewers: readonly Person[]
  readonly decisions: readonly FindingDecision[]
  /** When, in epoch milliseconds. */
  readonly at: number
  /** `all`: a decision on every finding that is to be looked at; otherwise only on those that block. */
  readonly decide?: 'all'
  /** Until when it may be used, if the bureau sets a term (the law sets none). */
  readonly validUntil?: number
  readonly digest: Sha256
  readonly screening?: ScreeningOptions
}

/** The findings that stop an approval: blocking ones (with `all` also those to be looked at) with no reasoned `keep`, and whatever is to be removed. */
export function openFindings(
  findings: readonly FieldFinding[],
  decisions: readonly FindingDecision[],
  decide?: 'all',
): FieldFinding[] {
  const kept = new Set(
    decisions.filter((one) => one.decision === 'keep' && saysSomething(one.reason)).map((one) => one.key),
  )
  const removed = new Set(decisions.filter((one) => one.decision === 'remove').map((one) => one.key))
  const asks = ({ severity }: FieldFinding) => severity === 'block' || (decide === 'all' && severity === 'review')
  return findings.filter((one) => removed.has(one.key) || (asks(one) && !kept.has(one.key)))
}

/**
 * Approves a content after review (先审查后公开、一事一审; Regulation Art. 17, Implementing Regulation on State Secrets Art. 42).
 * Refuses `no-reviewer`; `drafter-cannot-review` when the drafter is among the reviewers, in person or through a stand-in, or unknown; `blocked-by-findings` when screening
 * finds something blocking that no reasoned decision keeps, or something the reviewer wants removed that is still there.
 */
export function sealApproval(request: ApprovalRequest): SealedApproval | Refused<ApprovalRefusal> {
  const { drafter, reviewers, decisions, at, validUntil, decide, digest } = request
  const content = frozenContent(request.content)
  if (reviewers.length === 0 || !reviewers.every(isNamed)) return { refused: 'no-reviewer', facts: {} }
  // Who drafted must be known, else nobody can tell that somebody else reviewed.
  if (!isNamed(drafter) || reviewers.some((reviewer) => samePerson(reviewer, drafter))) {
    return { refused: 'drafter-cannot-review', facts: { drafter: drafter.name } }
  }
  const open = openFindings(screenContent(content, request.screening), decisions, decide)
  if (open.length > 0) return blocked(open)
  const facts: ApprovalFacts = {
    item: content.item,
    audience: content.audience,
    hash: hashWith(digest, canonicalContent(content)),
    parts: partHashes(content, digest),
    drafter: signerOf(drafter),
    reviewers: reviewers.map(signerOf),
    decisions: decisions.map(({ key, decision, reason }) => ({ key, decision, reason })),
    at,
    ...(decide === undefined ? {} : { decide }),
    ...(validUntil === undefined ? {} : { validUntil }),
  }
  return sealed(facts, hashWith(digest, canonicalText(facts)))
}

const person = z.object({ person: z.string(), name: z.string(), onBehalfOf: z.string().optional() })
const approvalFacts = z.object({
  item: z.string(),
  audience: z.enum(AUDIENCES),
  hash: z.string(),
  parts: z.record(z.string(), z.string()).optional(),
  drafter: person,
  reviewers: z.array(person).min(1),
  decisions: z.array(z.object({ key: z.string(), decision: z.enum(['keep', 'remove']), reason: z.string() })),
  at: z.number(),
  decide: z.literal('all').optional(),
  validUntil: z.number().optional(),
})

/** Reads a stored approval back. Refuses `approval-void` when it is none, or a fact of it was changed since it was sealed. */
export function readApproval(
  stored: ApprovalFacts & { readonly seal: string },
  digest: Sha256,
): SealedApproval | Refused<'approval-void'> {
  const { seal } = stored
  const read = approvalFacts.safeParse(stored)
  if (!read.success) return voided('seal-broken')
  const { drafter, reviewers } = read.data
  const facts: ApprovalFacts = {
    ...read.data,
    drafter: signerOf(drafter),
    reviewers: reviewers.map(signerOf),
  }
  if (hashWith(digest, canonicalText(facts)) !== seal) return voided('seal-broken')
  return sealed(facts, seal)
}

/**
 * Whether an approval still covers a content: the same bytes, still valid, and no blocking finding that today's screening sees and the
 * reviewer did not decide. Any change of text, file, place, channel or audience voids it. `at` (epoch milliseconds) is needed for
 * an approval with a term.
 *
 * Refuses `approval-void` with `because`: `content-changed` and the names of the parts in `changed`; `expired`; `no-time-given`;
 * `not-sealed` for a value that neither `sealApproval` nor `readApproval` made. `blocked-by-findings` as when it was sealed.
 */
export function checkApproval(
  content: ReleaseContent,
  approval: SealedApproval,
  digest: Sha256,
  screening?: ScreeningOptions,
  at?: number,
): Refused<ApprovalRefusal> | null {
  return objection(frozenContent(content), approval, digest, screening, at)
}

function objection(
  content: ReleaseContent,
  approval: SealedApproval,
  digest: Sha256,
  screening: ScreeningOptions | undefined,
  at: number | undefined,
): Refused<ApprovalRefusal> | null {
  if (!isSealed(approval)) return voided('not-sealed')
  if (hashWith(digest, canonicalContent(content)) !== approval.hash) {
    return voided('content-changed', { changed: approval.parts ? changedParts(approval.parts, content, digest) : [] })
  }
  if (approval.validUntil !== undefined) {
    if (at === undefined) return voided('no-time-given')
    if (!(at <= approval.validUntil)) return voided('expired', { validUntil: approval.validUntil })
  }
  const open = openFindings(screenContent(content, screening), approval.decisions, approval.decide)
  return open.length > 0 ? blocked(open) : null
}

/**
 * Opens a content for publication. Refuses as `checkApproval`, and `not-for-the-public` for what was reviewed for its
 * addressee or for named receivers alone. Only what this returns may be published.
 */
export function openRelease(
  content: ReleaseContent,
  approval: SealedApproval,
  digest: Sha256,
  screening?: ScreeningOptions,
  at?: number,
): Cleared | Refused<ApprovalRefusal> {
  const copy = frozenContent(content)
  if (copy.audience !== 'public') return { refused: 'not-for-the-public', facts: { audience: copy.audience } }
  const refusal = objection(copy, approval, digest, screening, at)
  if (refusal) return refusal
  const release = Object.freeze({ content: copy, approval, hash: approval.hash }) as Cleared
  cleared.add(release)
  return release
}

/** Whether a value came out of `openRelease` in this process: the check at run time for callers that the types do not reach. */
export function isCleared(value: unknown): value is Cleared {
  return typeof value === 'object' && value !== null && cleared.has(value)
}

/** Whether a value came out of `sealApproval` or `readApproval` in this process. A copy of one did not. */
export function isSealed(value: unknown): value is SealedApproval {
  return typeof value === 'object' && value !== null && sealedHere.has(value)
}

function sealed(facts: ApprovalFacts, seal: string): SealedApproval {
  const { parts, drafter, reviewers, decisions } = facts
  const approval = Object.freeze({
    ...facts,
    ...(parts ? { parts: Object.freeze({ ...parts }) } : {}),
    drafter: Object.freeze({ ...drafter }),
    reviewers: Object.freeze(reviewers.map((one) => Object.freeze({ ...one }))),
    decisions: Object.freeze(decisions.map((one) => Object.freeze({ ...one }))),
    seal,
  }) as SealedApproval
  sealedHere.add(approval)
  return approval
}

function voided(because: string, facts: Readonly<Record<string, unknown>> = {}): Refused<'approval-void'> {
  return { refused: 'approval-void', facts: { because, ...facts } }
}

function blocked(open: readonly FieldFinding[]): Refused<'blocked-by-findings'> {
  return {
    refused: 'blocked-by-findings',
    facts: { findings: open.map(({ key, field, type, start, end }) => ({ key, field, type, start, end })) },
  }
}
