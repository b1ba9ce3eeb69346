import { checkApproval, openRelease, readApproval, sealApproval } from '@gongkai/disclosure-rules'
import type { Cleared, Refused, ScreeningOptions, SealedApproval, Sha256 } from '@gongkai/disclosure-rules'
import {
  act,
  actionsFor,
  capacitiesFor,
  circumstancesOf,
  isRefusal,
  openTask,
  refuse,
  whyClosed,
} from '@gongkai/task-model'
import type { ActionState, Actor, Capacities, Digest, Now, Refusal, Surroundings } from '@gongkai/task-model'
import { localDateOf, parseLocalDate } from '@gongkai/work-calendar'
import type * as z from 'zod'
import { messageInputs, type received } from './inputs.ts'
import type { Message, MessageEvent } from './message.ts'
import type { MessageProcedure } from './procedure.ts'
import { farDay } from './procedure/bureau.ts'
import { releaseContent } from './release-content.ts'
import type { MessageAction } from './values.ts'

/** What an act on a message needs: the engine's surroundings, SHA-256 for approvals, and the bureau's screening settings. */
export interface MessageSurroundings extends Surroundings {
  readonly sha256: Sha256
  readonly screening?: ScreeningOptions
}

export interface MessageDone {
  readonly task: Message
  readonly event: MessageEvent
  /** Made by `office-review`: to be stored beside the content it covers. */
  readonly approval: SealedApproval | null
  /** What an `answer` publishes; null for a private one and for every other action. */
  readonly cleared: Cleared | null
}

/**
 * Takes a message in. `id` is its receipt number. By its writer, unless `actor` enters what another organ forwarded (转办). Refuses
 * `not-your-role` (a writer cannot say so, and staff enter nothing else) and `received-later` for a sheet received after today,
 * `date-too-far` for days that cannot be meant.
 */
export function openMessage(
  procedure: MessageProcedure,
  id: string,
  input: z.input<typeof procedure.opening.input>,
  at: { readonly now: number; readonly digest: Digest; readonly actor?: Actor },
): { readonly task: Message; readonly event: MessageEvent } | Refusal {
  const { actor = { kind: 'applicant' }, now } = at
  const { forwarded } = input as z.input<typeof received>
  if ((forwarded === undefined) !== (actor.kind === 'applicant')) {
    return refuse('not-your-role', { needed: forwarded ? ['office', 'system'] : ['applicant'] })
  }
  const today = localDateOf(now)
  const dayIn = (text: string | undefined) => parseLocalDate(text ?? '') ?? undefined
  const on = dayIn(forwarded?.receivedOn)
  if (on !== undefined && on > today) return refuse('received-later', { on })
  const far = farDay(dayIn(forwarded?.dueOn), today) ?? farDay(on, today)
  return far ?? openTask(procedure, id, actor, input, at)
}

/**
 * Does one action on a message, as one actor or as somebody with several capacities: in the first in which it is possible. Beside the engine's refusals and those of the procedure's guards: `blocked-by-findings` when the
 * office's review leaves a blocking finding undecided, `approval-void` when the answer is not exactly what was approved.
 */
export function actOnMessage(
  procedure: MessageProcedure,
  message: Message,
  who: Actor | Capacities,
  action: string,
  input: unknown,
  surroundings: MessageSurroundings,
): MessageDone | Refusal {
  const as = (actor: Actor) => actInPerson(procedure, message, actor, action, input, surroundings)
  if ('kind' in who) return as(who)
  const known = Object.hasOwn(procedure.actions, action)
  const rule = procedure.actions[action as MessageAction]
  const open = known ? capacitiesFor(rule, message, who, circumstancesOf(surroundings)) : who
  const first = as(who[0])
  if ('refused' in open) return isRefusal(first) && first.refused === 'stale-version' ? first : open
  const [done, ...others] = open.map(as)
  return done && isRefusal(done) ? (others.find((one) => !isRefusal(one)) ?? done) : (done ?? first)
}

function actInPerson(
  procedure: MessageProcedure,
  message: Message,
  actor: Actor,
  action: string,
  input: unknown,
  surroundings: MessageSurroundings,
): MessageDone | Refusal {
  if (action === 'office-review') return review(procedure, message, actor, input, surroundings)
  if (action === 'answer') return answer(procedure, message, actor, input, surroundings)
  const done = act(procedure, message, actor, action, input, surroundings)
  return isRefusal(done) ? done : { ...done, approval: null, cleared: null }
}

/** The engine's own "no" before anything is sealed or cleared: closed actions and old versions refuse first. */
function closedFirst(
  procedure: MessageProcedure,
  message: Message,
  actor: Actor,
  action: MessageAction,
  { version, now, calendar }: MessageSurroundings,
): Refusal | null {
  const { by, byName, at, action: head } = message.head
  if (version !== undefined && version !== message.version) {
    return refuse('stale-version', { yours: version, current: message.version, by, byName, at, action: head })
  }
  return whyClosed(procedure.actions[action], message, actor, { now, calendar, today: localDateOf(now) })
}

function review(
  procedure: MessageProcedure,
  message: Message,
  actor: Actor,
  input: unknown,
  surroundings: MessageSurroundings,
): MessageDone | Refusal {
  const closed = closedFirst(procedure, message, actor, 'office-review', surroundings)
  if (closed) return closed
  const { draft, departmentReview } = message.facts
  if (actor.kind !== 'staff' || draft === null) return refuse('no-draft')
  const parsed = messageInputs['office-review'].safeParse(input)
  if (!parsed.success) return act(procedure, message, actor, 'office-review', input, surroundings) as Refusal
  const { decisions } = parsed.data
  const standsIn = actor.standsInFor ? { onBehalfOf: actor.standsInFor.person } : {}
  const reviewer = { person: actor.person, name: actor.name, ...standsIn }
  const reviewers = [...(departmentReview ? [departmentReview] : []), reviewer]
  const approval = sealApproval({
    content: releaseContent(message, draft),
    drafter: { person: draft.by, name: draft.byName, onBehalfOf: draft.onBehalfOf },
    reviewers,
    decisions,
    at: Math.max(surroundings.now, message.head.at),
    digest: surroundings.sha256,
    screening: surroundings.screening,
  })
  if ('refused' in approval) return approval
  const done = act(procedure, message, actor, 'office-review', { decisions, approval }, surroundings)
  return isRefusal(done) ? done : { ...done, approval, cleared: null }
}

function answer(
  procedure: MessageProcedure,
  message: Message,
  actor: Actor,
  input: unknown,
  surroundings: MessageSurroundings,
): MessageDone | Refusal {
  const closed = closedFirst(procedure, message, actor, 'answer', surroundings)
  if (closed) return closed
  const { draft, approval: stored, mayPublish } = message.facts
  if (draft === null) return refuse('no-draft')
  if (stored === null) return refuse('approval-void', { because: 'no-approval' })
  const approval = readApproval(stored, surroundings.sha256)
  if ('refused' in approval) return approval
  const content = releaseContent(message, draft)
  const opened: Cleared | Refused<string> | null =
    content.audience === 'public'
      ? openRelease(content, approval, surroundings.sha256, surroundings.screening)
      : checkApproval(content, approval, surroundings.sha256, surroundings.screening)
  if (opened !== null && 'refused' in opened) return opened
  if (opened !== null && !mayPublish) return refuse('may-not-publish', { mode: draft.release.mode })
  const done = act(procedure, message, actor, 'answer', input, surroundings)
  return isRefusal(done) ? done : { ...done, approval, cleared: opened }
}

/** What a person fills in for an action: the procedure's shape, without what only the act itself knows: the approval, the number of the answer. */
export function inputOf(procedure: MessageProcedure, action: MessageAction): z.ZodType {
  return action === 'office-review' || action === 'answer' ? messageInputs[action] : procedure.actions[action].input
}

/** Every action on a message, open (with the shape a person fills in) or closed with its code and facts. */
export function messageActions(
  procedure: MessageProcedure,
  message: Message,
  who: Actor | Capacities,
  now: Now,
): ActionState<MessageAction>[] {
  return actionsFor(procedure, message, who, now).map((state) =>
    state.open ? { ...state, input: inputOf(procedure, state.action) } : state,
  )
}
