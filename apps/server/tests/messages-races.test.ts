import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring, deskOf, QUESTION, submit, type Desk } from './messages-journey.ts'
import { rig, type Answer, type Rig } from './modules-rig.ts'

describe('at the same time', () => {
  let r: Rig
  let desk: Desk
  beforeAll(async () => {
    r = await rig()
    desk = await deskOf(r)
  })
  afterAll(() => r.close())

  const statuses = (answers: readonly Answer[]) => answers.map((answer) => answer.status).sort()

  it('two clerks accept one message: one wins, the other is told who, when and what', async () => {
    const other = await r.as('office')
    for (let round = 0; round < 10; round++) {
      const { receipt } = await submit(r)
      const url = `/api/desk/messages/${receipt}/actions`
      const answers = await Promise.all([
        desk.office('POST', `${url}/accept`, { version: 1 }),
        other('POST', `${url}/reject`, { version: 1, reason: 'no-content', explanation: '没有具体内容。' }),
      ])
      expect(statuses(answers)).toEqual([200, 409])
      const lost = answers.find((answer) => answer.status === 409)
      expect(lost?.body).toMatchObject({ code: 'stale-version', facts: { yours: 1, current: 2, byName: '周敏' } })
      expect(lost?.body.message).toMatch(/^周敏在3月2日 10:00已将这件留言(受理|作出不予受理)，您的操作没有执行。/)
      const { history } = (await desk.office('GET', `/api/desk/messages/${receipt}`)).body
      expect(history).toHaveLength(2)
    }
  })

  it('twenty answers of one message publish it once', async () => {
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'office-review')
    const url = `/api/desk/messages/${receipt}/actions/answer`
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.reviewer('POST', url, { version: 6 })))
    expect(statuses(answers)).toEqual([200, ...Array.from({ length: 19 }, () => 409)])
    expect((await r.call('GET', `/api/boards/${QUESTION.board}/messages`)).body.items).toHaveLength(1)
  })

  it('its writer withdraws while the reviewer answers: one of them wins, and nothing withdrawn is public', async () => {
    for (let round = 0; round < 6; round++) {
      const { receipt, code } = await submit(r)
      await bring(desk, receipt, 'office-review')
      const withdraw = () => r.call('POST', `/api/messages/${receipt}/withdrawal`, { code, version: 6 })
      const answer = () => desk.reviewer('POST', `/api/desk/messages/${receipt}/actions/answer`, { version: 6 })
      const both = round % 2 === 0 ? [withdraw(), answer()] : [answer(), withdraw()]
      expect(statuses(await Promise.all(both))).toEqual([200, 409])
      const { state, publication } = (await desk.office('GET', `/api/desk/messages/${receipt}`)).body
      expect(publication === null).toBe(state === 'withdrawn')
      const late = await r.call('POST', `/api/messages/${receipt}/supplement`, { code, version: 7, text: '再补一句' })
      expect(late.status).toBe(409)
    }
  })

  it('one clerk acts on a message while another acts on many: each row is done once', async () => {
    const receipts = await Promise.all(Array.from({ length: 4 }, async () => (await submit(r)).receipt))
    for (const receipt of receipts) await desk.office('GET', `/api/desk/messages/${receipt}`)
    const rows = receipts.map((receipt) => ({ receipt, version: 1 }))
    const other = await r.as('office')
    const [bulk, ...single] = await Promise.all([
      other('POST', '/api/desk/messages/bulk', { action: 'classify', receipts: rows, input: { class: 'inquiry' } }),
      ...receipts.map((receipt) => desk.office('POST', `/api/desk/messages/${receipt}/actions/accept`, { version: 1 })),
    ])
    const accepted = single.filter(({ status }) => status === 200).length
    expect(bulk?.body).toMatchObject({ done: 4 - accepted, refused: accepted })
    for (const receipt of receipts) {
      const { history } = (await desk.office('GET', `/api/desk/messages/${receipt}`)).body
      expect(history).toHaveLength(2)
    }
  })

  it('a retried submission is one message with one receipt', async () => {
    const before = (await desk.office('GET', '/api/desk/messages')).body.counts.all
    const body = { ...QUESTION, challenge: await r.challenge() }
    const key = { 'idempotency-key': 'retry-after-timeout-1' }
    const answers = await Promise.all(Array.from({ length: 6 }, () => r.call('POST', '/api/messages', body, key)))
    expect(statuses(answers)).toEqual([201, 201, 201, 201, 201, 201])
    expect(new Set(answers.map((answer) => answer.body.receipt)).size).toBe(1)
    expect(new Set(answers.map((answer) => answer.body.code)).size).toBe(1)
    expect((await desk.office('GET', '/api/desk/messages')).body.counts.all).toBe(before + 1)
    const other = await r.call('POST', '/api/messages', { ...body, subject: '另一件' }, key)
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-mismatch' } })
  })

  it('a retried act is done once and answers the same', async () => {
    const { receipt } = await submit(r)
    const url = `/api/desk/messages/${receipt}/actions/accept`
    const key = { 'idempotency-key': 'accept-once-please' }
    const [first, second] = await Promise.all([
      desk.office('POST', url, { version: 1 }, key),
      desk.office('POST', url, { version: 1 }, key),
    ])
    expect(first?.status).toBe(200)
    expect(second?.body).toEqual(first?.body)
  })

  it('many submissions at once are many messages', async () => {
    const before = (await desk.office('GET', '/api/desk/messages')).body.counts.all
    const receipts = await Promise.all(Array.from({ length: 30 }, () => submit(r)))
    expect(new Set(receipts.map((one) => one.receipt)).size).toBe(30)
    expect((await desk.office('GET', '/api/desk/messages')).body.counts.all).toBe(before + 30)
  })
})
