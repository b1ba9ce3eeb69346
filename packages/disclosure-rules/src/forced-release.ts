import { frozenContent, canonicalContent, canonicalText, hashWith } from './content.ts'
import type { ReleaseContent, Sha256 } from './content.ts'
import type { Refused } from './approval.ts'
import { isNamed, samePerson, signerOf } from './person.ts'
import type { Person } from './person.ts'
import type { FieldFinding } from './text/finding.ts'
import { screenContent } from './text/screening.ts'
import type { ScreeningOptions } from './text/screening.ts'

declare const forcedMark: unique symbol

/** Why a release cannot wait for the ordinary review. Closed: convenience is not among them. */
export const FORCED_REASONS = ['emergency', 'false-information'] as const
export type ForcedReason = (typeof FORCED_REASONS)[number]

export const FORCED_REFUSALS = [
  'forced-by-two-others',
  'forced-without-account',
  'secrecy-mark',
  'not-for-the-public',
] as const
export type ForcedRefusal = (typeof FORCED_REFUSALS)[number]

/** The event a forced release leaves, shown wherever the item's history is shown and counted apart in every figure. */
export interface ForcedReleaseEvent {
  readonly action: 'force-release'
  readonly item: string
  readonly hash: string
  readonly reason: ForcedReason
  readonly account: string
  readonly drafter: Person
  readonly authorisedBy: readonly [Person, Person]
  /** What screening found and the two let stand, by key: it is looked at again in the review that follows. */
  readonly overridden: readonly string[]
  readonly at: number
  readonly digest: string
}

/** A content two leaders released before its ordinary review. No `Cleared`: what publishes must say that it takes these as well. */
export interface ForcedRelease {
  readonly content: ReleaseContent
  readonly event: ForcedReleaseEvent
  readonly [forcedMark]: true
}

const forced = new WeakSet<object>()

export interface ForcedRequest {
  readonly content: ReleaseContent
  readonly drafter: Person
  readonly authorisedBy: readonly [Person, Person]
  readonly reason: ForcedReason
  /** What happened and why it cannot wait, in words. */
  readonly account: string
  readonly at: number
  readonly digest: Sha256
  readonly screening?: ScreeningOptions
}

/**
 * Releases at once what has to be public now (强制发布): warnings and answers in an emergency (Regulation Art. 20 item 12), and the
 * clarification of false or incomplete information (Art. 6). The law knows no release without review, so this is a review by two
 * leaders on the spot: two different people, neither of them the drafter, with an account. They may let findings stand, but never a
 * secrecy mark (Law on Guarding State Secrets Art. 31(3), 35): that refuses `secrecy-mark` whoever signs.
 * Refuses also `forced-by-two-others`, `forced-without-account`, `not-for-the-public`.
 */
export function forceRelease(request: ForcedRequest): ForcedRelease | Refused<ForcedRefusal> {
  const { drafter, reason, account, at, digest } = request
  const content = frozenContent(request.content)
  const [one, other] = request.authorisedBy
  const people = [one, other, drafter]
  const twice = samePerson(one, other) || samePerson(one, drafter) || samePerson(other, drafter)
  if (twice || !people.every(isNamed)) return { refused: 'forced-by-two-others', facts: {} }
  if (account.trim() === '') return { refused: 'forced-without-account', facts: {} }
  if (content.audience !== 'public') return { refused: 'not-for-the-public', facts: { audience: content.audience } }
  const findings = screenContent(content, request.screening)
  const marks = findings.filter((finding) => finding.type === 'SECRECY')
  if (marks.length > 0) return { refused: 'secrecy-mark', facts: { findings: marks.map(place) } }
  const facts: Omit<ForcedReleaseEvent, 'digest'> = {
    action: 'force-release',
    item: content.item,
    hash: hashWith(digest, canonicalContent(content)),
    reason,
    account: account.trim(),
    drafter: Object.freeze(signerOf(drafter)),
    authorisedBy: [Object.freeze(signerOf(one)), Object.freeze(signerOf(other))],
    overridden: findings.filter((finding) => finding.severity !== 'info').map((finding) => finding.key),
    at,
  }
  const event: ForcedReleaseEvent = Object.freeze({ ...facts, digest: hashWith(digest, canonicalText(facts)) })
  const release = Object.freeze({ content, event }) as ForcedRelease
  forced.add(release)
  return release
}

/** Whether a value came out of `forceRelease` in this process. */
export function isForcedRelease(value: unknown): value is ForcedRelease {
  return typeof value === 'object' && value !== null && forced.has(value)
}

function place({ key, field, start, end }: FieldFinding) {
  return { key, field, start, end }
}
