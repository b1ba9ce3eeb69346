import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { dropFile, getFile, oldFiles, putFile } from './disk.ts'
import type { Platform } from './platform.ts'

/** Parts of the store that know nothing of each other: each has its folder and its key. */
export const COMPARTMENTS = ['files', 'quarantine', 'sheets'] as const
export type Compartment = (typeof COMPARTMENTS)[number]

export interface KeptFile {
  /** Where it is: a code of the content, made with the installation's secret, so that a path says nothing. */
  readonly address: string
  /** Of the content as it was given, in hex. */
  readonly sha256: string
  readonly size: number
}

/**
 * Files of any kind, encrypted at rest, the same bytes once. This one keeps them on disk; a store that speaks S3 fits behind the same five
 * functions, with `put`, `get` and `delete` of objects for those of `disk.ts`.
 */
export interface FileStore {
  /** In the current transaction: the file is known when that is committed. Throws `StoreFull`; then nothing is left. */
  keep(compartment: Compartment, bytes: Uint8Array): Promise<KeptFile>
  /** The bytes as they were given; null where they are gone or are not what was kept. */
  read(address: string): Promise<Buffer | null>
  /** In the current transaction: one use less. The file goes with the next sweep. */
  release(address: string): Promise<void>
  /** Removes what nobody uses, and what a write that was cut off has left; how many files went. */
  sweep(): Promise<number>
  /** Bytes on disk, by what the rows say. */
  size(): Promise<number>
}

/** A write that nobody committed within a day never will be. */
const ORPHAN_MS = 24 * 3_600_000
const BATCH = 100
const ADDRESS = /^(files|quarantine|sheets)\/([0-9a-f]{2})\/([0-9a-f]{62})$/

/** The store below the data directory. `put` is how bytes reach the disk. */
export function openFiles(
  { config, db, seal, clock }: Pick<Platform, 'config' | 'db' | 'seal' | 'clock'>,
  put: typeof putFile = putFile,
): FileStore {
  const pathOf = (address: string) => join(config.dataDir, 'store', ...address.split('/'))
  const purpose = (address: string) => `file:${address.split('/', 1)[0]}`

  async function removeUnused(): Promise<number> {
    const rows = await db.sql<{ address: string }>(
      'file.unused',
      `select address from stored_file where uses = 0 order by kept_at limit ${BATCH}`,
    )
    let removed = 0
    for (const { address } of rows) {
      // The row is locked while its file goes: whoever keeps the same bytes meanwhile waits, and then writes them anew.
      removed += await db.transaction(async () => {
        const locked = await db.sql(
          'file.lock-unused',
          'select address from stored_file where address = $1 and uses = 0 for update',
          [address],
        )
        if (locked.length === 0) return 0
        await dropFile(pathOf(address))
        await db.sql('file.forget', 'delete from stored_file where address = $1', [address])
        return 1
      })
    }
    return removed
  }

  async function removeOrphans(): Promise<number> {
    let removed = 0
    for (const compartment of COMPARTMENTS) {
      for (const { folder, name, side } of await oldFiles(
        join(config.dataDir, 'store', compartment),
        Date.now() - ORPHAN_MS,
      )) {
        const address = `${compartment}/${folder}/${name}`
        const known = side ? [] : await db.sql('file.known', 'select 1 from stored_file where address = $1', [address])
        if (known.length > 0) continue
        await dropFile(pathOf(address))
        removed += 1
      }
    }
    return removed
  }

  return {
    keep: (compartment, bytes) =>
      db.transaction(async () => {
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        const code = seal.code(`file:${compartment}`, sha256).toString('hex')
        const address = `${compartment}/${code.slice(0, 2)}/${code.slice(2)}`
        await db.sql(
          'file.keep',
          `insert into stored_file (address, size, uses, kept_at) values ($1, $2, 1, $3)
           on conflict (address) do update set uses = stored_file.uses + 1`,
          [address, bytes.length, new Date(clock.now())],
        )
        await put(pathOf(address), seal.seal(purpose(address), bytes, address))
        return { address, sha256, size: bytes.length }
      }),
    async read(address) {
      const sealed = ADDRESS.test(address) ? await getFile(pathOf(address)) : null
      if (sealed === null) return null
      try {
        return seal.openBytes(purpose(address), sealed, address)
      } catch {
        return null
      }
    },
    async release(address) {
      await db.sql('file.release', 'update stored_file set uses = uses - 1 where address = $1', [address])
    },
    async sweep() {
      return (await removeUnused()) + (await removeOrphans())
    },
    async size() {
      const [row] = await db.sql<{ bytes: number }>(
        'file.size',
        'select coalesce(sum(size), 0)::bigint as bytes from stored_file',
      )
      return row?.bytes ?? 0
    },
  }
}
