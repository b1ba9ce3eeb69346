import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, bring, deskOf, submit, type Desk } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

let r: Rig
let desk: Desk
beforeAll(async () => {
  r = await rig()
  desk = await deskOf(r)
})
afterAll(() => r.close())

interface Row {
  readonly receipt: string
  readonly version: number
}

const read = async (receipt: string, call = desk.office) => (await call('GET', `/api/desk/messages/${receipt}`)).body
const received = async (opened = true): Promise<Row> => {
  const { receipt } = await submit(r)
  if (opened) await read(receipt)
  return { receipt, version: 1 }
}
const bulk = (call: Call, action: string, receipts: readonly Row[], input: object = {}, key?: string) =>
  call('POST', '/api/desk/messages/bulk', { action, receipts, input }, key ? { 'idempotency-key': key } : {})
const actionsOf = async (receipt: string) => (await read(receipt)).history.map((one: { action: string }) => one.action)

describe('a bulk action', () => {
  it('does each row that can be done, and says of every other why not', async () => {
    const [one, two] = [await received(), await received()]
    const unread = await received(false)
    const moved = await received()
    await act(desk.office, moved.receipt, 'accept')
    const none = { receipt: 'GK-20260302-ZZZZZZ', version: 1 }
    const answer = await bulk(desk.office, 'accept', [one, unread, moved, none, two], { class: 'inquiry' })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      done: 2,
      refused: 3,
      rows: [
        { receipt: one.receipt, done: true, version: 2, code: null, message: null },
        { done: false, code: 'not-opened', message: '这件留言还没有人打开看过，没有办理。请先打开看过再办。' },
        { done: false, code: 'stale-version', message: expect.stringContaining('周敏') },
        { done: false, code: 'not-found' },
        { receipt: two.receipt, done: true, version: 2 },
      ],
    })
    expect(await read(one.receipt)).toMatchObject({ state: 'accepted', class: 'inquiry' })
    const { db } = r.surroundings
    const opened = await db.sql('t.opened', 'select 1 from message where receipt = $1 and opened_at is null', [
      unread.receipt,
    ])
    expect(opened).toHaveLength(1)
  })

  it('takes 500 rows and not one more, and no row twice', async () => {
    const row = await received()
    const many = Array.from({ length: 501 }, (_, at) => ({
      receipt: `GK-20260302-${String(at).padStart(6, '0')}`,
      version: 1,
    }))
    const refused = await bulk(desk.office, 'accept', many)
    expect(refused).toMatchObject({ status: 400, body: { code: 'too-many-rows', facts: { most: 500, given: 501 } } })
    expect((await bulk(desk.office, 'accept', many.slice(0, 500))).body).toMatchObject({ done: 0, refused: 500 })
    const twice = await bulk(desk.office, 'accept', [row, { ...row, receipt: row.receipt.toLowerCase() }])
    expect(twice.body.code).toBe('row-twice')
    expect(await actionsOf(row.receipt)).toEqual(['receive'])
    expect((await bulk(desk.office, 'accept', [])).status).toBe(400)
    expect((await bulk(desk.office, 'answer', [row])).status).toBe(400)
  })

  it('sent again with its key does nothing twice, and tries again what was refused', async () => {
    const [one, unread] = [await received(), await received(false)]
    const first = (await bulk(desk.office, 'accept', [one, unread], {}, 'bulk-key-0001')).body
    expect(first).toMatchObject({ done: 1, refused: 1 })
    await read(unread.receipt)
    const again = (await bulk(desk.office, 'accept', [one, unread], {}, 'bulk-key-0001')).body
    expect(again).toMatchObject({ done: 2, refused: 0 })
    expect(again.rows[0]).toEqual(first.rows[0])
    expect(await actionsOf(one.receipt)).toEqual(['receive', 'accept'])
    const other = (await bulk(desk.office, 'accept', [one], { class: 'help' }, 'bulk-key-0001')).body
    expect(other.rows[0]).toMatchObject({ done: false, code: 'idempotency-mismatch' })
  })

  it('of two clerks at once is done once for each row', async () => {
    const rows = await Promise.all(Array.from({ length: 12 }, () => received()))
    const [mine, theirs] = await Promise.all([
      bulk(desk.office, 'accept', rows),
      bulk(await r.as('office'), 'accept', rows.toReversed()),
    ])
    expect(mine.body.done + theirs.body.done).toBe(12)
    const codes = [...mine.body.rows, ...theirs.body.rows].flatMap((row: { code: string | null }) => row.code ?? [])
    expect(new Set(codes)).toEqual(new Set(['stale-version']))
    for (const { receipt } of rows) expect(await actionsOf(receipt)).toEqual(['receive', 'accept'])
  })

  it('assigns, urges, classifies, hands over and closes', async () => {
    const row = await received()
    await act(desk.office, row.receipt, 'accept')
    const now = async () => [{ receipt: row.receipt, version: (await read(row.receipt)).version }]
    const done = async (call: Call, action: string, input: object = {}) => {
      const { body } = await bulk(call, action, await now(), input)
      expect(body).toMatchObject({ done: 1 })
    }
    await done(desk.office, 'assign', { lead: ['protection'] })
    await done(desk.office, 'urge', { reason: '请尽快办理' })
    await done(desk.office, 'classify', { class: 'complaint' })
    await done(desk.head, 'hand-over', { person: 'protection', reason: '由沈一帆承办' })
    const bad = (await bulk(desk.office, 'classify', await now(), { class: 'nonsense' })).body
    expect(bad.rows[0]).toMatchObject({ done: false, code: 'invalid-input' })
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'answer')
    const { version } = await read(receipt)
    expect((await bulk(desk.office, 'close', [{ receipt, version }])).body).toMatchObject({ done: 1 })
  })

  it('reaches nothing that the person may not see, and leaves nothing done where a row fails', async () => {
    const row = await received()
    const elsewhere = await r.as('service')
    expect((await bulk(elsewhere, 'accept', [row])).body.rows[0]).toMatchObject({ code: 'not-found' })
    expect((await bulk(desk.handler, 'accept', [row])).body.rows[0]).toMatchObject({ code: 'not-found' })
    const { db } = r.surroundings
    const other = await received()
    await db.script(`create function t_fail() returns trigger language plpgsql as $$ begin
      if new.receipt = '${row.receipt}' then raise exception 'disk'; end if; return new; end $$;
      create trigger t_fail before update of version on message for each row execute function t_fail()`)
    try {
      const { body } = await bulk(desk.office, 'accept', [row, other])
      expect(body).toMatchObject({ done: 1, rows: [{ done: false, code: 'fault' }, { done: true }] })
    } finally {
      await db.script('drop trigger t_fail on message; drop function t_fail()')
    }
    expect(await actionsOf(row.receipt)).toEqual(['receive'])
  })
})

describe('saved views', () => {
  const views = async (call: Call) => (await call('GET', '/api/desk/message-views')).body.items
  const save = (call: Call, body: object) => call('POST', '/api/desk/message-views', body)

  it('are a person’s own, in the order they want; shared ones are the office’s', async () => {
    const query = { view: 'late', class: 'inquiry' }
    const one = await save(desk.handler, { name: '逾期咨询', query })
    expect(one).toMatchObject({ status: 201, body: { name: '逾期咨询', query, shared: false, mayChange: true } })
    const two = (await save(desk.handler, { name: '转办', query: { source: 'forwarded' } })).body
    expect((await save(desk.handler, { name: '逾期咨询', query })).body.code).toBe('view-name-taken')
    expect((await save(desk.handler, { name: '全局', query, shared: true })).body.code).toBe('sharing-not-yours')
    const shared = (await save(desk.office, { name: '全局未归类', query: { view: 'unclassified' }, shared: true })).body
    const names = async (call: Call) => (await views(call)).map((view: { name: string }) => view.name)
    expect(await names(desk.handler)).toEqual(['逾期咨询', '转办', '全局未归类'])
    expect(await names(desk.head)).toEqual(['全局未归类'])

    const moved = await desk.handler('POST', `/api/desk/message-views/${two.id}`, { place: 0, name: '外来' })
    expect(moved.body.name).toBe('外来')
    expect(await names(desk.handler)).toEqual(['外来', '逾期咨询', '全局未归类'])
    expect((await desk.head('DELETE', `/api/desk/message-views/${two.id}`)).status).toBe(404)
    expect((await desk.handler('DELETE', `/api/desk/message-views/${shared.id}`)).body.code).toBe('sharing-not-yours')
    expect((await desk.handler('POST', `/api/desk/message-views/${two.id}`, { name: '逾期咨询' })).body.code).toBe(
      'view-name-taken',
    )
    expect((await desk.handler('DELETE', `/api/desk/message-views/${two.id}`)).status).toBe(204)
    expect((await desk.reviewer('DELETE', `/api/desk/message-views/${shared.id}`)).status).toBe(204)
    expect((await save(desk.handler, { name: '坏', query: { view: 'nonsense' } })).status).toBe(400)
  })
})

describe('a list of the desk', () => {
  it('is filtered by class, board and source, newest first when asked, and pages without losing a row', async () => {
    const all: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const after: string = next ? `&after=${next}` : ''
      const { body } = await desk.office('GET', `/api/desk/messages?order=newest${after}`)
      all.push(...body.items.map((item: { receipt: string }) => item.receipt))
      next = body.next
    }
    const { counts } = (await desk.office('GET', '/api/desk/messages')).body
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(counts.all)
    expect(counts.upTo).toBe(1000)
    const complaints = (await desk.office('GET', '/api/desk/messages?class=complaint')).body.items
    expect(complaints.map((item: { class: string }) => item.class)).toEqual(['complaint'])
    expect((await desk.office('GET', '/api/desk/messages?source=forwarded')).body.items).toEqual([])
    expect((await desk.office('GET', '/api/desk/messages?board=exhibitions')).body.items).toEqual([])
    expect((await desk.office('GET', '/api/desk/messages?board=%00')).body.items).toEqual([])
  })

  it('is a CSV file with the same conditions and nobody’s data', async () => {
    const url = '/api/desk/message-export?class=complaint'
    const response = await r.app.inject({ method: 'GET', url })
    expect(response.statusCode).toBe(401)
    const session = await r.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ signIn: 'office', password: 'gongkai-demo' }),
    })
    const cookie = String(session.headers['set-cookie']).split(';')[0] ?? ''
    const file = await r.app.inject({ method: 'GET', url, headers: { cookie } })
    expect(file.headers['content-type']).toContain('text/csv')
    expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain('留言清单2026-03-02.csv')
    const lines = file.body.split('\r\n')
    expect(lines[0]).toBe('\ufeff回执编号,收到日期,来源,留言板,类别,状态,承办部门,答复期限,暂定,时限情况,同意公开')
    expect(lines[1]).toMatch(/^GK-20260302-.{6},2026-03-02,本站,专利侵权纠纷行政裁决,投诉,已交办,保护处,2026-03-11,否,/)
    expect(lines).toHaveLength(3)
    for (const secret of ['王建国', '13800000101', '外观设计']) expect(file.body).not.toContain(secret)
  })
})
