import { NEVER_EXTENDED, NEVER_RETURNED, openingOf, UNPRESSED, type ClockEffect } from '@gongkai/task-model'
import { localDateOf, type LocalDate } from '@gongkai/work-calendar'
import { received } from '../inputs.ts'
import { OUTER_LIMIT, REPLY_LIMIT } from '../limits.ts'
import type { MessageFacts } from '../message.ts'
import type { MessageState } from '../values.ts'
import { VOID, workdays, type Bureau } from './bureau.ts'

const DAY_BEGINS = 8 * 3_600_000

/** The instant a day begins in Asia/Shanghai: all that a transfer sheet says of when it came. */
function beginOf(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00Z`) - DAY_BEGINS
}

/**
 * `receive` (登记): by its writer, or by the office for what another organ forwarded (转办). A forwarded one counts from the day its sheet was
 * received, and runs the day the forwarding body set (`outer`) beside the bureau's own limit.
 */
export function opening({ limits }: Bureau) {
  return openingOf<MessageState, MessageFacts>()({
    action: 'receive',
    to: 'received',
    who: ['applicant', 'office', 'system'],
    input: received,
    begin: ({ input, at, today }) => {
      const { board, subject, body, mayPublish, forwarded, attachments, language, about } = input
      const on = forwarded?.receivedOn
      return {
        facts: {
          board,
          subject,
          body,
          mayPublish,
          receivedAt: on && on < today ? beginOf(on) : at,
          rejection: null,
          ...NEVER_RETURNED,
          ...UNPRESSED,
          ...NEVER_EXTENDED,
          sentBack: null,
          answered: null,
          rating: null,
          ...VOID,
          ...(forwarded && { forwarded }),
          ...(attachments && attachments.length > 0 && { attachments }),
          ...(language && { language }),
          ...(about && { about }),
        },
      }
    },
    clock: ({ input: { forwarded }, at }) => {
      const on = forwarded?.receivedOn ?? localDateOf(at)
      const reply: ClockEffect = { clock: 'start', limit: REPLY_LIMIT, term: workdays(limits.reply), on }
      const dueOn = forwarded?.dueOn
      return dueOn ? [reply, { clock: 'start', limit: OUTER_LIMIT, term: { unit: 'date', dueOn }, on }] : [reply]
    },
  })
}
