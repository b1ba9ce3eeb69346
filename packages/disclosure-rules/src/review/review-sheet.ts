import type { Person, Refused } from '../approval.ts'
import type { GroundId } from '../attribute/grounds.ts'
import type { ChecklistAnswers } from './checklist.ts'
import type { ReviewOutcome } from './outcome.ts'

/** The four levels (四级审查): 承办人, 处室负责人, 保密审查机构（办公室）, 分管领导; what is important or sensitive goes to the 主要领导. */
export const REVIEW_ROLES = ['handler', 'department-head', 'office', 'deputy-leader', 'principal-leader'] as const
export type ReviewRole = (typeof REVIEW_ROLES)[number]

export const REVIEW_STATES = ['new', 'proposed', 'confirmed', 'checked', 'returned', 'escalated', 'signed'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

export const REVIEW_ACTIONS = [
  'propose',
  'confirm',
  'return',
  'check',
  'disagree',
  'escalate',
  'answer',
  'sign',
] as const
export type ReviewAction = (typeof REVIEW_ACTIONS)[number]

/** Who signs, in what office, on which day, having read which bytes. */
export interface Signature {
  readonly by: Person
  readonly role: ReviewRole
  readonly on: string
  /** SHA-256 of the canonical content that was read. */
  readonly hash: string
}

/** What is proposed: an outcome, the ground when it is withheld, why, and the answers to the checklist. */
export interface ReviewProposal {
  readonly outcome: ReviewOutcome
  readonly ground: GroundId | null
  readonly reason: string
  readonly answers: ChecklistAnswers
}

/** What the office looked at itself: marks, where it comes from, what it tells together with what is public. */
export const OFFICE_CHECKS = ['marks', 'sources', 'aggregation'] as const
export type OfficeCheck = Readonly<Record<(typeof OFFICE_CHECKS)[number], 'clear' | 'found'>>

export const ESCALATED_TO = ['superior', 'competent-department', 'secrecy-administration'] as const

export type ReviewStep = Signature &
  (
    | ({ readonly action: 'propose' } & ReviewProposal)
    | { readonly action: 'confirm'; readonly opinion: string }
    | { readonly action: 'return'; readonly reason: string }
    | { readonly action: 'check'; readonly checked: OfficeCheck; readonly opinion: string }
    | ({ readonly action: 'disagree' } & Omit<ReviewProposal, 'answers'>)
    | { readonly action: 'escalate'; readonly to: (typeof ESCALATED_TO)[number]; readonly reason: string }
    | {
        readonly action: 'answer'
        readonly authority: string
        readonly document: string
        readonly outcome: Exclude<ReviewOutcome, 'escalated'>
        readonly ground: GroundId | null
      }
    | { readonly action: 'sign'; readonly outcome: Exclude<ReviewOutcome, 'escalated'>; readonly opinion: string }
  )

/** One review of one item in one version for one set of channels (一事一审). Kept with the item; steps are only added. */
export interface ReviewSheet {
  readonly item: string
  /** The record sheet: what it is called, its number, who publishes it. */
  readonly title: string
  readonly number: string
  readonly publisher: string
  /** Important or sensitive (重要敏感): the principal leader signs. */
  readonly sensitive: boolean
  readonly state: ReviewState
  readonly steps: readonly ReviewStep[]
}

export const REVIEW_REFUSALS = [
  'step-not-open',
  'not-this-role',
  'signer-missing',
  'drafter-cannot-review',
  'signed-already',
  'content-changed',
  'day-out-of-order',
  'checklist-unfinished',
  'ground-missing',
  'reason-missing',
  'office-found-something',
  'outcome-not-proposed',
  'principal-leader-signs',
] as const
export type ReviewRefusal = (typeof REVIEW_REFUSALS)[number]
export type RefusedReview = Refused<ReviewRefusal>

export function newSheet(
  head: Pick<ReviewSheet, 'item' | 'title' | 'number' | 'publisher'> & { readonly sensitive?: boolean },
): ReviewSheet {
  const { item, title, number, publisher, sensitive = false } = head
  return { item, title, number, publisher, sensitive, state: 'new', steps: [] }
}

/** The steps since the last proposal: what is signed before it was of another version. */
export function currentRound({ steps }: ReviewSheet): readonly ReviewStep[] {
  return steps.slice(
    Math.max(
      0,
      steps.findLastIndex((step) => step.action === 'propose'),
    ),
  )
}

type StepOf<Action extends ReviewAction> = Extract<ReviewStep, { readonly action: Action }>

/** The last step of a kind in the current round. */
export function lastOf<Action extends ReviewAction>(sheet: ReviewSheet, action: Action): StepOf<Action> | null {
  const isOfAction = (step: ReviewStep): step is StepOf<Action> => step.action === action
  return currentRound(sheet).findLast(isOfAction) ?? null
}
