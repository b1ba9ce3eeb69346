/** Refusals of the programme's own rules. */
export const PROGRAMME_REFUSALS = [
  'activity-incomplete',
  'points-left-open',
  'nothing-to-check',
  'checks-missing',
  'edit-in-the-activity',
  'not-yet-time',
  'no-sign-up',
  'sign-up-over',
  'sign-up-set',
  'unknown-series',
  'unknown-room',
  'unknown-host',
  'unknown-picture',
  'room-too-small',
  'id-taken',
  'series-dates',
  'commitment-fixed',
  'sign-up-mode-fixed',
] as const
export type ProgrammeRefusal = (typeof PROGRAMME_REFUSALS)[number]

/** Refusals of the engine that speak of a message elsewhere: here they have codes, and so sentences, of their own. */
export const ENGINE_AS_OURS = {
  'wrong-state': 'activity-wrong-state',
  'stale-version': 'activity-changed',
  'not-your-department': 'activity-of-another-department',
  'drafter-cannot-review': 'activity-checked-by-drafter',
} as const
export const SHARED_REFUSALS = Object.values(ENGINE_AS_OURS)
export type SharedRefusal = (typeof ENGINE_AS_OURS)[keyof typeof ENGINE_AS_OURS]

/** Refusals of a picture. */
export const PICTURE_REFUSALS = [
  'picture-too-large',
  'picture-broken-off',
  'picture-unreadable',
  'picture-with-metadata',
  'picture-blocked',
  'too-many-pictures',
] as const
export type PictureRefusal = (typeof PICTURE_REFUSALS)[number]
