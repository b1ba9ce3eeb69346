import type { Config } from './config.ts'
import type { Database } from './database.ts'

interface Asked {
  readonly db: Database
  readonly config: Pick<Config, 'mail'>
}
const NAME = 'mail-down-since'

/**
 * Whether mail goes out: `absent` without a configured server; else it does until an attempt does not reach the server, and again from the first
 * that does. Kept in the database, so that every process says the same.
 */
export async function mailState({ db, config }: Asked): Promise<'working' | 'down' | 'absent'> {
  if (config.mail.smtp === undefined) return 'absent'
  const rows = await db.sql('mail.state', 'select 1 from meta where name = $1', [NAME])
  return rows.length > 0 ? 'down' : 'working'
}

/** Notes how the last attempt went; true where that is news. */
export async function noteMail({ db }: Pick<Asked, 'db'>, state: 'working' | 'down', now: number): Promise<boolean> {
  const rows =
    state === 'down'
      ? await db.sql(
          'mail.down',
          'insert into meta (name, value) values ($1, $2) on conflict (name) do nothing returning name',
          [NAME, new Date(now).toISOString()],
        )
      : await db.sql('mail.working', 'delete from meta where name = $1 returning name', [NAME])
  return rows.length > 0
}
