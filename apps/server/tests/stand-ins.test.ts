import type { RegistryInput } from '@gongkai/department-registry'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { act, bring, deskOf, submit, type Desk } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

type People = NonNullable<RegistryInput['people']>
type StandIns = NonNullable<RegistryInput['standIns']>

const person = (id: string, name: string, account: string, ...posts: People[number]['posts'] & {}) => ({
  id,
  name,
  account,
  posts,
})
const from = '2025-01-01'
const ZHENG = person('s-1', '郑远', 'protection', { department: 'protection', role: 'handler', from })
const HEAD = person('s-2', '闵岚', 'Protection-Head', { department: 'protection', role: 'head', from })
const REVIEWER = person('s-3', '卓越', 'reviewer', { department: 'office', role: 'office-reviewer', from })
const AWAY = { of: 's-2', by: 's-1', department: 'protection', roles: ['head' as const], from: '2026-03-02' }
/** Ten minutes before midnight in Shanghai: an open session sees the day change. */
const LATE = Date.parse('2026-03-02T23:50:00+08:00')
const SOON = 20 * 60_000

describe('who somebody is today', () => {
  let r: Rig
  let desk: Desk
  let admin: Call
  beforeAll(async () => {
    r = await rig({ now: LATE })
    desk = await deskOf(r)
    admin = await r.as('admin')
  })
  afterAll(() => r.close())

  const setPeople = async (people: People, standIns: StandIns = []) => {
    const { version, data } = (await admin('GET', '/api/desk/registry/data')).body
    const done = await admin('POST', '/api/desk/registry', { version, data: { ...data, people, standIns } })
    if (done.status !== 200) throw new Error(JSON.stringify(done.body))
  }
  const whoAmI = async (call: Call) => (await call('GET', '/api/session')).body.person
  const actionOf = async (call: Call, receipt: string, action: string) => {
    const { actions } = (await call('GET', `/api/desk/messages/${receipt}`)).body
    return actions.find((one: { action: string }) => one.action === action)
  }

  it('is what the account says until the registry names it', async () => {
    expect(await whoAmI(desk.handler)).toMatchObject({ department: 'protection', roles: ['handler'], standsInFor: [] })
  })

  it('is what the registry says from then on, at once and for open sessions', async () => {
    await setPeople([person('s-1', '郑远', 'protection', { department: 'promotion', role: 'head', from }), HEAD])
    expect(await whoAmI(desk.handler)).toMatchObject({ department: 'promotion', roles: ['head'] })
    expect(await whoAmI(desk.office)).toMatchObject({ department: 'office', roles: ['office'] })
    await setPeople([ZHENG, HEAD])
    expect(await whoAmI(desk.handler)).toMatchObject({ department: 'protection', roles: ['handler'] })
  })

  it('a stand-in acts while the term runs, under both names, and not a day after', async () => {
    await setPeople([ZHENG, HEAD, REVIEWER], [{ ...AWAY, to: '2026-03-02' }])
    const [today, later] = [await submit(r), await submit(r)]
    const headDrafts = { reply: '您好！可以请求行政裁决。', release: { mode: 'full' } }
    for (const { receipt } of [today, later]) await bring(desk, receipt, 'assign')
    expect(await whoAmI(desk.handler)).toMatchObject({ roles: ['handler', 'head'], standsInFor: ['闵岚'] })

    // The colleague drafts in her own name, so the head's stand-in may not review what he wrote himself.
    await act(desk.handler, today.receipt, 'draft', headDrafts)
    expect(await actionOf(desk.handler, today.receipt, 'department-review')).toMatchObject({
      open: false,
      reason: { code: 'drafter-cannot-review' },
    })
    expect((await act(desk.handler, today.receipt, 'department-review')).body.code).toBe('drafter-cannot-review')
    await act(desk.handler, today.receipt, 'send-back', { reason: '补充受理条件' })
    const { history } = (await desk.office('GET', `/api/desk/messages/${today.receipt}`)).body
    expect(history.at(-1)).toMatchObject({ action: 'send-back', byName: '沈一帆', onBehalfOf: '闵岚' })
    expect(history.at(-2)).toMatchObject({ action: 'draft', onBehalfOf: null })

    // The head drafts herself: her stand-in does not review for her.
    await act(desk.head, later.receipt, 'draft', headDrafts)
    expect((await act(desk.handler, later.receipt, 'department-review')).body.code).toBe('drafter-cannot-review')

    r.clock.set(r.clock.now() + SOON)
    expect(await whoAmI(desk.handler)).toMatchObject({ roles: ['handler'], standsInFor: [] })
    await act(desk.handler, today.receipt, 'draft', headDrafts)
    expect((await act(desk.handler, today.receipt, 'send-back', { reason: 'x' })).body.code).toBe('not-your-role')
    r.clock.set(r.clock.now() - SOON)
  })

  it('whoever was stood in for does not review what was drafted for them', async () => {
    const other = person('s-4', '左宁', 'promotion', { department: 'promotion', role: 'handler', from })
    await setPeople([ZHENG, HEAD, other], [{ of: 's-2', by: 's-4', from: '2026-03-02', to: '2026-03-05' }])
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'assign')
    const promotion = await r.as('promotion')
    const drafted = await act(promotion, receipt, 'draft', { reply: '您好。', release: { mode: 'full' } })
    expect(drafted.status).toBe(200)
    expect((await act(desk.head, receipt, 'department-review')).body.code).toBe('drafter-cannot-review')
    const lead = (await promotion('GET', '/api/desk/messages?view=all')).body.items
    expect(lead.map((one: { receipt: string }) => one.receipt)).toContain(receipt)
    await setPeople([ZHENG, HEAD, other])
    expect((await promotion('GET', `/api/desk/messages/${receipt}`)).status).toBe(404)
  })

  it('a term that has ended gives nothing any more, without a new sign-in; an administrator stays one', async () => {
    await setPeople([ZHENG, HEAD, { ...REVIEWER, posts: [{ ...REVIEWER.posts[0], to: '2026-03-02' }] as never }])
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'department-review')
    expect(await actionOf(desk.reviewer, receipt, 'office-review')).toMatchObject({ open: true })
    r.clock.set(r.clock.now() + SOON)
    expect(await whoAmI(desk.reviewer)).toMatchObject({ roles: [] })
    expect((await desk.reviewer('GET', `/api/desk/messages/${receipt}`)).status).toBe(404)
    expect((await desk.reviewer('GET', '/api/desk/messages')).body.items).toEqual([])
    await setPeople([ZHENG, HEAD, person('s-9', '系统管理员', 'admin')])
    expect(await whoAmI(admin)).toMatchObject({ roles: ['admin'] })
    expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
  })
})
