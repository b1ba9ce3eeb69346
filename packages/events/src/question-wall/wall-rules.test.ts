import { expect, it } from 'vitest'
import { wallAnswerReleasable } from './answer.ts'
import { isHandedOver, wallPhase } from './phase.ts'
import { defineWallProcedure } from './procedure.ts'
import { barredFrom, wallFindings } from './screening.ts'
import { MODERATOR_ACTIONS, WALL_SYSTEM_ACTIONS } from './values.ts'

const HOUR = 3_600_000
const times = { opensAt: 10 * HOUR, closesAt: 12 * HOUR, endsAt: 13 * HOUR, closedAt: null }

it('takes questions between its times, and never after it was closed by hand', () => {
  expect([9, 10, 11.9, 12].map((at) => wallPhase(times, at * HOUR))).toEqual(['not-yet', 'open', 'open', 'closed'])
  expect(wallPhase({ ...times, closedAt: 10.5 * HOUR }, 11 * HOUR)).toBe('closed')
})

it('passes on when wall and activity are both over, once', () => {
  expect([12, 12.9, 13, 14].map((at) => isHandedOver(times, at * HOUR))).toEqual([false, false, true, true])
  expect(isHandedOver({ ...times, endsAt: 11 * HOUR }, 12 * HOUR)).toBe(true)
  expect(isHandedOver({ ...times, closedAt: 12 * HOUR }, 14 * HOUR)).toBe(false)
})

it('no moderator can keep a telephone number or a mark of secrecy; what is to be looked at they can', () => {
  for (const text of ['请打13812345678', '这份材料是机密★10年']) {
    const keep = wallFindings(text).map(({ key }) => key)
    expect(keep.length).toBeGreaterThan(0)
    expect(barredFrom(text, keep)).not.toEqual([])
  }
  const named = '张建国老师讲得很好，能再讲一次吗？'
  const keep = wallFindings(named).map(({ key }) => key)
  expect(barredFrom(named, keep)).toEqual([])
})

it('has a rule for every action that is named, and no other', () => {
  const { actions } = defineWallProcedure()
  expect(Object.keys(actions).sort()).toEqual([...MODERATOR_ACTIONS, ...WALL_SYSTEM_ACTIONS].sort())
})

it('nothing but a moderator makes a question visible', () => {
  const { actions } = defineWallProcedure()
  for (const [name, rule] of Object.entries(actions)) {
    if (rule.to !== 'visible') continue
    expect([name, rule.who.includes('system'), rule.who.includes('applicant')]).toEqual([name, false, false])
  }
})

it('a written answer is reviewed with its question and read back whole', () => {
  const details = { activity: 'a', question: '问？', answer: '答。' }
  const content = wallAnswerReleasable.contentOf('q', details, null)
  expect(content).toMatchObject({
    kind: 'wall-answer',
    item: 'q',
    place: 'a',
    texts: { question: '问？', answer: '答。' },
  })
  expect(wallAnswerReleasable.readContent(content)).toEqual(details)
})
