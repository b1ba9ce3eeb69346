import { refuse, remarkOf } from '@gongkai/task-model'
import { answersOf, currentAnswer } from '../answers.ts'
import { messageInputs } from '../inputs.ts'
import { promiseLimit } from '../limits.ts'
import type { Promised } from '../message-facts.ts'
import type { Message } from '../message.ts'
import { ANSWERED_STATES, WITH_DEPARTMENT } from '../values.ts'
import { action, emptied, VOID } from './bureau.ts'

/** The promises that nobody has kept yet. */
export function openPromises({ facts }: Pick<Message, 'facts'>): readonly Promised[] {
  return (facts.promises ?? []).filter(({ kept }) => kept === null)
}

/**
 * What can be done to an answer that was given. `correct` (更正): drafted anew, through both reviews again, and answered as the next version with
 * this note; the limit to answer does not run again, and the answer stands meanwhile. `retract` (撤下): the public sees that it was taken off
 * and why. `keep-promise` (承诺兑现). Refuses `retracted-already`, `nothing-published` (it went to the writer alone), `no-open-promise`,
 * `unknown-promise`, `promise-kept`.
 */
export function correction() {
  return {
    correct: action({
      from: ANSWERED_STATES,
      to: 'assigned',
      who: ['lead', 'lead-head', 'office-reviewer'],
      input: messageInputs.correct,
      effect: (message, deed) => ({
        facts: {
          ...VOID,
          ...emptied(message.facts, 'leaderReview'),
          answers: answersOf(message),
          answered: null,
          sentBack: null,
          correcting: remarkOf(deed, deed.input.note),
        },
      }),
    }),
    retract: action({
      from: ANSWERED_STATES,
      to: null,
      who: ['office-reviewer', 'leader'],
      input: messageInputs.retract,
      guard: (message) => {
        if (message.facts.retracted) return refuse('retracted-already')
        return currentAnswer(message)?.release.mode === 'private' ? refuse('nothing-published') : null
      },
      effect: (_, deed) => ({ facts: { retracted: remarkOf(deed, deed.input.reason) } }),
    }),
    'keep-promise': action({
      from: ['accepted', ...WITH_DEPARTMENT, ...ANSWERED_STATES],
      to: null,
      who: ['lead', 'lead-head'],
      input: messageInputs['keep-promise'],
      guard: (message) => (openPromises(message).length > 0 ? null : refuse('no-open-promise')),
      check: ({ facts }, { id }) => {
        const one = facts.promises?.find((each) => each.id === id)
        if (!one) return refuse('unknown-promise')
        return one.kept ? refuse('promise-kept', { name: one.kept.byName }) : null
      },
      effect: ({ facts }, deed) => {
        const { id, note } = deed.input
        const kept = remarkOf(deed, note)
        return { facts: { promises: (facts.promises ?? []).map((one) => (one.id === id ? { ...one, kept } : one)) } }
      },
      clock: (_, { input }) => [{ clock: 'stop', limit: promiseLimit(input.id) }],
    }),
  }
}
