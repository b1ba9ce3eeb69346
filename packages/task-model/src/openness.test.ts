import { chinaCalendar } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { act } from './act.ts'
import type { Actor } from './actor.ts'
import { actionsFor } from './openness.ts'
import { isRefusal } from './refusal.ts'
import { SAMPLE_STATES, sampleDigest, sampleProcedure, sampleTask, staff, type SampleTask } from './testing.ts'

const now = Date.parse('2026-03-04T02:00:00Z')
const surroundings = { now, calendar: chinaCalendar, digest: sampleDigest }

const ACTORS = {
  leadHandler: staff('lin', 'protection', 'handler'),
  drafter: staff('zhou', 'protection', 'handler', 'head'),
  leadHead: staff('wu', 'protection', 'head'),
  supporter: staff('he', 'planning', 'handler'),
  strangerHandler: staff('gu', 'international', 'handler'),
  strangerHead: staff('tang', 'international', 'head'),
  office: staff('xu', 'office', 'office'),
  reviewer: staff('shen', 'office', 'office-reviewer'),
  leader: staff('jiang', 'planning', 'leader'),
  admin: staff('root', 'office', 'admin'),
  applicant: { kind: 'applicant' },
  system: { kind: 'system', job: 'finish' },
} as const satisfies Record<string, Actor>
type Who = keyof typeof ACTORS
type ActionName = keyof typeof sampleProcedure.actions

const INPUT: Record<ActionName, unknown> = {
  give: { lead: ['protection'] },
  write: { text: 'an answer' },
  remark: { note: 'a remark' },
  ask: { reason: 'a third party is asked' },
  heard: {},
  prolong: { days: 3, reason: 'a hard case' },
  check: {},
  back: { reason: 'the figure is wrong' },
  finish: {},
}

const LEADS: Who[] = ['leadHandler', 'drafter', 'leadHead']
/** Written by hand: in which states each action is open, and to whom. Everything else must be closed. */
const OPEN: Record<ActionName, [states: string[], who: Who[]]> = {
  give: [['raised'], ['office']],
  write: [['given', 'written'], LEADS],
  remark: [
    ['given', 'written'],
    ['supporter', 'leader'],
  ],
  ask: [['given', 'written'], LEADS],
  heard: [['given', 'written'], LEADS],
  prolong: [['given', 'written'], ['leader']],
  check: [['written'], ['leadHead', 'reviewer']],
  back: [['written', 'checked'], ['reviewer']],
  finish: [['checked'], ['reviewer', 'system']],
}

/** Who is told `not-your-role`: nothing about this matter or another moment would change it. */
const STAFF_IN_DEPARTMENTS: Who[] = [...LEADS, 'supporter', 'strangerHandler', 'strangerHead']
const EVER: Record<ActionName, Who[]> = {
  give: ['office'],
  write: STAFF_IN_DEPARTMENTS,
  remark: [...STAFF_IN_DEPARTMENTS, 'leader'],
  ask: STAFF_IN_DEPARTMENTS,
  heard: STAFF_IN_DEPARTMENTS,
  prolong: ['leader'],
  check: ['drafter', 'leadHead', 'strangerHead', 'reviewer'],
  back: ['reviewer'],
  finish: ['reviewer', 'system'],
}

function expected(action: ActionName, state: string, who: Who): string {
  const [states, openTo] = OPEN[action]
  if (!EVER[action].includes(who)) return 'not-your-role'
  if (!states.includes(state)) return 'wrong-state'
  if (openTo.includes(who)) return 'open'
  return action === 'check' && who === 'drafter' ? 'drafter-cannot-review' : 'not-your-department'
}

const names = Object.keys(sampleProcedure.actions) as ActionName[]
const everyone = Object.keys(ACTORS) as Who[]

describe.each([...SAMPLE_STATES])('in state %s', (state) => {
  const task: SampleTask = sampleTask(state, { writer: 'zhou' })
  describe.each(everyone)('for %s', (who) => {
    it.each(names)('%s', (action) => {
      const shown = actionsFor(sampleProcedure, task, ACTORS[who], surroundings).find((each) => each.action === action)
      const done = act(sampleProcedure, task, ACTORS[who], action, INPUT[action], surroundings)
      const answer = expected(action, state, who)
      if (answer === 'open') {
        expect(shown).toEqual({ action, open: true, input: sampleProcedure.actions[action].input })
        expect(isRefusal(done)).toBe(false)
      } else {
        expect(shown).toMatchObject({ action, open: false, code: answer })
        expect(done).toEqual({ refused: answer, facts: shown && !shown.open ? shown.facts : null })
      }
    })
  })
})

describe('the facts of a reason', () => {
  const closed = (actor: Actor, action: ActionName, task = sampleTask('written', { writer: 'zhou' })) => {
    const shown = actionsFor(sampleProcedure, task, actor, surroundings).find((each) => each.action === action)
    return shown && !shown.open ? [shown.code, shown.facts] : null
  }

  it('say what it needs, when it is possible, whose matter it is, and who drafted', () => {
    expect(closed(ACTORS.admin, 'check')).toEqual(['not-your-role', { needed: ['lead-head', 'office-reviewer'] }])
    expect(closed(ACTORS.office, 'give')).toEqual(['wrong-state', { state: 'written', possibleIn: ['raised'] }])
    expect(closed(ACTORS.strangerHead, 'write')).toEqual([
      'not-your-department',
      { yours: 'international', lead: ['protection'], support: ['planning'] },
    ])
    expect(closed(ACTORS.drafter, 'check')).toEqual(['drafter-cannot-review', { drafter: 'zhou' }])
  })

  it("take the procedure's own guard last", () => {
    const locked = sampleTask('checked', { subject: 'locked' })
    expect(closed(ACTORS.reviewer, 'finish', locked)).toEqual(['locked', {}])
    expect(closed(ACTORS.office, 'finish', locked)?.[0]).toBe('not-your-role')
  })

  it('list the actions in the order of the procedure', () => {
    expect(
      actionsFor(sampleProcedure, sampleTask('raised'), ACTORS.office, surroundings).map((each) => each.action),
    ).toEqual(names)
  })
})
