import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Where a server of ours listens: a unix socket's folder, or 127.0.0.1. */
export interface Listening {
  readonly pid: number
  readonly host: string
  readonly port: number
}

/** What the server that last used the folder wrote down about itself; null when there was none or it stopped cleanly. */
export function readPostmaster(databaseDir: string): Listening | null {
  try {
    const [pid, , , port, socket, address] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(pid), port: Number(port), host: socket?.trim() || address?.trim() || '127.0.0.1' }
  } catch {
    return null
  }
}

export type Answer = 'ours' | 'busy' | 'silent' | 'stranger'

/**
 * Asks whoever listens there. The password is known to nobody else, so who accepts it is the server of this folder.
 * The pid is not asked: a zombie, or a stranger that got the number, looks alive.
 */
export async function askServer(
  where: Pick<Listening, 'host' | 'port'>,
  password: string,
  database = 'postgres',
): Promise<Answer> {
  const client = new pg.Client({
    host: where.host,
    port: where.port,
    user: 'gongkai',
    password,
    database,
    connectionTimeoutMillis: 3_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return 'ours'
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string }
    // Late on a loaded machine is not gone: a server taken for gone is stopped and started again.
    const late = code === 'EAGAIN' || (code === '' && message.includes('timeout'))
    if (late || code.startsWith('57P') || code === '53300' || code === 'ECONNRESET') return 'busy'
    if (code.startsWith('28')) return 'stranger'
    return 'silent'
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The live PostgreSQL processes that work in a folder: a server and all its children do. Linux only; elsewhere none is seen. */
export function processesIn(folder: string): number[] {
  const wanted = statSync(folder, { throwIfNoEntry: false })
  if (process.platform !== 'linux' || !wanted) return []
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) return []
    try {
      if (readFileSync(`/proc/${entry}/comm`, 'utf8').trim() !== 'postgres') return []
      const cwd = statSync(`/proc/${entry}/cwd`)
      return cwd.ino === wanted.ino && cwd.dev === wanted.dev ? [Number(entry)] : []
    } catch {
      return []
    }
  })
}
