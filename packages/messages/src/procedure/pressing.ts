import { refuse, remarkOf } from '@gongkai/task-model'
import { escalationDue, LEVEL_OF_STAGE } from '../escalation.ts'
import { messageInputs } from '../inputs.ts'
import { RUNNING_STATES } from '../values.ts'
import { action, drafterOf, type Bureau } from './bureau.ts'

/**
 * What takes a message higher: `escalate` (时限升级) by a job, only to the stage that is due today and never twice to one; `mark-sensitive` (列为敏感件),
 * after which a leader signs; `leader-review` (分管领导审签) of exactly what the office approved. Refuses `nothing-to-escalate`,
 * `sensitive-already`, `leader-signed-already`.
 */
export function pressing({ limits }: Bureau) {
  return {
    escalate: action({
      from: RUNNING_STATES,
      to: null,
      who: ['system'],
      input: messageInputs.escalate,
      check: (message, { stage, due, overdueWorkdays }, _, at) => {
        const now = escalationDue(message, at, limits)
        const same = now?.stage === stage && now.due === due && now.overdueWorkdays === overdueWorkdays
        return same ? null : refuse('nothing-to-escalate')
      },
      effect: ({ facts }, { input, at }) => ({
        facts: { escalations: [...(facts.escalations ?? []), { ...input, level: LEVEL_OF_STAGE[input.stage], at }] },
      }),
    }),
    'mark-sensitive': action({
      from: RUNNING_STATES,
      to: null,
      who: ['office', 'office-reviewer', 'lead-head'],
      input: messageInputs['mark-sensitive'],
      guard: ({ facts: { sensitive } }) =>
        sensitive ? refuse('sensitive-already', { reason: sensitive.reason }) : null,
      effect: (_, deed) => ({ facts: { sensitive: remarkOf(deed, deed.input.reason) } }),
    }),
    'leader-review': action({
      from: ['office-reviewed'],
      to: null,
      who: ['leader'],
      input: messageInputs['leader-review'],
      notBy: drafterOf,
      guard: ({ facts: { leaderReview } }) =>
        leaderReview ? refuse('leader-signed-already', { name: leaderReview.name }) : null,
      effect: (_, { input, by, byName, at, onBehalfOf }) => ({
        facts: {
          leaderReview: {
            person: by,
            name: byName,
            ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
            at,
            note: input.note || null,
          },
        },
      }),
    }),
  }
}
