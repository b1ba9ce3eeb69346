import fc from 'fast-check'
import { expect, it } from 'vitest'
import { walkProcedure, WORK_POINT_PEOPLE } from '../testing.ts'
import { workPointProcedure } from './procedure.ts'

const HOUR = 3_600_000
const words = fc.constantFrom('说明', '理由充分', '𠮷', 'reason')
const day = fc.constantFrom('2026-04-30', '2026-07-31', '2026-12-31', '2027-02-08')
const departments = fc.subarray(['protection', 'planning', 'international'], { minLength: 1, maxLength: 2 })
const other = fc.constantFrom('plan-2026/2', 'plan-2026/3', 'walked-1').map((id) => ({ id, seq: 2, hash: 'h' }))

/** One input fits many actions: what an action does not ask for is left out of the record. */
const inputs = fc.record({
  reason: words,
  note: words,
  title: words,
  lead: departments,
  parts: fc.array(fc.record({ title: words, lead: departments, dueOn: day }), { minLength: 2, maxLength: 3 }),
  part: fc.constantFrom('p1', 'p2', 'p3'),
  proposed: fc.option(fc.constant('planning'), { nil: undefined }),
  level: fc.constantFrom('office', 'leader', 'bureau'),
  dueOn: day,
  term: day.map((dueOn) => ({ dueOn })),
  person: fc.constantFrom('handler', 'colleague'),
  other,
  main: other.map(({ id }) => id),
  limit: fc.constant('finish'),
  was: day,
  due: day,
  provisional: fc.boolean(),
  evidence: day.map((on) => [{ kind: 'page', ref: '/a', title: '标题', on }]),
})

const steps = fc.array(
  fc.record({
    action: fc.constantFrom(...Object.keys(workPointProcedure.actions)),
    actor: fc.constantFrom(...Object.values(WORK_POINT_PEOPLE)),
    input: inputs,
    later: fc.integer({ min: -HOUR, max: 200 * HOUR }),
  }),
  { minLength: 30, maxLength: 150 },
)

const start = {
  actor: WORK_POINT_PEOPLE.office,
  input: { plan: 'plan-2026', number: '三（一）2', year: 2026, title: '汇编案例', dueOn: '2026-10-30' },
  now: Date.UTC(2026, 2, 2, 1),
}

/** A beginning that leads into the middle, from where chance goes on. */
const beginning = (
  [
    ['approve', 'leader', {}],
    ['issue', 'office', { lead: ['protection'], support: ['planning'] }],
    ['sign', 'handler', {}],
  ] as const
).map(([action, who, input]) => ({ action, actor: WORK_POINT_PEOPLE[who], input, later: HOUR }))

it('replays to the row after every step of any walk', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(steps, fc.boolean(), (script, ahead) => {
      const { events, task, done } = walkProcedure(
        workPointProcedure,
        start,
        ahead ? [...beginning, ...script] : script,
      )
      for (const action of done) seen.add(action)
      expect(task.version).toBe(events.length)
      if (task.facts.returns.length > 2) throw new Error('came back a third time')
      expect(task.facts.extensionsGranted).toBeLessThanOrEqual(1)
      if (task.state === 'closed') expect(task.limits.every((limit) => limit.stopped !== null)).toBe(true)
      if (task.facts.follows) expect(task.facts.followers).toEqual([])
    }),
    { numRuns: 300 },
  )
  expect(seen.size).toBeGreaterThan(15)
})
