import { checkApproval } from '../approval.ts'
import type { ApprovalRefusal, Refused, SealedApproval } from '../approval.ts'
import { asSet, frozenContent } from '../content.ts'
import type { ReleaseContent, Sha256 } from '../content.ts'
import type { ScreeningOptions } from '../text/screening.ts'
import { isOpenOn } from './limited-release.ts'
import type { LimitedRelease } from './limited-release.ts'

declare const limitedMark: unique symbol

export const LIMITED_CLEARANCE_REFUSALS = ['not-limited', 'receivers-differ', 'outside-its-term'] as const
export type LimitedClearanceRefusal = (typeof LIMITED_CLEARANCE_REFUSALS)[number]

/** A content that its receivers, and nobody else, may be given now. No `Cleared`: it never opens as a publication for all. */
export interface ClearedForReceivers {
  readonly content: ReleaseContent
  readonly approval: SealedApproval
  readonly release: LimitedRelease
  readonly [limitedMark]: true
}

const clearedForReceivers = new WeakSet<object>()

export interface LimitedSurroundings {
  readonly digest: Sha256
  /** The day it is asked for. */
  readonly on: string
  /** The instant, epoch milliseconds, for an approval with a term. */
  readonly at?: number
  readonly screening?: ScreeningOptions
}

/**
 * Opens a limited release (定点、定向公开) to its receivers: the approval covers exactly these bytes and these receivers, and the day lies within the
 * term on record. Refuses `not-limited`, `receivers-differ`, `outside-its-term`, and as `checkApproval`.
 */
export function openToReceivers(
  content: ReleaseContent,
  approval: SealedApproval,
  release: LimitedRelease,
  { digest, on, at, screening }: LimitedSurroundings,
): ClearedForReceivers | Refused<LimitedClearanceRefusal | ApprovalRefusal> {
  const copy = frozenContent(content)
  if (copy.audience !== 'limited') return { refused: 'not-limited', facts: { audience: copy.audience } }
  const { receivers } = release
  const recorded = receivers.by === 'list' ? receivers.names : [receivers.criterion]
  const same = asSet(recorded).join('\u0000') === asSet(copy.receivers ?? []).join('\u0000')
  if (!same || release.item !== copy.item || release.hash !== approval.hash)
    return { refused: 'receivers-differ', facts: {} }
  if (!isOpenOn(release, on))
    return { refused: 'outside-its-term', facts: { from: release.from, until: release.until } }
  const refusal = checkApproval(copy, approval, digest, screening, at)
  if (refusal) return refusal
  const cleared = Object.freeze({ content: copy, approval, release }) as ClearedForReceivers
  clearedForReceivers.add(cleared)
  return cleared
}

/** Whether a value came out of `openToReceivers` in this process. */
export function isClearedForReceivers(value: unknown): value is ClearedForReceivers {
  return typeof value === 'object' && value !== null && clearedForReceivers.has(value)
}
