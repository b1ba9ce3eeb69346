import type { ReleaseFinding } from '@gongkai/messages'
import type { Finding } from '@gongkai/ui/desk'
import type { DeskMessage } from '../shapes.ts'

/** What a reviewer has set for one finding, before it is sent. */
export interface TypedDecision {
  readonly decision: '' | 'keep' | 'remove'
  readonly reason: string
  /** Do the same from now on: on this board, or with `everywhere` on every board. */
  readonly remember?: boolean
  readonly everywhere?: boolean
}
export type DecisionFault = 'undecided' | 'no-reason' | 'reason-tells'

const OPEN: TypedDecision = { decision: '', reason: '' }

/** What was typed for a finding so far. */
export function standingDecision(typed: TypedDecision | undefined): TypedDecision {
  return typed ?? OPEN
}

/** Whether a remembered decision holds for it, because the reviewer decided nothing else. */
export function isSettled(finding: ReleaseFinding, typed: TypedDecision | undefined): boolean {
  return finding.settled !== null && !typed?.decision
}

/** A remembered decision set aside: the reviewer goes on from it. */
export function decidedAnew({ reason }: { readonly reason: string }): TypedDecision {
  return { decision: 'keep', reason }
}

export function isRemembered(finding: ReleaseFinding, { decision, remember }: TypedDecision): boolean {
  return finding.mayBeRemembered && decision === 'keep' && remember === true
}

/** What is still missing or wrong in a decision. A reason that is to be remembered does not spell out what it is about. */
export function faultOf(finding: ReleaseFinding, typed: TypedDecision | undefined): DecisionFault | null {
  if (isSettled(finding, typed)) return null
  const standing = standingDecision(typed)
  if (!standing.decision) return 'undecided'
  if (standing.decision === 'keep' && !standing.reason.trim()) return 'no-reason'
  return isRemembered(finding, standing) && standing.reason.includes(finding.text.trim()) ? 'reason-tells' : null
}

/** A decision as the review sends it. One that is remembered names its ruling: should it be revoked meanwhile, nothing is approved. */
export function decisionInput(finding: ReleaseFinding, typed: TypedDecision | undefined) {
  const { key, settled } = finding
  if (settled && isSettled(finding, typed)) {
    return { key, decision: 'keep' as const, reason: settled.reason, ruling: settled.ruling }
  }
  const standing = standingDecision(typed)
  const remember = standing.everywhere ? ('bureau' as const) : ('board' as const)
  return {
    key,
    decision: standing.decision,
    reason: standing.reason.trim(),
    ...(isRemembered(finding, standing) ? { remember } : {}),
  }
}

/** A finding as the text carries its mark: what a remembered decision settles is only noted, with that decision’s reason. */
export function asShown(finding: ReleaseFinding, follows: string): Finding {
  const { settled } = finding
  return settled ? { ...finding, severity: 'info', message: `${follows}。${settled.reason}` } : finding
}

/** The findings in the writer's own words; where these go out as they are, a remembered decision settles them there too. */
export function findingsInQuestion(
  { draft, findings }: Pick<DeskMessage, 'draft' | 'findings'>,
  follows: string,
): readonly Finding[] {
  const own = findings.question.filter(({ field }) => field === 'question')
  if (draft?.release.mode !== 'full') return own
  return own.map((finding) => {
    const released = findings.release.find(({ key }) => key === finding.key)
    return released ? asShown(released, follows) : finding
  })
}
