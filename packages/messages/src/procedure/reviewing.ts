import { inTheirHands, refuse, SUPERVISION_LIMIT, type Actor, type ClockEffect } from '@gongkai/task-model'
import * as z from 'zod'
import { needsLeader, withAnswer } from '../answers.ts'
import { draftFault } from '../enquiries/enquiry.ts'
import { messageInputs } from '../inputs.ts'
import { promiseLimit, REPLY_LIMIT } from '../limits.ts'
import type { Promised } from '../message-facts.ts'
import type { Message, MessageFacts } from '../message.ts'
import type { ReleaseMode } from '../values.ts'
import { action, drafterOf, emptied, farDay, resuming, stopping, VOID, withoutQuestions } from './bureau.ts'

const approval = z.custom<NonNullable<MessageFacts['approval']>>(
  (value) => typeof value === 'object' && value !== null && 'seal' in value && 'hash' in value,
)

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

function isOfThisReview(message: Message, made: NonNullable<MessageFacts['approval']>, actor: Actor): boolean {
  return (
    actor.kind === 'staff' &&
    made.item === message.id &&
    made.drafter.person === message.facts.draft?.by &&
    made.reviewers.some((reviewer) => reviewer.person === actor.person) &&
    (made.audience === 'public') === (message.facts.draft.release.mode !== 'private')
  )
}

/** The promises that the draft makes, numbered on from those of earlier answers. */
function promisesOf({ draft, promises = [] }: MessageFacts): readonly Promised[] {
  return (draft?.promises ?? []).map((one, at) => ({ ...one, id: `p${promises.length + at + 1}`, kept: null }))
}

/** What an answer leaves besides itself. Events of before `nth` left nothing of this. */
function given(message: Message, by: { readonly person: string; readonly name: string; readonly at: number }) {
  const { facts } = message
  const promised = promisesOf(facts)
  return {
    answers: withAnswer(message, by),
    ...(promised.length > 0 && { promises: [...(facts.promises ?? []), ...promised] }),
    ...emptied(facts, 'correcting', 'retracted'),
    ...withoutQuestions(facts, by.at),
  }
}

/**
 * From the draft to the answer: `draft` (拟稿) ends the stages of signing and handling, and the wait for the writer, `department-review` (处室审核), `send-back` (退回修改),
 * `office-review` (公开审查) and `answer` (答复). Whoever drafted reviews nothing; what is answered is exactly what the office approved, and for a
 * sensitive or reopened message what a leader signed (`leader-has-not-signed`).
 */
export function reviewing() {
  return {
    draft: action({
      from: ['assigned', 'drafted'],
      to: 'drafted',
      who: ['lead', 'lead-head'],
      input: messageInputs.draft,
      guard: inTheirHands,
      check: (message, { release, promises = [], translated }, _, { today }) => {
        const passed = promises.find(({ dueOn }) => dueOn < today)
        if (passed) return refuse('date-passed', { date: passed.dueOn })
        const far = promises.map(({ dueOn }) => farDay(dueOn, today)).find((fault) => fault !== null)
        return (
          far ??
          mayNotPublish(message, release.mode) ??
          draftFault(message, { release, ...(translated && { translated }) })
        )
      },
      effect: ({ facts }, { input: { reply, release, promises, translated }, by, byName, at, onBehalfOf }) => ({
        facts: {
          ...VOID,
          ...emptied(facts, 'leaderReview'),
          draft: {
            reply,
            release,
            by,
            byName,
            ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
            at,
            ...(promises && promises.length > 0 && { promises }),
            ...(translated && { translated }),
          },
        },
      }),
      clock: (message) => [...resuming(message), ...stopping(message, 'signing', 'handling')],
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
      who: ['lead-head', 'office-reviewer', 'leader'],
      input: messageInputs['send-back'],
      effect: ({ facts }, { input, by, byName, at }) => ({
        facts: {
          ...VOID,
          ...emptied(facts, 'leaderReview'),
          sentBack: { person: by, name: byName, at, reason: input.reason },
        },
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
      input: messageInputs.answer.extend({ nth: z.int().min(1).optional() }),
      notBy: drafterOf,
      guard: (message) =>
        draftGuard(message) ??
        (needsLeader(message) && !message.facts.leaderReview ? refuse('leader-has-not-signed') : null),
      resolve: (message) => ({ nth: withAnswer(message, NOBODY).length }),
      effect: (message, { input: { nth }, by, byName, at }) => ({
        facts: {
          answered: { person: by, name: byName, at },
          supervision: null,
          extensionAsked: null,
          ...(nth === undefined ? {} : given(message, { person: by, name: byName, at })),
        },
      }),
      clock: (message) => [
        { clock: 'stop', limit: REPLY_LIMIT },
        { clock: 'stop', limit: SUPERVISION_LIMIT },
        ...stopping(message, 'outer', 'signing', 'handling', 'consult'),
        ...promisesOf(message.facts).map(({ id, dueOn }): ClockEffect => ({
          clock: 'start',
          limit: promiseLimit(id),
          term: { unit: 'date', dueOn },
        })),
      ],
    }),
  }
}

const NOBODY = { person: '', name: '', at: 0 }
