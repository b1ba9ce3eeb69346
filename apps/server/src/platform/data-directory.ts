import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Holder } from './data-lock.ts'
import { StartRefused } from './start-refused.ts'

const MARK = 'gongkai.json'
const SETTING = 'Set DATA_DIR to a folder that this user can write.'

/** What a data directory says of the version that last used it. */
interface Mark {
  /** The number of its newest migration: a version that knows fewer must leave it alone. */
  readonly schema: number
}

/**
 * Refuses, before anything is created, a data directory that cannot be written or that a newer version made.
 * `schema` is the number of this version's newest migration.
 */
export function checkDataDirectory(dataDir: string, schema: number): void {
  const stat = statSync(nearestExisting(dataDir))
  if (!stat.isDirectory()) throw new StartRefused(`The data directory ${dataDir} is not a folder. ${SETTING}`)
  try {
    accessSync(nearestExisting(dataDir), constants.W_OK | constants.X_OK | constants.R_OK)
  } catch {
    throw new StartRefused(`The data directory ${dataDir} cannot be written by this user. ${SETTING}`)
  }
  const found = readMark(dataDir)
  if (found && found.schema > schema) {
    throw new StartRefused(
      `The data directory ${dataDir} was made by a newer version of Gongkai (schema ${found.schema}, this version knows ` +
        `${schema}). Start that version or a later one; nothing has been changed.`,
    )
  }
}

function nearestExisting(path: string): string {
  let folder = path
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

function readMark(dataDir: string): Mark | null {
  const file = join(dataDir, MARK)
  if (!existsSync(file)) return null
  try {
    const mark = JSON.parse(readFileSync(file, 'utf8')) as Partial<Mark>
    if (typeof mark.schema === 'number') return { schema: mark.schema }
  } catch {
    // Falls through to the sentence.
  }
  throw new StartRefused(`The file ${file} cannot be read, so it is not known which version made this data directory.`)
}

/** Creates the directory: others may pass through it (the database runs as another user when root starts us), not look into it. */
export function createDataDirectory(dataDir: string): void {
  try {
    for (const folder of missingFolders(dataDir)) createFolder(folder)
  } catch (error) {
    throw new StartRefused(
      `The data directory ${dataDir} cannot be created (${(error as { code?: string }).code}). ${SETTING}`,
    )
  }
}

/** What has to be made, outermost first. One by one: made recursively, a folder below /proc keeps Node busy for ever. */
function missingFolders(dataDir: string): string[] {
  const missing: string[] = []
  for (let folder = dataDir; !existsSync(folder); folder = dirname(folder)) missing.unshift(folder)
  return missing
}

/** Another process that starts now may be making the same folder. */
function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o711 })
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST' || !existsSync(folder)) throw error
  }
}

/** Notes which version uses the directory, once its database has been brought up to it. */
export function markDataDirectory(dataDir: string, schema: number): void {
  const file = join(dataDir, MARK)
  const mark: Mark = { schema }
  writeFileSync(`${file}.new`, `${JSON.stringify(mark)}\n`)
  renameSync(`${file}.new`, file)
}

/** A secret kept in the data directory, for its owner alone; made at the first start. */
export function keepSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name)
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32)
    throw new StartRefused(`The file ${file} holds no secret. Put back the one that belongs to this data.`)
  return secret
}

/** The sentence for whoever comes second. */
export function heldBy(dataDir: string, holder: Holder | null): StartRefused {
  const who = holder ? `process ${holder.pid}, ${holder.doing}, since ${holder.since}` : 'another process'
  return new StartRefused(`The data directory ${dataDir} is in use by ${who}. Stop it first, or set another DATA_DIR.`)
}
