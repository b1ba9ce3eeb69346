import { registrySheets, csvRowsOf, type RegistryInput } from '@gongkai/department-registry'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegistry } from '../src/modules/departments/registry-store.ts'
import { bring, deskOf, submit } from './messages-journey.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

type Data = RegistryInput & { people: NonNullable<RegistryInput['people']> }

const PEOPLE: Data['people'] = [
  {
    id: 's-1',
    name: '沈一帆',
    nameEn: 'Shen Yifan',
    account: 'protection',
    posts: [{ department: 'protection', role: 'handler', from: '2024-01-01' }],
  },
  { id: 's-2', name: '许知远', posts: [{ department: 'protection', role: 'liaison', from: '2025-01-01' }] },
]

describe('departments and people', () => {
  let r: Rig
  let admin: Call
  let handler: Call
  beforeAll(async () => {
    r = await rig()
    admin = await r.as('admin')
    handler = await r.as('protection')
  })
  afterAll(() => r.close())

  const read = async () => (await admin('GET', '/api/desk/registry/data')).body as { version: number; data: Data }
  const change = async (edit: (data: Data) => Data) => {
    const { version, data } = await read()
    return admin('POST', '/api/desk/registry', { version, data: edit(data) })
  }
  const dissolve = (id: string, heirs: string[]) => (data: Data) => ({
    ...data,
    departments: data.departments.map((one) => (one.id === id ? { ...one, dissolved: '2026-03-01', heirs } : one)),
  })
  const exported = async (format: string) => {
    const { body } = await admin('GET', `/api/desk/registry/export?format=${format}`)
    return { fileName: body.fileName as string, content: body.content as string }
  }

  it('are kept as versions: who, when, what', async () => {
    const done = await change((data) => ({ ...data, people: PEOPLE }))
    expect(done).toMatchObject({ status: 200, body: { version: 2 } })
    expect(done.body.changes.map(({ code }: { code: string }) => code)).toEqual(['person-added', 'person-added'])
    expect((await change((data) => data)).body).toEqual({ version: 2, changes: [] })
    const { items } = (await handler('GET', '/api/desk/registry/versions')).body
    expect(items).toMatchObject([
      { version: 2, by: '系统管理员', changes: [{ text: expect.stringContaining('新增人员沈一帆') }, {}] },
      { version: 1, changes: [] },
    ])
  })

  it('are read by staff on any day, and accounts by administrators only', async () => {
    const { body } = await handler('GET', '/api/desk/registry')
    const protection = body.departments.find(({ id }: { id: string }) => id === 'protection')
    expect(protection.holders).toMatchObject([
      { person: { name: '沈一帆' }, role: 'handler' },
      { person: { name: '许知远' }, role: 'liaison' },
    ])
    expect(body.problems).toContainEqual({ code: 'no-head', text: '保护处没有负责人' })
    expect(body.people[0].account).toBeNull()
    expect((await admin('GET', '/api/desk/registry')).body.people[0].account).toBe('protection')
    const before = (await handler('GET', '/api/desk/registry?on=2023-05-01&lang=en')).body
    expect(before.departments.find(({ id }: { id: string }) => id === 'protection').holders).toEqual([])
    expect((await handler('GET', '/api/desk/registry?on=tomorrow')).status).toBe(400)
  })

  it('are not shown to the public', async () => {
    const text = JSON.stringify((await r.call('GET', '/api/departments')).body)
    for (const secret of ['沈一帆', '许知远', 's-1', 'liaison']) expect(text).not.toContain(secret)
  })

  it('refuse a change over a version that somebody has changed since', async () => {
    const { version, data } = await read()
    const renamed = { ...data, people: data.people.map((one) => ({ ...one, nameEn: `${one.id} renamed` })) }
    const both = await Promise.all([
      admin('POST', '/api/desk/registry', { version, data: renamed }),
      admin('POST', '/api/desk/registry', { version, data: { ...data, people: PEOPLE.slice(0, 1) } }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    await change((now) => ({ ...now, people: PEOPLE }))
  })

  it('refuse data that is wrong, with every problem in words', async () => {
    const answer = await change((data) => ({ ...data, people: [...PEOPLE, ...PEOPLE.slice(0, 1)] }))
    expect(answer).toMatchObject({ status: 400, body: { code: 'registry-problems' } })
    expect(answer.body.facts.problems[0]).toMatchObject({ path: 'people.2.id', zh: '人员编号s-1用了两次' })
  })

  it('refuse to leave open work with nobody, and list it with its place', async () => {
    const desk = await deskOf(r)
    const message = await submit(r)
    await bring(desk, message.receipt, 'assign')
    for (const heirs of [[], ['promotion', 'public-service']]) {
      const refused = await change(dissolve('protection', heirs))
      expect(refused).toMatchObject({ status: 409, body: { code: 'orphans-open-work' } })
      expect(refused.body.facts.orphaned).toContainEqual(
        expect.objectContaining({
          id: message.receipt,
          holder: '保护处',
          href: `/message-board/desk/messages/${message.receipt}`,
        }),
      )
    }
    expect((await change(dissolve('international', ['promotion']))).status).toBe(200)
    expect(r.surroundings.registry.byId.get('international' as never)?.dissolved).toBe('2026-03-01')
    const { items } = (await r.call('GET', '/api/departments')).body
    expect(items.map(({ id }: { id: string }) => id)).not.toContain('international')
  })

  it('leave a plan as it was printed and show who answers for its tasks today', async () => {
    const office = await r.as('office')
    const lines = [
      '2026年工作要点',
      '一、交流',
      '1.办好论坛。开展合作交流。（牵头部门：国际合作交流处；配合部门：保护处、各部门）',
    ]
    const content = Buffer.from(lines.join('\n')).toString('base64')
    r.clock.set(r.clock.now() - 7 * 86_400_000)
    const before = await office('POST', '/api/desk/plan/import', { fileName: '要点.txt', content })
    expect(before).toMatchObject({ status: 200, body: { tasks: 1 } })
    r.clock.set(r.clock.now() + 7 * 86_400_000)
    const [task] = (await office('GET', '/api/desk/plan')).body.plan.tasks
    expect(task.lead).toEqual([
      { printed: '国际合作交流处', kind: 'department', id: 'promotion', name: '运用促进处', members: [] },
    ])
    expect(task.support[1].members).not.toContain('international')
    expect((await office('GET', '/api/desk/plan/departments/promotion')).body.lead).toHaveLength(1)
  })

  it('refuse to let a person go whose draft waits for review', async () => {
    const desk = await deskOf(r)
    const message = await submit(r)
    await bring(desk, message.receipt, 'draft')
    const left = await change((data) => ({ ...data, people: PEOPLE.slice(1) }))
    expect(left.body.facts?.orphaned).toContainEqual(
      expect.objectContaining({ id: message.receipt, holder: '沈一帆', reason: 'person-removed' }),
    )
  })

  it.each(['csv', 'xlsx'])('come back from a file (%s) as they were', async (format) => {
    const file = await exported(format)
    expect(file.fileName).toBe(`上海市知识产权局部门与人员2026-03-02.${format}`)
    const preview = (await admin('POST', '/api/desk/registry/preview', file)).body
    expect(preview).toMatchObject({ changes: [], problems: [], moved: [], orphaned: [] })
    const { version } = await read()
    expect((await admin('POST', '/api/desk/registry/import', { ...file, version })).body).toEqual({
      version,
      changes: [],
    })
  })

  it('are changed by a file in GBK, after a preview', async () => {
    const { version } = await read()
    const rows = ['人员编号,部门编号,岗位,起,止', 's-1,protection,承办人,2024/1/1,', 's-2,office,联络员,2026.3.1,']
    const content = gbk(rows.join('\r\n')).toString('base64')
    const preview = (await admin('POST', '/api/desk/registry/preview', { fileName: '任职.csv', content })).body
    expect(preview.problems).toEqual([])
    expect(preview.changes).toMatchObject([{ code: 'person-moved', subject: 's-2' }])
    expect((await read()).version).toBe(version)
    const done = await admin('POST', '/api/desk/registry/import', { fileName: '任职.csv', content, version })
    expect(done).toMatchObject({ status: 200, body: { version: version + 1 } })
  })

  it('refuse a file that cannot be read, and tell what is wrong in one that can', async () => {
    const send = (fileName: string, bytes: Uint8Array | string) =>
      admin('POST', '/api/desk/registry/preview', { fileName, content: Buffer.from(bytes).toString('base64') })
    expect((await send('a.pdf', '%PDF')).body).toMatchObject({ code: 'unreadable-registry', facts: { reason: 'kind' } })
    expect((await send('a.xlsx', 'PK\u0003\u0004nonsense')).body.facts).toMatchObject({ reason: 'damaged' })
    expect((await send('a.xlsx', claimingLess(30_000_000))).body.facts).toMatchObject({ reason: 'too-large' })
    const rows = csvRowsOf(registrySheets(r.surroundings.registry.data)).map((row) => row.join(','))
    const wrong = rows.map((row) => row.replace('内设机构', '内部')).join('\n')
    const { problems, changes } = (await send('a.csv', wrong)).body
    expect(changes).toEqual([])
    expect(problems[0]).toMatchObject({ sheet: '部门 Departments', row: 7, column: '类型 Kind' })
    const stored = await admin('POST', '/api/desk/registry/import', {
      fileName: 'a.csv',
      content: Buffer.from(wrong).toString('base64'),
      version: (await read()).version,
    })
    expect(stored).toMatchObject({ status: 400, body: { code: 'registry-problems' } })
  })

  it('reach other processes, and are there after a restart', async () => {
    const other = await openRegistry(r.surroundings)
    await change((data) => ({ ...data, people: data.people.map((one) => ({ ...one, name: `${one.name}甲` })) }))
    expect(other.people.get('s-2' as never)?.name).toBe('许知远')
    await other.refresh()
    expect(other.people.get('s-2' as never)?.name).toBe('许知远甲')
    expect((await openRegistry(r.surroundings)).version).toBe(other.version)
  })
})

/** A zip of one part that unpacks to so many bytes and says that it is one byte. */
function claimingLess(size: number): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(size) }))
  const claimed = Buffer.alloc(4)
  claimed.writeUInt32LE(size)
  for (let at = bytes.indexOf(claimed); at >= 0; at = bytes.indexOf(claimed, at + 4)) bytes.writeUInt32LE(1, at)
  return bytes
}

/** The few characters of a test file in GBK, which Node can read but not write. */
function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk')
  const bytesOf = new Map<string, number[]>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) bytesOf.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  }
  return Buffer.from([...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (bytesOf.get(one) ?? []))))
}
