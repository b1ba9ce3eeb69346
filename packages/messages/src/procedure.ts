import type { DepartmentId } from '@gongkai/department-registry'
import {
  actionOf,
  alsoChanging,
  assignmentFault,
  defineProcedure,
  extending,
  NEVER_EXTENDED,
  NEVER_RETURNED,
  openingOf,
  recounting,
  refuse,
  returning,
  succeeding,
  supervising,
  SUPERVISION_LIMIT,
  UNPRESSED,
  urging,
  workdayTerm,
  type Actor,
  type SoleHeir,
} from '@gongkai/task-model'
import { localDateOf, workdaysBetween, type LocalDate } from '@gongkai/work-calendar'
import * as z from 'zod'
import { messageInputs, received } from './inputs.ts'
import { DEFAULT_MESSAGE_LIMITS, REPLY_LIMIT, type MessageLimits } from './limits.ts'
import type { Message, MessageFacts } from './message.ts'
import { text } from './text-shape.ts'
import { LENGTHS, MESSAGE_STATES, type MessageState, type ReleaseMode } from './values.ts'

/** What a bureau settles for its messages. */
export interface MessageSettings {
  readonly limits?: Partial<MessageLimits>
  /** Whether a department exists on a day; without it every well-formed id is taken. */
  readonly knowsDepartment?: (id: DepartmentId, on: LocalDate) => boolean
  /** Who takes over from a dissolved department; without it nothing follows. */
  readonly heirOf?: SoleHeir
}

/** Refusals of this procedure beside the engine's. */
export const PROCEDURE_REFUSALS = [
  'may-not-publish',
  'no-draft',
  'unknown-department',
  'department-twice',
  'already-returned-twice',
  'proposes-itself',
  'level-not-yours',
  'date-passed',
  'not-supervised',
  'extension-asked',
  'extended-already',
  'no-extension-asked',
  'limit-not-running',
  'limit-passed',
  'not-later',
  'not-the-due-day',
  'not-the-heir',
  'nothing-changed',
  'approval-not-of-this-review',
  'too-early-to-close',
] as const

const approval = z.custom<NonNullable<MessageFacts['approval']>>(
  (value) => typeof value === 'object' && value !== null && 'seal' in value && 'hash' in value,
)

const action = actionOf<MessageState, MessageFacts>()
/** Who drafted, and on whose behalf: neither reviews it. */
const drafterOf = ({ facts: { draft } }: Message) => [draft?.by ?? null, draft?.onBehalfOf ?? null]
/** Where a department has it and the limit runs; and everywhere the limit runs. */
const WITH_DEPARTMENT = ['assigned', 'drafted', 'department-reviewed', 'office-reviewed'] as const
const RUNNING = ['received', 'accepted', ...WITH_DEPARTMENT] as const
const reason = text(LENGTHS.reason)
const VOID: Pick<MessageFacts, 'draft' | 'departmentReview' | 'approval'> = {
  draft: null,
  departmentReview: null,
  approval: null,
}
const GIVEN_BACK: typeof VOID & Pick<MessageFacts, 'extensionAsked'> = { ...VOID, extensionAsked: null }

/** The writer's wish binds everyone: refused wherever a release could begin, go on or come out. */
function mayNotPublish(message: Message, mode: ReleaseMode | undefined) {
  return mode !== undefined && mode !== 'private' && !message.facts.mayPublish
    ? refuse('may-not-publish', { mode })
    : null
}

function draftGuard(message: Message) {
  const { draft } = message.facts
  return draft === null ? refuse('no-draft') : mayNotPublish(message, draft.release.mode)
}

/**
 * The procedure of a message (留言办理): 登记 → 受理 → 交办 → 拟稿 → 处室审核 → 公开审查 → 答复（公开）→ 评价 → 办结, with 退回 to the office (the
 * second return leaves the decision to the office, whose next assignment binds) and back to the drafter; 催办, 督办 and 延期 beside the way. The drafter reviews nothing (先审查后公开); what is answered is exactly what the office approved.
 */
export function defineMessageProcedure(settings: MessageSettings = {}) {
  const limits: MessageLimits = { ...DEFAULT_MESSAGE_LIMITS, ...settings.limits }
  const knows = settings.knowsDepartment ?? (() => true)
  const opening = openingOf<MessageState, MessageFacts>()({
    action: 'receive',
    to: 'received',
    who: ['applicant'],
    input: received,
    begin: ({ input, at }) => ({
      facts: {
        board: input.board,
        subject: input.subject,
        body: input.body,
        mayPublish: input.mayPublish,
        receivedAt: at,
        rejection: null,
        ...NEVER_RETURNED,
        ...UNPRESSED,
        ...NEVER_EXTENDED,
        sentBack: null,
        answered: null,
        rating: null,
        ...VOID,
      },
    }),
    clock: () => [{ clock: 'start', limit: REPLY_LIMIT, term: { n: limits.reply, unit: 'workdays' } }],
  })

  return defineProcedure({
    name: 'message',
    states: MESSAGE_STATES,
    opening,
    actions: {
      accept: action({ from: ['received'], to: 'accepted', who: ['office'], input: messageInputs.accept }),
      reject: action({
        from: ['received'],
        to: 'rejected',
        who: ['office'],
        input: messageInputs.reject,
        effect: (_, { input }) => ({ facts: { rejection: input } }),
        clock: () => [{ clock: 'stop', limit: REPLY_LIMIT }],
      }),
      assign: action({
        from: ['accepted'],
        to: 'assigned',
        who: ['office'],
        input: messageInputs.assign,
        check: (_, { lead, support }, __, { today }) => assignmentFault([...lead, ...support], knows, today),
        effect: (_, { input }) => ({ lead: input.lead, support: input.support }),
      }),
      return: alsoChanging(
        returning({ from: ['assigned', 'drafted'], to: 'accepted', most: limits.mostReturns, reason, knows }).return,
        () => ({ facts: GIVEN_BACK }),
      ),
      draft: action({
        from: ['assigned', 'drafted'],
        to: 'drafted',
        who: ['lead', 'lead-head'],
        input: messageInputs.draft,
        check: (message, input) => mayNotPublish(message, input.release.mode),
        effect: (_, { input: { reply, release }, by, byName, at, onBehalfOf }) => ({
          facts: {
            ...VOID,
            draft: { reply, release, by, byName, ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}), at },
          },
        }),
      }),
      'department-review': action({
        from: ['drafted'],
        to: 'department-reviewed',
        who: ['lead-head'],
        input: messageInputs['department-review'],
        notBy: drafterOf,
        guard: draftGuard,
        effect: (_, { input, by, byName, at, onBehalfOf }) => ({
          facts: {
            departmentReview: {
              person: by,
              name: byName,
              ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
              at,
              note: input.note || null,
            },
          },
        }),
      }),
      'send-back': action({
        from: ['drafted', 'department-reviewed', 'office-reviewed'],
        to: 'assigned',
        who: ['lead-head', 'office-reviewer'],
        input: messageInputs['send-back'],
        effect: (_, { input, by, byName, at }) => ({
          facts: { ...VOID, sentBack: { person: by, name: byName, at, reason: input.reason } },
        }),
      }),
      'office-review': action({
        from: ['department-reviewed'],
        to: 'office-reviewed',
        who: ['office-reviewer'],
        input: messageInputs['office-review'].extend({ approval }),
        notBy: drafterOf,
        guard: draftGuard,
        check: (message, input, actor) =>
          isOfThisReview(message, input.approval, actor) ? null : refuse('approval-not-of-this-review'),
        effect: (_, { input }) => ({ facts: { approval: input.approval } }),
      }),
      answer: action({
        from: ['office-reviewed'],
        to: 'answered',
        who: ['office-reviewer'],
        input: messageInputs.answer,
        notBy: drafterOf,
        guard: draftGuard,
        effect: (_, { by, byName, at }) => ({
          facts: { answered: { person: by, name: byName, at }, supervision: null, extensionAsked: null },
        }),
        clock: () => [
          { clock: 'stop', limit: REPLY_LIMIT },
          { clock: 'stop', limit: SUPERVISION_LIMIT },
        ],
      }),
      rate: action({
        from: ['answered'],
        to: 'rated',
        who: ['applicant'],
        input: messageInputs.rate,
        effect: (_, { input }) => ({ facts: { rating: { score: input.score, comment: input.comment || null } } }),
      }),
      close: action({
        from: ['answered', 'rated'],
        to: 'closed',
        who: ['office', 'system'],
        input: messageInputs.close,
        guard: (message, actor, { today, calendar }) => {
          if (actor.kind !== 'system' || message.state !== 'answered' || !message.facts.answered) return null
          const waited = workdaysBetween(calendar, localDateOf(message.facts.answered.at), today)
          return waited < limits.closeUnrated
            ? refuse('too-early-to-close', { waited, needed: limits.closeUnrated })
            : null
        },
      }),
      ...urging({ from: WITH_DEPARTMENT, reason }),
      ...supervising({ from: WITH_DEPARTMENT, reason }),
      ...extending({
        from: WITH_DEPARTMENT,
        limit: REPLY_LIMIT,
        term: workdayTerm(limits.longestExtension),
        most: limits.mostExtensions,
        approvers: ['office-reviewer', 'leader'],
        reason,
      }),
      ...recounting({ from: RUNNING }),
      ...succeeding({ from: WITH_DEPARTMENT, heirOf: settings.heirOf }),
    },
  })
}

function isOfThisReview(message: Message, made: NonNullable<MessageFacts['approval']>, actor: Actor): boolean {
  return (
    actor.kind === 'staff' &&
    made.item === message.id &&
    made.drafter.person === message.facts.draft?.by &&
    made.reviewers.some((reviewer) => reviewer.person === actor.person) &&
    (made.audience === 'public') === (message.facts.draft.release.mode !== 'private')
  )
}

export type MessageProcedure = ReturnType<typeof defineMessageProcedure>

/** The procedure with default limits, for any bureau; a server defines its own with its registry. */
export const messageProcedure = defineMessageProcedure()
