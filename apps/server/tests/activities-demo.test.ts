import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { loadDemonstration } from '../src/demo/index.ts'
import { advanceActivities } from '../src/modules/events/index.ts'
import { rig, type Rig } from './modules-rig.ts'

let r: Rig
beforeAll(async () => {
  r = await rig({ boards: false })
  await loadDemonstration(r.surroundings)
})
afterAll(() => r.close())

const season = async () => (await r.call('GET', '/api/activities?series=open-month-2026')).body.items

it('brings a season of eight through the real procedure, each to another point', async () => {
  const items = await season()
  expect(items.map(({ phase }: { phase: string }) => phase).sort()).toEqual([
    'announced',
    'cancelled',
    'over',
    'over',
    'sign-up',
    'sign-up',
    'sign-up',
    'sign-up',
  ])
  const series = (await r.call('GET', '/api/series')).body.items
  expect(series.map(({ id, activities }: { id: string; activities: number }) => [id, activities]).sort()).toEqual([
    ['open-month-2026', 8],
    ['policy-salon', 2],
    ['press-briefing', 1],
  ])
  expect(items.find(({ changed }: { changed: unknown }) => changed)?.changed.groups).toEqual(['time'])
  const { details } = (await r.call('GET', `/api/activities/${items[0].id}`)).body
  expect(details.planTask).toEqual({ year: 2026, number: '二（三）3' })
  expect((await verifyRecord(r.surroundings)).broken).toEqual([])
})

it('fills one of them, so that some wait', async () => {
  const [full] = (await season()).filter(({ seats }: { seats: number }) => seats === 8)
  const places = (await r.call('GET', `/api/activities/places?ids=${full.id}`)).body.items[0]
  expect([places.phase, places.waiting]).toEqual(['full', 3])
})

it('leaves nothing for time to move on that time has passed already', async () => {
  expect(await advanceActivities(r.surroundings)).toBeGreaterThan(0)
  expect(await advanceActivities(r.surroundings)).toBe(0)
})

it('has asked those who came to one of them, and its final report is evidence of the plan', async () => {
  const office = await r.as('office')
  const { items } = (await office('GET', '/api/desk/plan/evidence?year=2026')).body
  const [report] = items.find(({ number }: { number: string }) => number === '二（三）3').items
  expect(report).toMatchObject({ kind: 'file', check: 'standing', faults: [] })
  const activity = /activities\/([^/]+)/.exec(report.href)?.[1]
  const { sections } = (await office('GET', `/api/desk/activities/${activity}/report`)).body
  const figures = sections.flatMap((one: { figures: { id: string; value: number }[] }) => one.figures)
  expect(figures.find(({ id }: { id: string }) => id === 'answers').value).toBe(12)
  // Nobody was counted at the door, so nobody is said to have stayed away.
  expect(figures.find(({ id }: { id: string }) => id === 'no-shows')).toBeUndefined()
  expect(JSON.stringify(sections)).toContain('材料可以提前发')
})
