import { chinaCalendar } from '@gongkai/work-calendar'
import { act, isRefusal, openTask, type Actor } from '@gongkai/task-model'
import { sampleDigest, staff } from '@gongkai/task-model/testing'
import { ACTIVITY_STATES, type ActivityState } from '../values.ts'
import type { ActivityDetailsInput } from './details.ts'
import type { Activity } from './facts.ts'
import { activityProcedure } from './procedure.ts'
import { COMPLETE, detailsOf } from './testing.ts'
import { CHECK_POINTS, type ActivityAction } from './values.ts'
import { momentOf } from './wall-time.ts'

/** Who comes along in the tests of an activity; the host is the protection division. */
export const people = {
  handler: staff('handler', 'protection', 'handler'),
  head: staff('head', 'protection', 'head'),
  stranger: staff('stranger', 'promotion', 'handler', 'head'),
  office: staff('office', 'office', 'office'),
  reviewer: staff('reviewer', 'office', 'office-reviewer'),
  leader: staff('leader', 'office', 'leader'),
  admin: staff('admin', 'office', 'admin'),
  applicant: { kind: 'applicant' },
  system: { kind: 'system', job: 'test' },
} as const satisfies Record<string, Actor>

/** A fitting input of every action. */
export const inputs: Readonly<Record<ActivityAction, unknown>> = {
  save: { details: COMPLETE },
  amend: { details: COMPLETE, note: '改时间' },
  'check-secrecy': { points: CHECK_POINTS.secrecy },
  'check-security': { points: CHECK_POINTS.security },
  'send-back': { reason: '路线要改' },
  'be-checked': {},
  'be-approved': {},
  'be-sent-back': { reason: '措辞' },
  'be-published': { version: 1 },
  'amendment-approved': {},
  'amendment-sent-back': { reason: '措辞' },
  'amendment-published': { version: 2 },
  'be-withdrawn': { reason: '有误' },
  'open-sign-up': {},
  'close-sign-up': {},
  confirm: {},
  hold: {},
  'follow-up': {},
  report: {},
  archive: {},
  cancel: { because: 'weather', reason: '台风' },
}

const { handler, head, office, reviewer, system } = people
export type Step = readonly [who: Actor, action: ActivityAction, at?: string]

const CHECKED: readonly Step[] = [
  [reviewer, 'check-secrecy'],
  [head, 'check-security'],
  [system, 'be-checked'],
]
const APPROVED: readonly Step[] = [...CHECKED, [system, 'be-approved']]
const PREVIEWED: readonly Step[] = [...APPROVED, [system, 'be-published']]
const SIGN_UP: readonly Step[] = [...PREVIEWED, [system, 'open-sign-up', '2026-07-20T09:00']]
const SELECTING: readonly Step[] = [...SIGN_UP, [system, 'close-sign-up', '2026-08-10T17:00']]
const CONFIRMED: readonly Step[] = [...SELECTING, [handler, 'confirm']]
const HELD: readonly Step[] = [...CONFIRMED, [system, 'hold', '2026-08-12T16:30']]
const FOLLOW_UP: readonly Step[] = [...HELD, [handler, 'follow-up']]
const REPORTED: readonly Step[] = [...FOLLOW_UP, [handler, 'report']]

const WAYS: Readonly<Record<ActivityState, readonly Step[]>> = {
  planned: [],
  checked: CHECKED,
  approved: APPROVED,
  previewed: PREVIEWED,
  'sign-up': SIGN_UP,
  selecting: SELECTING,
  confirmed: CONFIRMED,
  held: HELD,
  'follow-up': FOLLOW_UP,
  reported: REPORTED,
  archived: [...REPORTED, [office, 'archive']],
  cancelled: [...SIGN_UP, [head, 'cancel']],
}

const START = '2026-07-01T10:00'

/** Goes on from where an activity stands; throws where a step is refused. */
export function onward(activity: Activity, ...steps: readonly Step[]): Activity {
  let task = activity
  for (const [actor, action, at] of steps) {
    const now = Math.max(task.head.at, momentOf(at ?? START))
    const around = { now, calendar: chinaCalendar, digest: sampleDigest }
    const done = act(activityProcedure, task, actor, action, inputs[action], around)
    if (isRefusal(done)) throw new Error(`${action} was refused: ${done.refused}`)
    task = done.task
  }
  return task
}

/** An activity as it was planned. */
export function planned(more: Partial<ActivityDetailsInput> = {}, actor: Actor = handler): Activity {
  const at = { now: momentOf(START), digest: sampleDigest }
  const opened = openTask(activityProcedure, 'activity/1', actor, { details: detailsOf(more) }, at)
  if (isRefusal(opened)) throw new Error(`not planned: ${opened.refused}`)
  return opened.task
}

/** An activity in a state, by the usual way. */
export const activityIn = (state: ActivityState, more: Partial<ActivityDetailsInput> = {}): Activity =>
  onward(planned(more), ...WAYS[state])

export const everyState = (): Record<ActivityState, Activity> =>
  Object.fromEntries(ACTIVITY_STATES.map((state) => [state, activityIn(state)])) as Record<ActivityState, Activity>
