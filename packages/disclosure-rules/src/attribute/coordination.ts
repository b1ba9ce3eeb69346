import type { Refused } from '../approval.ts'

/** Another organ concerned with what is to be published, and what it said. */
export interface OrganAsked {
  readonly organ: string
  readonly askedOn: string
  readonly answer: 'confirms' | 'objects' | null
}

/** An approval that national rules ask for before such information is published. */
export interface ApprovalNeeded {
  readonly rule: string
  readonly authority: string
  readonly grantedOn: string | null
}

export const COORDINATION_REFUSALS = [
  'organ-not-asked',
  'organ-not-answered',
  'organ-objects',
  'approval-not-granted',
] as const
export type CoordinationRefusal = (typeof COORDINATION_REFUSALS)[number]

/**
 * Whether other organs stand in the way of a release (Regulation Art. 11): information that touches others is confirmed with them
 * first, so that what the organs publish agrees; where national rules want an approval, nothing goes out without it. Silence is no
 * confirmation here: the fifteen days after which it counts as agreement are for requests (Art. 34). Null when nothing stands in the way.
 * Refuses `organ-not-asked`, `organ-objects`, `organ-not-answered`, `approval-not-granted`, each with the names.
 */
export function coordinationObstacle(
  concerned: readonly string[],
  asked: readonly OrganAsked[],
  approvals: readonly ApprovalNeeded[] = [],
): Refused<CoordinationRefusal> | null {
  // Of an organ that was asked again the last answer holds.
  const latest = new Map(asked.map((one) => [one.organ, one]))
  const of = (answer: OrganAsked['answer']) =>
    [...latest.values()].filter((one) => one.answer === answer).map(({ organ }) => organ)
  const notAsked = concerned.filter((organ) => !latest.has(organ))
  if (notAsked.length > 0) return { refused: 'organ-not-asked', facts: { organs: notAsked } }
  if (of('objects').length > 0) return { refused: 'organ-objects', facts: { organs: of('objects') } }
  if (of(null).length > 0) return { refused: 'organ-not-answered', facts: { organs: of(null) } }
  const missing = approvals.filter(({ grantedOn }) => grantedOn === null)
  if (missing.length === 0) return null
  return {
    refused: 'approval-not-granted',
    facts: { approvals: missing.map(({ rule, authority }) => ({ rule, authority })) },
  }
}
