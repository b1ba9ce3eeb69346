import { act, isRefusal, type Actor } from '@gongkai/task-model'
import { procedureTable, sampleDigest, tableText, walkProcedure } from '@gongkai/task-model/testing'
import { chinaCalendar } from '@gongkai/work-calendar'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ACTIVITY_STATE_WORDS } from '../words.ts'
import { activityIn, everyState, inputs, onward, people, planned } from './activity-story.ts'
import { activityProcedure } from './procedure.ts'
import { COMPLETE, detailsOf } from './testing.ts'
import { ACTIVITY_ACTIONS } from './values.ts'
import { momentOf } from './wall-time.ts'
import { ACTIVITY_ACTION_WORDS } from './words.ts'

const { handler, head, reviewer, system, office } = people

const situations = {
  ...everyState(),
  'planned, something is missing': planned({ place: null }),
  'planned by the office': planned({}, office),
  'planned by the head': planned({}, head),
  'planned, checked for secrecy alone': onward(planned(), [reviewer, 'check-secrecy']),
  'previewed, nobody signs up': activityIn('previewed', { signUp: null }),
  'previewed, a change is drafted': onward(activityIn('previewed'), [handler, 'amend']),
  'previewed, a change is checked': onward(
    activityIn('previewed'),
    [handler, 'amend'],
    [reviewer, 'check-secrecy'],
    [head, 'check-security'],
  ),
  'sign-up, a change is approved': onward(
    activityIn('sign-up'),
    [handler, 'amend'],
    [reviewer, 'check-secrecy'],
    [head, 'check-security'],
    [system, 'amendment-approved'],
  ),
}

const words = {
  ...Object.fromEntries(Object.entries(ACTIVITY_STATE_WORDS).map(([state, { zh }]) => [state, zh])),
  ...Object.fromEntries(Object.entries(ACTIVITY_ACTION_WORDS).map(([action, { zh }]) => [action, zh])),
  handler: '主办部门经办人（拟稿人）',
  head: '主办部门负责人',
  stranger: '其他部门',
  office: '公开办',
  reviewer: '办公室审核人',
  leader: '局领导',
  admin: '管理员',
  applicant: '公众',
  system: '系统',
}

it('is the committed table, state by state, action by action, role by role', async () => {
  const rows = procedureTable(activityProcedure, {
    situations,
    actors: people,
    inputs,
    now: momentOf('2026-08-12T17:00'),
  })
  await expect(tableText('开放活动 Open activities: who may do what, when', rows, words)).toMatchFileSnapshot(
    './activity-table.md',
  )
})

it('lets time be read from what is public: neither early nor late', () => {
  const attempt = (
    at: string,
    action: string,
    actor: Actor = system,
    state: 'previewed' | 'confirmed' = 'previewed',
  ) => {
    const around = { now: momentOf(at), calendar: chinaCalendar, digest: sampleDigest }
    const done = act(activityProcedure, activityIn(state), actor, action, {}, around)
    return isRefusal(done) ? done.refused : done.task.state
  }
  expect(attempt('2026-07-20T08:59', 'open-sign-up')).toBe('not-yet-time')
  expect(attempt('2026-07-20T09:00', 'open-sign-up')).toBe('sign-up')
  expect(attempt('2026-08-10T17:00', 'open-sign-up')).toBe('sign-up-over')
  expect(attempt('2026-08-10T16:59', 'close-sign-up')).toBe('not-yet-time')
  expect(attempt('2026-08-12T13:59', 'hold', handler)).toBe('not-yet-time')
  expect(attempt('2026-08-12T14:00', 'hold', handler)).toBe('held')
  expect(attempt('2026-08-12T16:29', 'hold')).toBe('not-yet-time')
})

/** Steps that lead to the public, for walks that shall begin there. */
const AHEAD = (
  [
    [reviewer, 'check-secrecy'],
    [head, 'check-security'],
    [system, 'be-checked'],
    [system, 'be-approved'],
    [system, 'be-published'],
    [handler, 'amend'],
    [reviewer, 'check-secrecy'],
    [head, 'check-security'],
    [system, 'amendment-approved'],
  ] as const
).map(([actor, action]) => ({ actor, action, later: 1000 }))

it('publishes nothing that was not checked twice by others than the drafter, whatever is done in whatever order', () => {
  const step = fc.record({
    action: fc.constantFrom(...ACTIVITY_ACTIONS),
    actor: fc.constantFrom<Actor>(...Object.values(people)),
    later: fc.integer({ min: 0, max: 3 * 86_400_000 }),
  })
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { minLength: 30, maxLength: 90 }), (ahead, script) => {
      let checkedBy = new Set<string>()
      const steps = [...(ahead ? AHEAD : []), ...script].map((one) => ({ ...one, input: inputs[one.action] }))
      const { done } = walkProcedure(
        activityProcedure,
        {
          actor: people.handler,
          input: { details: detailsOf(COMPLETE) },
          now: momentOf('2026-07-01T10:00'),
          digest: sampleDigest,
          doing(task, { actor, action, input }, around) {
            const result = act(activityProcedure, task, actor, action, input, around)
            if (isRefusal(result)) return result
            if (action === 'save' || action === 'amend' || action.endsWith('send-back') || action.endsWith('sent-back'))
              checkedBy = new Set()
            if (action.startsWith('check-')) {
              expect(result.event.by).not.toBe(task.facts.draft.by)
              checkedBy.add(action)
            }
            if (action.endsWith('-published')) expect(checkedBy.size).toBe(2)
            return result
          },
        },
        steps,
      )
      for (const action of done) seen.add(action)
    }),
    { numRuns: 150 },
  )
  for (const action of ['check-secrecy', 'check-security', 'be-published', 'amend', 'amendment-published', 'cancel'])
    expect(seen).toContain(action)
})
