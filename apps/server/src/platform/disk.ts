import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { uuidv7 } from './ids.ts'

/** There is no room for a file: nothing of it is left. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull'
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const SIDE = '.side-'
const codeOf = (error: unknown) => (error as { code?: string } | null)?.code ?? ''

/**
 * Puts bytes where they belong: under a side name first, on the disk for certain (fsync), then renamed. A file is there whole or not at all.
 * Throws {@link StoreFull} where there is no room.
 */
export async function putFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const side = join(folder, `${SIDE}${uuidv7(Date.now())}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = await open(side, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(side, path)
    await syncFolder(folder)
  } catch (error) {
    await rm(side, { force: true }).catch(() => undefined)
    throw FULL.has(codeOf(error)) ? new StoreFull(`no room for ${bytes.length} bytes`) : error
  }
}

/** The name of a file is on the disk when its folder is; some systems cannot do this for folders, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/** The bytes of a file, or null where there is none. */
export async function getFile(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Removes a file; one that is gone already is fine. */
export async function dropFile(path: string): Promise<void> {
  await rm(path, { force: true })
}

/** The files of a folder of folders that have lain there since before a moment; `side`: what a write that was cut off has left. */
export async function oldFiles(
  root: string,
  before: number,
): Promise<{ folder: string; name: string; side: boolean }[]> {
  const found: { folder: string; name: string; side: boolean }[] = []
  for (const folder of await readdir(root).catch(() => [])) {
    for (const name of await readdir(join(root, folder)).catch(() => [])) {
      const { mtimeMs } = await stat(join(root, folder, name)).catch(() => ({ mtimeMs: Infinity }))
      if (mtimeMs < before) found.push({ folder, name, side: name.startsWith(SIDE) })
    }
  }
  return found
}
