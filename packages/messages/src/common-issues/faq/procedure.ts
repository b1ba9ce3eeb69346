import { actionOf, defineProcedure, departmentShape, openingOf, refuse } from '@gongkai/task-model'
import * as z from 'zod'
import { faqDraftInput, faqInputs } from '../inputs.ts'
import type { StoredApproval } from '../../message.ts'
import { FAQ_STATES, type FaqState } from '../values.ts'
import type { FaqEntry, FaqFacts } from './facts.ts'

const action = actionOf<FaqState, FaqFacts>()
const DRAFTERS = ['lead', 'lead-head', 'office'] as const
const REVIEWERS = ['office-reviewer'] as const
const approval = z.custom<StoredApproval>((value) => typeof value === 'object' && value !== null)

const drafterOf = ({ facts: { draft } }: FaqEntry) => [draft.by, draft.onBehalfOf ?? null]

/**
 * The life of an entry of the FAQ (常见问题): drafted, reviewed by the office's reviewer who is not the drafter (先审查后公开), published,
 * corrected by a new version, taken down. While a correction is drafted and reviewed the public keeps reading what was published.
 * `review` takes the sealed approval that only `actOnFaq` makes.
 */
export const faqProcedure = defineProcedure({
  name: 'faq-entry',
  states: FAQ_STATES,
  opening: openingOf<FaqState, FaqFacts>()({
    action: 'draft',
    to: 'drafted',
    // Which department's people may draft is the common issue's question: an entry has no department before it exists.
    who: ['office', 'lead', 'lead-head'],
    input: faqDraftInput.extend({ issue: z.string().min(1), department: departmentShape }),
    begin: ({ input: { issue, department, ...draft }, by, byName, at, onBehalfOf }) => ({
      lead: [department],
      facts: {
        issue,
        draft: { ...draft, by, byName, ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}), at, note: null },
        approval: null,
        reviewed: null,
        sentBack: null,
        withdrawn: null,
        publishedVersion: 0,
        standing: false,
      },
    }),
  }),
  actions: {
    revise: action({
      from: FAQ_STATES,
      to: 'drafted',
      who: DRAFTERS,
      input: faqInputs.revise,
      check: ({ facts }, { note }) =>
        facts.publishedVersion > 0 && !note ? refuse('correction-needs-note', {}) : null,
      effect: (_, { input, by, byName, at, onBehalfOf }) => ({
        facts: {
          draft: { ...input, by, byName, ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}), at },
          approval: null,
          reviewed: null,
          sentBack: null,
        },
      }),
    }),
    review: action({
      from: ['drafted'],
      to: 'reviewed',
      who: REVIEWERS,
      input: faqInputs.review.extend({ approval }),
      notBy: drafterOf,
      effect: (_, { input, by, byName, at, onBehalfOf }) => ({
        facts: {
          approval: input.approval,
          reviewed: { person: by, name: byName, ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}), at },
        },
      }),
    }),
    'send-back': action({
      from: ['drafted', 'reviewed'],
      to: 'drafted',
      who: REVIEWERS,
      input: faqInputs['send-back'],
      effect: (_, { input, by, byName, at }) => ({
        facts: { approval: null, reviewed: null, sentBack: { person: by, name: byName, at, reason: input.reason } },
      }),
    }),
    publish: action({
      from: ['reviewed'],
      to: 'published',
      who: REVIEWERS,
      input: faqInputs.publish,
      notBy: drafterOf,
      effect: ({ facts }) => ({
        facts: { publishedVersion: facts.publishedVersion + 1, standing: true, withdrawn: null },
      }),
    }),
    withdraw: action({
      from: FAQ_STATES,
      to: 'withdrawn',
      who: REVIEWERS,
      input: faqInputs.withdraw,
      guard: ({ facts }) => (facts.standing ? null : refuse('nothing-published', {})),
      effect: (_, { input, by, byName, at }) => ({
        facts: {
          standing: false,
          approval: null,
          reviewed: null,
          withdrawn: { person: by, name: byName, at, reason: input.reason },
        },
      }),
    }),
  },
})
