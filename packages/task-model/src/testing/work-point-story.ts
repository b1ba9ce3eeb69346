import { chinaCalendar } from '@gongkai/work-calendar'
import { act, openTask } from '../act.ts'
import type { Actor } from '../actor.ts'
import { isRefusal } from '../refusal.ts'
import { workPointProcedure } from '../work-point/procedure.ts'
import type { WorkPoint, WorkPointState } from '../work-point/facts.ts'
import { sampleDigest, staff, standIn } from './sample.ts'

/** People of an invented bureau: `protection` leads the tasks of these tests, `planning` supports. */
export const WORK_POINT_PEOPLE = {
  handler: staff('handler', 'protection', 'handler'),
  colleague: staff('colleague', 'protection', 'handler'),
  head: staff('head', 'protection', 'head'),
  'stand-in of the head': standIn('deputy', staff('head', 'protection', 'head')),
  supporter: staff('supporter', 'planning', 'handler'),
  stranger: staff('stranger', 'international', 'handler', 'head'),
  office: staff('clerk', 'office', 'office'),
  'office-reviewer': staff('reviewer', 'office', 'office-reviewer'),
  'proposer with both roles': staff('proposer', 'office', 'office', 'office-reviewer'),
  'stand-in of the proposer': standIn('acting', staff('proposer', 'office', 'office', 'office-reviewer')),
  'reporter with both roles': staff('reporter', 'protection', 'head', 'office-reviewer'),
  leader: staff('leader', 'office', 'leader'),
  admin: staff('root', 'office', 'admin'),
  applicant: { kind: 'applicant' },
  system: { kind: 'system', job: 'recount' },
} as const satisfies Record<string, Actor>

type Step = readonly [action: string, who: keyof typeof WORK_POINT_PEOPLE, input: unknown]

const EVIDENCE = { kind: 'page', ref: '/policies/17', title: '公开指南', on: '2026-05-20' }
const MAIN = { id: 'plan-2026/2', seq: 3, hash: 'h' }
const WAY: readonly Step[] = [
  ['approve', 'leader', {}],
  ['issue', 'office', { lead: ['protection'], support: ['planning'] }],
  ['sign', 'handler', {}],
  ['progress', 'handler', { note: '已完成初稿' }],
  ['report', 'reporter with both roles', { note: '已发布', evidence: [EVIDENCE] }],
  ['verify', 'office', {}],
]
const LENGTH: Readonly<Record<Exclude<WorkPointState, 'returned'>, number>> = {
  proposed: 0,
  approved: 1,
  issued: 2,
  signed: 3,
  'under-way': 4,
  reported: 5,
  closed: 6,
}
const BACK: Step = ['return', 'head', { reason: '不属于本处职责', proposed: 'planning' }]
const ISSUED = WAY.slice(0, 2)
const AGAIN = WAY.slice(1, 2)

/** Monday 2 March 2026, nine in the morning in Shanghai. */
const MORNING = Date.UTC(2026, 2, 2, 1)
const HOUR = 3_600_000

/** A task told step by step by the real procedure, an hour between steps. Throws when a step is refused. */
function told(steps: readonly Step[]): WorkPoint {
  const input = { plan: 'plan-2026', number: '二（一）1', year: 2026, title: '修订公开指南', dueOn: '2026-06-30' }
  const proposer = WORK_POINT_PEOPLE['proposer with both roles']
  const begun = openTask(workPointProcedure, 'plan-2026/1', proposer, input, { now: MORNING, digest: sampleDigest })
  if (isRefusal(begun)) throw new Error(begun.refused)
  let { task } = begun
  for (const [action, who, given] of steps) {
    const around = { now: task.head.at + HOUR, calendar: chinaCalendar, digest: sampleDigest }
    const done = act(workPointProcedure, task, WORK_POINT_PEOPLE[who], action, given, around)
    if (isRefusal(done)) throw new Error(`${action}: ${done.refused} ${JSON.stringify(done.facts)}`)
    task = done.task
  }
  return task
}

/** A task in any state, brought there by the procedure itself. */
export function workPointIn(state: WorkPointState): WorkPoint {
  return told(state === 'returned' ? [...ISSUED, BACK] : WAY.slice(0, LENGTH[state]))
}

/** Every state, and every circumstance that opens or closes something beside it. */
export function workPointSituations(): Record<string, WorkPoint> {
  const underWay = WAY.slice(0, LENGTH['under-way'])
  const ask: Step = ['ask-extension', 'handler', { term: { dueOn: '2026-07-31' }, reason: '等待上级文件' }]
  const approve: Step = ['approve-extension', 'leader', {}]
  const split: Step = [
    'split',
    'head',
    {
      reason: '两处分别承担',
      parts: [
        { title: '正文', lead: ['protection'] },
        { title: '附表', lead: ['planning'] },
      ],
    },
  ]
  const part = (id: string, who: Step[1]): Step => ['finish-part', who, { part: id, note: '已完成' }]
  const supervise: Step = ['supervise', 'leader', { level: 'leader', dueOn: '2026-04-10', reason: '进度滞后' }]
  return {
    proposed: workPointIn('proposed'),
    approved: workPointIn('approved'),
    issued: workPointIn('issued'),
    returned: workPointIn('returned'),
    'issued again after one return': told([...ISSUED, BACK, ...AGAIN]),
    'issued again after two returns': told([...ISSUED, BACK, ...AGAIN, BACK, ...AGAIN]),
    signed: workPointIn('signed'),
    'under-way': workPointIn('under-way'),
    'under-way, an extension is asked for': told([...underWay, ask]),
    'under-way, extended once': told([...underWay, ask, approve]),
    'under-way, paused': told([...underWay, ['pause', 'office', { reason: '等待外单位意见' }]]),
    'under-way, supervised by a leader': told([...underWay, supervise]),
    'under-way, split': told([...underWay, split]),
    'under-way, one part done': told([...underWay, split, part('p2', 'supporter')]),
    'under-way, all parts done': told([...underWay, split, part('p2', 'supporter'), part('p1', 'handler')]),
    'under-way, follows another': told([...underWay, ['follow', 'office', { other: MAIN, reason: '内容相同' }]]),
    'under-way, leads another': told([...underWay, ['take-in', 'office', { other: MAIN, reason: '内容相同' }]]),
    reported: workPointIn('reported'),
    closed: workPointIn('closed'),
    'closed again after it was reopened': told([
      ...WAY,
      ['reopen', 'office', { reason: '链接失效', dueOn: '2026-09-30' }],
      ...WAY.slice(4),
    ]),
  }
}
