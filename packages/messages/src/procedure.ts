import {
  defineProcedure,
  extending,
  recounting,
  refuse,
  remarkOf,
  supervising,
  urging,
  workdayTerm,
} from '@gongkai/task-model'
import { localDateOf, workdaysBetween } from '@gongkai/work-calendar'
import { messageInputs } from './inputs.ts'
import { DEFAULT_MESSAGE_LIMITS, REPLY_LIMIT } from './limits.ts'
import { assignment } from './procedure/assignment.ts'
import { enquiring } from './procedure/enquiring.ts'
import { action, farDay, reason, stopping, type Bureau, type MessageSettings } from './procedure/bureau.ts'
import { consultation } from './procedure/consultation.ts'
import { correction } from './procedure/correction.ts'
import { opening } from './procedure/opening.ts'
import { pressing } from './procedure/pressing.ts'
import { reviewing } from './procedure/reviewing.ts'
import { writerActs } from './procedure/writer-acts.ts'
import { MESSAGE_STATES, RUNNING_STATES, WITH_DEPARTMENT } from './values.ts'

/** Whether a message is taken up at all (受理审核), and its end. */
function taking() {
  return {
    accept: action({
      from: ['received'],
      to: 'accepted',
      who: ['office'],
      input: messageInputs.accept,
      effect: (_, { input }) => (input.class ? { facts: { class: input.class } } : {}),
    }),
    reject: action({
      from: ['received'],
      to: 'rejected',
      who: ['office'],
      input: messageInputs.reject,
      effect: (_, { input }) => ({ facts: { rejection: input } }),
      clock: (message) => [{ clock: 'stop', limit: REPLY_LIMIT }, ...stopping(message, 'outer')],
    }),
    'return-outer': action({
      from: ['received', 'accepted'],
      to: 'rejected',
      who: ['office'],
      input: messageInputs['return-outer'],
      guard: ({ facts: { forwarded } }) => (forwarded ? null : refuse('not-forwarded')),
      effect: (_, deed) => ({ facts: { returnedOuter: remarkOf(deed, deed.input.reason) } }),
      clock: (message) => stopping(message, 'reply', 'outer'),
    }),
  }
}

/** `close` (办结) by the office, or by the system once its writer had time to rate the answer. */
function closing({ limits }: Bureau) {
  return {
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
  }
}

/** Supervision (督办) up to a day that can be meant. */
function supervised() {
  const pieces = supervising({ from: WITH_DEPARTMENT, reason })
  const { supervise } = pieces
  return {
    ...pieces,
    supervise: action({
      ...supervise,
      check: (message, input, actor, at) =>
        farDay(input.dueOn, at.today) ?? supervise.check?.(message, input, actor, at) ?? null,
    }),
  }
}

/**
 * The procedure of a message (留言办理): 登记 → 受理 → 交办 → 签收 → 拟稿 → 处室审核 → 公开审查 →（分管领导审签）→ 答复（公开）→ 评价 → 办结, with 退回 to
 * the office (the second return leaves the decision to the office, whose next assignment binds) and back to the drafter; 撤回, 请补充, 重办
 * with its writer; 会办, 催办, 督办, 延期, 升级 beside the way; 更正 and 撤下 after the answer. The drafter reviews nothing (先审查后公开); what is
 * answered is exactly what the office approved.
 */
export function defineMessageProcedure(settings: MessageSettings = {}) {
  const { knowsDepartment, heirOf, colleague } = settings
  const limits = { ...DEFAULT_MESSAGE_LIMITS, ...settings.limits }
  const bureau: Bureau = { limits, knows: knowsDepartment ?? (() => true), heirOf, colleague }
  return {
    ...defineProcedure({
      name: 'message',
      states: MESSAGE_STATES,
      opening: opening(bureau),
      actions: {
        ...taking(),
        ...enquiring(),
        ...assignment(bureau),
        ...consultation(bureau),
        ...reviewing(),
        ...writerActs(bureau),
        ...closing(bureau),
        ...pressing(bureau),
        ...correction(),
        ...urging({ from: WITH_DEPARTMENT, reason }),
        ...supervised(),
        ...extending({
          from: WITH_DEPARTMENT,
          limit: REPLY_LIMIT,
          term: workdayTerm(limits.longestExtension),
          most: limits.mostExtensions,
          approvers: ['office-reviewer', 'leader'],
          reason,
        }),
        ...recounting({ from: RUNNING_STATES }),
      },
    }),
    /** The numbers this procedure was made with. */
    limits,
  }
}

export type MessageProcedure = ReturnType<typeof defineMessageProcedure>

/** The procedure with default limits, for any bureau; a server defines its own with its registry. */
export const messageProcedure = defineMessageProcedure()
