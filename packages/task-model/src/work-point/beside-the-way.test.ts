import { describe, expect, it } from 'vitest'
import { staff, standIn, WORK_POINT_PEOPLE as people } from '../testing.ts'
import { evidence, underWay } from '../testing/told-work-point.ts'
import { FINISH_LIMIT } from './procedure.ts'

describe('extending (延期)', () => {
  const ask = { term: { dueOn: '2026-08-31' }, reason: '等待上级文件' }

  it('moves the limit only once another person approved, and keeps who', () => {
    const story = underWay().do(people.handler, 'ask-extension', ask)
    expect(story.due(10)).toBe('2026-06-30')
    expect(story.try(people.head, 'ask-extension', ask)?.refused).toBe('extension-asked')
    story.do(people.leader, 'approve-extension', {}, 4)
    expect(story.due(10)).toBe('2026-08-31')
    expect(story.task.limits.find((one) => one.id === FINISH_LIMIT)?.extensions).toMatchObject([
      { by: 'leader', reason: '等待上级文件', on: '2026-03-06' },
    ])
    expect(story.try(people.handler, 'ask-extension', ask)?.refused).toBe('extended-already')
  })

  it('is not approved by whoever asked, nor by their stand-in', () => {
    const both = staff('both', 'protection', 'handler', 'office-reviewer')
    const story = underWay().do({ ...both, roles: ['head', 'office-reviewer'] }, 'ask-extension', ask)
    for (const who of [both, standIn('other', both)])
      expect(story.try(who, 'approve-extension')?.refused).toBe('drafter-cannot-review')
  })

  it('is asked for in time, for a later day, and a refusal with its reason stays', () => {
    expect(underWay().try(people.handler, 'ask-extension', ask, 130)).toMatchObject({
      refused: 'limit-passed',
      facts: { due: '2026-06-30' },
    })
    const sooner = { ...ask, term: { dueOn: '2026-06-01' } }
    expect(underWay().try(people.handler, 'ask-extension', sooner)?.refused).toBe('not-later')
    const story = underWay()
      .do(people.handler, 'ask-extension', ask)
      .do(people.leader, 'refuse-extension', { reason: '理由不足' })
    expect(story.task.facts).toMatchObject({
      extensionAsked: null,
      extensionRefused: { reason: '理由不足' },
      extensionsGranted: 0,
    })
    expect(story.try(people.handler, 'ask-extension', ask)).toBeNull()
  })
})

it('supervision (督办) runs a limit beside the matter’s own, at a level its orderer may set', () => {
  const order = (level: string, dueOn = '2026-04-10') => ({ level, dueOn, reason: '进度滞后' })
  const story = underWay()
    .do(people.office, 'supervise', order('office'))
    .do(people.office, 'urge', { reason: '请加快' })
  expect(story.due(10, 'supervision')).toBe('2026-04-10')
  expect(story.due(10)).toBe('2026-06-30')
  expect(story.try(people.office, 'supervise', order('bureau'))?.refused).toBe('level-not-yours')
  expect(story.try(people.leader, 'supervise', order('leader', '2026-03-01'))?.refused).toBe('date-passed')
  story.do(people.leader, 'supervise', order('bureau', '2026-04-30'))
  expect(story.try(people.office, 'lift-supervision', { reason: 'x' })?.refused).toBe('level-not-yours')
  story.do(people.leader, 'lift-supervision', { reason: '已见成效' }, 20)
  expect(story.task.facts).toMatchObject({ supervision: null, urges: [{ by: 'clerk', reason: '请加快' }] })
  expect(story.task.limits.find((one) => one.id === 'supervision')?.stopped).toBe('2026-03-22')
})

it('a pause has a reason and a ceiling', () => {
  const story = underWay().do(people.office, 'pause', { reason: '征求外单位意见' })
  expect(story.task.limits.find((one) => one.id === FINISH_LIMIT)?.pauses).toMatchObject([
    { reason: '征求外单位意见', to: null, ceiling: { n: 5, unit: 'workdays' } },
  ])
  story.do(people.office, 'resume', {}, 9)
  expect(story.task.limits.find((one) => one.id === FINISH_LIMIT)?.pauses).toMatchObject([{ to: '2026-03-11' }])
})

it('reopening (重办) begins the limits anew, as often as is configured', () => {
  const closed = () =>
    underWay()
      .do(people.handler, 'report', { note: '完成', evidence: evidence() }, 30)
      .do(people.office, 'verify', {}, 31)
  const story = closed().do(people.office, 'reopen', { reason: '链接失效', dueOn: '2026-09-30' }, 60)
  expect(story.task).toMatchObject({ state: 'under-way', facts: { report: null, reopened: [{ reason: '链接失效' }] } })
  expect(story.task.limits.find((one) => one.id === FINISH_LIMIT)).toMatchObject({
    start: '2026-05-01',
    stopped: null,
    term: { dueOn: '2026-09-30' },
  })
  story.do(people.handler, 'report', { note: '已修复', evidence: evidence() }, 70).do(people.office, 'verify', {}, 71)
  expect(story.try(people.office, 'reopen', { reason: 'x', dueOn: '2026-12-31' })).toMatchObject({
    refused: 'reopened-too-often',
    facts: { times: 1 },
  })
})

it('a matter in one person’s hands moves to a colleague when that person leaves (交接)', () => {
  const story = underWay()
  const note = { note: '继续' }
  expect(story.try(people.colleague, 'progress', note)).toMatchObject({
    refused: 'assigned-to-another',
    facts: { name: 'name of handler' },
  })
  expect(story.try(standIn('x', staff('handler', 'protection', 'handler')), 'progress', note)).toBeNull()
  expect(story.try(people.head, 'hand-over', { person: 'stranger', reason: '调离' })?.refused).toBe('not-a-colleague')
  story.do(people.admin, 'hand-over', { person: 'colleague', name: 'forged', reason: '调离' })
  expect(story.task.facts.assignee).toEqual({ person: 'colleague', name: '小李' })
  expect(story.try(people.admin, 'hand-over', { person: 'colleague', reason: 'x' })?.refused).toBe('already-theirs')
  expect(story.try(people.colleague, 'progress', note)).toBeNull()
  expect(story.try(people.handler, 'progress', note)?.refused).toBe('assigned-to-another')
})
