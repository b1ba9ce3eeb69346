import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { RunningPlatform } from './platform.ts'

/**
 * Counts in the database of a running platform, past all of its code: what a journey compares a page or a document with. `sql` selects one
 * number as `n`.
 */
export async function countIn(
  { dataDir }: Pick<RunningPlatform, 'dataDir'>,
  sql: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const lines = (await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  const host = lines[4]?.trim() || lines[5]?.trim() || '127.0.0.1'
  const password = (await readFile(join(dataDir, 'postgres.key'), 'utf8')).trim()
  const client = new pg.Client({ host, port: Number(lines[3]), user: 'gongkai', password, database: 'gongkai' })
  await client.connect()
  try {
    const { rows } = await client.query<{ n: number | string }>(sql, [...values])
    return Number(rows[0]?.n)
  } finally {
    await client.end()
  }
}
