import {
  actionOf,
  defineProcedure,
  openingOf,
  refuse,
  type ClockEffect,
  type KnowsDepartment,
} from '@gongkai/task-model'
import { addDays, daysBetween, type LocalDate } from '@gongkai/work-calendar'
import { issueInputs, openIssueInput } from '../inputs.ts'
import { ISSUE_STATES, type IssueState } from '../values.ts'
import type { CommonIssue, IssueFacts } from './facts.ts'

/** What a bureau settles for its common issues. No published text fixes any of the numbers. */
export interface IssueSettings {
  /** Working days from the day somebody owns it to its remedy, unless the office sets a day. */
  readonly remedyWorkdays?: number
  /** Days a remedy works before recurrence is read. */
  readonly measureDays?: number
  readonly knowsDepartment?: KnowsDepartment
}

/** The limits of an issue: to be solved, and to be measured. */
export const REMEDY_LIMIT = 'remedy'
export const MEASURE_LIMIT = 'measuring'

const action = actionOf<IssueState, IssueFacts>()
const RUNNING = ['open', 'owned', 'remedied', 'measured'] as const satisfies readonly IssueState[]
const OWNER = ['lead', 'lead-head', 'office'] as const
const OFFICE = ['office', 'office-reviewer'] as const

const stop = (limit: string): ClockEffect => ({ clock: 'stop', limit })

/**
 * The life of a common issue (共性问题): opened when enough messages ask the same, owned by a department, remedied at its source,
 * measured, closed (解决一件、带动一片). `own` again gives it to another department. `resume` takes it up again when the remedy did not
 * help. Taking messages in, leaving them out, splitting and merging are acts of their own, so that nobody's grouping is lost.
 */
export function defineIssueProcedure(settings: IssueSettings = {}) {
  const { remedyWorkdays = 30, measureDays = 30, knowsDepartment } = settings
  const remedyBy = (dueOn: LocalDate | undefined): ClockEffect => ({
    clock: 'start',
    limit: REMEDY_LIMIT,
    term: dueOn ? { unit: 'date', dueOn } : { n: remedyWorkdays, unit: 'workdays' },
  })
  return defineProcedure({
    name: 'common-issue',
    states: ISSUE_STATES,
    opening: openingOf<IssueState, IssueFacts>()({
      action: 'raise',
      to: 'open',
      who: ['system', ...OFFICE],
      input: openIssueInput,
      begin: ({ input: { cluster, title, reason = '', messages, threshold, firstOn, lastOn }, today }) => ({
        facts: {
          cluster,
          title,
          openedOn: today,
          opened: { messages, threshold, reason: reason || null, firstOn, lastOn },
          person: null,
          plan: null,
          remedied: null,
          measured: null,
          mergedInto: null,
          dropped: null,
        },
      }),
    }),
    actions: {
      own: action({
        from: ['open', 'owned'],
        to: 'owned',
        // The system, when its owner was dissolved and one department took over.
        who: ['system', ...OFFICE],
        input: issueInputs.own,
        check: (_, { department, dueOn }, __, { today }) => {
          if (knowsDepartment && !knowsDepartment(department, today)) return refuse('unknown-owner', { department })
          return dueOn !== undefined && dueOn < today ? refuse('date-passed', { date: dueOn }) : null
        },
        effect: (_, { input: { department, person, personName } }) => ({
          lead: [department],
          facts: { person: person === null ? null : { person, name: personName ?? '' } },
        }),
        // Another owner gains no time: the limit begins once, unless the office sets a day.
        clock: ({ limits }, { input }) =>
          limits.some(({ id }) => id === REMEDY_LIMIT) && input.dueOn === undefined ? [] : [remedyBy(input.dueOn)],
      }),
      plan: action({
        from: ['owned'],
        to: null,
        who: OWNER,
        input: issueInputs.plan,
        effect: (_, { input }) => ({ facts: { plan: input } }),
      }),
      remedy: action({
        from: ['owned'],
        to: 'remedied',
        who: OWNER,
        input: issueInputs.remedy,
        check: ({ facts }, { on }, _, { today }) =>
          on > today || on < facts.opened.firstOn ? refuse('remedy-not-dated', { on }) : null,
        effect: (_, { input, by, byName }) => ({ facts: { remedied: { ...input, by, byName } } }),
        clock: (_, { input }) => [
          stop(REMEDY_LIMIT),
          { clock: 'start', limit: MEASURE_LIMIT, term: { unit: 'date', dueOn: addDays(input.on, measureDays) } },
        ],
      }),
      measure: action({
        from: ['remedied'],
        to: 'measured',
        who: ['system', ...OFFICE],
        input: issueInputs.measure,
        guard: ({ facts }, _, { today }) => {
          const passed = facts.remedied ? daysBetween(facts.remedied.on, today) : 0
          return passed < measureDays ? refuse('measured-too-early', { passed, needed: measureDays }) : null
        },
        effect: (_, { input }) => ({ facts: { measured: input } }),
        clock: () => [stop(MEASURE_LIMIT)],
      }),
      close: action({ from: ['measured'], to: 'closed', who: OFFICE, input: issueInputs.close }),
      resume: action({
        from: ['remedied', 'measured', 'closed'],
        to: 'owned',
        who: OFFICE,
        input: issueInputs.resume,
        guard: ({ lead }) => (lead.length === 0 ? refuse('unknown-owner', {}) : null),
        effect: () => ({ facts: { plan: null, remedied: null, measured: null, dropped: null } }),
        clock: () => [stop(MEASURE_LIMIT), remedyBy(undefined)],
      }),
      drop: action({
        from: ['open', 'owned'],
        to: 'closed',
        who: OFFICE,
        input: issueInputs.drop,
        effect: (_, { input, byName }) => ({ facts: { dropped: { reason: input.reason, byName } } }),
        clock: () => [stop(REMEDY_LIMIT)],
      }),
      rename: action({
        from: RUNNING,
        to: null,
        who: OWNER,
        input: issueInputs.rename,
        effect: (_, { input }) => ({ facts: { title: input.title } }),
      }),
      'take-in': action({ from: RUNNING, to: null, who: OWNER, input: issueInputs['take-in'] }),
      'leave-out': action({ from: RUNNING, to: null, who: OWNER, input: issueInputs['leave-out'] }),
      split: action({ from: RUNNING, to: null, who: OFFICE, input: issueInputs.split }),
      merge: action({
        from: RUNNING,
        to: null,
        who: OFFICE,
        input: issueInputs.merge,
        check: ({ id }, { issue }) => (id === `common-issue/${issue}` ? refuse('merges-with-itself', {}) : null),
      }),
      'be-merged': action({
        from: RUNNING,
        to: 'merged',
        who: OFFICE,
        input: issueInputs['be-merged'],
        effect: (_, { input }) => ({ facts: { mergedInto: input.into } }),
        clock: ({ limits }: CommonIssue) => limits.map(({ id }) => stop(id)),
      }),
    },
  })
}

export type IssueProcedure = ReturnType<typeof defineIssueProcedure>
