import type { Database } from '../../platform/database.ts'

/**
 * Keeps that somebody of the staff opened a message. What nobody has read since its writer last wrote is left alone by bulk actions; a
 * row is written once for each person, and again only when they come back another day or the writer wrote anew.
 */
export async function recordOpened(
  db: Database,
  { receipt, opened_at: since }: { readonly receipt: string; readonly opened_at: Date | null },
  person: string,
  now: number,
): Promise<void> {
  const at = new Date(now)
  await db.sql(
    'opened.keep',
    `insert into message_opened (receipt, person, at) values ($1, $2, $3)
     on conflict (receipt, person) do update set at = excluded.at
     where message_opened.at < excluded.at - interval '1 day' or $4`,
    [receipt, person, at, since === null],
  )
  if (since !== null) return
  await db.sql('opened.mark', 'update message set opened_at = $2 where receipt = $1 and opened_at is null', [
    receipt,
    at,
  ])
}
