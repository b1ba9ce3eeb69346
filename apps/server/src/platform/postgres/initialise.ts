import { spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartRefused } from '../start-refused.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { folderArgument, type Place } from './place.ts'

const SIDE = 'postgres.new-'

/** `lower()` and patterns must know Chinese; the sort order is that of code points everywhere. */
const LOCALES = [['--locale=C.UTF-8'], ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']] as const

/** Makes the database folder beside its final place and renames it: a start that was killed half way leaves nothing that counts. */
export async function initialise(place: Place, binaries: Binaries, password: string): Promise<void> {
  for (const entry of readdirSync(place.dataDir)) {
    if (entry.startsWith(SIDE)) rmSync(join(place.dataDir, entry), { recursive: true, force: true })
  }
  const side = join(place.dataDir, `${SIDE}${process.pid}`)
  const letter = writeLetter(password, place.account)
  let failure = ''
  try {
    for (const locale of LOCALES) {
      rmSync(side, { recursive: true, force: true })
      mkdirSync(side, { mode: 0o700 })
      give(side, place.account)
      const result = await run(binaries.initdb, initArguments(place, side, letter.file, locale), side, place.account)
      if (result.status === 0) return renameSync(side, place.databaseDir)
      failure = result.text
    }
  } finally {
    rmSync(letter.folder, { recursive: true, force: true })
    rmSync(side, { recursive: true, force: true })
  }
  throw new StartRefused(
    `The built-in PostgreSQL could not make its folder in ${place.dataDir}: ${failure}. ` +
      `Set DATABASE_URL to use a PostgreSQL of your own.`,
  )
}

function initArguments(place: Place, side: string, letter: string, locale: readonly string[]): string[] {
  return [
    ['-D', folderArgument(place, side)],
    ['-U', 'gongkai', '-A', 'scram-sha-256', `--pwfile=${letter}`],
    ['-E', 'UTF8', '--no-instructions', ...locale],
  ].flat()
}

/** The password goes to initdb in a file that only its account can read, and only for that moment. */
function writeLetter(password: string, account: Account | null): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-init-'))
  const file = join(folder, 'password')
  writeFileSync(file, password, { mode: 0o600 })
  give(file, account)
  give(folder, account)
  return { folder, file }
}

/** Hands a file or folder to the account. */
export function give(path: string, account: Account | null): void {
  if (!account) return
  chownSync(path, account.uid, account.gid)
  chmodSync(path, path.endsWith('password') ? 0o600 : 0o700)
}

/** What a PostgreSQL program is given of the environment: nothing of the operator's PG* settings. */
export const ENVIRONMENT = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' }

function run(
  command: string,
  args: string[],
  cwd: string,
  account: Account | null,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: ENVIRONMENT, ...account, stdio: ['ignore', 'ignore', 'pipe'] })
    let text = ''
    child.stderr.setEncoding('utf8').on('data', (part: string) => (text = (text + part).slice(-2000)))
    child.on('error', (error) => resolve({ status: -1, text: error.message }))
    child.on('close', (status) => resolve({ status: status ?? -1, text: text.trim().replace(/\s*\n\s*/g, '; ') }))
  })
}
