import { chinaCalendar } from '@gongkai/work-calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { act, openTask } from './act.ts'
import { asStored } from './canonical-json.ts'
import type { Actor, MatterRole } from './actor.ts'
import { verifyChain } from './chain.ts'
import { sealEvent, type TaskEvent } from './event.ts'
import type { ClockEffect } from './limits/limit-change.ts'
import { actionOf, defineProcedure, openingOf, type ActionRule } from './procedure.ts'
import { isRefusal } from './refusal.ts'
import { HistoryBroken, replay } from './replay.ts'
import { sampleDigest, staff } from './testing.ts'
import type { Task } from './task.ts'

interface Facts {
  readonly sum: number
  readonly last: string | null
}

const STATES = ['s0', 's1', 's2', 's3'] as const
type State = (typeof STATES)[number]
const ACTORS: Actor[] = [
  staff('han', 'protection', 'handler'),
  staff('head', 'protection', 'head'),
  staff('off', 'office', 'office', 'office-reviewer'),
  { kind: 'applicant' },
  { kind: 'system', job: 'tick' },
]
const ROLES: MatterRole[] = ['lead', 'lead-head', 'office', 'applicant', 'system']
const CLOCKS: ClockEffect[] = [
  { clock: 'start', limit: 'inner', term: { n: 5, unit: 'days' } },
  { clock: 'pause', limit: 'inner', reason: 'asked' },
  { clock: 'resume', limit: 'inner' },
  { clock: 'extend', limit: 'outer', term: { n: 2, unit: 'workdays' }, reason: 'hard' },
  { clock: 'stop', limit: 'outer' },
]

/** A random procedure: a chain through all states so that each is reached, and random actions beside it. */
const procedures = fc
  .array(
    fc.record({
      from: fc.subarray([...STATES], { minLength: 1 }),
      to: fc.option(fc.constantFrom(...STATES)),
      who: fc.subarray(ROLES, { minLength: 1 }),
      clocks: fc.subarray(CLOCKS),
      assigns: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drawn) => {
    const input = z.object({ add: z.number(), word: z.string().trim().optional() })
    const spine = STATES.slice(1).map((to, index) => ({
      from: [STATES[index] ?? 's0'],
      to,
      who: ROLES,
      clocks: [],
      assigns: false,
    }))
    const rules = [...spine, ...drawn].map(({ from, to, who, clocks, assigns }): ActionRule<State, Facts> =>
      actionOf<State, Facts>()({
        from,
        to,
        who,
        input,
        effect: (task, { input: { add, word }, by }) => ({
          facts: { sum: task.facts.sum + add, last: word ?? by },
          ...(assigns ? { lead: task.lead.slice(0, 1), support: task.lead } : {}),
        }),
        clock: () => clocks,
      }),
    )
    return defineProcedure({
      name: 'random',
      states: STATES,
      opening: openingOf<State, Facts>()({
        action: 'open',
        to: 's0',
        who: ROLES,
        input: z.object({}),
        begin: () => ({
          facts: { sum: 0, last: null },
          lead: ACTORS.flatMap((actor) => (actor.kind === 'staff' ? [actor.department] : [])),
        }),
        clock: () => [{ clock: 'start', limit: 'outer', term: { n: 7, unit: 'workdays' } }],
      }),
      actions: Object.fromEntries(rules.map((rule, index) => [`a${index}`, rule])),
    })
  })

const steps = fc.array(
  fc.record({
    action: fc.nat(8),
    actor: fc.constantFrom(...ACTORS),
    input: fc.oneof(
      fc.record({ add: fc.integer(), word: fc.option(fc.string(), { nil: undefined }) }),
      fc.constant({ add: 'not a number' }),
    ),
    later: fc.integer({ min: -5_000_000, max: 400_000_000 }),
  }),
  { minLength: 1, maxLength: 25 },
)

const runs = fc.tuple(procedures, steps).map(([procedure, script]) => {
  let now = Date.parse('2026-01-05T01:00:00Z')
  const begun = openTask(procedure, 'task-1', { kind: 'system', job: 'tick' }, {}, { now, digest: sampleDigest })
  if ('refused' in begun) throw new Error(begun.refused)
  let task: Task<State, Facts> = begun.task
  const events: TaskEvent<State>[] = [begun.event]
  for (const { action, actor, input, later } of script) {
    now += later
    const before = asStored(task)
    const answer = act(procedure, task, actor, `a${action}`, input, {
      now,
      calendar: chinaCalendar,
      digest: sampleDigest,
    })
    expect(task).toEqual(before)
    if (isRefusal(answer)) continue
    task = answer.task
    events.push(answer.event)
  }
  return { procedure, task, events }
})

const long = runs.filter(({ events }) => events.length >= 3)

describe('a history', () => {
  it('replays to the row, also after it was written to a store and read back', () => {
    fc.assert(
      fc.property(runs, ({ procedure, task, events }) => {
        const stored = JSON.parse(JSON.stringify(events)) as TaskEvent<State>[]
        expect(replay(procedure, events)).toEqual(task)
        expect(replay(procedure, stored)).toEqual(task)
        expect(task.version).toBe(events.length)
        expect(verifyChain(stored, sampleDigest, task.head)).toBeNull()
      }),
    )
  })

  it('never runs backwards in time', () => {
    fc.assert(
      fc.property(runs, ({ events }) => {
        for (const [index, event] of events.slice(1).entries()) {
          const before = events[index]?.at ?? 0
          expect(event.at).toBeGreaterThanOrEqual(before)
          if (event.notes.clockRead !== undefined) expect(event.notes.clockRead).toBeLessThan(event.at)
        }
      }),
    )
  })

  it('shows the first event that was edited', () => {
    const edits: ((event: TaskEvent<State>) => TaskEvent<State>)[] = [
      (event) => ({ ...event, by: `${event.by}x` }),
      (event) => ({ ...event, byName: `${event.byName}x` }),
      (event) => ({ ...event, at: event.at + 1 }),
      (event) => ({ ...event, action: `${event.action}x` }),
      (event) => ({ ...event, to: event.to === 's0' ? 's1' : 's0' }),
      (event) => ({ ...event, from: event.from === 's0' ? 's1' : 's0' }),
      (event) => ({ ...event, input: { add: -1, other: true } }),
      (event) => ({ ...event, notes: { ...event.notes, clockRead: 1 } }),
      (event) => ({ ...event, hash: event.hash.replace(/^./, (first) => (first === '0' ? '1' : '0')) }),
    ]
    fc.assert(
      fc.property(long, fc.nat(), fc.constantFrom(...edits), ({ events }, where, edit) => {
        const at = where % events.length
        const forged = events.map((event, index) => (index === at ? edit(event) : event))
        expect(verifyChain(forged, sampleDigest)).toEqual({ seq: at + 1, why: 'hash' })
      }),
    )
  })

  it('shows an edit that was hashed again by the event after it, or by the row', () => {
    fc.assert(
      fc.property(long, fc.nat(), ({ events, task }, where) => {
        const at = where % events.length
        const forged = events.map((event, index) =>
          index === at ? sealEvent({ ...event, by: 'forger' }, sampleDigest) : event,
        )
        const broken = verifyChain(forged, sampleDigest, task.head)
        expect(broken).toEqual(at === events.length - 1 ? { seq: at + 1, why: 'hash' } : { seq: at + 2, why: 'link' })
      }),
    )
  })

  it('shows where one was deleted, moved or cut off', () => {
    fc.assert(
      fc.property(long, fc.nat(), ({ events, task, procedure }, where) => {
        const at = where % events.length
        const without = events.filter((_, index) => index !== at)
        const last = at === events.length - 1
        expect(verifyChain(without, sampleDigest, task.head)).toEqual({ seq: at + 1, why: last ? 'cut-off' : 'order' })
        if (!last) {
          expect(() => replay(procedure, without)).toThrow(HistoryBroken)
          const moved = [
            ...events.slice(0, at),
            ...events.slice(at + 1, at + 2),
            ...events.slice(at, at + 1),
            ...events.slice(at + 2),
          ]
          expect(verifyChain(moved, sampleDigest)).toEqual({ seq: at + 1, why: 'order' })
        }
      }),
    )
  })

  it("shows another task's event, even with the right number", () => {
    fc.assert(
      fc.property(long, ({ events }) => {
        const mixed = events.map((event, index) =>
          index === 1 ? sealEvent({ ...event, taskId: 'task-2' }, sampleDigest) : event,
        )
        expect(verifyChain(mixed, sampleDigest)).toEqual({ seq: 2, why: 'order' })
      }),
    )
  })
})

describe('a history that this procedure cannot have written', () => {
  const procedure = defineProcedure({
    name: 'two',
    states: ['s0', 's1'],
    opening: openingOf<'s0' | 's1', object>()({
      action: 'open',
      to: 's0',
      who: ['office'],
      input: z.object({}),
      begin: () => ({ facts: {} }),
    }),
    actions: { go: actionOf<'s0' | 's1', object>()({ from: ['s0'], to: 's1', who: ['office'], input: z.object({}) }) },
  })
  const event = (over: Partial<TaskEvent<'s0' | 's1'>>): TaskEvent<'s0' | 's1'> => ({
    ...{
      taskId: 't',
      seq: 1,
      at: 0,
      by: 'x',
      byName: 'x',
      action: 'open',
      from: null,
      to: 's0',
      input: {},
      notes: {},
      prev: '',
      hash: '',
    },
    ...over,
  })
  it.each<[string, TaskEvent<'s0' | 's1'>[]]>([
    ['none at all', []],
    ['no opening', [event({ action: 'go' })]],
    ['an unknown action', [event({}), event({ seq: 2, action: 'fly', from: 's0', to: 's1' })]],
    ['an action from elsewhere', [event({}), event({ seq: 2, action: 'go', from: 's1', to: 's1' })]],
    ['an action that leads elsewhere', [event({}), event({ seq: 2, action: 'go', from: 's0', to: 's0' })]],
    ['another task', [event({}), event({ seq: 2, action: 'go', from: 's0', to: 's1', taskId: 'u' })]],
  ])('%s', (_, events) => {
    expect(() => replay(procedure, events)).toThrow(HistoryBroken)
  })
})
