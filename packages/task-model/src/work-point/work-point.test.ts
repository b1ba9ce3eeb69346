import { describe, expect, it } from 'vitest'
import { act } from '../act.ts'
import { mergeTasks, separateTasks } from '../actions/merge-tasks.ts'
import { openParts } from '../actions/parts.ts'
import { verifyChain } from '../chain.ts'
import { isRefusal } from '../refusal.ts'
import { sampleDigest, WORK_POINT_PEOPLE as people } from '../testing.ts'
import {
  daysLater,
  evidence,
  issued,
  leadAndSupport,
  ToldWorkPoint,
  toldProcedure,
  underWay,
} from '../testing/told-work-point.ts'
import { FINISH_LIMIT } from './procedure.ts'

describe('returning (退回)', () => {
  const back = (reason: string) => ({ reason, proposed: 'planning' })

  it('goes to the office; the second time with both reasons side by side, and then the office decides', () => {
    const story = issued()
      .do(people.handler, 'return', back('不属于本处'))
      .do(people.office, 'issue', leadAndSupport)
      .do(people.head, 'return', back('职责在规划处'))
    expect(story.task).toMatchObject({ state: 'returned', lead: [], support: [] })
    expect(
      story.task.facts.returns.map(({ by, reason, departments, proposed }) => ({ by, reason, departments, proposed })),
    ).toEqual([
      { by: 'handler', reason: '不属于本处', departments: ['protection'], proposed: 'planning' },
      { by: 'head', reason: '职责在规划处', departments: ['protection'], proposed: 'planning' },
    ])
    story.do(people.office, 'issue', leadAndSupport)
    const third = story.try(people.head, 'return', back('还是不属于'))
    expect(third).toMatchObject({ refused: 'already-returned-twice', facts: { times: 2 } })
    expect(third?.facts['returns']).toHaveLength(2)
  })

  it('gains no time: the limit to finish runs on', () => {
    const story = issued().do(people.handler, 'return', { reason: '不属于本处' }, 3)
    const limits = story.task.limits
    story.do(people.office, 'issue', leadAndSupport, 9)
    expect(story.task.limits.find((one) => one.id === FINISH_LIMIT)).toEqual(
      limits.find((one) => one.id === FINISH_LIMIT),
    )
    expect(story.task.limits.find((one) => one.id === 'signing')).toMatchObject({ start: '2026-03-11', stopped: null })
  })

  it('refuses to propose who has it, or nobody known', () => {
    expect(issued().try(people.handler, 'return', { reason: 'x', proposed: 'protection' })?.refused).toBe(
      'proposes-itself',
    )
    expect(issued().try(people.handler, 'return', { reason: 'x', proposed: 'nowhere' })?.refused).toBe(
      'unknown-department',
    )
  })
})

describe('a group (各部门)', () => {
  const all = { lead: ['protection'], groups: [{ group: 'all-departments', members: ['forged'] }] }

  it('is resolved by the registry on the day, whatever was sent, and kept in the event', () => {
    const story = issued(all)
    expect(story.task).toMatchObject({ lead: ['protection'], support: ['planning', 'international'] })
    expect(story.events.at(-1)?.input).toMatchObject({
      groups: [{ group: 'all-departments', members: ['protection', 'planning', 'international'] }],
    })
    const later = new ToldWorkPoint().do(people.leader, 'approve').do(people.office, 'issue', all, 120)
    expect(later.task.facts.parts).toHaveLength(4)
  })

  it('each member owes its own part: who has done is seen, and nothing is reported before all have', () => {
    const story = underWay(all).do(people.supporter, 'finish-part', { part: 'planning', note: '已报送' })
    expect(openParts(story.task.facts).map((part) => part.id)).toEqual(['protection', 'international'])
    expect(story.task.facts.parts.find((part) => part.id === 'planning')?.done).toMatchObject({ by: 'supporter' })
    const report = () => story.try(people.handler, 'report', { note: '完成', evidence: evidence() })
    expect(report()).toMatchObject({
      refused: 'parts-open',
      facts: { parts: [{ id: 'protection' }, { id: 'international' }] },
    })
    expect(story.try(people.supporter, 'finish-part', { part: 'protection', note: 'x' })?.refused).toBe('no-open-part')
    expect(story.try(people.handler, 'finish-part', { part: 'planning', note: 'x' })?.refused).toBe('part-done')
    story.do(people.handler, 'finish-part', { part: 'protection', note: '好' })
    story.do(people.stranger, 'finish-part', { part: 'international', note: '好' })
    expect(report()).toBeNull()
  })

  it('that the registry does not know is refused', () => {
    const story = new ToldWorkPoint().do(people.leader, 'approve')
    expect(story.try(people.office, 'issue', { lead: ['protection'], groups: [{ group: '各科' }] })?.refused).toBe(
      'unknown-group',
    )
    expect(story.try(people.office, 'issue', { lead: ['protection', 'protection'] })?.refused).toBe('department-twice')
  })
})

it('a matter split into parts runs a limit for each, and two leads each finish theirs', () => {
  const parts = [
    { title: '中文', lead: ['protection'], dueOn: '2026-04-30' },
    { title: '英文', lead: ['international', 'planning'], dueOn: '2026-05-29' },
  ]
  const story = underWay({ lead: ['protection', 'planning'] }).do(people.head, 'split', { parts, reason: '分头办理' })
  expect(story.task.limits.filter((one) => one.stopped === null).map((one) => one.id)).toEqual([
    'finish',
    'part:p1',
    'part:p2',
  ])
  expect(story.task.support).toEqual(['international'])
  story.do(people.stranger, 'finish-part', { part: 'p2', note: '译毕' }, 20)
  expect(story.task.limits.find((one) => one.id === 'part:p2')?.stopped).toBe('2026-03-22')
  expect(story.try(people.office, 'unite', { reason: 'x' })?.refused).toBe('parts-begun')
  story.do(people.office, 'return-part', { part: 'p2', reason: '不完整' }, 21)
  expect(story.task.limits.find((one) => one.id === 'part:p2')?.stopped).toBeNull()
  expect(story.do(people.office, 'unite', { reason: '不再分' }).task.facts.parts).toEqual([])
})

describe('merging (并案)', () => {
  it('makes one follow the other, each history pointing at the other, and undoes it', () => {
    const [main, follower] = [
      underWay(),
      new ToldWorkPoint('2').do(people.leader, 'approve').do(people.office, 'issue', leadAndSupport),
    ]
    const pair = { main: main.task, follower: follower.task }
    const merged = mergeTasks(toldProcedure, pair, people.office, '内容相同', daysLater(2))
    if (isRefusal(merged)) throw new Error(merged.refused)
    expect(merged.follower.event.input).toMatchObject({ other: { id: main.task.id, hash: main.task.head.hash } })
    expect(merged.main.event.input).toMatchObject({ other: { id: follower.task.id, hash: follower.task.head.hash } })
    expect(verifyChain([...follower.events, merged.follower.event], sampleDigest, merged.follower.task.head)).toBeNull()
    expect(act(toldProcedure, merged.follower.task, people.handler, 'sign', {}, daysLater(3))).toMatchObject({
      refused: 'follows-another',
      facts: { main: main.task.id },
    })
    const apart = separateTasks(
      toldProcedure,
      { main: merged.main.task, follower: merged.follower.task },
      people.office,
      '分办',
      daysLater(4),
    )
    if (isRefusal(apart)) throw new Error(apart.refused)
    expect(apart.follower.task).toMatchObject({ state: 'issued', facts: { follows: null } })
    expect(apart.main.task.facts.followers).toEqual([])
  })

  it('does neither when one side refuses', () => {
    const one = underWay()
    const office = people.office
    expect(mergeTasks(toldProcedure, { main: one.task, follower: one.task }, office, 'x', daysLater(2))).toMatchObject({
      refused: 'merges-with-itself',
    })
    const two = new ToldWorkPoint('2').do(people.leader, 'approve').do(people.office, 'issue', leadAndSupport)
    const merged = mergeTasks(toldProcedure, { main: one.task, follower: two.task }, office, '同', daysLater(2))
    if (isRefusal(merged)) throw new Error(merged.refused)
    const third = new ToldWorkPoint('3').do(people.leader, 'approve').do(people.office, 'issue', leadAndSupport)
    const chain = mergeTasks(
      toldProcedure,
      { main: merged.follower.task, follower: third.task },
      office,
      'x',
      daysLater(3),
    )
    expect(chain).toMatchObject({ refused: 'follows-another' })
    const both = mergeTasks(toldProcedure, { main: third.task, follower: merged.main.task }, office, 'x', daysLater(3))
    expect(both).toMatchObject({ refused: 'leads-others' })
    expect(
      separateTasks(toldProcedure, { main: third.task, follower: merged.follower.task }, office, 'x', daysLater(3)),
    ).toMatchObject({
      refused: 'not-merged',
    })
  })

  it('ends with the main matter, by the system only', () => {
    const two = new ToldWorkPoint('2').do(people.leader, 'approve').do(people.office, 'issue', leadAndSupport)
    const merged = mergeTasks(
      toldProcedure,
      { main: underWay().task, follower: two.task },
      people.office,
      '同',
      daysLater(2),
    )
    if (isRefusal(merged)) throw new Error(merged.refused)
    const system = { kind: 'system', job: 'conclude' } as const
    const wrong = act(
      toldProcedure,
      merged.follower.task,
      system,
      'conclude-with-main',
      { main: 'plan-2026/9' },
      daysLater(3),
    )
    expect(wrong).toMatchObject({ refused: 'not-merged' })
    const done = act(
      toldProcedure,
      merged.follower.task,
      system,
      'conclude-with-main',
      { main: 'plan-2026/1' },
      daysLater(3),
    )
    if (isRefusal(done)) throw new Error(done.refused)
    expect(done.task.state).toBe('closed')
    expect(done.task.limits.every((limit) => limit.stopped !== null)).toBe(true)
  })
})

it('evidence lies in the year of the plan', () => {
  const report = (on: string) => underWay().try(people.handler, 'report', { note: '完成', evidence: evidence(on) })
  expect(report('2025-12-31')).toMatchObject({ refused: 'evidence-outside-the-year', facts: { year: 2026 } })
  expect(report('2026-12-31')).toBeNull()
  expect(underWay().try(people.handler, 'report', { note: '完成', evidence: [] })?.refused).toBe('invalid-input')
})
