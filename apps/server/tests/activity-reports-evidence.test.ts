import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { advanceActivities } from '../src/modules/events/index.ts'
import { questionnairesRig, type QuestionnairesRig } from './questionnaires-rig.ts'

const NUMBER = '二（三）3'
let r: QuestionnairesRig
let id: string
const held = Date.parse('2026-08-12T17:00:00+08:00')

async function final(activity: string): Promise<void> {
  const kept = await r.handler('POST', `/api/desk/activities/${activity}/report/kept`, {})
  expect(kept.status, JSON.stringify(kept.body)).toBe(200)
}
async function evidence() {
  const { body } = await r.office('GET', '/api/desk/plan/evidence?year=2026')
  return body.items.find((one: { number: string }) => one.number === NUMBER)?.items ?? []
}

beforeAll(async () => {
  r = await questionnairesRig()
  const file = await readFile(new URL('../src/demo/work-points.txt', import.meta.url), 'utf8')
  const content = Buffer.from(file.replaceAll('{{year}}', '2026')).toString('base64')
  await r.office('POST', '/api/desk/plan/import', { fileName: 'plan.txt', content })
  id = await r.plan({ planTask: { year: 2026, number: NUMBER } })
  await r.publish(id)
  r.clock.set(held)
  await advanceActivities(r.surroundings)
}, 120_000)
afterAll(() => r.close())

it('stands at the task of the plan once it is final, and holds when it is looked behind', async () => {
  expect(await evidence()).toEqual([])
  await final(id)
  const [report, ...others] = await evidence()
  expect(others).toEqual([])
  expect(report).toMatchObject({
    kind: 'file',
    check: 'standing',
    faults: [],
    on: '2026-08-12',
    href: `/open-month/desk/activities/${id}/report`,
    verified: null,
  })
  const verified = await r.reviewer('POST', '/api/desk/plan/evidence', {
    year: 2026,
    number: NUMBER,
    action: 'verify',
    input: { id: report.id },
  })
  expect(verified.body.items[0].verified).not.toBeNull()
})

it('made final again takes the place of the one before, and must be verified anew', async () => {
  r.clock.set(held + 3_600_000)
  const record = `/api/desk/activities/${id}/record`
  await r.handler('POST', `${record}/speakers`, { participants: 'firm', organisation: '某公司', agreed: true })
  const before = await evidence()
  await final(id)
  const after = await evidence()
  expect(after).toHaveLength(1)
  expect(after[0]).toMatchObject({ check: 'standing', verified: null })
  expect(after[0].hash).not.toBe(before[0].hash)
})

it('of an activity that serves a task the plan does not have is kept all the same', async () => {
  const other = await r.plan({ title: '另一场活动', planTask: { year: 2026, number: '九' } })
  r.clock.set(Date.parse('2026-07-01T10:00:00+08:00'))
  await r.publish(other)
  r.clock.set(held + 7_200_000)
  await advanceActivities(r.surroundings)
  await final(other)
  expect(await evidence()).toHaveLength(1)
})

it('made final twice at once is kept twice, and the later one is the evidence', async () => {
  await Promise.all([final(id), final(id)])
  const kept = await r.surroundings.db.sql<{ number: number; sha256: string }>(
    'test.kept',
    'select number, sha256 from activity_report where activity = $1 order by number',
    [id],
  )
  expect(kept.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  expect((await evidence())[0].hash).toBe(kept.at(-1)?.sha256)
})
