import { afterAll, beforeAll, expect, test } from 'vitest'
import { dueJobs } from '../src/modules/activity-records/promises-due.ts'
import type { JobContext } from '../src/platform/jobs.ts'
import { MONDAY, rig, type Call, type Rig } from './modules-rig.ts'
import { activityWithWall } from './question-wall-rig.ts'

let r: Rig
let activity = ''
const WHAT = '发布海外参展知识产权自查清单'

beforeAll(async () => {
  r = await rig({ now: MONDAY + 60_000 })
  activity = await activityWithWall(r)
  const host = await r.as('protection')
  const promise = { what: WHAT, department: 'promotion', dueOn: '2026-03-12' }
  expect((await host('POST', `/api/desk/activities/${activity}/record/promises`, promise)).status).toBe(201)
})
afterAll(() => r.close())

type Notice = { topic: string; text: string; href: string }
const toldTo = async (call: Call): Promise<Notice[]> =>
  (await call('GET', '/api/desk/notices?size=50')).body.items.filter(({ topic }: Notice) => topic === 'follow-up-due')

/** The day at nine; runs the job twice, and counts what the keepers, the office and the host were told so far. */
async function on(day: string) {
  r.clock.set(Date.parse(`${day}T09:00:00+08:00`))
  const job = dueJobs(r.surroundings)['activity-records.promises-due']
  const context: JobContext = { id: 'due', attempt: 1, now: r.clock.now(), signal: new AbortController().signal }
  for (let n = 0; n < 2; n++) await job(null, context)
  const people = await Promise.all(['promotion', 'promotion-head', 'office', 'protection'].map((who) => r.as(who)))
  return Promise.all(people.map(async (call) => (await toldTo(call)).length))
}

test('the department that owes a follow-up is told before its day, on it, and with the office once it has passed', async () => {
  expect(await on('2026-03-09')).toEqual([0, 0, 0, 0])
  expect(await on('2026-03-10')).toEqual([1, 1, 0, 0])
  expect(await on('2026-03-12')).toEqual([2, 2, 0, 0])
  expect(await on('2026-03-13')).toEqual([3, 3, 1, 0])
  const [notice] = await toldTo(await r.as('promotion'))
  expect(notice).toMatchObject({ href: '/open-month/desk/promises' })
  expect(JSON.stringify(notice)).toContain(WHAT)
})

test('a day that was moved is told anew; what is kept is told no more', async () => {
  const head = await r.as('promotion-head')
  const [{ id, version }] = (await head('GET', '/api/desk/promises')).body.items
  const moved = { version, dueOn: '2026-03-20', reason: '等展会名单' }
  const { body } = await head('POST', `/api/desk/promises/${id}/postpone`, moved)
  expect(await on('2026-03-16')).toEqual([3, 3, 1, 0])
  expect(await on('2026-03-18')).toEqual([4, 4, 1, 0])
  const evidence = [{ kind: 'page', ref: 'https://example.gov.cn/list', title: '自查清单', on: '2026-03-18' }]
  const again = await r.as('promotion-head')
  const kept = await again('POST', `/api/desk/promises/${id}/keep`, { version: body.version, what: '已发布', evidence })
  expect(kept.status).toBe(200)
  expect(await on('2026-03-23')).toEqual([4, 4, 1, 0])
})
