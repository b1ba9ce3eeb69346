/**
 * What can be done to an activity. `save` keeps the draft of what is not public yet, `amend` that of a new version. The two checks are
 * made by others than the drafter; review and publication are acts on its release (`/api/desk/releases/activity/{id}`), which the
 * activity follows by the system's own acts: `be-…` before it is public, `amendment-…` afterwards.
 */
export const ACTIVITY_ACTIONS = [
  'save',
  'amend',
  'check-secrecy',
  'check-security',
  'send-back',
  'be-checked',
  'be-approved',
  'be-sent-back',
  'be-published',
  'amendment-approved',
  'amendment-sent-back',
  'amendment-published',
  'be-withdrawn',
  'open-sign-up',
  'close-sign-up',
  'confirm',
  'hold',
  'follow-up',
  'report',
  'archive',
  'cancel',
] as const
export type ActivityAction = (typeof ACTIVITY_ACTIONS)[number]

/** What people do themselves; the rest is the system's. */
export const DESK_ACTIONS = [
  'save',
  'amend',
  'check-secrecy',
  'check-security',
  'send-back',
  'confirm',
  'hold',
  'follow-up',
  'report',
  'archive',
  'cancel',
] as const satisfies readonly ActivityAction[]
export type DeskAction = (typeof DESK_ACTIONS)[number]

/** The two checks before a preview is reviewed: 保密审查 and 安全检查. */
export const CHECK_KINDS = ['secrecy', 'security'] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

/**
 * What each check asks (rules.md §10.3; place and exhibits: 保密法 art. 40, 实施条例 art. 42 and 45). Every point must be answered yes
 * before the check is passed.
 */
export const CHECK_POINTS = {
  secrecy: ['no-marks', 'not-in-secret-list', 'others-agree', 'no-personal-data', 'aggregation', 'place-and-exhibits'],
  security: ['place-safe', 'crowd-plan', 'emergency-plan', 'first-aid', 'equipment'],
} as const satisfies Record<CheckKind, readonly string[]>
export type CheckPoint = (typeof CHECK_POINTS)[CheckKind][number]

/** Why an activity is cancelled: the public reads the words of the code; what is written beside it stays inside. */
export const CANCEL_REASONS = ['weather', 'place', 'speaker', 'too-few', 'safety', 'merged', 'other'] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]

/** How far the draft has come, beside what is public: nothing to do, being written, checked, reviewed. */
export const DRAFT_STAGES = ['published', 'drafted', 'checked', 'approved'] as const
export type DraftStage = (typeof DRAFT_STAGES)[number]

/** What a reader of the programme is told about an activity now. */
export const PUBLIC_PHASES = ['announced', 'sign-up', 'closed', 'under-way', 'over', 'cancelled'] as const
export type PublicPhase = (typeof PUBLIC_PHASES)[number]

/** The kind of an activity's preview in the publication store. */
export const ACTIVITY_RELEASE = 'activity'
