import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { act, bring, deskOf, submit, type Desk } from './messages-journey.ts'
import { rig, type Rig } from './modules-rig.ts'

let r: Rig
let desk: Desk
beforeAll(async () => {
  r = await rig()
  desk = await deskOf(r)
})
afterAll(() => r.close())

const sees = async (receipt: string) => (await desk.office('GET', `/api/desk/messages/${receipt}`)).body
const toProtection = { lead: ['protection'] }

it('a second return leaves the decision to the office, and a third is refused in words', async () => {
  const { receipt } = await submit(r)
  await bring(desk, receipt, 'assign')
  for (const reason of ['不属于保护处职责', '应由运用促进处办理']) {
    expect((await act(desk.handler, receipt, 'return', { reason, proposed: 'promotion' })).status).toBe(200)
    expect((await act(desk.office, receipt, 'assign', toProtection)).status).toBe(200)
  }
  const { history } = await sees(receipt)
  expect(
    history.filter((one: { action: string }) => one.action === 'return').map((one: { input: object }) => one.input),
  ).toEqual([
    { reason: '不属于保护处职责', proposed: 'promotion' },
    { reason: '应由运用促进处办理', proposed: 'promotion' },
  ])
  const third = await act(desk.handler, receipt, 'return', { reason: '还是不属于' })
  expect(third).toMatchObject({ status: 409, body: { code: 'already-returned-twice' } })
  expect(third.body.message).toMatch(/^这件事项已经退回过2次，公开办的交办已经确定/)
  const { actions } = (await desk.handler('GET', `/api/desk/messages/${receipt}`)).body
  expect(actions.find((one: { action: string }) => one.action === 'return')).toMatchObject({
    open: false,
    reason: { code: 'already-returned-twice', message: third.body.message },
  })
})

it('an extension moves the limit once another person approved it; the writer is told how long, not why', async () => {
  const { receipt, code } = await submit(r)
  await bring(desk, receipt, 'assign')
  const before = (await sees(receipt)).limit
  const long = await act(desk.handler, receipt, 'ask-extension', { term: { n: 9 }, reason: '须征求意见' })
  expect(long).toMatchObject({ status: 400, body: { code: 'invalid-input', fields: [{ path: 'term.n' }] } })
  expect(long.body.fields[0].message).toMatch(/^[^A-Za-z]+$/)
  expect((await act(desk.handler, receipt, 'ask-extension', { term: { n: 5 }, reason: '须征求意见' })).status).toBe(200)
  expect((await sees(receipt)).limit.due).toBe(before.due)
  expect((await act(desk.head, receipt, 'approve-extension')).body.code).toBe('not-your-role')
  const { version } = await sees(receipt)
  const url = `/api/desk/messages/${receipt}/actions/approve-extension`
  const leader = await r.as('leader')
  const both = await Promise.all([desk.reviewer('POST', url, { version }), leader('POST', url, { version })])
  expect(both.map((answer) => answer.status).sort()).toEqual([200, 409])
  const after = (await sees(receipt)).limit
  expect([before.due, after.due]).toEqual(['2026-03-11', '2026-03-18'])
  expect(after.explain.join('')).toContain('须征求意见')
  const { timeline, limit } = (await r.call('GET', `/api/messages/${receipt}?code=${code}`)).body
  expect(limit.explain.join('')).toContain('经批准延期5个工作日（办理需要）')
  expect(JSON.stringify(limit)).not.toContain('征求意见')
  expect(timeline.at(-1)).toMatchObject({ what: 'extended', text: '经批准，答复期限延长5个工作日。' })
  expect(JSON.stringify(timeline)).not.toContain('征求意见')
  expect((await act(desk.handler, receipt, 'ask-extension', { term: { n: 1 }, reason: 'x' })).body.code).toBe(
    'extended-already',
  )
})

it('urging and supervision are in the record and move no limit of the writer’s', async () => {
  const { receipt, code } = await submit(r)
  await bring(desk, receipt, 'draft')
  const before = await sees(receipt)
  const leader = await r.as('leader')
  const order = { level: 'leader', dueOn: '2026-03-06', reason: '群众反映集中' }
  expect((await act(desk.office, receipt, 'urge', { reason: '请今天送审' })).status).toBe(200)
  expect((await act(desk.office, receipt, 'supervise', order)).body.code).toBe('level-not-yours')
  expect((await act(leader, receipt, 'supervise', order)).status).toBe(200)
  const after = await sees(receipt)
  expect(after).toMatchObject({ state: 'drafted', limit: { due: before.limit.due } })
  expect(after.history.slice(-2)).toMatchObject([
    { action: 'urge', input: { reason: '请今天送审' } },
    { action: 'supervise', input: order },
  ])
  const writer = JSON.stringify((await r.call('GET', `/api/messages/${receipt}?code=${code}`)).body)
  expect(writer).not.toMatch(/督办|催办|集中|送审/)
  expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
})
