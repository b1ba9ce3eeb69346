import { sqlState, type Database } from './database.ts'
import type { Seal } from './seal.ts'
import { StartRefused } from './start-refused.ts'

const NO_SUCH_TABLE = '42P01'

/** Refuses a secret other than the one that sealed this database: receipts and contacts would be lost to it. Changes nothing. */
export async function refuseOtherSecret(db: Database, seal: Seal): Promise<void> {
  const noted = await notedSecret(db)
  if (noted === null || noted === seal.fingerprint) return
  throw new StartRefused(
    'The secret is not the one this database was made with (GONGKAI_SECRET, or secret.key in the data directory). ' +
      'Put back the right one: without it receipts and contact details cannot be opened.',
  )
}

/** Notes the secret of a new database; of two processes that start at once with different ones, the second is refused. */
export async function noteSecret(db: Database, seal: Seal): Promise<void> {
  await db.sql('secret.note', `insert into meta (name, value) values ('secret', $1) on conflict (name) do nothing`, [
    seal.fingerprint,
  ])
  await refuseOtherSecret(db, seal)
}

async function notedSecret(db: Database): Promise<string | null> {
  try {
    const [row] = await db.sql<{ value: string }>('secret.read', `select value from meta where name = 'secret'`)
    return row?.value ?? null
  } catch (error) {
    if (sqlState(error) === NO_SUCH_TABLE) return null
    throw error
  }
}
