import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  activityDetails,
  activityRelease,
  CHECK_POINTS,
  type ActivityDetails,
  type ActivityDetailsInput,
} from '@gongkai/events/programme'
import type { Actor, StaffRole } from '@gongkai/task-model'
import { activityKind, doActivityAct, findActivity, planActivity, saveDraft } from '../../modules/events/index.ts'
import { keepAside } from '../../modules/events/aside.ts'
import { screeningOf } from '../../modules/messages/index.ts'
import { actOnItem } from '../../modules/publishing/index.ts'
import { screenContent } from '@gongkai/disclosure-rules'
import { demoActor } from '../accounts.ts'
import { signUpAll } from './entries.ts'
import { tellFeedback } from './feedback.ts'
import { tellMeeting } from './meeting.ts'
import type { OpenMonthStage } from './stage.ts'
import type { ActivityStory } from './story.ts'

/** 办好政府开放活动, in the work points of the demonstration. */
const OPEN_MONTH_TASK = '二（三）3'

/** A refusal in the demonstration is a fault of ours. */
function must<T extends object | string>(what: string, done: T | Refusal): T {
  if (typeof done !== 'string' && isRefusal(done))
    throw new Error(`the demonstration: ${what} was refused: ${done.refused}`)
  return done as T
}

function detailsOf({ at }: OpenMonthStage, story: ActivityStory, series: string): ActivityDetails {
  const { key: _, day, from, to, signUp, asks, feedback: __, meeting: ___, ...said } = story
  const plain: ActivityDetailsInput = {
    ...said,
    series,
    startsAt: at(day, from),
    endsAt: at(day, to),
    tentative: false,
    planTask: { year: Number(at(0, '00:00').slice(0, 4)), number: OPEN_MONTH_TASK },
    wall: asks ? { opensAt: at(day - 12, '09:00'), closesAt: at(day + 1, '18:00') } : null,
    signUp: signUp && {
      ...signUp,
      questions: signUp.questions ?? [],
      opensAt: at(signUp.opens, '09:00'),
      closesAt: at(signUp.closes, '17:00'),
      lottery:
        signUp.draws === undefined ? null : { commitment: '', drawAt: at(signUp.draws, '10:00'), publicSource: '' },
    },
  }
  return activityDetails.parse(plain)
}

/** Acts one activity out through the real procedure, with a clock set to its days. Gives its id. */
export async function tellActivity(stage: OpenMonthStage, story: ActivityStory, series: string): Promise<string> {
  const { surroundings } = stage
  const { host, title } = story
  const inHost = (role: StaffRole) => demoActor(role, host)
  const reviewer = demoActor('office-reviewer')
  const act = async (actor: Actor, action: string, input: unknown) =>
    must(`“${title}” ${action}`, await doActivityAct(surroundings, { id, capacities: [actor], action, input }))
  const release = async (action: string, input: unknown) =>
    must(
      `“${title}” ${action}`,
      await actOnItem(surroundings, activityKind, { id, capacities: [reviewer], action, input }),
    )
  const checks = async () => {
    await act(reviewer, 'check-secrecy', { points: CHECK_POINTS.secrecy })
    await act(inHost('head'), 'check-security', { points: CHECK_POINTS.security, note: '已到现场查看。' })
  }
  const publish = async (details: ActivityDetails, note: string | null) => {
    const content = activityRelease.contentOf(id, details, note)
    const stopping = screenContent(content, screeningOf(surroundings)).filter(({ severity }) => severity === 'block')
    const decisions = stopping.map(({ key }) => ({ key, decision: 'keep', reason: '对外公布的信息。' }))
    await release('review', { decisions })
    await release('publish', {})
  }

  stage.goTo(Math.min(-28, (story.signUp?.opens ?? 0) - 4), '09:00')
  const details = detailsOf(stage, story, series)
  const id: string = must(title, await planActivity(surroundings, [inHost('handler')], details))
  await keepAside(surroundings, id, { invited: [...(story.invited ?? [])], onlineLink: story.onlineLink ?? '' })
  if (story.reached === 'planned') return id
  stage.goTo(Math.min(-27, (story.signUp?.opens ?? 0) - 3), '15:00')
  await checks()
  if (story.reached === 'checked') return id
  stage.goTo(Math.min(-26, (story.signUp?.opens ?? 0) - 2), '10:00')
  const kept = await findActivity(surroundings.db, id)
  await publish(kept?.facts.draft.details ?? details, null)
  await signUpAll(stage, story, id)
  if (story.changed) await change(story.changed)
  if (story.cancelled) {
    stage.goTo(story.cancelled.day, '16:00')
    const { because, reason } = story.cancelled
    await act(inHost('head'), 'cancel', { because, reason })
  }
  if (story.day < 0) await afterwards()
  return id

  async function change({ day, note, newDay, newFrom, newTo }: NonNullable<ActivityStory['changed']>) {
    stage.goTo(day, '10:00')
    const row = await findActivity(surroundings.db, id)
    if (!row) throw new Error(`the demonstration lost ${id}`)
    const moved = { ...row.facts.draft.details, startsAt: stage.at(newDay, newFrom), endsAt: stage.at(newDay, newTo) }
    const draft = {
      id,
      capacities: [inHost('handler')] as const,
      action: 'amend',
      details: moved,
      note,
      version: row.version,
    } as const
    must(`“${title}” changed`, await saveDraft(surroundings, draft))
    await checks()
    await publish(moved, note)
  }

  async function afterwards() {
    const { day } = story
    if (story.signUp) {
      stage.goTo(story.signUp.closes, '17:01')
      await act({ kind: 'system', job: 'calendar' }, 'close-sign-up', {})
      await act(inHost('handler'), 'confirm', {})
    }
    stage.goTo(day, story.to)
    await act({ kind: 'system', job: 'calendar' }, 'hold', {})
    if (story.meeting) await tellMeeting(stage, story, id)
    if (!story.afterwards) return
    stage.goTo(day + 2, '10:00')
    await act(inHost('handler'), 'follow-up', {})
    if (story.feedback) await tellFeedback(stage, story, id)
    if (story.afterwards !== 'reported') return
    stage.goTo(day + 6, '10:00')
    await act(inHost('handler'), 'report', { note: '总结已报办公室。' })
  }
}
