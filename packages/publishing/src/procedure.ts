import { actionOf, defineProcedure, departmentShape, openingOf, refuse, remarkOf } from '@gongkai/task-model'
import type { MatterRole } from '@gongkai/task-model'
import * as z from 'zod'
import type { ReleaseFacts, ReleaseItem, StoredApproval } from './facts.ts'
import { releaseInputs, releaseNote } from './inputs.ts'
import { RELEASE_STATES, type ReleaseState } from './values.ts'

export interface ReleaseRoles {
  readonly drafters: readonly MatterRole[]
  readonly reviewers: readonly MatterRole[]
}

const action = actionOf<ReleaseState, ReleaseFacts>()
const approval = z.custom<StoredApproval>((value) => typeof value === 'object' && value !== null)

const drafterOf = ({ facts: { draft } }: ReleaseItem) => [draft.by, draft.onBehalfOf ?? null]
const standIn = (onBehalfOf: { readonly person: string } | null) =>
  onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}

/**
 * Review before release (先审查后公开、一事一审; Regulation on Open Government Information Art. 17) as one procedure for every kind of
 * thing: drafted, reviewed by somebody who did not draft it, published, corrected by a new version, withdrawn with a reason. `review`
 * takes the sealed approval that only `actOnReleasable` makes. Refuses `release-needs-note` where a correction of what was public
 * does not say what it changes, `release-nothing-public` where there is nothing to withdraw.
 */
export function releaseProcedure(kind: string, details: z.ZodType, { drafters, reviewers }: ReleaseRoles) {
  return defineProcedure({
    name: `release-${kind}`,
    states: RELEASE_STATES,
    opening: openingOf<ReleaseState, ReleaseFacts>()({
      action: 'draft',
      to: 'drafted',
      who: drafters,
      input: z.object({ details, departments: z.array(departmentShape).max(20) }),
      begin: ({ input: { details: first, departments }, by, byName, at, onBehalfOf }) => ({
        lead: departments,
        facts: {
          draft: { details: first, by, byName, ...standIn(onBehalfOf), at, note: null },
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
        from: RELEASE_STATES,
        to: 'drafted',
        who: drafters,
        input: z.object({ details, note: releaseNote, departments: z.array(departmentShape).max(20).optional() }),
        check: ({ facts }, { note }) => (facts.publishedVersion > 0 && !note ? refuse('release-needs-note', {}) : null),
        effect: (_, { input, by, byName, at, onBehalfOf }) => ({
          ...(input.departments && { lead: input.departments }),
          facts: {
            draft: { details: input.details, by, byName, ...standIn(onBehalfOf), at, note: input.note },
            approval: null,
            reviewed: null,
            sentBack: null,
          },
        }),
      }),
      review: action({
        from: ['drafted'],
        to: 'reviewed',
        who: reviewers,
        input: releaseInputs.review.extend({ approval }),
        notBy: drafterOf,
        effect: (_, { input, by, byName, at, onBehalfOf }) => ({
          facts: {
            approval: input.approval,
            reviewed: { person: by, name: byName, ...standIn(onBehalfOf), at },
          },
        }),
      }),
      'send-back': action({
        from: ['drafted', 'reviewed'],
        to: 'drafted',
        who: reviewers,
        input: releaseInputs['send-back'],
        effect: (_, deed) => ({
          facts: { approval: null, reviewed: null, sentBack: remarkOf(deed, deed.input.reason) },
        }),
      }),
      publish: action({
        from: ['reviewed'],
        to: 'published',
        who: reviewers,
        input: releaseInputs.publish,
        notBy: drafterOf,
        effect: ({ facts }) => ({
          facts: { publishedVersion: facts.publishedVersion + 1, standing: true, withdrawn: null },
        }),
      }),
      withdraw: action({
        from: RELEASE_STATES,
        to: 'withdrawn',
        who: reviewers,
        input: releaseInputs.withdraw,
        guard: ({ facts }) => (facts.standing ? null : refuse('release-nothing-public', {})),
        effect: (_, deed) => ({
          facts: {
            standing: false,
            approval: null,
            reviewed: null,
            withdrawn: remarkOf(deed, deed.input.reason),
          },
        }),
      }),
    },
  })
}

export type ReleaseProcedure = ReturnType<typeof releaseProcedure>
