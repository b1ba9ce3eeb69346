import type { ScreeningOptions } from '@gongkai/disclosure-rules'
import type { DepartmentId } from '@gongkai/department-registry'
import { actionOf, defineProcedure, openingOf, refuse, type Refusal } from '@gongkai/task-model'
import type { WallFacts } from './facts.ts'
import { openInput, wallInputs } from './inputs.ts'
import { barredFrom } from './screening.ts'
import { WALL_STATES, type WallState } from './values.ts'

const action = actionOf<WallState, WallFacts>()
/** The people of the host and of those who help host it, and the openness office. */
const MODERATORS = ['lead', 'lead-head', 'support', 'office'] as const
const UNANSWERED = ['submitted', 'held', 'visible', 'chosen'] as const satisfies readonly WallState[]

/** What a moderated wall rests on: what may stand in public anyway (the bureau's own telephone numbers). */
export interface WallSettings {
  readonly screening?: ScreeningOptions
}

/**
 * The life of a question (提问墙的一个问题). Asked, it is nobody's to read but the moderators'; `accept` puts the text that a moderator read on
 * the wall, screened once more. What is not answered live is passed on to the message board, where it runs a limit; a written answer goes out
 * through review before release only. Merging keeps both questions, so that it can be undone.
 */
export function defineWallProcedure({ screening = {} }: WallSettings = {}) {
  const barred = (text: string, keep: readonly string[]): Refusal | null => {
    const found = barredFrom(text, keep, screening)
    return found.length === 0 ? null : refuse('wall-text-barred', { found: found.map((one) => one.text).join('、') })
  }
  return defineProcedure({
    name: 'wall-question',
    states: WALL_STATES,
    opening: openingOf<WallState, WallFacts>()({
      action: 'ask',
      to: 'submitted',
      who: ['applicant'],
      input: openInput,
      begin: ({ input: { activity, lead, support, mayPublish }, at }) => ({
        lead: lead as DepartmentId[],
        support: support as DepartmentId[],
        facts: {
          activity,
          askedAt: at,
          mayPublish,
          shown: null,
          mergedInto: null,
          position: null,
          live: null,
          passedOn: null,
          written: false,
          published: null,
          unpublished: null,
          declined: null,
        },
      }),
    }),
    actions: {
      hold: action({ from: ['submitted'], to: 'held', who: ['system'], input: wallInputs.hold }),
      accept: action({
        from: ['submitted', 'held', 'declined'],
        to: 'visible',
        who: MODERATORS,
        input: wallInputs.accept,
        check: (_, { shown, keep }) => barred(shown, keep),
        effect: (_, { input: { shown, edited }, at }) => ({
          facts: { shown: { text: shown, edited, at }, declined: null },
        }),
      }),
      decline: action({
        from: UNANSWERED,
        to: 'declined',
        who: MODERATORS,
        input: wallInputs.decline,
        effect: (_, { input }) => ({ facts: { declined: input, position: null } }),
      }),
      merge: action({
        from: UNANSWERED,
        to: 'merged',
        who: MODERATORS,
        input: wallInputs.merge,
        check: ({ id }, { into }) => (id.endsWith(`/${into}`) ? refuse('wall-merges-with-itself', {}) : null),
        effect: (_, { input: { into } }) => ({ facts: { mergedInto: into, position: null } }),
      }),
      separate: action({
        from: ['merged'],
        to: 'visible',
        who: MODERATORS,
        input: wallInputs.separate,
        guard: ({ facts, state }) => (facts.shown ? null : refuse('wrong-state', { state, possibleIn: ['visible'] })),
        effect: () => ({ facts: { mergedInto: null } }),
      }),
      'separate-unseen': action({
        from: ['merged'],
        to: 'submitted',
        who: MODERATORS,
        input: wallInputs['separate-unseen'],
        guard: ({ facts, state }) => (facts.shown ? refuse('wrong-state', { state, possibleIn: ['submitted'] }) : null),
        effect: () => ({ facts: { mergedInto: null } }),
      }),
      choose: action({
        from: ['visible'],
        to: 'chosen',
        who: MODERATORS,
        input: wallInputs.choose,
        // In the order in which they were chosen, until somebody moves one.
        effect: (_, { at }) => ({ facts: { position: at / 1000 } }),
      }),
      'put-back': action({
        from: ['chosen'],
        to: 'visible',
        who: MODERATORS,
        input: wallInputs['put-back'],
        effect: () => ({ facts: { position: null } }),
      }),
      place: action({
        from: ['chosen'],
        to: null,
        who: MODERATORS,
        input: wallInputs.place,
        effect: (_, { input: { position } }) => ({ facts: { position } }),
      }),
      'answer-live': action({
        from: ['visible', 'chosen'],
        to: 'answered-live',
        who: MODERATORS,
        input: wallInputs['answer-live'],
        check: (_, { note, keep }) => (note === '' ? null : barred(note, keep)),
        effect: (_, { input: { note, speaker }, at }) => ({ facts: { live: { note, speaker, at }, position: null } }),
      }),
      'take-back-live': action({
        from: ['answered-live'],
        to: 'visible',
        who: MODERATORS,
        input: wallInputs['take-back-live'],
        effect: () => ({ facts: { live: null } }),
      }),
      'write-answer': action({
        from: ['visible', 'chosen', 'answered-live'],
        to: 'answered-in-writing',
        who: MODERATORS,
        input: wallInputs['write-answer'],
        guard: ({ facts }) => (facts.mayPublish ? null : refuse('wall-not-agreed', {})),
        effect: () => ({ facts: { written: true, position: null } }),
      }),
      'leave-unpublished': action({
        from: ['answered-live', 'answered-in-writing'],
        to: 'not-published',
        who: [...MODERATORS, 'system'],
        input: wallInputs['leave-unpublished'],
        effect: (_, { input }) => ({ facts: { unpublished: input } }),
      }),
      'pass-on-now': action({
        from: UNANSWERED,
        to: 'passed-on',
        who: MODERATORS,
        input: wallInputs['pass-on-now'],
        effect: (_, { input }) => ({ facts: { passedOn: input, position: null } }),
      }),
      'pass-on': action({
        from: UNANSWERED,
        to: 'passed-on',
        who: ['system'],
        input: wallInputs['pass-on'],
        effect: (_, { input }) => ({ facts: { passedOn: input, position: null } }),
      }),
      'note-answer': action({
        from: ['passed-on'],
        to: 'answered-in-writing',
        who: ['system'],
        input: wallInputs['note-answer'],
      }),
      'note-published': action({
        from: ['answered-in-writing', 'not-published', 'passed-on'],
        to: 'published',
        who: ['system'],
        input: wallInputs['note-published'],
        effect: (_, { input }) => ({ facts: { published: input, unpublished: null } }),
      }),
      'note-withdrawn': action({
        from: ['published'],
        to: 'answered-in-writing',
        who: ['system'],
        input: wallInputs['note-withdrawn'],
        effect: () => ({ facts: { published: null } }),
      }),
    },
  })
}

export type WallProcedure = ReturnType<typeof defineWallProcedure>
