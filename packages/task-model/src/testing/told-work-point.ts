import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { chinaCalendar, localDateOf } from '@gongkai/work-calendar'
import { act, openTask } from '../act.ts'
import type { Actor } from '../actor.ts'
import { limitStatus } from '../limits/limit-status.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { sampleDigest } from './sample.ts'
import { WORK_POINT_PEOPLE as people } from './work-point-story.ts'
import type { WorkPoint, WorkPointEvent } from '../work-point/facts.ts'
import { defineWorkPointProcedure, FINISH_LIMIT } from '../work-point/procedure.ts'

const DAY = 24 * 3_600_000
const START = Date.UTC(2026, 2, 2, 1)
/** The surroundings of an act so many days after the task was proposed. */
export const daysLater = (days: number) => ({ now: START + days * DAY, calendar: chinaCalendar, digest: sampleDigest })
const id = (text: string) => parseDepartmentId(text) as DepartmentId
const DEPARTMENTS = ['protection', 'planning', 'international'].map(id)

export const toldProcedure = defineWorkPointProcedure({
  registered: {
    knows: (one) => DEPARTMENTS.includes(one),
    membersOf: (group, on) => {
      if (group !== 'all-departments') return null
      return on < '2026-06-01' ? DEPARTMENTS : [...DEPARTMENTS, id('promotion')]
    },
  },
  colleague: (person, departments) =>
    departments.includes(id('protection')) && person === 'colleague' ? { person, name: '小李' } : null,
  pauseCeiling: { n: 5, unit: 'workdays' },
})

/** A task of an invented bureau and its history, told act by act. */
export class ToldWorkPoint {
  task: WorkPoint
  events: WorkPointEvent[]

  constructor(number = '1') {
    const input = { plan: 'plan-2026', number, year: 2026, title: '修订公开指南', dueOn: '2026-06-30' }
    const opened = openTask(
      toldProcedure,
      `plan-2026/${number}`,
      people['proposer with both roles'],
      input,
      daysLater(0),
    )
    if (isRefusal(opened)) throw new Error(opened.refused)
    this.task = opened.task
    this.events = [opened.event]
  }

  try(who: Actor, action: string, input: unknown = {}, days = 1): Refusal | null {
    const done = act(toldProcedure, this.task, who, action, input, daysLater(days))
    if (isRefusal(done)) return done
    this.task = done.task
    this.events.push(done.event)
    return null
  }

  do(who: Actor, action: string, input: unknown = {}, days = 1): this {
    const refusal = this.try(who, action, input, days)
    if (refusal) throw new Error(`${action}: ${refusal.refused} ${JSON.stringify(refusal.facts)}`)
    return this
  }

  due(days: number, limit = FINISH_LIMIT): string | undefined {
    const found = this.task.limits.find((one) => one.id === limit)
    return found && limitStatus(found, { today: localDateOf(START + days * DAY), calendar: chinaCalendar }).due
  }
}

export const leadAndSupport = { lead: ['protection'], support: ['planning'] }
export const issued = (input: object = leadAndSupport) =>
  new ToldWorkPoint().do(people.leader, 'approve').do(people.office, 'issue', input)
export const underWay = (input: object = leadAndSupport) =>
  issued(input).do(people.handler, 'sign').do(people.handler, 'progress', { note: '开始' })
export const evidence = (on = '2026-05-20') => [{ kind: 'page', ref: '/guide', title: '公开指南', on }]
