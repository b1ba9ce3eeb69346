import { actionOf, defineProcedure, openingOf, refuse, remarkOf, type Deed } from '@gongkai/task-model'
import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { ACTIVITY_STATES, type ActivityState } from '../values.ts'
import { detailFaults } from './detail-faults.ts'
import type { ActivityDetails } from './details.ts'
import type { Activity, ActivityFacts } from './facts.ts'
import { activityInputs, planInput } from './inputs.ts'
import { CHECK_POINTS, type CheckKind } from './values.ts'
import { momentOf } from './wall-time.ts'

const action = actionOf<ActivityState, ActivityFacts>()

/** Nothing of it is public yet. */
const BEFORE = ['planned', 'checked', 'approved'] as const satisfies readonly ActivityState[]
/** Announced, and not over. */
const COMING = ['previewed', 'sign-up', 'selecting', 'confirmed'] as const satisfies readonly ActivityState[]
const AFTER = ['held', 'follow-up', 'reported'] as const satisfies readonly ActivityState[]
const PUBLIC = [...COMING, ...AFTER] as const
const HOST = ['lead', 'lead-head', 'office'] as const
const SYSTEM = ['system'] as const

const NO_CHECKS = { secrecy: null, security: null } as const

function hostOf({ host }: ActivityDetails): DepartmentId[] {
  const id = parseDepartmentId(host)
  return id ? [id] : []
}

const doerOf = ({ by, byName, at, onBehalfOf }: Deed<unknown>) => ({
  by,
  byName,
  at,
  ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
})

/** A draft as somebody leaves it: whatever was checked or reviewed before was another one (一事一审). */
function drafted(deed: Deed<unknown>, details: ActivityDetails, note: string) {
  return {
    lead: hostOf(details),
    facts: {
      draft: { ...doerOf(deed), details, note },
      stage: 'drafted',
      checks: NO_CHECKS,
      sentBack: null,
    },
  } as const
}

const draftersOf = ({ facts: { draft } }: Activity) => [draft.by, draft.onBehalfOf ?? null]

/**
 * One of the two checks (保密法 art. 35–36 and 40, 实施条例 art. 42: review first, then disclose, item by item), by somebody who did not
 * draft. Refuses `activity-incomplete` while the draft lacks something, `points-left-open` unless every point is answered yes.
 */
function checkOf(kind: CheckKind) {
  const points: readonly string[] = CHECK_POINTS[kind]
  return {
    from: ['planned', ...PUBLIC] as const,
    to: null,
    notBy: draftersOf,
    guard({ facts: { stage, draft, checks } }: Activity) {
      if (stage !== 'drafted' || checks[kind]) return refuse('nothing-to-check', {})
      const faults = detailFaults(draft.details)
      return faults.length > 0 ? refuse('activity-incomplete', { faults: faults.length }) : null
    },
    check(_: Activity, given: { readonly points: readonly string[] }) {
      const open = points.filter((point) => !given.points.includes(point))
      return open.length > 0 ? refuse('points-left-open', { open }) : null
    },
    effect({ facts, state }: Activity, deed: Deed<{ readonly note: string }>) {
      const checks = { ...facts.checks, [kind]: { ...doerOf(deed), note: deed.input.note } }
      const done = checks.secrecy !== null && checks.security !== null
      // Before anything is public the state says it too: `be-checked` follows at once.
      return { facts: { checks, stage: done && state !== 'planned' ? ('checked' as const) : facts.stage } }
    },
  }
}

const approving = () => ({ facts: { stage: 'approved' as const } })
const sendingBack = (_: Activity, deed: Deed<{ readonly reason: string }>) => ({
  facts: { stage: 'drafted' as const, checks: NO_CHECKS, sentBack: remarkOf(deed, deed.input.reason) },
})
const publishing = ({ facts: { draft } }: Activity, { input }: Deed<{ readonly version: number }>) => {
  const { startsAt, endsAt, signUp } = draft.details
  const window = signUp && { opensAt: signUp.opensAt, closesAt: signUp.closesAt, mode: signUp.mode }
  return {
    facts: {
      stage: 'published' as const,
      publishedVersion: input.version,
      standing: true,
      schedule: { startsAt, endsAt, signUp: window },
    },
  }
}
const bothMade = ({ facts: { checks } }: Activity) =>
  checks.secrecy && checks.security ? null : refuse('checks-missing', {})
const whereStage =
  (...stages: readonly ActivityFacts['stage'][]) =>
  ({ facts }: Activity) =>
    stages.includes(facts.stage) ? null : refuse('checks-missing', {})

/**
 * Whoever signed up did so for one way of giving places (报名顺序或者摇号): it stays as it was announced once the window has opened
 * (`sign-up-mode-fixed`), or those who applied for a lottery would never be drawn.
 */
const keepsMode = ({ facts: { schedule } }: Activity, { signUp }: ActivityDetails, now: number) => {
  const announced = schedule?.signUp
  const fixed = announced && now >= momentOf(announced.opensAt) && signUp && signUp.mode !== announced.mode
  return fixed ? refuse('sign-up-mode-fixed', { mode: announced.mode }) : null
}

/** Closed until a moment of what is public. */
const notBefore = (now: number, time: string | undefined) =>
  time !== undefined && now >= momentOf(time) ? null : refuse('not-yet-time', { at: time ?? null })

/**
 * The life of an open activity (政府开放月、政策会客厅、媒体通气会; rules.md §11): planned, checked for secrecy and for security, approved
 * and published as a preview, open for sign-up, places given, confirmed, held, followed up, reported, archived; or cancelled with a
 * reason. What is published changes by a new version that takes the same way while the public reads the old one.
 *
 * States that come with time (`sign-up`, `selecting`, `held`) are moved on by a job; nobody's right hangs on it: whether one may sign
 * up is read from the published terms and the clock.
 */
export const activityProcedure = defineProcedure({
  name: 'activity',
  states: ACTIVITY_STATES,
  opening: openingOf<ActivityState, ActivityFacts>()({
    action: 'plan',
    to: 'planned',
    who: HOST,
    input: planInput,
    begin: (deed) => ({
      lead: hostOf(deed.input.details),
      facts: {
        draft: { ...doerOf(deed), details: deed.input.details, note: '' },
        stage: 'drafted',
        checks: NO_CHECKS,
        sentBack: null,
        publishedVersion: 0,
        standing: false,
        schedule: null,
        cancelled: null,
        report: null,
      },
    }),
  }),
  actions: {
    save: action({
      from: BEFORE,
      to: 'planned',
      who: HOST,
      input: activityInputs.save,
      effect: (_, deed) => drafted(deed, deed.input.details, ''),
    }),
    amend: action({
      from: PUBLIC,
      to: null,
      who: HOST,
      input: activityInputs.amend,
      check: (task, { details }, _, { now }) => keepsMode(task, details, now),
      effect: (_, deed) => drafted(deed, deed.input.details, deed.input.note),
    }),
    'check-secrecy': action({
      ...checkOf('secrecy'),
      who: ['office-reviewer'],
      input: activityInputs['check-secrecy'],
    }),
    'check-security': action({
      ...checkOf('security'),
      who: ['lead-head', 'office', 'office-reviewer'],
      input: activityInputs['check-security'],
    }),
    'send-back': action({
      from: ['planned', ...PUBLIC],
      to: null,
      who: ['lead-head', 'office', 'office-reviewer'],
      input: activityInputs['send-back'],
      guard: ({ facts }) => (facts.stage === 'drafted' ? null : refuse('nothing-to-check', {})),
      effect: sendingBack,
    }),
    'be-checked': action({
      from: ['planned'],
      to: 'checked',
      who: SYSTEM,
      input: activityInputs['be-checked'],
      guard: bothMade,
      effect: () => ({ facts: { stage: 'checked' } }),
    }),
    'be-approved': action({
      from: ['checked'],
      to: 'approved',
      who: SYSTEM,
      input: activityInputs['be-approved'],
      effect: approving,
    }),
    'be-sent-back': action({
      from: BEFORE,
      to: 'planned',
      who: SYSTEM,
      input: activityInputs['be-sent-back'],
      effect: sendingBack,
    }),
    'be-published': action({
      from: ['approved'],
      to: 'previewed',
      who: SYSTEM,
      input: activityInputs['be-published'],
      effect: publishing,
    }),
    'amendment-approved': action({
      from: PUBLIC,
      to: null,
      who: SYSTEM,
      input: activityInputs['amendment-approved'],
      guard: whereStage('checked'),
      effect: approving,
    }),
    'amendment-sent-back': action({
      from: PUBLIC,
      to: null,
      who: SYSTEM,
      input: activityInputs['amendment-sent-back'],
      effect: sendingBack,
    }),
    'amendment-published': action({
      from: PUBLIC,
      to: null,
      who: SYSTEM,
      input: activityInputs['amendment-published'],
      guard: (task, _, { now }) => whereStage('approved')(task) ?? keepsMode(task, task.facts.draft.details, now),
      effect: publishing,
    }),
    'be-withdrawn': action({
      from: [...PUBLIC, 'archived', 'cancelled'],
      to: null,
      who: SYSTEM,
      input: activityInputs['be-withdrawn'],
      effect: () => ({ facts: { standing: false } }),
    }),
    'open-sign-up': action({
      from: ['previewed', 'selecting'],
      to: 'sign-up',
      who: SYSTEM,
      input: activityInputs['open-sign-up'],
      guard: ({ facts: { schedule } }, _, { now }) => {
        const window = schedule?.signUp
        if (!window) return refuse('no-sign-up', {})
        return now >= momentOf(window.closesAt) ? refuse('sign-up-over', {}) : notBefore(now, window.opensAt)
      },
    }),
    'close-sign-up': action({
      from: ['previewed', 'sign-up'],
      to: 'selecting',
      who: SYSTEM,
      input: activityInputs['close-sign-up'],
      guard: ({ facts: { schedule } }, _, { now }) =>
        schedule?.signUp ? notBefore(now, schedule.signUp.closesAt) : refuse('no-sign-up', {}),
    }),
    confirm: action({
      from: ['previewed', 'selecting'],
      to: 'confirmed',
      who: HOST,
      input: activityInputs.confirm,
      guard: ({ state, facts }) => (state === 'previewed' && facts.schedule?.signUp ? refuse('sign-up-set', {}) : null),
    }),
    hold: action({
      from: COMING,
      to: 'held',
      who: ['system', ...HOST],
      input: activityInputs.hold,
      guard: ({ facts: { schedule } }, actor, { now }) =>
        notBefore(now, actor.kind === 'system' ? schedule?.endsAt : schedule?.startsAt),
    }),
    'follow-up': action({ from: ['held'], to: 'follow-up', who: HOST, input: activityInputs['follow-up'] }),
    report: action({
      from: ['held', 'follow-up'],
      to: 'reported',
      who: HOST,
      input: activityInputs.report,
      effect: (_, deed) => ({
        facts: { report: { ...doerOf(deed), sha256: deed.input.sha256, note: deed.input.note } },
      }),
    }),
    archive: action({ from: ['reported'], to: 'archived', who: ['office'], input: activityInputs.archive }),
    cancel: action({
      from: [...BEFORE, ...COMING],
      to: 'cancelled',
      who: ['lead-head', 'office'],
      input: activityInputs.cancel,
      effect: (_, deed) => ({
        facts: { cancelled: { ...remarkOf(deed, deed.input.reason), because: deed.input.because } },
      }),
    }),
  },
})
