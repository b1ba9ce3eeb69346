import { MESSAGE_STATES } from '@gongkai/messages'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doAct } from '../src/modules/messages/act.ts'
import { bureauProcedure } from '../src/modules/messages/procedure.ts'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { act, bring, deskOf, QUESTION, submit, type Desk } from './messages-journey.ts'
import { MONDAY, rig, type Rig } from './modules-rig.ts'

describe('the path of a message', () => {
  let r: Rig
  let desk: Desk
  beforeAll(async () => {
    r = await rig()
    desk = await deskOf(r)
  })
  afterAll(() => r.close())

  const listed = async (q = '') =>
    (await r.call('GET', `/api/boards/${QUESTION.board}/messages${q && `?q=${encodeURIComponent(q)}`}`)).body.items
  const view = async (receipt: string) => (await desk.office('GET', `/api/desk/messages/${receipt}`)).body

  it('leads from a citizen’s question to a published answer and a rating', async () => {
    const answer = await r.call('POST', '/api/messages', { ...QUESTION, challenge: await r.challenge() })
    expect(answer.status).toBe(201)
    const { receipt, code, limit } = answer.body
    expect(receipt).toMatch(/^GK-20260302-/)
    expect(limit).toMatchObject({ due: '2026-03-11', provisional: false, daysLeft: 7, light: 'on-time' })

    await bring(desk, receipt, 'office-review')
    expect(await listed()).toEqual([])
    const before = (await r.call('GET', `/api/messages/${receipt}?code=${code}`)).body
    expect(before).toMatchObject({ state: 'office-reviewed', reply: null, mayRate: false })
    expect(before.timeline.map((line: { what: string }) => line.what)).toEqual([
      'received',
      'accepted',
      'assigned',
      'reviewing',
    ])
    expect(JSON.stringify(before.timeline)).toContain('保护处')
    expect(JSON.stringify(before)).not.toContain('沈一帆')

    const answered = await act(desk.reviewer, receipt, 'answer')
    expect(answered.body).toMatchObject({ state: 'answered', limit: { light: 'met' } })
    const [item] = await listed()
    expect(item).toMatchObject({ subject: QUESTION.subject, departmentName: '保护处', redacted: false })
    const full = (await r.call('GET', `/api/boards/${QUESTION.board}/messages/${item.id}`)).body
    expect(full).toMatchObject({
      question: QUESTION.body,
      reply: expect.stringContaining('可以请求行政裁决'),
      version: 1,
    })
    expect(JSON.stringify(full)).not.toContain('王建国')

    const status = (await r.call('GET', `/api/messages/${receipt}?code=${code}`)).body
    expect(status).toMatchObject({
      state: 'answered',
      mayRate: true,
      reply: { mode: 'full', departmentName: '保护处' },
    })
    const rating = { code, version: status.version, score: 5, comment: '谢谢' }
    expect((await r.call('POST', `/api/messages/${receipt}/rating`, rating)).body).toMatchObject({
      state: 'rated',
      rating: { score: 5, comment: '谢谢' },
    })
    expect((await act(desk.office, receipt, 'close')).body.state).toBe('closed')
    const { history } = await view(receipt)
    expect(history.map((event: { action: string }) => event.action)).toEqual([
      'receive',
      'accept',
      'assign',
      'draft',
      'department-review',
      'office-review',
      'answer',
      'rate',
      'close',
    ])
    expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
  })

  it('never publishes a message whose writer did not agree', async () => {
    const { receipt } = await submit(r, { mayPublish: false })
    await bring(desk, receipt, 'assign')
    const full = await act(desk.handler, receipt, 'draft', { reply: '答复', release: { mode: 'full' } })
    expect(full).toMatchObject({ status: 409, body: { code: 'may-not-publish' } })
    const count = (await listed()).length
    await act(desk.handler, receipt, 'draft', { reply: '答复', release: { mode: 'private', reason: '不同意公开' } })
    await act(desk.head, receipt, 'department-review')
    await act(desk.reviewer, receipt, 'office-review')
    expect((await act(desk.reviewer, receipt, 'answer')).body).toMatchObject({ state: 'answered', publication: null })
    expect(await listed()).toHaveLength(count)
  })

  it('keeps the database from publishing around the procedure', async () => {
    const { db } = r.surroundings
    const copy = (changes: string) =>
      db.script(`insert into publication select gen_random_uuid(), 1, ${changes} from publication limit 1`)
    const rest = 'board, subject, question, reply, redacted, department, received_on, answered_on, published_at, search'
    const { receipt } = await submit(r, { mayPublish: false })
    const moved = `replace(content, receipt, '${receipt}')`
    await db.script(`insert into approval (id, receipt, content, content_hash, seal, approved_by, approved_at)
      select gen_random_uuid(), '${receipt}', ${moved}, encode(sha256(convert_to(${moved}, 'UTF8')), 'hex'), '{}', '', now()
      from publication limit 1`)
    const forged = `insert into publication select gen_random_uuid(), 1, a.receipt, true, a.id, a.content, a.content_hash, ${rest}
      from approval a, (select ${rest} from publication limit 1) p where a.receipt = '${receipt}'`
    await expect(db.script(forged)).rejects.toThrow(/publication_receipt_may_publish_fkey/)
    await expect(copy(`receipt, false, approval_id, content, content_hash, ${rest}`)).rejects.toThrow(/check/)
    const other = `content || ' ', encode(sha256(convert_to(content || ' ', 'UTF8')), 'hex')`
    await expect(copy(`receipt, true, approval_id, ${other}, ${rest}`)).rejects.toThrow(/foreign key/)
    await expect(copy(`receipt, true, approval_id, content || ' ', content_hash, ${rest}`)).rejects.toThrow(/check/)
    await expect(db.script(`update publication set content = '{}'`)).rejects.toThrow(/check/)
    await expect(db.script(`update publication set reply = reply || '。'`)).rejects.toThrow(/publication_shows_content/)
    await expect(db.script(`update message set may_publish = not may_publish`)).rejects.toThrow(/foreign key/)
  })

  it('has in the database exactly the states of the procedure', async () => {
    const [row] = await r.surroundings.db.sql<{ text: string }>(
      't.states',
      `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'message_state_check'`,
    )
    const states = [...(row?.text ?? '').matchAll(/'([a-z-]+)'/g)].map((found) => found[1])
    expect(states).toEqual([...MESSAGE_STATES])
  })

  it('goes back: returned to the office, sent back by the head, approval void by a new draft', async () => {
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'assign')
    const returned = await act(desk.handler, receipt, 'return', {
      reason: '属于公共服务处',
      proposed: 'public-service',
    })
    expect(returned.body).toMatchObject({ state: 'accepted', lead: [] })
    expect((await desk.handler('GET', `/api/desk/messages/${receipt}`)).status).toBe(404)
    expect((await view(receipt)).state).toBe('accepted')
    await act(desk.office, receipt, 'assign', { lead: ['protection'] })
    await act(desk.handler, receipt, 'draft', { reply: '第一稿', release: { mode: 'full' } })
    await act(desk.head, receipt, 'send-back', { reason: '请写明期限' })
    await act(desk.handler, receipt, 'draft', { reply: '第二稿', release: { mode: 'full' } })
    await act(desk.head, receipt, 'department-review')
    const approved = (await act(desk.reviewer, receipt, 'office-review')).body
    expect(approved.approval).toMatchObject({ byName: '陆建平', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const back = (await act(desk.reviewer, receipt, 'send-back', { reason: '措辞' })).body
    expect(back).toMatchObject({ state: 'assigned', approval: null, draft: null })
  })

  it('stops a review on personal data until each finding is decided', async () => {
    const { receipt } = await submit(r, { body: '请打我电话13912345678联系。' })
    await bring(desk, receipt, 'department-review')
    const { findings } = await view(receipt)
    expect(findings.release).toContainEqual(
      expect.objectContaining({ type: 'MOBILE', field: 'question', start: 5, end: 16, severity: 'block' }),
    )
    expect(await act(desk.reviewer, receipt, 'office-review')).toMatchObject({
      status: 409,
      body: { code: 'blocked-by-findings' },
    })
    const decisions = findings.release.map(({ key }: { key: string }) => ({
      key,
      decision: 'keep',
      reason: '本人要求',
    }))
    expect((await act(desk.reviewer, receipt, 'office-review', { decisions })).body.state).toBe('office-reviewed')
  })

  it('shows the contact on purpose only, and records who looked', async () => {
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'assign')
    const { version } = await view(receipt)
    expect((await view(receipt)).contactMasked).toEqual({
      name: '王**',
      phone: '138****0101',
      email: 'w***@example.com',
    })
    const url = `/api/desk/messages/${receipt}/contact`
    expect((await desk.reviewer('POST', url, { reason: '看看' })).status).toBe(403)
    expect((await desk.handler('POST', url, { reason: '核实订单' })).body).toEqual(QUESTION.contact)
    expect((await desk.office('POST', url, { reason: '回访' })).body).toEqual(QUESTION.contact)
    const after = await view(receipt)
    expect(after.version).toBe(version)
    const looks = after.history.filter((entry: { action: string }) => entry.action.startsWith('show-contact'))
    expect(looks.map((entry: { byName: string }) => entry.byName)).toEqual(['沈一帆', '周敏'])
    const { rows } = await tables(r)
    expect(rows).not.toMatch(/13800000101|wjg@example/)
  })

  it('is closed by the system when nobody rated it, not before', async () => {
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'answer')
    const procedure = bureauProcedure(r.surroundings)
    const close = { receipt, actor: { kind: 'system', job: 'close-unrated' }, action: 'close', input: {} } as const
    expect(await doAct(r.surroundings, procedure, close)).toMatchObject({ refused: 'too-early-to-close' })
    r.clock.set(MONDAY + 14 * 86_400_000)
    expect(await doAct(r.surroundings, procedure, close)).toMatchObject({ task: { state: 'closed' } })
    r.clock.set(MONDAY)
  })

  it('keeps time running forwards when the clock is set back', async () => {
    const { receipt } = await submit(r)
    r.clock.set(MONDAY - 3_600_000)
    const done = await act(desk.office, receipt, 'accept')
    r.clock.set(MONDAY)
    expect(done.status).toBe(200)
    const times = (await view(receipt)).history.map((event: { at: string }) => event.at)
    expect(times).toEqual([...times].sort())
    expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
  })
})

/** Everything the database holds of people and messages, as text. */
async function tables({ surroundings: { db } }: Rig): Promise<{ rows: string }> {
  const parts = await Promise.all(
    ['message', 'event', 'outbox', 'publication', 'job'].map((table) =>
      db.sql<{ row: string }>(`t.${table}`, `select ${table}::text as row from ${table}`),
    ),
  )
  return { rows: JSON.stringify(parts) }
}
