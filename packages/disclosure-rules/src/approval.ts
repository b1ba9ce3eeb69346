import { canonicalContent, canonicalText, hashWith } from './content.ts'
import type { ReleaseContent, Sha256 } from './content.ts'
import type { FieldFinding } from './text/finding.ts'
import { screenContent } from './text/screening.ts'
import type { ScreeningOptions } from './text/screening.ts'

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

export interface Person {
  readonly person: string
  readonly name: string
}

/** What a reviewer decided on one finding. `keep`: it may stand, for this reason. `remove`: the text must go back. */
export interface FindingDecision {
  readonly key: string
  readonly decision: 'keep' | 'remove'
  readonly reason: string
}

export interface ApprovalFacts {
  readonly item: string
  readonly audience: ReleaseContent['audience']
  /** SHA-256 of the canonical content: exactly what was read. */
  readonly hash: string
  readonly drafter: Person
  readonly reviewers: readonly Person[]
  readonly decisions: readonly FindingDecision[]
  readonly at: number
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

const cleared = new WeakSet<object>()

export interface ApprovalRequest {
  readonly content: ReleaseContent
  readonly drafter: Person
  readonly reviewers: readonly Person[]
  readonly decisions: readonly FindingDecision[]
  /** When, in epoch milliseconds. */
  readonly at: number
  readonly digest: Sha256
  readonly screening?: ScreeningOptions
}

/** The findings that stop an approval: blocking ones with no reasoned `keep`. */
export function openFindings(findings: readonly FieldFinding[], decisions: readonly FindingDecision[]): FieldFinding[] {
  const kept = new Set(
    decisions.filter((one) => one.decision === 'keep' && one.reason.trim() !== '').map((one) => one.key),
  )
  const removed = new Set(decisions.filter((one) => one.decision === 'remove').map((one) => one.key))
  return findings.filter((one) => removed.has(one.key) || (one.severity === 'block' && !kept.has(one.key)))
}

/**
 * Approves a content after review (先审查后公开、一事一审; Regulation Art. 17, Implementing Regulation on State Secrets Art. 42).
 * Refuses `no-reviewer`; `drafter-cannot-review` when the drafter is among the reviewers; `blocked-by-findings` when screening
 * finds something blocking that no reasoned decision keeps, or something the reviewer wants removed that is still there.
 */
export function sealApproval(request: ApprovalRequest): SealedApproval | Refused<ApprovalRefusal> {
  const { content, drafter, reviewers, decisions, at, digest } = request
  if (reviewers.length === 0) return { refused: 'no-reviewer', facts: {} }
  if (reviewers.some((reviewer) => reviewer.person === drafter.person)) {
    return { refused: 'drafter-cannot-review', facts: { drafter: drafter.name } }
  }
  const open = openFindings(screenContent(content, request.screening), decisions)
  if (open.length > 0) return blocked(open)
  const facts: ApprovalFacts = {
    item: content.item,
    audience: content.audience,
    hash: hashWith(digest, canonicalContent(content)),
    drafter: { person: drafter.person, name: drafter.name },
    reviewers: reviewers.map(({ person, name }) => ({ person, name })),
    decisions: decisions.map(({ key, decision, reason }) => ({ key, decision, reason })),
    at,
  }
  return sealed(facts, hashWith(digest, canonicalText(facts)))
}

/** Reads a stored approval back. Refuses `approval-void` when a fact of it was changed since it was sealed. */
export function readApproval(
  stored: ApprovalFacts & { readonly seal: string },
  digest: Sha256,
): SealedApproval | Refused<'approval-void'> {
  const { item, audience, hash, drafter, reviewers, decisions, at } = stored
  const facts: ApprovalFacts = { item, audience, hash, drafter, reviewers, decisions, at }
  if (hashWith(digest, canonicalText(facts)) !== stored.seal)
    return { refused: 'approval-void', facts: { because: 'seal-broken' } }
  return sealed(facts, stored.seal)
}

/**
 * Whether an approval still covers a content: the same bytes, and no blocking finding that today's screening sees and the
 * reviewer did not decide. Any change of text, file, place, channel or audience voids it.
 */
export function checkApproval(
  content: ReleaseContent,
  approval: SealedApproval,
  digest: Sha256,
  screening?: ScreeningOptions,
): Refused<ApprovalRefusal> | null {
  const read = readApproval(approval, digest)
  if ('refused' in read) return read
  if (hashWith(digest, canonicalContent(content)) !== approval.hash) {
    return { refused: 'approval-void', facts: { because: 'content-changed' } }
  }
  const open = openFindings(screenContent(content, screening), approval.decisions)
  return open.length > 0 ? blocked(open) : null
}

/**
 * Opens a content for publication. Refuses as `checkApproval`, and `not-for-the-public` for what was reviewed for its
 * addressee alone. Only what this returns may be published.
 */
export function openRelease(
  content: ReleaseContent,
  approval: SealedApproval,
  digest: Sha256,
  screening?: ScreeningOptions,
): Cleared | Refused<ApprovalRefusal> {
  if (content.audience !== 'public') return { refused: 'not-for-the-public', facts: { audience: content.audience } }
  const refusal = checkApproval(content, approval, digest, screening)
  if (refusal) return refusal
  const release = Object.freeze({ content: structuredCopy(content), approval, hash: approval.hash }) as Cleared
  cleared.add(release)
  return release
}

/** Whether a value came out of `openRelease` in this process: the check at run time for callers that the types do not reach. */
export function isCleared(value: unknown): value is Cleared {
  return typeof value === 'object' && value !== null && cleared.has(value)
}

function sealed(facts: ApprovalFacts, seal: string): SealedApproval {
  return Object.freeze({ ...facts, seal }) as SealedApproval
}

function structuredCopy(content: ReleaseContent): ReleaseContent {
  const texts = Object.freeze({ ...content.texts })
  const addresseeTexts = Object.freeze({ ...content.addresseeTexts })
  const attachments = Object.freeze(content.attachments.map((one) => Object.freeze({ ...one })))
  return Object.freeze({
    ...content,
    texts,
    addresseeTexts,
    attachments,
    channels: Object.freeze([...content.channels]),
  })
}

function blocked(open: readonly FieldFinding[]): Refused<'blocked-by-findings'> {
  return {
    refused: 'blocked-by-findings',
    facts: { findings: open.map(({ key, field, type, start, end }) => ({ key, field, type, start, end })) },
  }
}
