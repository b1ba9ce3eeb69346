import { isRefusal } from '@gongkai/contract-kit'
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import {
  activateVersion,
  openSource,
  readPack,
  readPackFolder,
  readState,
  removeVersion,
  rollBackApp,
  storePack,
} from '../src/modules/releases/index.ts'
import { ANNA, packFiles, packZip, releaseRig, until, wholePack, writeFiles, type ReleaseRig } from './releases-rig.ts'

let r: ReleaseRig
beforeAll(async () => {
  r = await releaseRig()
})
afterAll(() => r.close())

const store = (wishes: Parameters<typeof wholePack>[0]) => storePack(r.shop, wholePack(wishes), ANNA)
const activate = (version: string, percent?: number) => activateVersion(r.shop, 'notes', { version, percent }, ANNA)
const refusedOf = (done: unknown) => (isRefusal(done) ? done.refused : null)

describe('a pack', () => {
  it('is read whole from a zip and from a folder, and is the same thing', async () => {
    const folder = join(r.folder, 'packed')
    await writeFiles(folder, packFiles({ version: '3.0.0' }))
    const [zipped, foldered] = [readPack(packZip({ version: '3.0.0' })), await readPackFolder(folder)]
    if (isRefusal(zipped) || isRefusal(foldered)) throw new Error('refused')
    expect(foldered.sha256).toBe(zipped.sha256)
    expect(refusedOf(readPack(foldered.bytes))).toBeNull()
  })

  it.each([
    ['no zip', new Uint8Array([1, 2, 3]), 'not-a-pack'],
    ['a zip cut short', packZip().slice(0, -200), 'not-a-pack'],
    ['another file than the list says', packZip({ facts: { files: [] } }), 'unnamed'],
    ['release.json that is none', packZip({ facts: { mount: '../x' } }), 'bad-facts'],
    ['a path that leads out', packZip({ files: { '../../evil.js': 'x' } }), 'outside'],
  ])('is refused when it is %s', (_, bytes, fault) => {
    expect(readPack(bytes)).toMatchObject({ refused: 'damaged-pack', facts: { fault } })
  })

  it('is refused when one byte of a file differs', () => {
    const files = packFiles()
    const bytes = packZip({
      facts: JSON.parse(files['release.json'] ?? '{}'),
      files: { 'client/desk.html': '<p>desk 1.0.1</p>' },
    })
    expect(readPack(bytes)).toMatchObject({
      refused: 'damaged-pack',
      facts: { fault: 'hash', path: 'client/desk.html' },
    })
  })

  it('that would unpack to more than fits is refused before it is unpacked', () => {
    const bytes = Buffer.from(packZip({ files: { 'client/zeros.bin': '0'.repeat(200_000) } }))
    // The central directory says 4 GB for this entry: nobody may be made to set that aside.
    const name = bytes.lastIndexOf('notes/1.0.0/client/zeros.bin')
    bytes.writeUInt32LE(0xfffffff0, name - 46 + 24)
    expect(readPack(bytes)).toMatchObject({ refused: 'damaged-pack', facts: { fault: 'too-large' } })
  })
})

describe('the store', () => {
  it('keeps what the rules let in, and says who did what', async () => {
    expect(await store({ version: '1.0.0' })).toMatchObject({ changed: true })
    expect(await store({ version: '1.0.0' })).toMatchObject({ changed: false })
    expect(refusedOf(await store({ version: '1.0.0', files: { 'client/more.txt': 'x' } }))).toBe('already-there')
    expect(refusedOf(await store({ version: '1.5.0', api: '9.0.0' }))).toBe('newer-api-needed')
    const other = { 'client/assets/shared-abcd1234.js': '// another' }
    expect(refusedOf(await store({ version: '1.5.0', files: other }))).toBe('asset-conflict')
    expect(refusedOf(await activate('7.7.7'))).toBe('not-there')
    expect(await activate('1.0.0')).toMatchObject({ changed: true, standing: { version: '1.0.0', previous: null } })
    expect(refusedOf(await removeVersion(r.shop, 'notes', '1.0.0', ANNA))).toBe('is-active')
    const events = await r.t.db.sql<{ action: string; by_name: string }>(
      'test.events',
      `select action, by_name from event where task_id = 'release/notes' order by seq`,
    )
    expect(events).toEqual([
      { action: 'add', by_name: '安娜' },
      { action: 'activate', by_name: '安娜' },
    ])
  })

  it('goes back as often as there is something before, and removes what nobody is shown', async () => {
    await store({ version: '1.1.0' })
    await activate('1.1.0')
    expect(await rollBackApp(r.shop, 'notes', ANNA)).toMatchObject({ standing: { version: '1.0.0' } })
    expect(await rollBackApp(r.shop, 'notes', ANNA)).toMatchObject({ standing: { version: null } })
    expect(refusedOf(await rollBackApp(r.shop, 'notes', ANNA))).toBe('nothing-to-go-back-to')
    expect(await removeVersion(r.shop, 'notes', '1.1.0', ANNA)).toMatchObject({ changed: true })
    expect(refusedOf(await activate('1.1.0'))).toBe('not-there')
  })

  it('takes two acts at once one after the other, and one pack added twice at once is there once', async () => {
    await Promise.all([store({ version: '2.0.0' }), store({ version: '2.1.0' })])
    const done = await Promise.all([
      store({ version: '2.2.0' }),
      store({ version: '2.2.0' }),
      store({ version: '2.2.0' }),
    ])
    expect(done.map((one) => !isRefusal(one) && one.changed).sort()).toEqual([false, false, true])
    const versions = ['2.0.0', '2.1.0', '2.2.0', '2.0.0', '2.1.0', '2.2.0']
    const outcomes = await Promise.all(versions.map((version) => activate(version)))
    expect(outcomes.map(refusedOf)).toEqual(versions.map(() => null))
    const rows = await r.t.db.sql<{ seq: number }>('test.seqs', `select seq from release_activation order by seq`)
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, at) => at + 1))
    const { standings } = await readState(r.t.db)
    expect(versions).toContain(standings.get('notes')?.version)
  })

  it('leaves a record that verifies', async () => {
    const report = await verifyRecord(r.surroundings)
    expect(report).toMatchObject({ broken: [] })
    expect(report.events).toBeGreaterThan(8)
  })

  it('shows a pack or an activation that was put in by hand', async () => {
    const differs = { broken: [{ task: 'release/notes', why: 'row-differs' }] }
    const { db } = r.t
    const act = `insert into release_activation (app, seq, act, version, at, by, by_name) values ('notes', 999, 'activate', '2.0.0', now(), 'x', 'x')`
    await db.script(act)
    expect(await verifyRecord(r.surroundings)).toMatchObject(differs)
    await db.script('delete from release_activation where seq = 999')
    await db.script(`update release_pack set sha256 = translate(sha256, '01', '10') where version = '2.0.0'`)
    expect(await verifyRecord(r.surroundings)).toMatchObject(differs)
    await db.script(`update release_pack set sha256 = translate(sha256, '01', '10') where version = '2.0.0'`)
    expect(await verifyRecord(r.surroundings)).toMatchObject({ broken: [] })
  })
})

describe('the unpacked copy', () => {
  const folderOf = async (version: string) => {
    const found = (await readState(r.t.db)).versions.find((one) => one.version === version)
    if (!found) throw new Error(`no ${version}`)
    return openSource(r.surroundings).folderOf(found)
  }

  it('is made anew when a file of it was cut short, added or taken away', async () => {
    const folder = await folderOf('2.0.0')
    await truncate(join(folder, 'client/desk.html'), 3)
    expect(await folderOf('2.0.0')).toBe(folder)
    expect(await readFile(join(folder, 'client/desk.html'), 'utf8')).toBe('<p>desk 2.0.0</p>')
    await writeFile(join(folder, 'client/extra.js'), 'x')
    await rm(join(folder, 'server/render.js'))
    await folderOf('2.0.0')
    expect(await readFile(join(folder, 'server/render.js'), 'utf8')).toContain('2.0.0')
    expect(await readdir(join(folder, 'client'))).not.toContain('extra.js')
  })

  it('is whole for everybody when many unpack it at once, and none takes it from another that reads it', async () => {
    await rm(join(r.folder, 'data/releases'), { recursive: true })
    const folders = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const folder = await folderOf('2.1.0')
        for (let reads = 0; reads < 10; reads++) await readFile(join(folder, 'client/assets/page-2.1.0.js'))
        return folder
      }),
    )
    expect(new Set(folders).size).toBe(1)
    expect(await readFile(join(folders[0] ?? '', 'client/desk.html'), 'utf8')).toBe('<p>desk 2.1.0</p>')
    expect((await readdir(join(r.folder, 'data/releases/notes'))).filter((name) => !name.startsWith('2.1.0-'))).toEqual(
      [],
    )
  })

  it('leaves nothing of itself where it cannot be written to the end', async () => {
    await store({ version: '4.0.0', files: { 'client/a': 'x', 'client/a/b': 'no folder can be here' } })
    await expect(folderOf('4.0.0')).rejects.toThrow()
    const left = await readdir(join(r.folder, 'data/releases/notes'))
    expect(left.filter((name) => name.startsWith('4.0.0'))).toEqual([])
    await removeVersion(r.shop, 'notes', '4.0.0', ANNA)
  })

  it('is no matter for what is active where its place cannot be tidied', async () => {
    const place = join(r.folder, 'data/releases')
    await rm(place, { recursive: true })
    await writeFile(place, 'a file where the folder should be')
    expect((await openSource(r.surroundings).state()).versions.length).toBeGreaterThan(0)
    await rm(place)
    await folderOf('2.0.0')
  })

  it('is never made from damaged bytes', async () => {
    await rm(join(r.folder, 'data/releases'), { recursive: true })
    await r.t.db.script(
      `update release_pack set bytes = substring(bytes from 1 for length(bytes) - 40) where version = '2.2.0'`,
    )
    await expect(folderOf('2.2.0')).rejects.toThrow('damaged')
  })
})

describe('a running server', () => {
  it('keeps what it shows when the pack of an activation is damaged, says so once, and follows the next act', async () => {
    await activate('2.1.0')
    const { app } = await r.serve()
    const page = async () => (await app.inject('/notes/')).body
    expect(await page()).toBe('notes 2.1.0')
    await activate('2.2.0')
    const faults = await until(
      () => r.t.db.sql<{ version: string; why: string }>('test.faults', 'select version, why from release_fault'),
      (rows) => rows.length > 0,
    )
    expect(faults).toMatchObject([{ version: '2.2.0' }])
    expect(await page()).toBe('notes 2.1.0')
    await activate('2.0.0')
    await until(page, (body) => body === 'notes 2.0.0')
    expect(r.logged.filter((line) => line.includes('cannot be served'))).toHaveLength(1)
  })
})
