import { isDay } from '../attribute/day.ts'
import { GROUNDS } from '../attribute/grounds.ts'
import { isNamed, samePerson } from '../person.ts'
import { checklistGaps } from './checklist.ts'
import { REVIEW_OUTCOMES } from './outcome.ts'
import type { ReviewOutcome } from './outcome.ts'
import { currentRound, lastOf, OFFICE_CHECKS } from './review-sheet.ts'
import type {
  RefusedReview,
  ReviewAction,
  ReviewRefusal,
  ReviewRole,
  ReviewSheet,
  ReviewState,
  ReviewStep,
} from './review-sheet.ts'

interface Move {
  readonly from: readonly ReviewState[]
  readonly roles: readonly ReviewRole[]
  readonly to: ReviewState
}

const LEADERS = ['deputy-leader', 'principal-leader'] as const

/** Who may do what when, and where it leads. */
export const REVIEW_MOVES: Readonly<Record<ReviewAction, readonly Move[]>> = {
  propose: [{ from: ['new', 'returned'], roles: ['handler'], to: 'proposed' }],
  confirm: [{ from: ['proposed'], roles: ['department-head'], to: 'confirmed' }],
  return: [
    { from: ['proposed'], roles: ['department-head'], to: 'returned' },
    { from: ['confirmed'], roles: ['office'], to: 'returned' },
    { from: ['checked'], roles: LEADERS, to: 'returned' },
  ],
  check: [{ from: ['confirmed'], roles: ['office'], to: 'checked' }],
  disagree: [{ from: ['confirmed'], roles: ['office'], to: 'checked' }],
  escalate: [
    { from: ['confirmed'], roles: ['office'], to: 'escalated' },
    { from: ['checked'], roles: LEADERS, to: 'escalated' },
  ],
  answer: [{ from: ['escalated'], roles: ['office'], to: 'checked' }],
  sign: [{ from: ['checked'], roles: LEADERS, to: 'signed' }],
}

/** The actions open to a role now. */
export function openSteps({ state }: ReviewSheet, role: ReviewRole): ReviewAction[] {
  const actions = Object.entries(REVIEW_MOVES) as [ReviewAction, readonly Move[]][]
  return actions.flatMap(([action, moves]) =>
    moves.some((move) => move.from.includes(state) && move.roles.includes(role)) ? [action] : [],
  )
}

/**
 * Adds one signed step to a review (先审查后公开，一事一审; Regulation Art. 17, 保密法实施条例 Art. 42). A handler proposes with the checklist
 * answered, the department's head confirms, the office checks or sends back or disagrees, a leader signs. What the office disagrees
 * with goes to the leader with both outcomes. What cannot be decided is reported and stays locked.
 *
 * Refuses: `step-not-open`, `not-this-role`; `signer-missing`; `drafter-cannot-review`, `signed-already` (four levels are four people, stand-ins counted
 * with whom they stand in for);
 * `content-changed` when other bytes are signed than were proposed; `day-out-of-order`; `checklist-unfinished` with the questions;
 * `ground-missing` when something is withheld without its article; `reason-missing`; `office-found-something` when the office signs what it
 * found fault with; `outcome-not-proposed` when a leader signs what nobody proposed; `principal-leader-signs`.
 */
export function addStep(sheet: ReviewSheet, step: ReviewStep): ReviewSheet | RefusedReview {
  const moves = REVIEW_MOVES[step.action].filter((move) => move.from.includes(sheet.state))
  if (moves.length === 0) return refuse('step-not-open', { state: sheet.state, action: step.action })
  const move = moves.find((one) => one.roles.includes(step.role))
  if (!move) return refuse('not-this-role', { needed: [...new Set(moves.flatMap((one) => one.roles))] })
  const refusal = unsigned(sheet, step) ?? unfounded(sheet, step)
  if (refusal) return refusal
  return { ...sheet, state: move.to, steps: [...sheet.steps, step] }
}

/** Who signs, when, and over which bytes. */
function unsigned(sheet: ReviewSheet, step: ReviewStep): RefusedReview | null {
  const before = sheet.steps.at(-1)?.on
  if (!isDay(step.on) || (before !== undefined && step.on < before))
    return refuse('day-out-of-order', { on: step.on, before })
  const round = step.action === 'propose' ? [] : currentRound(sheet)
  const proposal = round[0]
  if (proposal && proposal.hash !== step.hash) return refuse('content-changed', { proposedOn: proposal.on })
  if (!isNamed(step.by)) return refuse('signer-missing', {})
  if (proposal && samePerson(proposal.by, step.by)) return refuse('drafter-cannot-review', { drafter: step.by.name })
  // The office that reported a matter also records the answer to it.
  const levels = round.filter((one) => one.role !== step.role)
  if (levels.some((one) => samePerson(one.by, step.by))) return refuse('signed-already', { name: step.by.name })
  return null
}

/** Whether what is signed has what it needs. */
function unfounded(sheet: ReviewSheet, step: ReviewStep): RefusedReview | null {
  switch (step.action) {
    case 'propose': {
      const gaps = checklistGaps(step.answers, step.outcome)
      return gaps ? refuse('checklist-unfinished', { ...gaps }) : withoutGround(step.outcome, step.ground, step.reason)
    }
    case 'disagree': {
      const gaps = checklistGaps(lastOf(sheet, 'propose')?.answers ?? {}, step.outcome)
      return gaps ? refuse('checklist-unfinished', { ...gaps }) : withoutGround(step.outcome, step.ground, step.reason)
    }
    case 'return':
    case 'escalate':
      return step.reason.trim() === '' ? refuse('reason-missing', { action: step.action }) : null
    case 'check': {
      const found = OFFICE_CHECKS.filter((what) => step.checked[what] !== 'clear')
      return found.length > 0 ? refuse('office-found-something', { found }) : null
    }
    case 'answer':
      if (step.authority.trim() === '' || step.document.trim() === '')
        return refuse('reason-missing', { action: 'answer' })
      return withoutGround(step.outcome, step.ground, step.document)
    case 'sign':
      return unsignable(sheet, step.role, step.outcome)
    case 'confirm':
      return null
  }
}

function withoutGround(outcome: ReviewOutcome, ground: string | null, reason: string): RefusedReview | null {
  if (outcome === 'withheld' && (ground === null || !Object.hasOwn(GROUNDS, ground)))
    return refuse('ground-missing', {})
  return reason.trim() === '' ? refuse('reason-missing', {}) : null
}

/** A leader chooses among what was proposed: the handler's outcome, the office's, or the answer from above, which goes before both. */
function unsignable(sheet: ReviewSheet, role: ReviewRole, outcome: ReviewOutcome): RefusedReview | null {
  if (sheet.sensitive && role !== 'principal-leader') return refuse('principal-leader-signs', {})
  const answer = lastOf(sheet, 'answer')
  const proposed = answer ? [answer.outcome] : [lastOf(sheet, 'propose')?.outcome, lastOf(sheet, 'disagree')?.outcome]
  const open = REVIEW_OUTCOMES.find((one) => one === outcome && one !== 'escalated')
  return open && proposed.includes(open) ? null : refuse('outcome-not-proposed', { proposed: proposed.filter(Boolean) })
}

function refuse(refused: ReviewRefusal, facts: Readonly<Record<string, unknown>>): RefusedReview {
  return { refused, facts }
}
