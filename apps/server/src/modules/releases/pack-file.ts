import type { Refusal } from '@gongkai/contract-kit'
import {
  damagedPack,
  FACTS_FILE,
  isInside,
  packFaults,
  type PackFaultKind,
  type ReleaseFacts,
  type ReleaseFile,
  releaseShape,
} from '@gongkai/releases'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { unzipSync, zipSync, type Zippable } from 'fflate'

/** Path inside the release → bytes, `release.json` included. */
export type PackFiles = ReadonlyMap<string, Uint8Array>

/** A pack that was found whole. `sha256` is of its `release.json`, which lists every other file: it names the whole content. */
export interface WholePack {
  readonly facts: ReleaseFacts
  readonly files: PackFiles
  readonly sha256: string
  /** As it is kept: a zip. */
  readonly bytes: Uint8Array
}

type Damaged = Refusal<'damaged-pack'>

const MOST_PACKED = 64 * 1024 * 1024
const MOST_UNPACKED = 256 * 1024 * 1024
const MOST_FILES = 10_000

const damaged = (fault: PackFaultKind, path: string | null = null): Damaged =>
  damagedPack([{ fault, path }]) ?? { refused: 'damaged-pack' }

class TooMuch extends Error {}

/** Counts what an archive says it unpacks to before anything is unpacked. */
function withinLimits() {
  let [files, size] = [0, 0]
  return (originalSize: number) => {
    files += 1
    size += originalSize
    if (files > MOST_FILES || size > MOST_UNPACKED) throw new TooMuch()
  }
}

/** The files of a packed release (`<app>/<version>/…`), or why it is none. Nothing is written, so no name can lead anywhere. */
function filesOfZip(bytes: Uint8Array): Map<string, Uint8Array> | Damaged {
  if (bytes.length > MOST_PACKED) return damaged('too-large')
  const count = withinLimits()
  const names: string[] = []
  let entries: Readonly<Record<string, Uint8Array>>
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count(originalSize)
        if (name.endsWith('/')) return false
        names.push(name)
        return isInside(name)
      },
    })
  } catch (fault) {
    return damaged(fault instanceof TooMuch ? 'too-large' : 'not-a-pack')
  }
  const outside = names.find((name) => !isInside(name))
  if (outside !== undefined) return damaged('outside', outside)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) return damaged('twice', twice)
  const top = names.map((name) => name.split('/').slice(0, 2).join('/'))
  const [prefix] = top
  if (prefix === undefined || !prefix.includes('/') || top.some((one) => one !== prefix)) return damaged('not-a-pack')
  return new Map(names.map((name) => [name.slice(prefix.length + 1), entries[name] ?? new Uint8Array()]))
}

/** The files of a folder that holds a `release.json`. Links are not followed: what they name is missing. */
export async function filesOfFolder(folder: string): Promise<Map<string, Uint8Array> | Damaged> {
  const count = withinLimits()
  const files = new Map<string, Uint8Array>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    try {
      count((await stat(path)).size)
    } catch (fault) {
      if (fault instanceof TooMuch) return damaged('too-large')
      throw fault
    }
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path))
  }
  return files
}

const sha384 = (bytes: Uint8Array) => createHash('sha384').update(bytes).digest('base64')

/** What the files say they are, once every one of them is what it should be. Refuses `damaged-pack` with the first fault. */
export function checkFiles(files: PackFiles): Pick<WholePack, 'facts' | 'sha256'> | Damaged {
  const told = files.get(FACTS_FILE)
  if (!told) return damaged('no-facts')
  const read = releaseShape.safeParse(jsonOf(told))
  if (!read.success) return damaged('bad-facts', FACTS_FILE)
  const found: ReleaseFile[] = [...files].map(([path, bytes]) => ({ path, size: bytes.length, sha384: sha384(bytes) }))
  const refusal = damagedPack(packFaults(read.data, found))
  return refusal ?? { facts: read.data, sha256: createHash('sha256').update(told).digest('hex') }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** A pack from the bytes of its zip. */
export function readPack(bytes: Uint8Array): WholePack | Damaged {
  const files = filesOfZip(bytes)
  if ('refused' in files) return files
  const checked = checkFiles(files)
  return 'refused' in checked ? checked : { ...checked, files, bytes }
}

/** A pack from a folder as it was built; it is kept as a zip like any other, and has to be one that can be read again. */
export async function readPackFolder(folder: string): Promise<WholePack | Damaged> {
  const files = await filesOfFolder(folder)
  if ('refused' in files) return files
  const checked = checkFiles(files)
  if ('refused' in checked) return checked
  const { name, version } = checked.facts
  const entries: Zippable = {}
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries[`${name}/${version}/${path}`] = [bytes, { mtime: '1980-01-01T00:00:00' }]
  return readPack(zipSync(entries))
}
