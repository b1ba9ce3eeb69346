import { parseDepartmentId } from '@gongkai/department-registry'
import { chinaCalendar } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { act, openTask } from '../act.ts'
import type { Actor, StaffRole } from '../actor.ts'
import { isRefusal } from '../refusal.ts'
import { replay } from '../replay.ts'
import { planEvidenceTask, standingEvidence, type PlanEvidence, type PlanEvidenceEvent } from './facts.ts'
import { planEvidenceProcedure } from './procedure.ts'

const digest = (text: string) => String(text.length)
const at = { now: Date.UTC(2026, 7, 28), calendar: chinaCalendar, digest }
const system: Actor = { kind: 'system', job: 'activity-reports' }
const lead = parseDepartmentId('office')
const staff = (person: string, role: StaffRole, department = lead, standsInFor?: string): Actor => {
  if (department === null) throw new Error('no department')
  return {
    kind: 'staff',
    person,
    name: person,
    department,
    roles: [role],
    ...(standsInFor ? { standsInFor: { person: standsInFor, name: standsInFor } } : {}),
  }
}
const report = { kind: 'file', ref: 'activity-report/a1', title: '开放月活动总结', on: '2026-08-28', hash: 'ab' }

/** Opens the file of a task and does the acts; the history comes with it. */
function gathered(acts: readonly (readonly [Actor, string, unknown])[]) {
  const input = { year: 2026, number: '二（三）3', lead: ['office'], support: [] }
  const opened = openTask(planEvidenceProcedure, planEvidenceTask(2026, '二（三）3'), system, input, at)
  if (isRefusal(opened)) throw new Error(opened.refused)
  let task: PlanEvidence = opened.task
  const events: PlanEvidenceEvent[] = [opened.event]
  for (const [actor, action, given] of acts) {
    const done = act(planEvidenceProcedure, task, actor, action, given, at)
    if (isRefusal(done)) return { task, events, refused: done }
    task = done.task
    events.push(done.event)
  }
  return { task, events, refused: null }
}

describe('the evidence of a line of the plan', () => {
  it('is attached by a job, verified by the office, and replays to its row', () => {
    const { task, events, refused } = gathered([
      [system, 'attach', { evidence: report }],
      [staff('wang', 'office-reviewer'), 'verify', { id: 'e1', note: '与台账一致' }],
    ])
    expect(refused).toBeNull()
    expect(task.facts.items).toMatchObject([{ id: 'e1', evidence: report, verified: { byName: 'wang' } }])
    expect(replay(planEvidenceProcedure, events)).toEqual(task)
  })

  it.each([
    ['another year', { ...report, on: '2025-08-28' }, 'evidence-outside-the-year'],
    ['a second time', report, 'evidence-there-already'],
  ])('is refused from %s', (_, evidence, code) => {
    const { refused } = gathered([
      [system, 'attach', { evidence: report }],
      [system, 'attach', { evidence }],
    ])
    expect(refused?.refused).toBe(code)
  })

  it('takes the same report again once its bytes are others', () => {
    const { task } = gathered([
      [system, 'attach', { evidence: report }],
      [system, 'attach', { evidence: { ...report, hash: 'cd' } }],
    ])
    expect(standingEvidence(task).map(({ id }) => id)).toEqual(['e1', 'e2'])
  })

  it.each([
    ['who attached it', staff('li', 'office'), 'attacher-cannot-verify'],
    ['who stands in for them', staff('zhao', 'office', lead, 'li'), 'attacher-cannot-verify'],
  ])('is not verified by %s', (_, actor, code) => {
    const { refused } = gathered([
      [staff('li', 'office'), 'attach', { evidence: report }],
      [actor, 'verify', { id: 'e1' }],
    ])
    expect(refused?.refused).toBe(code)
  })

  it('stays in the record when it is withdrawn, and counts no more', () => {
    const { task } = gathered([
      [system, 'attach', { evidence: report }],
      [staff('li', 'office'), 'withdraw', { id: 'e1', reason: '附错了' }],
    ])
    expect(standingEvidence(task)).toEqual([])
    expect(task.facts.items).toHaveLength(1)
    const again = act(planEvidenceProcedure, task, staff('li', 'office'), 'verify', { id: 'e1' }, at)
    expect(again).toMatchObject({ refused: 'no-such-evidence' })
  })

  it('is no business of a department that has no part in the task', () => {
    const other = staff('chen', 'handler', parseDepartmentId('protection'))
    expect(gathered([[other, 'attach', { evidence: report }]]).refused?.refused).toBe('not-your-department')
  })
})
