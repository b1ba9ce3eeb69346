import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The user that runs the database: PostgreSQL refuses to run as root. Null: whoever runs this process. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

const NOBODY: Account = { uid: 65534, gid: 65534 }

function nobody(): Account {
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith('nobody:'))
    const [, , uid, gid] = line?.split(':') ?? []
    return Number(uid) > 0 ? { uid: Number(uid), gid: Number(gid) } : NOBODY
  } catch {
    return NOBODY
  }
}

function ownerOf(path: string): Account | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : null
}

function callerOfSudo(environment: NodeJS.ProcessEnv): Account | null {
  const uid = Number(environment['SUDO_UID'])
  const gid = Number(environment['SUDO_GID'])
  return uid > 0 && gid > 0 ? { uid, gid } : null
}

/**
 * Started as root, the database runs as the owner of an existing database folder, else as who called sudo, else as the
 * owner of the data directory, else as `nobody`.
 */
export function chooseAccount(dataDir: string, databaseDir: string, environment = process.env): Account | null {
  if (process.getuid?.() !== 0) return null
  return ownerOf(databaseDir) ?? callerOfSudo(environment) ?? ownerOf(dataDir) ?? nobody()
}

/** Whether the account can walk down to `path` and enter (or run) it. Access lists are not read: a wrong no costs a copy or a detour. */
export function canReach(path: string, account: Account | null): boolean {
  if (!account) return true
  for (let folder = path; ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat) {
      const bit = stat.uid === account.uid ? 0o100 : stat.gid === account.gid ? 0o010 : 0o001
      if ((stat.mode & bit) === 0) return false
    }
    if (dirname(folder) === folder) return true
  }
}
