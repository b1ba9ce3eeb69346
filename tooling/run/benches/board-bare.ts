import { randomBytes } from 'node:crypto'

/**
 * The floor of a submission: a row of `message` with its search terms, inserted by prepared statements over the platform's own
 * connections, no check, no history, no outbox. Prints rows per second and takes its rows away again.
 */
interface Db {
  sql<Row>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>
}

interface Opened {
  readonly db: Db
  close(): Promise<void>
}

const server = (path: string): Promise<Record<string, unknown>> =>
  import(new URL(`../../../apps/server/src/platform/${path}`, import.meta.url).href) as Promise<Record<string, unknown>>

const [rows, connections] = process.argv.slice(2).map(Number) as [number, number]
const { openPlatform } = (await server('open-platform.ts')) as {
  openPlatform(options: { config: unknown; purpose: 'command'; log: unknown }): Promise<Opened>
}
const { loadConfig } = (await server('config.ts')) as { loadConfig(): { databaseConnections: number } }
const { openLog } = (await server('log.ts')) as { openLog(options: { level: string }): unknown }
const config = { ...loadConfig(), databaseConnections: connections }
const platform = await openPlatform({ config, purpose: 'command', log: openLog({ level: 'silent' }) })
const { db } = platform

const MARK = 'GK-BARE-'
const columns = (
  await db.sql<{ column_name: string }>(
    'bare.columns',
    `select column_name from information_schema.columns where table_name = 'message' and table_schema = current_schema()
     and is_generated = 'NEVER' order by ordinal_position`,
  )
).map(({ column_name }) => column_name)
const [like] = await db.sql<{ receipt: string }>(
  'bare.like',
  'select receipt from message order by received_at desc limit 1',
)
const insert = `insert into message (${columns.join(', ')})
  select ${columns.map((column) => (column === 'receipt' ? '$1' : column)).join(', ')} from message where receipt = $2`

let left = rows
async function insertSome(): Promise<void> {
  while (left-- > 0) await db.sql('bare.insert', insert, [MARK + randomBytes(6).toString('hex'), like?.receipt])
}
const begun = performance.now()
await Promise.all(Array.from({ length: connections }, insertSome))
const rate = rows / ((performance.now() - begun) / 1000)
await db.sql('bare.clear', `delete from message where receipt like '${MARK}%'`)
await platform.close()
process.stdout.write(String(rate))
