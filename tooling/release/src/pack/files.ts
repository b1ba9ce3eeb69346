import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { ReleaseFile } from '@gongkai/releases'

/** Every file under a folder, with forward slashes, in the order of the characters: the same everywhere. */
export async function pathsUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1))
}

export const describeFile = (path: string, bytes: Uint8Array): ReleaseFile => ({
  path,
  size: bytes.length,
  sha384: createHash('sha384').update(bytes).digest('base64'),
})

/** Size and hash of every file under a folder. */
export async function describeFiles(folder: string): Promise<ReleaseFile[]> {
  const paths = await pathsUnder(folder)
  return Promise.all(paths.map(async (path) => describeFile(path, await readFile(join(folder, path)))))
}
