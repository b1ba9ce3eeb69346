import type { GroundId } from '../attribute/grounds.ts'
import type { FindingDecision } from '../approval.ts'
import { findingKey } from '../text/finding.ts'
import type { Finding, FindingType } from '../text/finding.ts'

/** Why a passage is taken out: the ground and its kind, as in an attribute decision. There is no other reason. */
export interface RemovalReason {
  readonly ground: GroundId
  readonly kind: string
}

/** A passage to be taken out. A `passage` is removed whole; a finding's type says how it is masked. */
export interface Removal {
  readonly start: number
  readonly end: number
  readonly type: FindingType | 'PASSAGE'
  readonly reason: RemovalReason
}

/** Personal data is a third party's privacy (Regulation Art. 15) unless somebody says otherwise. */
export const PRIVACY: RemovalReason = { ground: 'third-party', kind: 'privacy' }

/**
 * What findings and a reviewer's decisions take out of a text: everything decided `remove`, and whatever blocks and was not
 * decided `keep` with a reason. `field` is the one the decisions' keys were made with.
 */
export function removalsOf(
  findings: readonly Finding[],
  decisions: readonly FindingDecision[] = [],
  field = 'text',
  reason: RemovalReason = PRIVACY,
): Removal[] {
  const decided = new Map(decisions.map((one) => [one.key, one]))
  return findings.flatMap((finding): Removal[] => {
    const { start, end, type, severity } = finding
    const decision = decided.get(findingKey(field, finding))
    if (decision?.decision !== 'remove' && (severity !== 'block' || isKept(decision))) return []
    return [{ start, end, type, reason }]
  })
}

/** The places that a reviewer lets stand with a reason: nothing that says the same elsewhere takes them out. */
export function keptSpans(
  findings: readonly Finding[],
  decisions: readonly FindingDecision[],
  field = 'text',
): Pick<Removal, 'start' | 'end'>[] {
  const decided = new Map(decisions.map((one) => [one.key, one]))
  return findings.flatMap((finding) =>
    isKept(decided.get(findingKey(field, finding))) ? [{ start: finding.start, end: finding.end }] : [],
  )
}

function isKept(decision: FindingDecision | undefined): boolean {
  return decision?.decision === 'keep' && decision.reason.trim() !== ''
}
