import { actionOf, defineProcedure, openingOf, refuse, remarkOf, type Actor, type Deed } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { TRANSLATION_STATES, type TranslationState } from '../values.ts'
import type { Translation, TranslationDoer, TranslationFacts } from './facts.ts'
import { translationInputs } from './inputs.ts'
import type { TranslationLimit, WithdrawnBecause } from './values.ts'

/** Lengths of the limits in working days: no published text fixes them. */
export interface TranslationSettings {
  readonly translateDays: number
  readonly languageReviewDays: number
  readonly policyReviewDays: number
  readonly staleDays: number
  readonly wordingDays: number
}

const action = actionOf<TranslationState, TranslationFacts>()

const TRANSLATORS = ['lead', 'lead-head'] as const
const LANGUAGE_REVIEWERS = ['lead-head'] as const
const SYSTEM = ['system'] as const
/** Somebody is at work on it, or reviews it. */
const AT_WORK = ['in-translation', 'language-review', 'policy-review'] as const
/** Where a published edition may stand and nobody is at work. */
const RESTING = ['current', 'stale'] as const

const doerOf = ({ by, byName, at, onBehalfOf }: Deed<unknown>): TranslationDoer => ({
  by,
  byName,
  at,
  ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
})
const authorsOf = ({ facts: { submitted } }: Translation) =>
  submitted ? [submitted.by, submitted.onBehalfOf ?? null, ...submitted.authors] : []
const countsAs = (actor: Actor) =>
  actor.kind === 'staff' ? [actor.person, ...(actor.standsInFor ? [actor.standsInFor.person] : [])] : []

const stop = (limit: TranslationLimit) => ({ clock: 'stop', limit }) as const
const begin = (limit: TranslationLimit, days: number) =>
  ({ clock: 'start', limit, term: { n: days, unit: 'workdays' } }) as const
const runs = ({ limits }: Translation, limit: TranslationLimit) =>
  limits.some(({ id, stopped }) => id === limit && stopped === null)

const UNDER_NO_REVIEW = { submitted: null, languageReview: null, approved: null } as const
const sendingBack = (_: Translation, deed: Deed<{ readonly reason: string }>) => ({
  facts: { ...UNDER_NO_REVIEW, sentBack: remarkOf(deed, deed.input.reason) },
})
const takingDown = (_: Translation, deed: Deed<{ readonly because: WithdrawnBecause; readonly reason: string }>) => ({
  facts: { standing: false, withdrawn: { ...remarkOf(deed, deed.input.reason), because: deed.input.because } },
})
const takenDownWithSource = ({ facts }: Translation) =>
  facts.withdrawn?.because === 'source' ? null : refuse('nothing-published', {})
const showingAgain = () => ({ facts: { standing: true, withdrawn: null } })
const everPublished = ({ facts }: Translation) => (facts.edition > 0 ? null : refuse('nothing-published', {}))

/**
 * The life of a translation of a document into one language (rules.md §14): untranslated, in translation, reviewed for its language by the
 * head of the translators, reviewed for policy and disclosure by the office (译文也是新的发布，先审查后公开), current, stale, withdrawn. Who wrote a
 * clause reviews nothing of it. Words are kept clause by clause beside this; `submit` binds exactly them to exactly the Chinese they were
 * made from, by their hashes, and both reviews are of that submission.
 *
 * `current` and `stale` follow the currency, which is computed (`currencyOf`) and never stored: `be-stale` and `be-current` only tell the
 * record and run the limits. While somebody is at work `source-changed` tells that the Chinese moved on: the submission then fits no longer,
 * goes back by `take-back` or `send-back`, and whatever the reviewer has read of it stays read.
 */
export function translationProcedure(days: TranslationSettings) {
  return defineProcedure({
    name: 'translation',
    states: TRANSLATION_STATES,
    opening: openingOf<TranslationState, TranslationFacts>()({
      action: 'open',
      to: 'untranslated',
      who: ['system', 'lead', 'lead-head', 'office'],
      input: translationInputs.open,
      begin: ({ input: { document, language, department, version } }) => ({
        lead: [department],
        facts: {
          document,
          language,
          taken: null,
          ...UNDER_NO_REVIEW,
          passed: {},
          sentBack: null,
          edition: 0,
          standing: false,
          published: null,
          decisions: [],
          heardOf: version,
          withdrawn: null,
        },
      }),
      clock: () => [begin('translate', days.translateDays)],
    }),
    actions: {
      'take-up': action({
        from: ['untranslated', ...RESTING, 'withdrawn'],
        to: 'in-translation',
        who: TRANSLATORS,
        input: translationInputs['take-up'],
        effect: (_, deed) => ({ facts: { taken: doerOf(deed), sentBack: null } }),
        clock: (task) => (runs(task, 'translate') ? [] : [begin('translate', days.translateDays)]),
      }),
      'put-down': action({
        from: ['in-translation'],
        to: 'current',
        who: TRANSLATORS,
        input: translationInputs['put-down'],
        guard: ({ facts }) => (facts.standing ? null : refuse('nothing-published', {})),
        effect: () => ({ facts: { taken: null, sentBack: null } }),
        clock: () => [stop('translate')],
      }),
      submit: action({
        from: ['in-translation'],
        to: 'language-review',
        who: TRANSLATORS,
        input: translationInputs.submit,
        effect: (_, deed) => ({
          facts: {
            submitted: { ...doerOf(deed), ...deed.input },
            languageReview: null,
            approved: null,
            sentBack: null,
          },
        }),
        clock: () => [stop('translate'), begin('language-review', days.languageReviewDays)],
      }),
      'send-back': action({
        from: ['language-review'],
        to: 'in-translation',
        who: LANGUAGE_REVIEWERS,
        input: translationInputs['send-back'],
        effect: sendingBack,
        clock: () => [stop('language-review'), begin('translate', days.translateDays)],
      }),
      'take-back': action({
        from: ['language-review', 'policy-review'],
        to: 'in-translation',
        who: TRANSLATORS,
        input: translationInputs['take-back'],
        effect: sendingBack,
        clock: () => [stop('language-review'), stop('policy-review'), begin('translate', days.translateDays)],
      }),
      'pass-language': action({
        from: ['language-review'],
        to: 'policy-review',
        who: LANGUAGE_REVIEWERS,
        input: translationInputs['pass-language'],
        notBy: authorsOf,
        effect: (_, deed) => ({ facts: { languageReview: doerOf(deed), passed: deed.input.passed } }),
        clock: () => [stop('language-review'), begin('policy-review', days.policyReviewDays)],
      }),
      decide: action({
        from: [...AT_WORK, ...RESTING],
        to: null,
        who: ['lead-head', 'office-reviewer'],
        input: translationInputs.decide,
        guard: ({ facts }) => (facts.standing ? null : refuse('nothing-published', {})),
        check({ facts }, { clause }, actor) {
          const authors = facts.published?.units[clause]
          if (!authors) return refuse('no-such-clause', { clause })
          return countsAs(actor).some((one) => authors.includes(one)) ? refuse('own-words-decided', { clause }) : null
        },
        effect: ({ facts }, deed) => {
          const { clause, upTo, text, reason } = deed.input
          const decided = { clause, version: upTo, text, on: localDateOf(deed.at), reason, ...doerOf(deed) }
          return { facts: { decisions: [...facts.decisions, decided] } }
        },
        clock: (_, { input: { settles } }) => settles.map(stop),
      }),
      'be-approved': action({
        from: ['policy-review'],
        to: null,
        who: SYSTEM,
        input: translationInputs['be-approved'],
        check(task, { by, onBehalfOf }) {
          const drafter = [by, onBehalfOf].find((one) => one !== null && authorsOf(task).includes(one))
          return drafter ? refuse('drafter-cannot-review', { drafter }) : null
        },
        effect: (_, { input, at }) => ({ facts: { approved: { by: input.by, at } } }),
      }),
      'be-sent-back': action({
        from: ['policy-review'],
        to: 'in-translation',
        who: SYSTEM,
        input: translationInputs['be-sent-back'],
        effect: sendingBack,
        clock: () => [stop('policy-review'), begin('translate', days.translateDays)],
      }),
      'be-published': action({
        from: ['policy-review'],
        to: 'current',
        who: SYSTEM,
        input: translationInputs['be-published'],
        guard: ({ facts }) => (facts.approved ? null : refuse('translation-not-submitted', {})),
        effect: (_, { input: { edition, source, units }, at }) => ({
          facts: {
            ...UNDER_NO_REVIEW,
            taken: null,
            edition,
            standing: true,
            published: { source, units, at },
            withdrawn: null,
          },
        }),
        clock: () => [stop('policy-review')],
      }),
      'be-stale': action({
        from: ['current'],
        to: 'stale',
        who: SYSTEM,
        input: translationInputs['be-stale'],
        effect: ({ facts }, { input: { version } }) => ({ facts: { heardOf: Math.max(facts.heardOf, version) } }),
        clock: (task) => (runs(task, 'stale') ? [] : [begin('stale', days.staleDays)]),
      }),
      'be-current': action({
        from: RESTING,
        to: 'current',
        who: SYSTEM,
        input: translationInputs['be-current'],
        effect: ({ facts }, { input: { version } }) => ({ facts: { heardOf: Math.max(facts.heardOf, version) } }),
        clock: (_, { input: { settled } }) => settled.map(stop),
      }),
      'source-changed': action({
        from: TRANSLATION_STATES,
        to: null,
        who: SYSTEM,
        input: translationInputs['source-changed'],
        effect: (_, { input }) => ({ facts: { heardOf: input.version } }),
        clock: (task, { input: { material, wording } }) => [
          ...(task.facts.standing && material.length > 0 && !runs(task, 'stale')
            ? [begin('stale', days.staleDays)]
            : []),
          ...(task.facts.standing && wording.length > 0 && !runs(task, 'wording')
            ? [begin('wording', days.wordingDays)]
            : []),
        ],
      }),
      'be-withdrawn': action({
        from: RESTING,
        to: 'withdrawn',
        who: SYSTEM,
        input: translationInputs['be-withdrawn'],
        guard: everPublished,
        effect: takingDown,
        clock: () => [stop('stale'), stop('wording')],
      }),
      'be-taken-down': action({
        from: AT_WORK,
        to: null,
        who: SYSTEM,
        input: translationInputs['be-taken-down'],
        guard: everPublished,
        effect: takingDown,
        clock: () => [stop('stale'), stop('wording')],
      }),
      'be-restored': action({
        from: ['withdrawn'],
        to: 'current',
        who: SYSTEM,
        input: translationInputs['be-restored'],
        guard: takenDownWithSource,
        effect: showingAgain,
      }),
      'be-shown-again': action({
        from: AT_WORK,
        to: null,
        who: SYSTEM,
        input: translationInputs['be-shown-again'],
        guard: takenDownWithSource,
        effect: showingAgain,
      }),
    },
  })
}

export type TranslationProcedure = ReturnType<typeof translationProcedure>
