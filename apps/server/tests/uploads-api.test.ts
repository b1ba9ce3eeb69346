import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRefusal } from '@gongkai/contract-kit'
import { buildDocx, buildPng, buildZip, paragraph, run } from '@gongkai/file-screening/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimUploads, eraseAttachments } from '../src/modules/uploads/index.ts'
import { uploadJobs } from '../src/modules/uploads/jobs.ts'
import { uploadsModule } from '../src/modules/uploads/module.ts'
import { openFiles } from '../src/platform/files.ts'
import { startWork } from '../src/platform/work.ts'
import { act, deskOf, QUESTION, submit, type Desk } from './messages-journey.ts'
import { MONDAY, rig, type Rig } from './modules-rig.ts'
import { cookieOf, send } from './uploads-rig.ts'

const DAY = 86_400_000
const TEXT = '关于费用减缓的补充说明，我公司成立于二〇二〇年。'

describe('files that citizens send', () => {
  let r: Rig
  let desk: Desk
  beforeAll(async () => {
    r = await rig()
    desk = await deskOf(r)
  })
  afterAll(() => r.close())

  const onDisk = async () => {
    const root = join(r.surroundings.config.dataDir, 'store')
    const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  }
  const rows = () => r.surroundings.db.sql<{ n: number }>('t.n', 'select count(*) as n from upload')
  const claim = async (tokens: readonly string[], receipt: string) => {
    const { db } = r.surroundings
    return db.transaction(() => claimUploads(r.surroundings, tokens, receipt))
  }

  it('are screened, kept sealed under a path that says nothing, and told with what was found', async () => {
    const { status, body } = await send(r, '王建国 手机13800000101.txt', `${TEXT}请致电 13912345678。`)
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: '王建国 手机13800000101.txt', kind: 'text' })
    expect(body.sha256).toBe(createHash('sha256').update(`${TEXT}请致电 13912345678。`).digest('hex'))
    expect(body.findings.map((finding: { type: string }) => finding.type)).toContain('MOBILE')
    const [path = ''] = await onDisk()
    expect(path).not.toMatch(/王建国|138/)
    expect((await readFile(path)).includes(Buffer.from('费用减缓'))).toBe(false)
    const [row] = await r.surroundings.db.sql<object>('t.row', 'select row_to_json(upload)::text as row from upload')
    expect(JSON.stringify(row)).not.toMatch(/王建国|13912345678/)
  })

  it.each([
    ['a.txt', '', 400, 'upload-empty'],
    ['a.pdf', TEXT, 415, 'upload-ending'],
    ['a.exe', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100, 1)]), 415, 'upload-kind'],
    ['a.zip', buildZip({ 'a.txt': TEXT }), 415, 'upload-kind'],
    ['报告.docx', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200, 7)]), 415, 'upload-kind'],
    ['a.txt', Buffer.alloc(11_000_000, 65), 413, 'upload-too-large'],
    ['bomb.docx', bomb(), 422, 'upload-bomb'],
  ])('%s is refused (%#), and nothing is left', async (name, bytes, status, code) => {
    const before = [await rows(), (await onDisk()).length]
    const answer = await send(r, name, bytes)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.body.message).toMatch(/。$/)
    expect([await rows(), (await onDisk()).length]).toEqual(before)
  })

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['a\u0000b\u202Egpj.txt', 'abgpj.txt'],
    ['C:\\用户\\说明.txt', '说明.txt'],
    ['...', null],
    ['%E4%B8.txt', '%E4%B8.txt'],
  ])('the name %j is kept as %j', async (given, kept) => {
    const { status, body } = await send(r, given, TEXT)
    expect(status === 201 ? body.name : null).toBe(kept)
  })

  it('with a secrecy mark are kept apart: the writer is told what to do, nobody can have them, the reviewer sees it', async () => {
    const bytes = buildDocx({ body: paragraph(run('机密★10年')) + paragraph(run('关于某事项的报告')) })
    const { status, body } = await send(r, '报告.docx', bytes)
    expect([status, body.code]).toEqual([422, 'upload-quarantined'])
    expect(body.message).toMatch(/办公室联系/)
    expect(JSON.stringify(body)).not.toContain('报告.docx')
    expect((await desk.office('GET', '/api/desk/quarantine')).status).toBe(403)
    const { items } = (await desk.reviewer('GET', '/api/desk/quarantine')).body
    expect(items).toMatchObject([{ state: 'quarantined', sha256: createHash('sha256').update(bytes).digest('hex') }])
    const apart = (await onDisk()).filter((path) => path.includes('/quarantine/'))
    expect(apart).toHaveLength(1)
    const gone = await desk.reviewer('POST', `/api/desk/quarantine/${items[0].id}/destruction`, {
      reason: '已报保密办',
    })
    expect(gone.body.items).toMatchObject([{ state: 'destroyed', destroyed: { reason: '已报保密办' } }])
    await openFiles(r.surroundings).sweep()
    expect((await onDisk()).filter((path) => path.includes('/quarantine/'))).toEqual([])
    const again = await desk.reviewer('POST', `/api/desk/quarantine/${items[0].id}/destruction`, { reason: '再次' })
    expect(again.status).toBe(404)
  })

  it('come from a site that may embed, and from no other; the answer can be read there', async () => {
    const preflight = await r.app.inject({
      method: 'OPTIONS',
      url: '/api/uploads',
      headers: { origin: 'https://a.example' },
    })
    expect(preflight.headers['access-control-allow-headers']).toContain('x-file-name')
    expect(preflight.headers['access-control-allow-methods']).toContain('DELETE')
    const { status, body } = await send(r, 'a.txt', TEXT, { origin: 'https://a.example' })
    expect([status, body.code]).toEqual([403, 'origin-not-allowed'])
  })

  it('that break off half way leave nothing', async () => {
    const before = [await rows(), await onDisk()]
    const address = new URL(await r.app.listen({ host: '127.0.0.1', port: 0 }))
    const socket = connect(Number(address.port), address.hostname)
    socket.write('POST /api/uploads HTTP/1.1\r\nhost: x\r\nx-file-name: a.txt\r\ncontent-length: 1000000\r\n\r\n')
    socket.write(Buffer.alloc(300_000, 65))
    await sleep(100)
    socket.destroy()
    await sleep(100)
    expect([await rows(), await onDisk()]).toEqual(before)
    expect((await send(r, 'after.txt', `${TEXT}之后`)).status).toBe(201)
  })

  it('belong to one message, once, three at most; undone with it', async () => {
    const { receipt } = await submit(r)
    const other = await submit(r)
    const sent = await Promise.all(['一', '二', '三', '四'].map((name) => send(r, `${name}.txt`, `${TEXT}${name}`)))
    const tokens: string[] = sent.map(({ body }) => body.token)
    expect(await claim(tokens, receipt)).toMatchObject({ refused: 'too-many-files', facts: { most: 3 } })
    const three = tokens.slice(0, 3)
    const undone = r.surroundings.db.transaction(async () => {
      await claimUploads(r.surroundings, three, receipt)
      throw new Error('the submission failed')
    })
    await expect(undone).rejects.toThrow('failed')
    const both = await Promise.all([claim(three, receipt), claim(three, other.receipt)])
    expect(both.map((one) => isRefusal(one))).toHaveLength(2)
    expect(both.filter((one) => isRefusal(one))).toMatchObject([{ refused: 'upload-gone' }])
    expect(await claim([...tokens.slice(3), 'no-such-token'], receipt)).toMatchObject({ facts: { place: 2 } })
  })

  it('are seen and saved by those who may see the message, and every saving is recorded', async () => {
    const { receipt } = await submit(r)
    const png = buildPng()
    const { body } = await send(r, '现场 "照片".png', png)
    await claim([body.token], receipt)
    expect((await send(r, 'x.png', png)).body.sha256).toBe(body.sha256)
    const list = async (call = desk.office) => (await call('GET', `/api/desk/messages/${receipt}/attachments`)).body
    const [item] = (await list()).items
    expect(item).toMatchObject({ name: '现场 _照片_.png', kind: 'png', state: 'kept', downloads: [] })
    expect(item.unread.length).toBeGreaterThan(0)
    const url = `/api/desk/messages/${receipt}/attachments/${item.id}`
    expect((await desk.handler('GET', url)).status).toBe(404)
    expect((await r.call('GET', url)).status).toBe(401)
    const saved = await r.app.inject({ url, headers: { cookie: await cookieOf(r, 'office') } })
    expect(saved.statusCode).toBe(200)
    expect(saved.rawPayload.equals(Buffer.from(png))).toBe(true)
    expect(saved.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cache-control': 'no-store',
    })
    expect(saved.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('现场 _照片_.png')}`,
    )
    expect((await list()).items[0].downloads).toMatchObject([{ byName: expect.any(String) }])
    const events = await r.surroundings.db.sql('t.events', `select input::text from event where task_id = $1`, [
      `${receipt}/attachments`,
    ])
    expect(JSON.stringify(events)).not.toContain('照片')
    await act(desk.office, receipt, 'accept')
    await act(desk.office, receipt, 'assign', { lead: ['protection'], support: [] })
    expect((await list(desk.handler)).items).toHaveLength(1)
  })

  it('of a message that was erased are gone from the disk; what is left proves which they were', async () => {
    const { receipt } = await submit(r)
    const { body } = await send(r, '要删除的.txt', `${TEXT}只此一份`)
    await claim([body.token], receipt)
    const before = (await onDisk()).length
    expect(await eraseAttachments(r.surroundings, receipt)).toBe(1)
    expect(await eraseAttachments(r.surroundings, receipt)).toBe(0)
    await openFiles(r.surroundings).sweep()
    expect((await onDisk()).length).toBe(before - 1)
    const { items } = (await desk.office('GET', `/api/desk/messages/${receipt}/attachments`)).body
    expect(items).toMatchObject([{ name: null, state: 'erased', sha256: body.sha256, findings: [] }])
    const saved = await desk.office('GET', `/api/desk/messages/${receipt}/attachments/${items[0].id}`)
    expect([saved.status, saved.body.code]).toEqual([410, 'attachment-erased'])
  })

  it('go with the submission once, however often it is sent with its key; a withdrawal erases them', async () => {
    const { body: sent } = await send(r, '材料.txt', `${TEXT}随留言`)
    const body = { ...QUESTION, challenge: await r.challenge(), attachments: [sent.token] }
    const key = { 'idempotency-key': 'the-same-submission' }
    const [one, two] = [
      await r.call('POST', '/api/messages', body, key),
      await r.call('POST', '/api/messages', body, key),
    ]
    expect(one.status).toBe(201)
    expect(two.body).toEqual(one.body)
    const other = { ...QUESTION, challenge: await r.challenge(), attachments: [sent.token] }
    const refused = await r.call('POST', '/api/messages', other)
    expect([refused.status, refused.body.code]).toEqual([404, 'upload-gone'])
    const { receipt, code } = one.body
    const seen = (await desk.office('GET', `/api/desk/messages/${receipt}`)).body
    expect(seen.attachments).toMatchObject([{ sha256: sent.sha256, size: sent.size }])
    const { version } = (await r.call('POST', `/api/messages/${receipt}/look-up`, { code })).body
    const gone = await r.call('POST', `/api/messages/${receipt}/withdrawal`, { code, version })
    expect(gone.status).toBe(200)
    const worker = await startWork(r.surroundings, [uploadsModule(r.surroundings)], null)
    await worker.drain()
    await worker.stop()
    const { items } = (await desk.office('GET', `/api/desk/messages/${receipt}/attachments`)).body
    expect(items).toMatchObject([{ state: 'erased', name: null, sha256: sent.sha256 }])
  })

  it('can be taken back, and go after a day that no message came', async () => {
    const [kept, back] = [await send(r, 'a.txt', `${TEXT}甲`), await send(r, 'b.txt', `${TEXT}乙`)]
    expect((await r.call('DELETE', `/api/uploads/${back.body.token}`)).status).toBe(204)
    expect((await r.call('DELETE', `/api/uploads/${back.body.token}`)).status).toBe(404)
    r.clock.set(MONDAY + DAY + 3_600_000)
    const job = uploadJobs(r.surroundings, openFiles(r.surroundings))['uploads.sweep']
    await job(null, { id: 't', attempt: 1, now: r.clock.now(), signal: new AbortController().signal })
    expect(await claim([kept.body.token], 'GK-20260302-7F3K9Q')).toMatchObject({ refused: 'upload-gone' })
    const [waiting] = await r.surroundings.db.sql<{ n: number }>(
      't.waiting',
      `select count(*) as n from upload where state = 'waiting'`,
    )
    expect(waiting?.n).toBe(0)
    const [files] = await r.surroundings.db.sql<{ n: number }>('t.files', 'select count(*) as n from stored_file')
    expect((await onDisk()).length).toBe(files?.n)
    r.clock.set(MONDAY)
  })
})

/** A Word file whose text is a hundred megabytes of one sign: a few hundred kilobytes packed. */
function bomb(): Uint8Array {
  return buildZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': new Uint8Array(120_000_000),
  })
}
