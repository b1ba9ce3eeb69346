import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  changesSince,
  findDocument,
  latestVersion,
  releasedSource,
  releasedVersions,
  sourceVersion,
} from '../src/modules/sources/index.ts'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { HEAD, RULES, sourcesRig, type SourcesRig } from './sources-rig.ts'

let r: SourcesRig
beforeAll(async () => {
  r = await sourcesRig()
})
afterAll(() => r.close())

describe('a source document', () => {
  it('is registered, imported, adopted and released', async () => {
    const { db } = r.surroundings
    await r.register('rules')
    const imported = await r.paste('rules', RULES)
    expect(imported).toMatchObject({ document: 'rules', against: 0, closed: null, notes: [] })
    expect(imported.list.map(({ label }: { label: string }) => label)).toEqual([
      '标题',
      '第一条',
      '第二条',
      '第三条',
      '第四条',
    ])
    const adopted = await r.adopt(imported)
    expect(adopted.body).toMatchObject({
      state: 'standing',
      latest: 1,
      validity: 'in-force',
      released: null,
      imports: [],
    })
    expect(await latestVersion(db, 'rules')).toMatchObject({
      version: 1,
      changes: [],
      clauses: [{ id: 'title' }, {}, {}, {}, {}],
    })
    expect(await releasedSource(db, 'rules')).toBeNull()
    await r.release('rules')
    expect(await releasedSource(db, 'rules')).toMatchObject({ shape: { version: 1, head: { title: HEAD.title } } })
  })

  it('says of a new version what each edit does, before its text is public', async () => {
    const { db } = r.surroundings
    await r.begin('fees')
    const next = RULES.replace('500元', '800元')
      .replace('第四条　本办法', '第四条　本办法，')
      .replace('十日内答复', '10日内答复')
    const imported = await r.paste('fees', next)
    expect((await r.adopt(imported)).status).toBe(200)
    const [changes] = await changesSince(db, 'fees', 1)
    const before = await sourceVersion(db, 'fees', 1)
    const after = await sourceVersion(db, 'fees', 2)
    expect(after?.clauses.map(({ id }) => id)).toEqual(before?.clauses.map(({ id }) => id))
    const material = changes?.changes.filter((change) => change.material)
    expect(material).toMatchObject([{ change: 'edited', effects: ['amount'] }])
    expect(changes?.changes.filter(({ effects }) => effects.includes('wording'))).toHaveLength(2)
    expect(await releasedVersions(db, 'fees')).toEqual([])
    await r.release('fees')
    expect((await releasedVersions(db, 'fees')).map(({ shape }) => shape.version)).toEqual([2])
  })

  it('is not adopted twice with the same text, nor with days that contradict each other', async () => {
    await r.begin('same')
    const again = await r.paste('same', RULES)
    expect(await r.adopt(again)).toMatchObject({
      status: 409,
      body: { code: 'source-same-text', facts: { version: 1 } },
    })
    const early = { head: { ...HEAD, validUntil: '2024-03-31' } }
    expect((await r.adopt(again, early)).body.code).toBe('source-dates')
    // Only its last day is another: a version of its own, with nothing that a translation must answer for.
    expect((await r.adopt(again, { head: { ...HEAD, validUntil: '2030-03-31' } })).body).toMatchObject({ latest: 2 })
    const [changes] = await changesSince(r.surroundings.db, 'same', 1)
    expect(changes?.changes.every(({ change }) => change === 'kept')).toBe(true)
  })

  it('answers an import that another version overtook, and aligns it again', async () => {
    await r.begin('overtaken')
    const mine = await r.paste('overtaken', RULES.replace('500', '600'))
    const other = await r.paste('overtaken', RULES.replace('500', '700'))
    await r.adopt(other)
    expect((await r.adopt(mine)).body.code).toBe('source-import-behind')
    const url = `/api/desk/source-imports/${mine.id}`
    expect((await r.keeper('GET', url)).body.closed.code).toBe('source-import-behind')
    const correct = { version: mine.version, correction: { kind: 'realign' } }
    const realigned = (await r.keeper('POST', `${url}/corrections`, correct)).body
    expect(realigned).toMatchObject({ against: 2, closed: null })
    expect((await r.adopt(realigned)).body).toMatchObject({ latest: 3 })
    expect((await r.adopt(realigned)).body.code).toBe('source-import-over')
  })

  it('ends, leads to what replaced it, and never in a circle', async () => {
    for (const id of ['old', 'new']) await r.begin(id)
    const act = async (id: string, action: string, input: object) => {
      const { version } = (await r.keeper('GET', `/api/desk/sources/${id}`)).body
      return (await r.keeper('POST', `/api/desk/sources/${id}/actions/${action}`, { version, ...input })).body
    }
    const end = { how: 'superseded', on: '2026-03-01', reason: '新办法已经施行。' }
    expect((await act('old', 'end', { ...end, by: { document: 'old' } })).code).toBe('source-successor-itself')
    expect((await act('old', 'end', { ...end, by: { document: 'none' } })).code).toBe('source-successor-unknown')
    expect(await act('old', 'end', { ...end, by: { document: 'new' } })).toMatchObject({
      validity: 'superseded',
      ended: { by: { document: 'new', title: HEAD.title } },
    })
    expect((await act('new', 'end', { ...end, by: { document: 'old' } })).code).toBe('source-successor-circle')
    expect(await act('old', 'restore', { reason: '登记有误。' })).toMatchObject({ validity: 'in-force', ended: null })
    expect((await act('old', 'restore', { reason: '登记有误。' })).code).toBe('source-nothing-to-restore')
  })

  it('is not shown once it was taken down where it was published', async () => {
    const { db } = r.surroundings
    await r.begin('gone')
    await r.release('gone')
    const { version } = (await r.keeper('GET', '/api/desk/sources/gone')).body
    const input = {
      version,
      on: '2026-03-02',
      by: { title: '新办法', url: 'https://sipa.example/new' },
      reason: '网站已撤下。',
    }
    expect((await r.keeper('POST', '/api/desk/sources/gone/actions/withdraw', input)).status).toBe(200)
    expect(await releasedSource(db, 'gone')).toBeNull()
    expect(await findDocument(db, 'gone')).toMatchObject({ state: 'withdrawn', withdrawn: { by: { title: '新办法' } } })
    expect((await releasedVersions(db, 'gone'))[0]?.shape.head.title).toBe(HEAD.title)
    const refused = await r.keeper('POST', '/api/desk/sources/gone/imports/text', { format: 'txt', text: RULES })
    expect(refused.body.code).toBe('source-wrong-state')
  })

  it('is changed by those who keep it, on what they read; everybody on the staff may look', async () => {
    const protection = await r.as('protection')
    expect((await protection('GET', '/api/desk/sources?q=纠纷')).body.items.length).toBeGreaterThan(0)
    const filed = { id: 'theirs', kind: 'guide' }
    expect((await protection('POST', '/api/desk/sources', filed)).body.code).toBe('source-of-another-department')
    expect((await r.keeper('POST', '/api/desk/sources', { ...filed, id: 'rules' })).body.code).toBe('source-id-taken')
    const { version } = (await r.keeper('GET', '/api/desk/sources/rules')).body
    const describe = { version, kind: 'guide', needs: [], importance: 'high' }
    const url = '/api/desk/sources/rules/actions/describe'
    expect((await protection('POST', url, describe)).body.code).toBe('source-of-another-department')
    expect((await r.keeper('POST', url, describe)).body).toMatchObject({ kind: 'guide', importance: 'high' })
    expect((await r.keeper('POST', url, describe)).body.code).toBe('source-changed')
  })

  it('adopted twice at once has one next version, and says to the other that it is behind', async () => {
    await r.begin('race')
    const texts = ['600', '700', '800'].map((fee) => RULES.replace('500', fee))
    const imports = await Promise.all(texts.map((text) => r.paste('race', text)))
    const answers = await Promise.all(imports.map((one) => r.adopt(one)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(answers.flatMap(({ body }) => body.code ?? [])).toEqual(['source-import-behind', 'source-import-behind'])
    expect(await latestVersion(r.surroundings.db, 'race')).toMatchObject({ version: 2 })
  })

  it('filed under another need is reviewed again before readers find it there', async () => {
    const { db } = r.surroundings
    await r.begin('filed')
    await r.release('filed')
    const { version } = (await r.keeper('GET', '/api/desk/sources/filed')).body
    const filed = { version, kind: 'policy', needs: ['get-funding'], importance: 'low' }
    expect((await r.keeper('POST', '/api/desk/sources/filed/actions/describe', filed)).body.needs).toEqual([
      'get-funding',
    ])
    expect((await releasedSource(db, 'filed'))?.shape.needs).toEqual(['act-against-infringement'])
    await r.release('filed')
    expect((await releasedSource(db, 'filed'))?.shape).toMatchObject({ needs: ['get-funding'], version: 1 })
  })

  it('is reviewed by somebody who did not adopt it, and edited nowhere else', async () => {
    await r.begin('reviewed')
    const item = (await r.reviewer('GET', '/api/desk/releases/source/reviewed')).body
    const act = (who: typeof r.keeper, action: string, input: object) =>
      who('POST', `/api/desk/releases/source/reviewed/${action}`, { version: item.version, input })
    expect((await act(r.keeper, 'review', {})).status).toBe(403)
    expect((await act(r.keeper, 'revise', { details: item.details, note: null })).body.code).toBe('edit-in-the-source')
  })

  it('is a record that holds, and tells when clauses or a row were edited behind it', async () => {
    const { db } = r.surroundings
    expect((await verifyRecord(r.surroundings)).broken).toEqual([])
    await db.sql(
      'test.edit-clauses',
      `update source_version set clauses = jsonb_set(clauses, '{2,text}', '"请求费每件1元。"') where document = 'fees' and version = 1`,
    )
    await db.sql(
      'test.edit-row',
      `update source_document set facts = jsonb_set(facts, '{latest}', '7') where id = 'rules'`,
    )
    expect((await verifyRecord(r.surroundings)).broken.map(({ task, why }) => ({ task, why }))).toEqual([
      { task: 'source/rules', why: 'row-differs' },
      { task: 'source/fees', why: 'publication-differs' },
    ])
  })
})
