import type { RegistryInput } from '@gongkai/department-registry'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { serverModules } from '../src/modules/index.ts'
import { addJob } from '../src/platform/jobs.ts'
import { startWork } from '../src/platform/work.ts'
import { act, bring, deskOf, submit, type Desk } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

const LATE = Date.parse('2026-03-02T23:50:00+08:00')
const toPromotion = { heirs: ['promotion'] }
let r: Rig
let desk: Desk
let admin: Call
beforeAll(async () => {
  r = await rig({ now: LATE })
  desk = await deskOf(r)
  admin = await r.as('admin')
})
afterAll(() => r.close())

async function dissolve(id: string, dissolved: string, more: object) {
  const { version, data } = (await admin('GET', '/api/desk/registry/data')).body as {
    version: number
    data: RegistryInput
  }
  const departments = data.departments.map((one) => (one.id === id ? { ...one, dissolved, ...more } : one))
  return admin('POST', '/api/desk/registry', { version, data: { ...data, departments } })
}

/** What the server does beside requests, once, until nothing is left to do. */
async function work(kinds: readonly string[] = []) {
  const running = await startWork(r.surroundings, serverModules(r.surroundings), null)
  for (const kind of kinds) await addJob(r.surroundings.db, r.clock, { kind })
  await running.drain()
  await running.stop()
}

const sees = async (call: Call, receipt: string) => (await call('GET', `/api/desk/messages/${receipt}`)).body

it('a message follows its department to the sole heir, on the day the department ends, and says so', async () => {
  const { receipt, code } = await submit(r)
  await bring(desk, receipt, 'assign')
  const done = await submit(r)
  await bring(desk, done.receipt, 'answer')
  expect((await dissolve('protection', '2026-03-03', toPromotion)).status).toBe(200)
  await work()
  expect(await sees(desk.office, receipt)).toMatchObject({ lead: ['protection'], support: ['office'] })

  r.clock.set(LATE + 20 * 60_000)
  await work(['messages.heirs'])
  const moved = await sees(desk.office, receipt)
  expect(moved).toMatchObject({ lead: ['promotion'], support: ['office'], state: 'assigned' })
  expect(moved.history.at(-1)).toMatchObject({
    action: 'follow-heir',
    by: 'system:follow-heir',
    input: { from: 'protection', to: 'promotion', fromName: '保护处', toName: '运用促进处' },
  })
  expect(moved.actions.map((one: { action: string }) => one.action)).not.toContain('follow-heir')
  const promotion = await r.as('promotion')
  expect((await act(promotion, receipt, 'draft', { reply: '您好。', release: { mode: 'full' } })).status).toBe(200)
  expect((await sees(desk.office, done.receipt)).lead).toEqual(['protection'])
  const { timeline } = (await r.call('GET', `/api/messages/${receipt}?code=${code}`)).body
  expect(timeline).toContainEqual(expect.objectContaining({ text: '机构调整，改由运用促进处办理。' }))
})

it('a change that ends a department at once moves its messages at once; a supporter that leads becomes one', async () => {
  const { receipt } = await submit(r)
  await act(desk.office, receipt, 'accept')
  await act(desk.office, receipt, 'assign', { lead: ['public-service'], support: ['promotion', 'office'] })
  expect((await dissolve('public-service', '2026-03-02', toPromotion)).status).toBe(200)
  await work()
  expect(await sees(desk.office, receipt)).toMatchObject({ lead: ['promotion'], support: ['office'] })
  await work(['messages.heirs'])
  expect((await sees(desk.office, receipt)).history).toHaveLength(4)
  const forged = await act(admin, receipt, 'follow-heir', {
    from: 'promotion',
    to: 'office',
    fromName: 'a',
    toName: 'b',
  })
  expect(forged.body.code).toBe('not-your-role')
  expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
})
