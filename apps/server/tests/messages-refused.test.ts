import type { RegistryInput } from '@gongkai/department-registry'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { act, bring, deskOf, submit, type Desk } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

const DAY = 86_400_000
const reason = '理由'

describe('over the wire nobody can', () => {
  let r: Rig
  let desk: Desk
  let leader: Call
  beforeAll(async () => {
    r = await rig()
    desk = await deskOf(r)
    leader = await r.as('leader')
  })
  afterAll(async () => {
    expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
    await r.close()
  })

  const assigned = async () => {
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'assign')
    return receipt
  }
  const versionOf = async (receipt: string) =>
    (await desk.office('GET', `/api/desk/messages/${receipt}`)).body.version as number
  /** The refusal of an act, which must leave the message as it was. */
  const refused = async (call: Call, receipt: string, action: string, input: object = {}) => {
    const before = await versionOf(receipt)
    const { status, body } = await act(call, receipt, action, input)
    expect(await versionOf(receipt)).toBe(before)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(body.message).toMatch(/^[^A-Za-z]+$/)
    return body.code as string
  }

  it('act on a version that is old, still to come, or none at all', async () => {
    const receipt = await assigned()
    const url = `/api/desk/messages/${receipt}/actions/urge`
    const now = await versionOf(receipt)
    for (const version of [now - 1, 0, -1, now + 1, 2 ** 40])
      expect((await desk.office('POST', url, { version, reason })).body.code).toBe('stale-version')
    for (const version of [undefined, null, '3', 1.5, {}, [now]])
      expect((await desk.office('POST', url, { version, reason })).status).toBe(400)
    expect(await versionOf(receipt)).toBe(now)
  })

  it('do what another role does, or a job', async () => {
    const receipt = await assigned()
    expect(await refused(desk.handler, receipt, 'urge', { reason })).toBe('not-your-role')
    expect(await refused(desk.handler, receipt, 'approve-extension')).toBe('not-your-role')
    expect(await refused(desk.office, receipt, 'return', { reason })).toBe('not-your-role')
    const recount = { limit: 'reply', was: '2026-03-11', due: '2026-03-12', provisional: false }
    const heir = { from: 'protection', to: 'office', fromName: '甲', toName: '乙' }
    for (const call of [desk.office, desk.reviewer, leader, await r.as('admin')]) {
      expect(await refused(call, receipt, 'recount', recount)).toBe('not-your-role')
      expect(await refused(call, receipt, 'follow-heir', heir)).toBe('not-your-role')
    }
    expect(await refused(await r.as('admin'), receipt, 'urge', { reason })).toBe('not-your-role')
    const stranger = await r.as('promotion')
    expect((await stranger('POST', `/api/desk/messages/${receipt}/actions/draft`, { version: 3 })).status).toBe(404)
  })

  it('stretch a limit: no length but whole days up to the most, once, before it has passed, with somebody else’s word', async () => {
    const receipt = await assigned()
    for (const n of [0, -1, 1.5, 9, 1e9, '5', null, undefined, [5]])
      expect(await refused(desk.handler, receipt, 'ask-extension', { term: { n }, reason })).toBe('invalid-input')
    for (const term of [undefined, { n: 3, unit: 'months' }, { unit: 'date', dueOn: '2027-01-01' }])
      expect(await refused(desk.handler, receipt, 'ask-extension', { term, reason })).toBe('invalid-input')
    const ask = { term: { n: 2 }, reason }
    expect(await refused(desk.reviewer, receipt, 'approve-extension')).toBe('no-extension-asked')
    expect((await act(desk.handler, receipt, 'ask-extension', ask)).status).toBe(200)
    expect(await refused(desk.head, receipt, 'ask-extension', ask)).toBe('extension-asked')
    expect((await act(desk.reviewer, receipt, 'refuse-extension', { reason })).status).toBe(200)
    expect(await refused(leader, receipt, 'approve-extension')).toBe('no-extension-asked')
    await act(desk.handler, receipt, 'ask-extension', ask)
    expect((await act(leader, receipt, 'approve-extension')).status).toBe(200)
    expect(await refused(desk.handler, receipt, 'ask-extension', ask)).toBe('extended-already')
  })

  it('urge or supervise what is not with a department or is done, nor for a day that is none', async () => {
    const { receipt } = await submit(r)
    const order = { level: 'office', dueOn: '2026-03-09', reason }
    const done = (await submit(r)).receipt
    await bring(desk, done, 'answer')
    for (const one of [receipt, done]) {
      expect(await refused(desk.office, one, 'urge', { reason })).toBe('wrong-state')
      expect(await refused(leader, one, 'supervise', order)).toBe('wrong-state')
    }
    expect(await refused(desk.handler, done, 'ask-extension', { term: { n: 1 }, reason })).toBe('wrong-state')
    const other = await assigned()
    expect(await refused(leader, other, 'lift-supervision', { reason })).toBe('not-supervised')
    expect(await refused(leader, other, 'supervise', { ...order, dueOn: '2026-03-01' })).toBe('date-passed')
    for (const dueOn of ['2026-02-30', '9 March', '', null, 20260309])
      expect(await refused(leader, other, 'supervise', { ...order, dueOn })).toBe('invalid-input')
  })

  it('soften or lift from the office what a leader supervises', async () => {
    const receipt = await assigned()
    const order = { level: 'leader', dueOn: '2026-03-06', reason }
    expect((await act(desk.office, receipt, 'supervise', { ...order, level: 'office' })).status).toBe(200)
    expect((await act(leader, receipt, 'supervise', order)).status).toBe(200)
    const softer = { ...order, level: 'office', dueOn: '2026-06-30' }
    expect(await refused(desk.office, receipt, 'supervise', softer)).toBe('level-not-yours')
    expect(await refused(desk.office, receipt, 'lift-supervision', { reason })).toBe('level-not-yours')
    expect((await act(leader, receipt, 'lift-supervision', { reason })).status).toBe(200)
  })

  it('decide on what they asked for themselves, whatever other posts they hold or stand in for', async () => {
    const receipt = await assigned()
    const admin = await r.as('admin')
    const { version, data } = (await admin('GET', '/api/desk/registry/data')).body
    const from = '2025-01-01'
    const people: RegistryInput['people'] = [
      {
        id: 's-1',
        name: '郑远',
        account: 'protection',
        posts: [
          { department: 'protection', role: 'handler', from },
          { department: 'office', role: 'office-reviewer', from },
        ],
      },
      { id: 's-2', name: '秦川', account: 'leader', posts: [{ department: 'office', role: 'leader', from }] },
    ]
    const standIns = [{ of: 's-2', by: 's-1', from: '2026-03-01', to: '2026-03-31' }]
    await admin('POST', '/api/desk/registry', { version, data: { ...data, people, standIns } })
    expect((await act(desk.handler, receipt, 'ask-extension', { term: { n: 1 }, reason })).status).toBe(200)
    expect(await refused(desk.handler, receipt, 'approve-extension')).toBe('drafter-cannot-review')
    expect((await act(leader, receipt, 'approve-extension')).status).toBe(200)
    expect((await desk.handler('GET', '/api/session')).body.person).toMatchObject({
      roles: ['handler', 'office-reviewer', 'leader'],
      standsInFor: ['秦川'],
    })
  })

  it('ask for more time once the day has passed', async () => {
    const receipt = await assigned()
    r.clock.set(r.clock.now() + 14 * DAY)
    desk = await deskOf(r)
    const late = await refused(desk.handler, receipt, 'ask-extension', { term: { n: 1 }, reason })
    expect(late).toBe('limit-passed')
  })
})
