import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { act, bring, deskOf, submit, type Desk } from './messages-journey.ts'
import { rig, type Rig } from './modules-rig.ts'

const BOARD = 'administrative-ruling'
const FIRST = { reply: '请在30日内提出请求。', release: { mode: 'full' } }
const MENDED = { reply: '请在三年内提出请求。', release: { mode: 'full' } }
let r: Rig
let desk: Desk
beforeAll(async () => {
  r = await rig()
  desk = await deskOf(r)
})
afterAll(() => r.close())

const read = async (receipt: string) => (await desk.office('GET', `/api/desk/messages/${receipt}`)).body
const page = (id: string) => r.call('GET', `/api/boards/${BOARD}/messages/${id}`)
const listed = async (query = '') => (await r.call('GET', `/api/messages/published${query}`)).body.items
const answeredOn = async () =>
  (await r.call('GET', '/api/boards')).body.items.find((one: { id: string }) => one.id === BOARD).answered

async function published(draft: object = FIRST): Promise<{ receipt: string; code: string; id: string }> {
  const sent = await submit(r)
  await bring(desk, sent.receipt, 'answer', draft)
  return { ...sent, id: (await read(sent.receipt)).publication }
}

async function answerAnew(receipt: string, draft: object) {
  for (const [call, action, input] of [
    [desk.handler, 'draft', draft],
    [desk.head, 'department-review', {}],
    [desk.reviewer, 'office-review', { decisions: [] }],
    [desk.reviewer, 'answer', {}],
  ] as const) {
    expect(await act(call, receipt, action, input)).toMatchObject({ status: 200 })
  }
}

describe('an answer that was published', () => {
  it('is corrected by the next version, with a note; the old one stands until then and is kept', async () => {
    const { receipt, code, id } = await published()
    const before = await answeredOn()
    expect((await act(desk.reviewer, receipt, 'correct', { note: '期限写错了：应为三年。' })).status).toBe(200)
    expect((await page(id)).body).toMatchObject({ version: 1, reply: FIRST.reply })
    const mine = (await desk.handler('GET', '/api/desk/messages?view=mine')).body.items
    expect(mine).toContainEqual(expect.objectContaining({ receipt, correcting: true }))
    const told = async () => (await r.call('GET', `/api/messages/${receipt}?code=${code}`)).body.stateText
    expect(await told()).toBe('已答复，正在更正')
    await answerAnew(receipt, MENDED)

    const shown = (await page(id)).body
    expect(shown).toMatchObject({
      id,
      version: 2,
      reply: MENDED.reply,
      note: '期限写错了：应为三年。',
      retracted: null,
    })
    expect(shown.earlier).toEqual([{ version: 1, answeredOn: '2026-03-02', reply: FIRST.reply, note: null }])
    expect((await listed('?q=30日')).filter((one: { id: string }) => one.id === id)).toEqual([])
    expect((await listed('?q=三年内')).map((one: { id: string }) => one.id)).toContain(id)
    expect(await answeredOn()).toBe(before)
    const status = (await r.call('GET', `/api/messages/${receipt}?code=${code}`)).body
    expect(status).toMatchObject({ stateText: '已答复', reply: { text: MENDED.reply }, limit: { light: 'met' } })
    expect(status.answers).toHaveLength(2)
  })

  it('is taken off: the reason stands in its place, nothing of it is found or listed any more', async () => {
    const { receipt, id } = await published()
    const before = await answeredOn()
    expect((await act(desk.handler, receipt, 'retract', { reason: '依据已经废止。' })).status).toBe(403)
    expect((await act(desk.reviewer, receipt, 'retract', { reason: '依据已经废止。' })).status).toBe(200)
    const shown = (await page(id)).body
    expect(shown).toMatchObject({
      question: '',
      reply: '这份答复已于2026年3月2日（周一）撤下。原因：依据已经废止。',
      retracted: { on: '2026-03-02', reason: '依据已经废止。' },
      earlier: [],
    })
    expect(JSON.stringify(shown)).not.toContain('30日')
    expect(JSON.stringify(shown)).not.toContain('外观设计')
    expect((await listed()).map((one: { id: string }) => one.id)).not.toContain(id)
    expect(await answeredOn()).toBe(before - 1)
    expect((await act(desk.reviewer, receipt, 'retract', { reason: '再撤一次' })).body.code).toBe('retracted-already')

    await act(desk.reviewer, receipt, 'correct', { note: '改按新规定答复。' })
    await answerAnew(receipt, MENDED)
    const again = (await page(id)).body
    expect(again).toMatchObject({ version: 2, reply: MENDED.reply, retracted: null, earlier: [] })
    expect(await answeredOn()).toBe(before)
  })

  it('is taken off when its correction goes to the writer alone', async () => {
    const { receipt, id } = await published()
    await act(desk.reviewer, receipt, 'correct', { note: '涉及企业秘密，不再公开。' })
    await answerAnew(receipt, { reply: '请来窗口面谈。', release: { mode: 'private', reason: '涉及企业秘密' } })
    const shown = (await page(id)).body
    expect(shown.retracted).toMatchObject({ on: '2026-03-02' })
    expect(JSON.stringify(shown)).not.toContain('面谈')
  })

  it('gives away by no older version what was taken off or is held back since', async () => {
    const { receipt, id } = await published()
    await act(desk.reviewer, receipt, 'correct', { note: '期限写错了。' })
    await answerAnew(receipt, MENDED)
    await act(desk.reviewer, receipt, 'retract', { reason: '依据已经废止。' })
    await act(desk.reviewer, receipt, 'correct', { note: '改按新规定答复。' })
    await answerAnew(receipt, { reply: '请在五年内提出请求。', release: { mode: 'full' } })
    expect((await page(id)).body).toMatchObject({ version: 3, earlier: [] })

    const redacted = { mode: 'redacted', subject: '期限', question: '期限多长？', reply: '请在期限内提出请求。' }
    await act(desk.reviewer, receipt, 'correct', { note: '不再写明期限。' })
    await answerAnew(receipt, { reply: '请在五年内提出请求。', release: redacted })
    expect((await page(id)).body).toMatchObject({ version: 4, earlier: [] })
    expect(JSON.stringify((await page(id)).body)).not.toContain('五年')
    await act(desk.reviewer, receipt, 'correct', { note: '补充联系方式。' })
    await answerAnew(receipt, { reply: '请来电。', release: { ...redacted, reply: '请来电咨询期限。' } })
    expect((await page(id)).body.earlier).toMatchObject([{ version: 4, reply: '请在期限内提出请求。' }])
    const verified = await verifyRecord(r.surroundings)
    expect(verified).toMatchObject({ broken: [] })
  })

  it('says nothing to the public that no answer may say', async () => {
    const { receipt, id } = await published()
    const phone = { reason: '写信人王建国13800000101要求撤下。' }
    const refused = await act(desk.reviewer, receipt, 'retract', phone)
    expect(refused.body).toMatchObject({ code: 'remark-not-for-the-public', facts: { text: '13800000101' } })
    expect((await act(desk.reviewer, receipt, 'correct', { note: phone.reason })).body.code).toBe(
      'remark-not-for-the-public',
    )
    expect((await page(id)).body.retracted).toBeNull()
    expect(await read(receipt)).toMatchObject({ state: 'answered', retracted: false })
  })

  it('goes out in summary exactly as the summary that was approved', async () => {
    const summary = {
      mode: 'summary',
      subject: '请求行政裁决的期限',
      question: '如何请求？',
      reply: '可在三年内请求。',
    }
    const { id } = await published({ reply: '您个人的情况请来电。', release: summary })
    expect((await page(id)).body).toMatchObject({ subject: summary.subject, reply: summary.reply, redacted: true })
    expect((await listed('?q=来电')).map((one: { id: string }) => one.id)).not.toContain(id)
    const { db } = r.surroundings
    const forged = `update publication set form = 'full' where id = '${id}'`
    await expect(db.script(forged)).rejects.toThrow(/publication_form_redacted/)
  })

  it('is found over all boards, by board and by department', async () => {
    const all = await listed('?size=50')
    expect(all.length).toBeGreaterThan(2)
    expect(await listed(`?board=${BOARD}&size=50`)).toEqual(all)
    expect(await listed('?department=protection&size=50')).toEqual(all)
    expect(await listed('?department=promotion')).toEqual([])
    expect(await listed('?department=无')).toEqual([])
    expect((await r.call('GET', '/api/messages/published?board=no-such-board')).body.code).toBe('unknown-board')
    expect((await r.call('GET', '/api/messages/published?after=x')).body.code).toBe('bad-cursor')
    const first = (await r.call('GET', '/api/messages/published?size=1')).body
    const second = (await r.call('GET', `/api/messages/published?size=1&after=${first.next}`)).body
    expect([...first.items, ...second.items]).toEqual(all.slice(0, 2))
  })

  it('leaves a record that verifies, and one that does not where a withdrawal is gone', async () => {
    expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
    const { db } = r.surroundings
    const { receipt } = await published()
    await act(desk.reviewer, receipt, 'retract', { reason: '依据已经废止。' })
    await db.script(`delete from publication_withdrawal where reason = '依据已经废止。'`)
    expect((await verifyRecord(r.surroundings)).broken).toMatchObject([{ task: receipt, why: 'publication-differs' }])
  })
})
