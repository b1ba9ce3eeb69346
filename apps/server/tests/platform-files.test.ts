import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../src/platform/clock.ts'
import { loadConfig } from '../src/platform/config.ts'
import { putFile, StoreFull } from '../src/platform/disk.ts'
import { openFiles, type FileStore } from '../src/platform/files.ts'
import { createSeal } from '../src/platform/seal.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

const BYTES = Buffer.from('一份附件的内容')

describe('the store of files', () => {
  let t: TestDatabase
  let dataDir: string
  let store: FileStore
  const open = (put?: typeof putFile, secret = 7) =>
    openFiles(
      {
        config: { ...loadConfig({}, '/nonexistent'), dataDir },
        db: t.db,
        seal: createSeal(Buffer.alloc(32, secret)),
        clock: systemClock,
      },
      put,
    )
  const onDisk = async () => {
    const entries = await readdir(join(dataDir, 'store'), { recursive: true, withFileTypes: true }).catch(() => [])
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  }
  beforeAll(async () => {
    t = await freshDatabase()
    dataDir = await mkdtemp(join(tmpdir(), 'gongkai-files-'))
    store = open()
  })
  afterAll(async () => {
    await t.drop()
    await rm(dataDir, { recursive: true, force: true })
  })

  it('gives back what it was given; the same bytes lie there once, under a code that another secret does not make', async () => {
    const [one, two] = [await store.keep('files', BYTES), await store.keep('files', BYTES)]
    expect(one).toEqual(two)
    expect(await store.read(one.address)).toEqual(BYTES)
    expect(await onDisk()).toHaveLength(1)
    expect(one.address).not.toContain(one.sha256.slice(0, 20))
    expect(await open(undefined, 8).read(one.address)).toBeNull()
    const apart = await store.keep('quarantine', BYTES)
    expect(apart.address).toMatch(/^quarantine\//)
    await store.release(apart.address)
    await store.release(one.address)
    await store.sweep()
    expect(await onDisk()).toHaveLength(1)
    await store.release(one.address)
    expect(await store.sweep()).toBe(1)
    expect(await onDisk()).toEqual([])
    expect(await store.read(one.address)).toBeNull()
  })

  it.each(['../../etc/passwd', 'files/aa/../../x', '', 'files/zz/00'])('reads nothing for %j', async (address) =>
    expect(await store.read(address)).toBeNull(),
  )

  it('tells a file that was changed on the disk from one that was kept', async () => {
    const { address } = await store.keep('files', Buffer.from('原样'))
    const [path = ''] = await onDisk()
    const sealed = await readFile(path)
    sealed.writeUInt8(sealed.readUInt8(sealed.length - 1) ^ 1, sealed.length - 1)
    await chmod(path, 0o600)
    await writeFile(path, sealed)
    expect(await store.read(address)).toBeNull()
    await store.keep('files', Buffer.from('原样'))
    expect(await store.read(address)).toEqual(Buffer.from('原样'))
  })

  it('leaves nothing where there is no room, or where the transaction fails', async () => {
    const before = await onDisk()
    const full = open((path, bytes) => putFile(path, bytes).then(() => Promise.reject(new StoreFull('full'))))
    await expect(full.keep('files', Buffer.from('放不下'))).rejects.toBeInstanceOf(StoreFull)
    const failed = t.db.transaction(async () => {
      await store.keep('files', Buffer.from('没有提交'))
      throw new Error('later')
    })
    await expect(failed).rejects.toThrow('later')
    const rows = await t.db.sql('t.rows', 'select 1 from stored_file')
    expect(rows).toHaveLength(1)
    const left = (await onDisk()).filter((path) => !before.includes(path))
    const old = new Date(Date.now() - 2 * 86_400_000)
    await mkdir(join(dataDir, 'store/files/aa'), { recursive: true })
    await writeFile(join(dataDir, 'store/files/aa/.side-x'), 'half')
    for (const path of [...left, join(dataDir, 'store/files/aa/.side-x')]) await utimes(path, old, old)
    expect(await store.sweep()).toBe(left.length + 1)
    expect(await onDisk()).toEqual(before)
  })

  it('says that the disk is full as such, and takes away what it had begun', async () => {
    const folder = join(dataDir, 'full')
    await expect(putFile(join(folder, 'a'), { length: 1 } as Uint8Array)).rejects.toThrow()
    expect(await readdir(folder)).toEqual([])
  })

  it('keeps what is kept anew while it is being removed', async () => {
    const bytes = Buffer.from('来来去去')
    const { address } = await store.keep('files', bytes)
    for (let round = 0; round < 10; round++) {
      await store.release(address)
      await Promise.all([store.sweep(), store.keep('files', bytes), store.sweep()])
      expect(await store.read(address)).toEqual(bytes)
    }
  })
})
