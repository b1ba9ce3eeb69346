import { chinaCalendar } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { act, openTask, type Done } from './act.ts'
import type { Actor } from './actor.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import { sampleDigest, sampleProcedure, sampleTask, staff, standIn } from './testing.ts'

const morning = Date.parse('2026-03-04T02:00:00Z')
const minute = 60_000
const around = (now: number, version?: number) => ({ now, calendar: chinaCalendar, digest: sampleDigest, version })
const writer = staff('zhou', 'protection', 'handler')
const clerk = staff('xu', 'office', 'office')

function done<D>(answer: D | Refusal): D {
  if (typeof answer === 'object' && answer !== null && isRefusal(answer)) throw new Error(`refused: ${answer.refused}`)
  return answer as D
}

const open = (now = morning) =>
  done(openTask(sampleProcedure, 't-1', { kind: 'applicant' }, { subject: '问题' }, around(now)))

describe('opening a task', () => {
  it('makes the task and its first event', () => {
    const { task, event } = open()
    expect(task).toMatchObject({ id: 't-1', state: 'raised', version: 1, lead: [], facts: { subject: '问题' } })
    expect(event).toMatchObject({
      seq: 1,
      from: null,
      to: 'raised',
      by: 'applicant',
      byName: '',
      prev: '',
      at: morning,
    })
    expect(event.notes).toEqual({
      procedure: 'sample',
      limits: [{ clock: 'start', limit: 'answer', term: { n: 7, unit: 'workdays' }, on: '2026-03-04' }],
    })
  })

  it('counts the day in Shanghai, not in Greenwich', () => {
    expect(open(Date.parse('2026-03-04T16:30:00Z')).task.limits[0]?.start).toBe('2026-03-05')
  })

  it('is refused to who may not, and for an input that does not fit', () => {
    expect(openTask(sampleProcedure, 't', writer, { subject: 'x' }, around(morning))).toEqual({
      refused: 'not-your-role',
      facts: { needed: ['applicant', 'office'] },
    })
    expect(openTask(sampleProcedure, 't', clerk, { subject: '' }, around(morning))).toMatchObject({
      refused: 'invalid-input',
      facts: { paths: ['subject'] },
    })
  })
})

describe('doing an action', () => {
  it('moves the task, chains the event and leaves the old task as it was', () => {
    const first = open()
    const second = done(
      act(sampleProcedure, first.task, clerk, 'give', { lead: ['protection'] }, around(morning + minute)),
    )
    expect(second.task).toMatchObject({ state: 'given', version: 2, lead: ['protection'], support: [] })
    expect(second.event).toMatchObject({
      seq: 2,
      from: 'raised',
      to: 'given',
      by: 'xu',
      byName: 'name of xu',
      prev: first.event.hash,
    })
    expect(second.event.input).toEqual({ lead: ['protection'], support: [] })
    expect(first.task).toMatchObject({ state: 'raised', version: 1, lead: [] })
  })

  it('keeps the input as it was understood, not as it was sent', () => {
    const answer = done(
      act(sampleProcedure, sampleTask('given'), writer, 'write', { text: '  答复 ', extra: 1 }, around(morning)),
    )
    expect(answer.event.input).toEqual({ text: '答复' })
    expect(answer.task.facts).toMatchObject({ text: '答复', writer: 'zhou' })
  })

  it('names every field that does not fit', () => {
    expect(
      act(sampleProcedure, sampleTask('raised'), clerk, 'give', { lead: [], support: [1] }, around(morning)),
    ).toMatchObject({
      refused: 'invalid-input',
      fields: [{ path: 'lead' }, { path: 'support.0' }],
    })
  })

  it("asks the procedure's check with the input", () => {
    expect(act(sampleProcedure, sampleTask('given'), writer, 'write', { text: 'a secret' }, around(morning))).toEqual({
      refused: 'secret-text',
      facts: { word: 'secret' },
    })
  })

  it('refuses an action that was read on an older version and says who changed it', () => {
    const { task } = done(
      act(sampleProcedure, open().task, clerk, 'give', { lead: ['protection'] }, around(morning + minute)),
    )
    expect(act(sampleProcedure, task, writer, 'write', { text: 'x' }, around(morning + 2 * minute, 1))).toEqual({
      refused: 'stale-version',
      facts: { yours: 1, current: 2, by: 'xu', byName: 'name of xu', at: morning + minute, action: 'give' },
    })
    expect(isRefusal(act(sampleProcedure, task, writer, 'write', { text: 'x' }, around(morning, 2)))).toBe(false)
  })

  it.each(['fly', 'constructor', '__proto__', 'raise'])('does not know %s', (action) => {
    expect(act(sampleProcedure, sampleTask('raised'), clerk, action, {}, around(morning))).toMatchObject({
      refused: 'unknown-action',
    })
  })

  it('never lets a history run backwards: a clock set back is noted', () => {
    const { task } = open()
    const later = done(
      act(sampleProcedure, task, clerk, 'give', { lead: ['protection'] }, around(morning - 90 * minute)),
    )
    expect(later.event).toMatchObject({ at: morning, notes: { clockRead: morning - 90 * minute } })
    const after: Done<string, object> = done(
      act(sampleProcedure, later.task, writer, 'write', { text: 'x' }, around(morning + minute)),
    )
    expect(after.event.notes).toEqual({})
  })
})

describe('a stand-in', () => {
  const wu = staff('wu', 'protection', 'head')
  const written = sampleTask('written', { writer: 'zhou' })

  it('acts under their own name, and the event says for whom', () => {
    const { event } = done(act(sampleProcedure, written, standIn('lin', wu), 'check', {}, around(morning)))
    expect(event).toMatchObject({ by: 'lin', byName: 'name of lin' })
    expect(event.notes).toEqual({ onBehalfOf: { person: 'wu', name: 'name of wu' } })
  })

  it('reviews neither what they wrote themselves nor what whom they stand in for wrote', () => {
    const refused = (writer: string) =>
      act(sampleProcedure, sampleTask('written', { writer }), standIn('lin', wu), 'check', {}, around(morning))
    expect(refused('lin')).toEqual({ refused: 'drafter-cannot-review', facts: { drafter: 'lin' } })
    expect(refused('wu')).toEqual({ refused: 'drafter-cannot-review', facts: { drafter: 'wu' } })
  })
})

describe('clocks', () => {
  const leader = staff('jiang', 'planning', 'leader')
  it('are paused, resumed, extended and stopped by actions, and keep it as facts', () => {
    const day = 24 * 60 * minute
    let { task } = open()
    const step = (actor: Actor, action: string, input: unknown, days: number) => {
      task = done(act(sampleProcedure, task, actor, action, input, around(morning + days * day))).task
    }
    step(clerk, 'give', { lead: ['protection'] }, 0)
    step(writer, 'ask', { reason: '征求第三方意见' }, 1)
    step(writer, 'ask', { reason: 'again' }, 2)
    step(writer, 'heard', {}, 5)
    step(leader, 'prolong', { days: 3, reason: '情况复杂' }, 6)
    step(writer, 'write', { text: 'x' }, 7)
    step(staff('wu', 'protection', 'head'), 'check', {}, 7)
    step({ kind: 'system', job: 'finish' }, 'finish', {}, 8)
    expect(task.limits).toEqual([
      {
        id: 'answer',
        start: '2026-03-04',
        term: { n: 7, unit: 'workdays' },
        pauses: [{ from: '2026-03-05', to: '2026-03-09', reason: '征求第三方意见' }],
        extensions: [{ term: { n: 3, unit: 'workdays' }, reason: '情况复杂', by: 'jiang', on: '2026-03-10' }],
        stopped: '2026-03-12',
      },
    ])
  })
})
