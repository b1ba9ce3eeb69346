import {
  alsoChanging,
  refuse,
  remarkOf,
  reopening,
  type Circumstances,
  type Refusal,
  type Remark,
} from '@gongkai/task-model'
import { dueDate, localDateOf, type LocalDate, type WorkCalendar } from '@gongkai/work-calendar'
import type * as z from 'zod'
import { answersOf, currentAnswer } from '../answers.ts'
import { LEVEL_OF_STAGE } from '../escalation.ts'
import { messageInputs } from '../inputs.ts'
import { HANDLING_LIMIT, REPLY_LIMIT, type MessageLimits } from '../limits.ts'
import type { Asked } from '../message-facts.ts'
import type { Message, MessageFacts } from '../message.ts'
import { ANSWERED_STATES, RUNNING_STATES, type MessageState } from '../values.ts'
import { action, emptied, reason, resuming, runs, stopping, SUPPLEMENT, VOID, workdays, type Bureau } from './bureau.ts'

/** What stands still while the writer is asked. */
const WAITED = [REPLY_LIMIT, HANDLING_LIMIT]

/** The question that waits for the writer. */
export function openQuestion({ facts }: Pick<Message, 'facts'>): Asked | null {
  return facts.asked?.find(({ closed }) => closed === null) ?? null
}

/** The last day on which its writer may ask for the message to be handled anew; null while it has no answer. */
export function reopenUntil(
  message: Pick<Message, 'facts' | 'lead'>,
  calendar: WorkCalendar,
  { reopen }: Pick<MessageLimits, 'reopen'>,
): LocalDate | null {
  const answer = currentAnswer(message)
  if (!answer) return null
  const on = localDateOf(answer.at)
  return reopen === 0 ? on : dueDate(calendar, on, workdays(reopen)).due
}

function mayAsk(message: Message, most: number): Refusal | null {
  if (!runs(message, REPLY_LIMIT)) return refuse('limit-not-running')
  if (openQuestion(message)) return refuse('asked-already')
  const times = message.facts.asked?.length ?? 0
  return times >= most ? refuse('asked-too-often', { times }) : null
}

function mayReopen(message: Message, limits: MessageLimits, { today, calendar }: Circumstances): Refusal | null {
  const until = reopenUntil(message, calendar, limits)
  return until !== null && today > until ? refuse('reopen-too-late', { until, days: limits.reopen }) : null
}

/** A message that its writer sends round again: no draft, no answer of this round, taken to a leader. */
function anew(message: Message, said: Remark): Partial<MessageFacts> {
  const { facts } = message
  const escalated = { stage: 'reopened', level: LEVEL_OF_STAGE.reopened, due: null, overdueWorkdays: 0 } as const
  return {
    ...VOID,
    ...emptied(facts, 'signed', 'assignee', 'leaderReview'),
    answers: answersOf(message),
    answered: null,
    rating: null,
    sentBack: null,
    extensionAsked: null,
    extensionsGranted: 0,
    extensionRefused: null,
    escalations: [...(facts.escalations ?? []), { ...escalated, at: said.at }],
    sensitive: facts.sensitive ?? said,
  }
}

type Reason = z.ZodType<{ readonly reason: string }>

/**
 * What writer and bureau ask of each other. `ask-writer` (请补充) stops the limits for so many days at the longest, `supplement` (补充) lets them run
 * on (so does a draft: what can be drafted waits for nothing); `withdraw` (撤回) while no answer was given; `rate` (评价); `reopen` (重办) within days of the answer, with a reason, so often as is
 * configured: a new limit runs, the draft is void, and a leader signs the next answer. Refuses `limit-not-running`, `asked-already`,
 * `asked-too-often`, `nothing-asked`, `answered-already`, `reopen-too-late`, `reopened-too-often`.
 */
export function writerActs({ limits }: Bureau) {
  const again = alsoChanging<MessageState, MessageFacts, Reason, MessageFacts>(
    reopening<MessageState>({
      from: ANSWERED_STATES,
      to: 'accepted',
      who: ['applicant'],
      most: limits.mostReopenings,
      reason,
      clock: () => [{ clock: 'start', limit: REPLY_LIMIT, term: workdays(limits.reply) }],
    }).reopen,
    (message, deed) => ({ facts: anew(message as Message, remarkOf(deed, deed.input.reason)) }),
  )
  return {
    rate: action({
      from: ['answered'],
      to: 'rated',
      who: ['applicant'],
      input: messageInputs.rate,
      effect: ({ facts: { answers } }, { input }) => {
        const rating = { score: input.score, comment: input.comment || null }
        const rated = answers && {
          answers: answers.map((one, at) => (at === answers.length - 1 ? { ...one, rating } : one)),
        }
        return { facts: { rating, ...rated } }
      },
    }),
    'ask-writer': action({
      from: ['received', 'accepted', 'assigned', 'drafted'],
      to: null,
      who: ['lead', 'lead-head', 'office'],
      input: messageInputs['ask-writer'],
      guard: (message) => mayAsk(message, limits.mostQuestions),
      effect: ({ facts }, deed) => ({
        facts: { asked: [...(facts.asked ?? []), { ...remarkOf(deed, deed.input.question), closed: null }] },
      }),
      clock: (message) =>
        limits.supplement === 0
          ? []
          : WAITED.filter((limit) => runs(message, limit)).map((limit) => ({
              clock: 'pause',
              limit,
              pause: SUPPLEMENT,
              reason: '请留言人补充',
              ceiling: workdays(limits.supplement),
            })),
    }),
    supplement: action({
      from: RUNNING_STATES,
      to: null,
      who: ['applicant'],
      input: messageInputs.supplement,
      guard: (message) => (openQuestion(message) ? null : refuse('nothing-asked')),
      effect: ({ facts }, { input, at }) => ({
        facts: {
          asked: (facts.asked ?? []).map((one) => (one.closed === null ? { ...one, closed: at } : one)),
          supplements: [...(facts.supplements ?? []), { at, text: input.text }],
        },
      }),
      clock: resuming,
    }),
    withdraw: action({
      from: RUNNING_STATES,
      to: 'withdrawn',
      who: ['applicant'],
      input: messageInputs.withdraw,
      guard: (message) => (answersOf(message).length > 0 ? refuse('answered-already') : null),
      effect: (_, { input, at }) => ({
        facts: { withdrawn: { at, reason: input.reason || null }, supervision: null, extensionAsked: null },
      }),
      clock: (message) => stopping(message, 'reply', 'outer', 'signing', 'handling', 'supervision', 'consult'),
    }),
    reopen: action({
      ...again,
      guard: (message, actor, at) => again.guard?.(message, actor, at) ?? mayReopen(message, limits, at),
    }),
  }
}
