import type { Database } from './database.ts'
import type { Seal } from './seal.ts'
import { StartRefused } from './start-refused.ts'

/** Refuses to start with a secret other than the one that sealed this database: receipts and contacts would be lost to it. */
export async function checkSecret(db: Database, seal: Seal): Promise<void> {
  await db.sql('secret.note', `insert into meta (name, value) values ('secret', $1) on conflict (name) do nothing`, [
    seal.fingerprint,
  ])
  const [row] = await db.sql<{ value: string }>('secret.read', `select value from meta where name = 'secret'`)
  if (row?.value === seal.fingerprint) return
  throw new StartRefused(
    'The secret is not the one this database was made with (GONGKAI_SECRET, or secret.key in the data directory). ' +
      'Put back the right one: without it receipts and contact details cannot be opened.',
  )
}
