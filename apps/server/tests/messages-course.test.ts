import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { messageJobs } from '../src/modules/messages/jobs.ts'
import { bureauProcedure } from '../src/modules/messages/procedure.ts'
import type { JobContext } from '../src/platform/jobs.ts'
import { act, bring, deskOf, submit, type Desk, type Receipt } from './messages-journey.ts'
import { MONDAY, rig, type Call, type Rig } from './modules-rig.ts'

const DAY = 86_400_000
let r: Rig
let desk: Desk
let leader: Call
let service: Call
const signIn = async () => {
  desk = await deskOf(r)
  leader = await r.as('leader')
  service = await r.as('service')
}
beforeAll(async () => {
  r = await rig()
  await signIn()
})
afterAll(() => r.close())

const read = async (receipt: string, call: Call = desk.office) =>
  (await call('GET', `/api/desk/messages/${receipt}`)).body
const statusOf = async ({ receipt, code }: Receipt) =>
  (await r.call('GET', `/api/messages/${receipt}?code=${code}`)).body
const writes = async ({ receipt, code }: Receipt, what: string, body: object, wrong?: string) => {
  const { version } = await statusOf({ receipt, code })
  return r.call('POST', `/api/messages/${receipt}/${what}`, { code: wrong ?? code, version, ...body })
}
const does = async (call: Call, receipt: string, action: string, input: object = {}) => {
  const answer = await act(call, receipt, action, input)
  expect({ action, ...answer.body }).toMatchObject({ action, receipt })
  return answer.body
}

describe('what the writer of a message does', () => {
  it('answers a question; the limit stands still until then, and what was added is unread', async () => {
    const sent = await submit(r)
    const { receipt } = sent
    await bring(desk, receipt, 'assign')
    const asked = await does(desk.handler, receipt, 'ask-writer', { question: '请提供网店的网址。' })
    expect(asked.limit.light).toBe('none')
    const mine = async () => (await desk.handler('GET', '/api/desk/messages?view=mine')).body.items
    expect(await mine()).not.toContainEqual(expect.objectContaining({ receipt }))
    const waiting = await statusOf(sent)
    expect(waiting).toMatchObject({ asked: { question: '请提供网店的网址。', until: '2026-03-09' }, mayWithdraw: true })

    const done = await writes(sent, 'supplement', { text: '网址是 https://shop.example.com/1' })
    expect(done.status).toBe(200)
    expect(done.body).toMatchObject({ asked: null, supplements: [{ text: '网址是 https://shop.example.com/1' }] })
    expect((await writes(sent, 'supplement', { text: '再补充' })).body.code).toBe('nothing-asked')
    const [item] = await mine()
    expect(item).toMatchObject({ receipt, opened: false, asked: false })
    await read(receipt, desk.handler)
    expect((await mine())[0]).toMatchObject({ opened: true })
  })

  it('withdraws it while it is unanswered, and not after', async () => {
    const sent = await submit(r)
    await read(sent.receipt)
    const gone = await writes(sent, 'withdrawal', { reason: '已经解决了' })
    expect(gone.body).toMatchObject({ state: 'withdrawn', mayWithdraw: false, limit: { light: 'none' } })
    expect((await act(desk.office, sent.receipt, 'accept')).body.code).toBe('wrong-state')
    const answered = await submit(r)
    await bring(desk, answered.receipt, 'answer')
    expect((await writes(answered, 'withdrawal', {})).status).toBe(409)
  })

  it.each(['supplement', 'withdrawal', 'reopening'])('%s with a wrong code or receipt answers alike', async (what) => {
    const sent = await submit(r)
    const body = { version: 1, text: '补充', reason: '原因' }
    const wrong = await r.call('POST', `/api/messages/${sent.receipt}/${what}`, { ...body, code: 'AAAAAAAAAA' })
    const none = await r.call('POST', `/api/messages/GK-20260302-ZZZZZZ/${what}`, { ...body, code: sent.code })
    expect(wrong.status).toBe(404)
    expect({ ...none.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' })
    expect(wrong.body.code).toBe('wrong-receipt-or-code')
  })

  it('is told nothing about who acted when the message moved on meanwhile', async () => {
    const sent = await submit(r)
    await act(desk.office, sent.receipt, 'accept')
    const { code } = sent
    const stale = await r.call('POST', `/api/messages/${sent.receipt}/withdrawal`, { code, version: 1 })
    expect(stale.body).toMatchObject({ code: 'stale-version', facts: { yours: 1, current: 2 } })
    expect(JSON.stringify(stale.body)).not.toContain('周敏')
  })

  it('reopens it once: a leader signs the next answer, which is the next version of the same publication', async () => {
    const sent = await submit(r)
    const { receipt } = sent
    await bring(desk, receipt, 'answer')
    const { publication: id, board } = await read(receipt)
    await writes(sent, 'rating', { score: 1 })
    const reopened = await writes(sent, 'reopening', { reason: '没有说在哪里办理' })
    expect(reopened.body).toMatchObject({ state: 'accepted', mayReopen: false, reply: { mode: 'full' } })
    expect(await read(receipt)).toMatchObject({ reopened: true, sensitive: true, escalated: 'leader' })
    const [item] = (await desk.office('GET', '/api/desk/messages?view=reopened')).body.items
    expect(item.receipt).toBe(receipt)

    await does(desk.office, receipt, 'assign', { lead: ['protection'] })
    const reply = { reply: '您好！请到世博村路300号办理。上海市知识产权局保护处', release: { mode: 'full' } }
    await does(desk.handler, receipt, 'draft', reply)
    await does(desk.head, receipt, 'department-review')
    await does(desk.reviewer, receipt, 'office-review', { decisions: [] })
    expect((await act(desk.reviewer, receipt, 'answer')).body.code).toBe('leader-has-not-signed')
    const waits = (await leader('GET', '/api/desk/messages?view=mine')).body.items
    expect(waits).toContainEqual(expect.objectContaining({ receipt }))
    await does(leader, receipt, 'leader-review')
    await does(desk.reviewer, receipt, 'answer')
    const shown = (await r.call('GET', `/api/boards/${board}/messages/${id}`)).body
    expect(shown).toMatchObject({ id, version: 2, reply: reply.reply, retracted: null })
    expect(shown.earlier).toMatchObject([{ version: 1 }])
    expect((await statusOf(sent)).answers).toHaveLength(2)
    expect((await writes(sent, 'reopening', { reason: '还是不行' })).body.code).toBe('reopened-too-often')
  })
})

describe('what the desk does beside the way', () => {
  it('classifies, signs for, hands over, consults and is answered', async () => {
    const { receipt } = await submit(r)
    await does(desk.office, receipt, 'accept', { class: 'inquiry' })
    await does(desk.office, receipt, 'assign', { lead: ['protection'], handlingWorkdays: 3 })
    const unsigned = (await desk.handler('GET', '/api/desk/messages?view=unsigned')).body.items
    expect(unsigned).toContainEqual(expect.objectContaining({ receipt, signed: false, class: 'inquiry' }))
    await does(desk.handler, receipt, 'sign-for')
    const signed = (await desk.handler('GET', '/api/desk/messages?view=unsigned')).body.items
    expect(signed).not.toContainEqual(expect.objectContaining({ receipt }))

    const handed = await does(desk.head, receipt, 'hand-over', { person: 'protection', reason: '熟悉外观设计' })
    expect(handed.assigneeName).toBe('沈一帆')
    const stranger = await act(desk.head, receipt, 'hand-over', { person: 'promotion', reason: '试试' })
    expect(stranger.body.code).toBe('not-a-colleague')
    expect((await act(desk.head, receipt, 'hand-over', { person: 'nobody', reason: '试试' })).body.code).toBe(
      'not-a-colleague',
    )

    expect((await service('GET', `/api/desk/messages/${receipt}`)).status).toBe(404)
    await does(desk.handler, receipt, 'consult', { department: 'public-service', question: '费用怎么减缴？' })
    const asked = await read(receipt, service)
    expect(asked.consultations).toMatchObject([{ departmentName: '公共服务处', mine: true, answer: null }])
    const waits = async () => (await service('GET', '/api/desk/messages?view=mine')).body.items
    expect(await waits()).toContainEqual(expect.objectContaining({ receipt }))
    await does(service, receipt, 'reply-consult', { id: 'c1', answer: '按减缴办法办理。' })
    expect(await waits()).not.toContainEqual(expect.objectContaining({ receipt }))
    expect((await read(receipt)).limits.map((limit: { kind: string }) => limit.kind)).toEqual([
      'reply',
      'signing',
      'handling',
      'consult',
    ])
  })

  it('promises become a list of their own, by the day that was promised, until they are kept', async () => {
    const { receipt } = await submit(r)
    const promises = [{ what: '把办事指南放到网站', dueOn: '2026-03-20' }]
    await bring(desk, receipt, 'answer', { reply: '已答复。', release: { mode: 'full' }, promises })
    const due = async () => (await desk.handler('GET', '/api/desk/messages?view=promises')).body
    expect(await due()).toMatchObject({ items: [{ receipt, promisedBy: '2026-03-20', openPromises: 1 }] })
    await does(desk.handler, receipt, 'keep-promise', { id: 'p1', note: '已经上线' })
    expect((await due()).items).toEqual([])
  })

  it('escalates before, at and after the due day, each once, and holds the veto watch', async () => {
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'assign')
    const jobs = messageJobs(r.surroundings, bureauProcedure(r.surroundings))
    const runOn = async (day: string) => {
      r.clock.set(Date.parse(`${day}T09:00:00+08:00`))
      const context: JobContext = { id: 't', attempt: 1, now: r.clock.now(), signal: new AbortController().signal }
      await jobs['messages.escalate'](null, context)
      await jobs['messages.escalate'](null, context)
    }
    for (const day of ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-18'])
      await runOn(day)
    await signIn()
    const { escalations, history, vetoOn } = await read(receipt)
    const told = escalations.map((one: { stage: string; level: string; due: string }) => [
      one.stage,
      one.level,
      one.due,
    ])
    expect(told).toEqual([
      ['before', 'department', '2026-03-11'],
      ['at', 'office', '2026-03-11'],
      ['again', 'leader', '2026-03-11'],
    ])
    expect(history.at(-1)).toMatchObject({ action: 'escalate', by: 'system:escalate' })
    expect(vetoOn).toBeNull()
    r.clock.set(MONDAY + 61 * DAY)
    await signIn()
    const watched = (await desk.office('GET', '/api/desk/messages?view=veto')).body
    expect(watched.items).toContainEqual(expect.objectContaining({ receipt, vetoOn: '2026-06-02' }))
    expect(watched.counts.veto).toBe(watched.items.length)
  })

  it('leaves a record that verifies', async () => {
    expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
  })
})
