import type { Person } from '../approval.ts'
import type { ReviewOutcome } from './outcome.ts'
import { lastOf } from './review-sheet.ts'
import type { ReviewSheet } from './review-sheet.ts'

/** A term as `work-calendar` counts it. */
export interface ReviewTerm {
  readonly start: string
  readonly n: number
  readonly unit: 'workdays'
}

/** Implementing Regulation on State Secrets Art. 25: what is unclear is reported within ten working days, and answered in ten. */
export const REPORT_WORKDAYS = 10

/** By when an escalated matter must have been reported: counted from the day somebody found that it cannot be decided. Null when it is not. */
export function reportTerm(sheet: ReviewSheet, workdays = REPORT_WORKDAYS): ReviewTerm | null {
  const escalated = lastOf(sheet, 'escalate')
  return sheet.state === 'escalated' && escalated ? { start: escalated.on, n: workdays, unit: 'workdays' } : null
}

/** By when a review should be done, where the bureau has such a limit: the law has none. Null while nothing is proposed. */
export function reviewTerm(sheet: ReviewSheet, workdays: number): ReviewTerm | null {
  const proposed = lastOf(sheet, 'propose')
  return proposed && { start: proposed.on, n: workdays, unit: 'workdays' }
}

/** What was signed, or null while nothing is. */
export function signedOutcome(sheet: ReviewSheet): Exclude<ReviewOutcome, 'escalated'> | null {
  return sheet.state === 'signed' ? (lastOf(sheet, 'sign')?.outcome ?? null) : null
}

/**
 * Whether these bytes may be released now, and to whom: `public`, `receivers`, or null. 修改后公开 releases nothing: it asks for
 * another version, which is reviewed again.
 */
export function releasedTo(sheet: ReviewSheet, hash: string): 'public' | 'receivers' | null {
  const outcome = signedOutcome(sheet)
  if (lastOf(sheet, 'sign')?.hash !== hash) return null
  if (outcome === 'open' || outcome === 'open-in-part') return 'public'
  return outcome === 'limited' ? 'receivers' : null
}

/** The two outcomes between which the leader decides, or null when office and department agree. */
export function disagreement(
  sheet: ReviewSheet,
): { readonly department: ReviewOutcome; readonly office: ReviewOutcome } | null {
  const [proposed, office] = [lastOf(sheet, 'propose'), lastOf(sheet, 'disagree')]
  return proposed && office ? { department: proposed.outcome, office: office.outcome } : null
}

/** The record sheet that stays with the item: its name, number, publisher, the days, and who made, reviewed and approved it. */
export function recordSheet(sheet: ReviewSheet) {
  const signature = (step: { readonly by: Person; readonly on: string } | null) =>
    step && { name: step.by.name, on: step.on }
  const { title, number, publisher } = sheet
  return {
    ...{ title, number, publisher, outcome: signedOutcome(sheet) },
    maker: signature(lastOf(sheet, 'propose')),
    confirmed: signature(lastOf(sheet, 'confirm')),
    reviewer: signature(lastOf(sheet, 'check') ?? lastOf(sheet, 'disagree') ?? lastOf(sheet, 'answer')),
    approver: signature(lastOf(sheet, 'sign')),
  }
}
