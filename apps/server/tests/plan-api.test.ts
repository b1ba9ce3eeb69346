import { readFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rig, type Call, type Rig } from './modules-rig.ts'

describe('the annual plan', () => {
  let r: Rig
  let office: Call
  let text: string
  beforeAll(async () => {
    r = await rig()
    office = await r.as('office')
    const file = await readFile(new URL('../src/demo/work-points.txt', import.meta.url), 'utf8')
    text = file.replaceAll('{{year}}', '2026')
  })
  afterAll(() => r.close())

  const send = (fileName: string, bytes: Uint8Array | string, call = office) =>
    call('POST', '/api/desk/plan/import', { fileName, content: Buffer.from(bytes).toString('base64') })

  it('is empty before anything was imported', async () => {
    expect((await office('GET', '/api/desk/plan')).body).toEqual({ plan: null, years: [] })
  })

  it('is shown as it was read before anything is stored', async () => {
    const odd = text.replace('牵头部门：保护处', '牵头部门：保卫处')
    const content = Buffer.from(odd).toString('base64')
    const { status, body } = await office('POST', '/api/desk/plan/preview', { fileName: 'odd.txt', content })
    expect(status).toBe(200)
    expect(body).toMatchObject({ year: 2026, already: false, replaces: null })
    expect(body.tasks).toHaveLength(17)
    expect(body.warnings).toEqual([
      expect.objectContaining({ line: expect.any(Number), text: expect.stringContaining('保卫处') }),
    ])
    expect((await office('GET', '/api/desk/plan')).body).toEqual({ plan: null, years: [] })
    const handler = await r.as('protection')
    expect((await handler('POST', '/api/desk/plan/preview', { fileName: 'odd.txt', content })).status).toBe(403)
  })

  it('is imported once: the same file again changes nothing', async () => {
    const first = await send('工作要点.txt', text)
    expect(first.body).toMatchObject({ year: 2026, tasks: 17, warnings: [], imported: true })
    const again = await Promise.all([send('copy.txt', text), send('工作要点.txt', text)])
    for (const answer of again) expect(answer.body).toMatchObject({ id: first.body.id, tasks: 17, imported: false })
  })

  it('is shown as it stands, with departments by id and name', async () => {
    const { plan, years } = (await office('GET', '/api/desk/plan')).body
    expect(years).toEqual([2026])
    expect(plan.tasks).toHaveLength(17)
    expect(plan.tasks[0]).toMatchObject({
      number: '二（一）1',
      lead: [{ id: 'planning' }, { id: 'office', name: '办公室（宣传处）' }],
      support: [{ kind: 'group', name: '各部门', members: expect.arrayContaining(['personnel']) }],
    })
    const english = (await office('GET', '/api/desk/plan?lang=en')).body.plan
    expect(english.tasks[1].lead[0].name).toBe('IP Protection Division')
    expect(english.tasks[1].support[0].name).toBe('All departments')
  })

  it('is shown by department, groups resolved, leads not counted twice', async () => {
    const { items } = (await office('GET', '/api/desk/plan/departments')).body
    expect(
      items.map(({ id, lead, support }: { id: string; lead: number; support: number }) => [id, lead, support]),
    ).toEqual([
      ['planning', 1, 11],
      ['office', 13, 4],
      ['protection', 1, 11],
      ['promotion', 1, 12],
      ['public-service', 1, 12],
      ['international', 0, 13],
      ['personnel', 1, 12],
    ])
    const one = (await office('GET', '/api/desk/plan/departments/personnel')).body
    expect(one).toMatchObject({ name: '组织人事处', lead: [{ number: '三（二）' }] })
    expect((await office('GET', '/api/desk/plan/departments/nobody')).status).toBe(404)
  })

  it('may be a Word file, or text in GB18030', async () => {
    const paragraphs = text.split('\n').map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
    const docx = zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`),
    })
    expect((await send('要点.docx', docx)).body).toMatchObject({ tasks: 17, warnings: [], imported: true })
  })

  it('that cannot be read, or is none, is refused in words', async () => {
    expect((await send('a.pdf', '%PDF-1.7')).body).toMatchObject({ code: 'unreadable-file', facts: { reason: 'kind' } })
    const none = await send('a.txt', '没有任务的文件')
    expect(none).toMatchObject({ status: 400, body: { code: 'no-plan' } })
    expect(none.body.message).toContain('没有导入任何内容')
  })

  it('warns of an unknown department and names the line', async () => {
    const odd = text.replace('牵头部门：保护处', '牵头部门：保卫处').replace('2026年上海', '2027年上海')
    const answer = await send('odd.txt', odd)
    expect(answer.body).toMatchObject({ year: 2027, tasks: 17, imported: true })
    expect(answer.body.warnings.join()).toContain('保卫处')
    expect((await office('GET', '/api/desk/plan?year=2027')).body.plan.tasks[1].lead[0]).toMatchObject({
      kind: 'unknown',
      printed: '保卫处',
      id: null,
    })
  })
})
