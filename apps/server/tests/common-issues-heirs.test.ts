import type { RegistryInput } from '@gongkai/department-registry'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { serverModules } from '../src/modules/index.ts'
import { startWork } from '../src/platform/work.ts'
import { submit } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

let r: Rig
let office: Call
beforeAll(async () => {
  r = await rig()
  office = await r.as('office')
})
afterAll(() => r.close())

async function ownedIssue(department: string): Promise<string> {
  const { receipt } = await submit(r)
  await r.surroundings.db.script(`insert into message_cluster (id, made_at) values ('${receipt}', now());
    insert into message_assignment (receipt, cluster, likeness, text_key, received_on, assigned_at)
    values ('${receipt}', '${receipt}', 1, '${receipt}', '2026-03-02', now())`)
  const about = { cluster: receipt, title: '仿冒外观设计', reason: '多人问' }
  const { body } = await office('POST', '/api/desk/common-issues', about)
  const at = `/api/desk/common-issues/${body.id}`
  const owned = await office('POST', `${at}/actions/own`, { version: body.version, department })
  expect(owned.status).toBe(200)
  return at
}

async function dissolve(id: string, heirs: readonly string[]) {
  const admin = await r.as('admin')
  const { version, data } = (await admin('GET', '/api/desk/registry/data')).body as {
    version: number
    data: RegistryInput
  }
  const gone = { dissolved: '2026-03-02', heirs }
  const departments = data.departments.map((one) => (one.id === id ? { ...one, ...gone } : one))
  return admin('POST', '/api/desk/registry', { version, data: { ...data, departments } })
}

it('a common issue of a dissolved department goes to its sole heir, whose head is told', async () => {
  const at = await ownedIssue('protection')
  const closed = await ownedIssue('protection')
  const { version } = (await office('GET', closed)).body
  expect((await office('POST', `${closed}/actions/drop`, { version, reason: '不是一类' })).status).toBe(200)
  expect((await dissolve('protection', ['promotion'])).status).toBe(200)
  const work = await startWork(r.surroundings, serverModules(r.surroundings), null)
  await work.drain()
  await work.drain()
  await work.stop()

  const moved = (await office('GET', at)).body
  expect(moved).toMatchObject({ state: 'owned', department: 'promotion' })
  expect((await office('GET', closed)).body).toMatchObject({ state: 'closed', department: 'protection' })
  const told = (await (await r.as('promotion-head'))('GET', '/api/desk/notices')).body.items
  expect(told.map((one: { topic: string }) => one.topic)).toContain('common-issue-owned')
  expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
})
