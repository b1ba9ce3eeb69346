import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Database } from '../../platform/database.ts'
import { checkFiles, filesOfFolder, type PackFiles, readPack } from './pack-file.ts'
import { packBytes } from './repository.ts'
import type { StoredVersion } from './state.ts'

/** A pack of the store that is not what was put there. */
export class DamagedPack extends Error {
  override readonly name = 'DamagedPack'
}

const HOUR_MS = 3_600_000

/**
 * The folder where a pack of the store lies unpacked, under `root` (`<app>/<version>-<hash>`). It is a copy that may be lost: it is
 * verified against its list each time it is asked for, and unpacked anew where anything is missing or changed. Unpacked beside its
 * place and renamed, so that a process that was killed leaves nothing that counts. Throws {@link DamagedPack} when the store's own bytes are not whole.
 */
export async function unpackedFolder(db: Database, root: string, version: StoredVersion): Promise<string> {
  const folder = join(root, version.app, `${version.version}-${version.sha256.slice(0, 16)}`)
  if (await isWhole(folder, version)) return folder
  const bytes = await packBytes(db, version)
  if (!bytes) throw new DamagedPack(`${version.app} ${version.version} is not in the store any more`)
  const pack = readPack(bytes)
  if ('refused' in pack || pack.sha256 !== version.sha256) {
    const facts = 'refused' in pack ? pack.facts : undefined
    throw new DamagedPack(
      `the pack of ${version.app} ${version.version} in the store is damaged (${String(facts?.['path'] ?? facts?.['fault'] ?? 'another release.json')})`,
    )
  }
  await replaceFolder(folder, pack.files, () => isWhole(folder, version))
  return folder
}

async function isWhole(folder: string, { sha256 }: StoredVersion): Promise<boolean> {
  if (!existsSync(folder)) return false
  try {
    const files = await filesOfFolder(folder)
    const checked = 'refused' in files ? files : checkFiles(files)
    return !('refused' in checked) && checked.sha256 === sha256
  } catch {
    // Another process is just replacing what was damaged.
    return false
  }
}

/** Puts files where a folder is or is to be. Of several processes that do it at once the first stays, as the others may be reading it. */
async function replaceFolder(folder: string, files: PackFiles, isThere: () => Promise<boolean>): Promise<void> {
  const mark = randomBytes(6).toString('hex')
  const made = `${folder}.new-${mark}`
  try {
    await mkdir(dirname(folder), { recursive: true })
    await mkdir(made)
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(made, path)), { recursive: true })
      await writeFile(join(made, path), bytes)
    }
  } catch (fault) {
    // Half a release on a full disk would keep it full.
    await rm(made, { recursive: true, force: true }).catch(() => undefined)
    throw fault
  }
  for (let tries = 0; ; tries++) {
    try {
      await rename(made, folder)
      return
    } catch (fault) {
      const code = (fault as { code?: string }).code
      if (tries === 5 || (code !== 'ENOTEMPTY' && code !== 'EEXIST')) throw fault
    }
    if (await isThere()) return rm(made, { recursive: true, force: true })
    const old = `${folder}.old-${mark}${tries}`
    await rename(folder, old).catch(() => undefined)
    await rm(old, { recursive: true, force: true })
  }
}

/** Removes folders of packs that are no longer in the store, and what a killed process left an hour ago. */
export async function sweepUnpacked(root: string, versions: readonly StoredVersion[], now: number): Promise<void> {
  const wanted = new Set(
    versions.map(({ app, version, sha256 }) => join(root, app, `${version}-${sha256.slice(0, 16)}`)),
  )
  for (const app of existsSync(root) ? await readdir(root) : []) {
    for (const name of await readdir(join(root, app)).catch(() => [])) {
      const folder = join(root, app, name)
      if (wanted.has(folder)) continue
      const made = (await stat(folder).catch(() => null))?.mtimeMs ?? now
      if (now - made > HOUR_MS) await rm(folder, { recursive: true, force: true })
    }
  }
}
