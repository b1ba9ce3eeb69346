import { strFromU8, unzipSync } from 'fflate'
import { readSheet as readXlsx } from 'read-excel-file/node'
import writeExcel from 'write-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bureauProcedure } from '../src/modules/messages/index.ts'
import { encodeGb18030 } from '../src/modules/forwarded/gb18030.ts'
import { runImport } from '../src/modules/forwarded/index.ts'
import { act, bring, deskOf, type Desk } from './messages-journey.ts'
import { MONDAY, rig, type Rig } from './modules-rig.ts'
import { cookieOf } from './uploads-rig.ts'

const HEAD = '编号,转办单号,留言时间,转办时间,办结期限,标题,内容,留言人,联系方式,是否公开,备注'
const row = (id: string, more: { due?: string; body?: string; title?: string } = {}) =>
  [
    id,
    '国转〔2026〕7号',
    '2026-02-26 20:11',
    '2026-03-02',
    more.due ?? '2026-03-13',
    more.title ?? `关于${id}的提问`,
    `"${more.body ?? `请问${id}应当怎样办理？`}"`,
    '李明',
    '13800000102',
    '是',
    '加急',
  ].join(',')
const sheet = (...rows: string[]) => `\uFEFF${[HEAD, ...rows].join('\r\n')}\r\n`

describe('forwarded messages', () => {
  let r: Rig
  let desk: Desk
  let cookie: string
  beforeAll(async () => {
    r = await rig()
    desk = await deskOf(r)
    cookie = await cookieOf(r, 'office')
  })
  afterAll(() => r.close())

  const give = async (path: string, bytes: Uint8Array | string, name = '转办单.csv') => {
    const response = await r.app.inject({
      method: 'POST',
      url: `/api/desk/forwarded/${path}`,
      headers: { cookie, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
      payload: Buffer.from(bytes as string),
    })
    return { status: response.statusCode, body: response.json() }
  }
  const run = (id: string) => runImport(r.surroundings, bureauProcedure(r.surroundings), id)
  const preview = (bytes: Uint8Array | string, platform = 'gov-cn') => give(`preview?platform=${platform}`, bytes)
  const bringIn = async (bytes: Uint8Array | string, platform = 'gov-cn', name = '转办单.csv') => {
    const { status, body } = await give(`imports?platform=${platform}`, bytes, name)
    if (status !== 201) throw new Error(JSON.stringify(body))
    await run(body.id)
    return (await desk.office('GET', `/api/desk/forwarded/imports/${body.id}`)).body
  }
  const file = async (path: string) => {
    const response = await r.app.inject({ url: `/api/desk/forwarded/${path}`, headers: { cookie } })
    return { status: response.statusCode, bytes: response.rawPayload, headers: response.headers }
  }
  const count = async () => {
    const [one] = await r.surroundings.db.sql<{ n: number }>('t.count', 'select count(*) as n from message')
    return one?.n ?? 0
  }

  it('come in with both clocks, on a board that is not listed, their contact sealed', async () => {
    const seen = await preview(sheet(row('A-1'), row('A-2')))
    expect(seen.body).toMatchObject({ format: 'csv', encoding: 'utf-8', rows: 2, fresh: 2, known: 0, faulty: 0 })
    expect(seen.body.columns.map(({ field }: { field: string | null }) => field)).toEqual([
      'outerId',
      'transferNo',
      'receivedOn',
      'transferredOn',
      'dueOn',
      'subject',
      'body',
      'name',
      'contact',
      'mayPublish',
      null,
    ])
    expect(await count()).toBe(0)
    const done = await bringIn(sheet(row('A-1'), row('A-2')))
    expect(done).toMatchObject({ state: 'done', rows: 2, done: 2, fresh: 2, known: 0, changed: 0, faulty: 0 })
    const { items } = (await desk.office('GET', `/api/desk/forwarded/messages?import=${done.id}`)).body
    expect(items).toMatchObject([
      {
        outerId: 'A-1',
        row: 2,
        transferNo: '国转〔2026〕7号',
        outer: { due: '2026-03-13' },
        inner: { due: '2026-03-11' },
      },
      { outerId: 'A-2', row: 3 },
    ])
    const message = (await desk.office('GET', `/api/desk/messages/${items[0].receipt}`)).body
    expect(message).toMatchObject({
      subject: '关于A-1的提问',
      contactMasked: { name: '李*', phone: '138****0102' },
      forwarded: { platform: '中国政府网', outerId: 'A-1' },
    })
    const boards = (await r.call('GET', '/api/boards')).body.items
    expect(
      boards.filter(({ id, listed }: { id: string; listed: boolean }) => id.startsWith('forwarded-') && listed),
    ).toEqual([])
    const kept = await r.surroundings.db.sql(
      't.kept',
      'select row_to_json(forwarded_message)::text from forwarded_message',
    )
    expect(JSON.stringify(kept)).not.toMatch(/李明|13800000102|怎样办理/)
  })

  it('come in once: a second import changes nothing and says so, and what changed at its source is listed', async () => {
    const before = await count()
    expect(await bringIn(sheet(row('A-1'), row('A-2')))).toMatchObject({ fresh: 0, known: 2, changed: 0, changes: [] })
    const changed = sheet(row('A-1', { due: '2026-03-20' }), row('A-2'), row('A-3'))
    expect((await preview(changed)).body).toMatchObject({ fresh: 1, known: 2, changed: 1 })
    const done = await bringIn(changed)
    expect(done).toMatchObject({ fresh: 1, known: 2, changed: 1, done: 3 })
    expect(done.changes).toMatchObject([
      { row: 2, outerId: 'A-1', fields: [{ column: '办结期限', was: '2026-03-13', now: '2026-03-20' }] },
    ])
    expect(await count()).toBe(before + 1)
    const { items } = (await desk.office('GET', '/api/desk/forwarded/messages')).body
    expect(items.find(({ outerId }: { outerId: string }) => outerId === 'A-1').outer.due).toBe('2026-03-13')
  })

  it('497 of 500 come in, 3 are listed with row, column and reason, to be downloaded', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => row(`B-${index}`))
    rows[10] = row('')
    rows[200] = row('B-200', { due: '尽快' })
    rows[499] = row('B-3')
    const before = await count()
    const done = await bringIn(sheet(...rows))
    expect(done).toMatchObject({ rows: 500, fresh: 497, faulty: 3, done: 500 })
    expect(done.faults).toMatchObject([
      { row: 12, column: '编号', letter: 'A', code: 'no-outer-id' },
      { row: 202, column: '办结期限', letter: 'E', code: 'bad-day', value: '尽快' },
      { row: 501, code: 'twice-in-sheet' },
    ])
    expect(await count()).toBe(before + 497)
    const { bytes, headers } = await file(`imports/${done.id}/faults`)
    expect(headers['content-disposition']).toContain('attachment')
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(5)
    expect(bytes.toString('utf8')).toContain('202,E,办结期限,')
    expect(await bringIn(sheet(...rows))).toMatchObject({ fresh: 0, known: 497, faulty: 3 })
  })

  it('are neither lost nor doubled when two import at once, nor when one is killed half way', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => row(`C-${index}`))
    const before = await count()
    const both = await Promise.all([bringIn(sheet(...rows)), bringIn(sheet(...rows.toReversed()))])
    expect(await count()).toBe(before + 120)
    expect(both[0].fresh + both[1].fresh).toBe(120)
    const more = sheet(...Array.from({ length: 120 }, (_, index) => row(`D-${index}`)))
    const started = (await give('imports?platform=gov-cn', more)).body.id as string
    const { db } = r.surroundings
    const running = run(started).then(
      () => 'done',
      () => 'killed',
    )
    let [killed, ended] = [0, false]
    void running.then(() => (ended = true))
    while (killed === 0 && !ended) {
      const [one] = await db.sql<{ killed: number }>(
        't.kill',
        `select count(pg_terminate_backend(pid)) as killed from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
           and exists (select 1 from forwarded_import where id = $1 and done >= 50)`,
        [started],
      )
      killed = one?.killed ?? 0
    }
    expect(killed).toBeGreaterThan(0)
    expect(await running).toBe('killed')
    const half = (await desk.office('GET', `/api/desk/forwarded/imports/${started}`)).body
    expect(half).toMatchObject({ state: 'running', rows: 120 })
    expect(half.done % 50).toBe(0)
    expect(await count()).toBe(before + 120 + half.done)
    await run(started)
    expect(await count()).toBe(before + 240)
    expect((await desk.office('GET', `/api/desk/forwarded/imports/${started}`)).body).toMatchObject({
      state: 'done',
      fresh: 120,
    })
  })

  it('go back in the sheet’s own columns, other cells as they came, with what became of each', async () => {
    const head = `${HEAD},回复内容`
    const csv = `\uFEFF${[head, `${row('E-1', { body: '第一行\n第二行' })},`, `${row('E-2')},`, `${row('')},`, `${row('E-4', { body: '=HYPERLINK(1)' })},`].join('\r\n')}\r\n`
    const { id } = await bringIn(csv)
    const { items } = (await desk.office('GET', `/api/desk/forwarded/messages?import=${id}`)).body
    const [first, second] = items
    await bring(desk, first.receipt, 'answer')
    const back = await act(desk.office, second.receipt, 'return-outer', {
      reason: '不属于本局职责，建议转市场监管部门',
    })
    expect(back.status).toBe(200)
    const { bytes, headers } = await file(`imports/${id}/results`)
    expect(headers['content-disposition']).toContain(encodeURIComponent('办理结果 转办单.csv'))
    const text = bytes.toString('utf8')
    expect(text.startsWith('\uFEFF编号,转办单号,')).toBe(true)
    const lines = text.slice(1).split('\r\n')
    expect(lines[0]).toBe(`${head},办理状态,答复时间,是否超期,退回理由`)
    expect(lines[1]).toMatch(
      /^E-1,国转〔2026〕7号,2026-02-26 20:11,2026-03-02,2026-03-13,关于E-1的提问,"第一行\n第二行",李明,13800000102,是,加急,您好！.*,已办结,2026-03-02,否,$/,
    )
    expect(lines[2]).toMatch(/加急,,退回,,[^,]*,不属于本局职责，建议转市场监管部门$/)
    expect(lines[3]).toBe(`${row('').replaceAll('"', '')},`)
    expect(lines[4]).toContain(`,'=HYPERLINK(1),`)
    expect(lines[4]).toMatch(/待受理,,否,$/)
  })

  it.each([
    ['gb18030', (text: string) => encodeGb18030(text)],
    ['utf-8', (text: string) => Buffer.from(text)],
    ['utf-16le', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('come and go in %s', async (encoding, encode) => {
    const text = `${HEAD}\n${row(`F-${encoding}`, { title: '㐂𠮷的商标' })}\n`
    expect((await preview(encode(text))).body).toMatchObject({ encoding, fresh: 1 })
    const { id } = await bringIn(encode(text))
    const { bytes } = await file(`imports/${id}/results`)
    const back = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    expect(back).toContain(`㐂𠮷的商标`)
    expect(back).toContain('待受理')
  })

  it('come and go in a workbook: its styles stay, and results are texts', async () => {
    const cells = (values: string[]) => values.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
    const workbook = await writeExcel([
      cells(['三月转办单']),
      cells(['编号', '内容', '办结期限', '是否公开', '答复内容']),
      [
        { value: 'G-1', type: String },
        { value: '工作簿里的留言', type: String },
        { value: new Date('2026-03-13'), type: Date, format: 'yyyy-mm-dd' },
        null,
        null,
      ],
      [
        { value: 'G-2', type: String },
        { value: '=1+1', type: String },
        { value: '2026年3月16日', type: String },
        { value: '是', type: String },
        { value: '原有', type: String },
      ],
    ]).toBuffer()
    r.clock.set(MONDAY + 60_000)
    const { id } = await bringIn(workbook, 'gov-cn', '转办单.xlsx')
    const { items } = (await desk.office('GET', `/api/desk/forwarded/messages?import=${id}`)).body
    expect(items).toMatchObject([{ outer: { due: '2026-03-13' } }, { outer: { due: '2026-03-16' } }])
    await bring(desk, items[1].receipt, 'answer')
    const { bytes, headers } = await file(`imports/${id}/results`)
    expect(headers['content-type']).toContain('spreadsheetml')
    const back = await readXlsx(bytes)
    expect(back).toEqual([
      ['三月转办单', null, null, null, null, null, null, null, null],
      ['编号', '内容', '办结期限', '是否公开', '答复内容', '办理状态', '答复时间', '是否超期', '退回理由'],
      ['G-1', '工作簿里的留言', new Date('2026-03-13'), null, null, '待受理', null, '否', null],
      ['G-2', '=1+1', '2026年3月16日', '是', expect.stringContaining('您好'), '已办结', '2026-03-02', '否', null],
    ])
    const parts = unzipSync(bytes)
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toBe(
      strFromU8(unzipSync(workbook)['xl/styles.xml'] ?? new Uint8Array()),
    )
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>')
  })

  it('come and go in JSON', async () => {
    const list = { batch: 9, items: [{ 编号: 'H-1', 内容: 'JSON 里的留言', 附加: { a: 1 } }] }
    const { id } = await bringIn(JSON.stringify(list, null, 2), 'other', 'a.json')
    const { bytes } = await file(`imports/${id}/results`)
    expect(JSON.parse(bytes.toString('utf8'))).toEqual({
      batch: 9,
      items: [{ ...list.items[0], 办理状态: '待受理', 答复内容: '', 答复时间: '', 是否超期: '', 退回理由: '' }],
    })
    const { items } = (await desk.office('GET', '/api/desk/forwarded/messages?platform=other')).body
    expect(items).toMatchObject([{ outerId: 'H-1', outer: null }])
  })

  it('of a body are exported together, in the columns of its newest sheet', async () => {
    const { bytes } = await file('export?platform=gov-cn&format=csv&from=2026-03-02&to=2026-03-02')
    const lines = bytes.toString('utf8').split('\r\n')
    expect(lines[0]).toContain('编号,内容,办结期限,是否公开,答复内容,办理状态')
    expect(lines.some((line) => line.startsWith('A-1,'))).toBe(true)
    expect((await file('export?platform=gov-cn&from=2027-01-01')).status).toBe(404)
    expect((await file('export?platform=gov-cn&from=x')).status).toBe(400)
  })

  it('are imported by the office alone', async () => {
    expect((await desk.handler('GET', '/api/desk/forwarded/imports')).status).toBe(403)
    expect((await desk.handler('GET', '/api/desk/forwarded/messages')).body.items.length).toBeLessThan(5)
    expect((await desk.reviewer('GET', '/api/desk/forwarded/platforms')).body.items[0]).toMatchObject({
      id: 'gov-cn',
      name: '中国政府网',
    })
  })
})
