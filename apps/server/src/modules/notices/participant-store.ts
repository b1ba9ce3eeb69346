import type { ParticipantTopic } from '@gongkai/notices'
import type { Database } from '../../platform/database.ts'

/** What still waits for somebody and was overtaken goes out no more: what is being sent at this moment may. */
export async function dropOvertaken(
  db: Database,
  now: number,
  entry: string,
  topics: readonly ParticipantTopic[],
): Promise<void> {
  if (topics.length === 0) return
  await db.sql(
    'delivery.overtaken',
    `update delivery set state = 'dropped', ended_at = $2, to_sealed = null, links_sealed = null, leased_until = null
     where receipt = $1 and about = 'participant' and topic = any($3) and state = 'waiting'
       and (leased_until is null or leased_until < $2)`,
    [entry, new Date(now), topics],
  )
}

/** Removes all that was kept of what these entries were told, the masks of addresses too; how many there were. */
export async function forgetParticipants(db: Database, entries: readonly string[]): Promise<number> {
  const rows = await db.sql(
    'delivery.forget-participants',
    `delete from delivery where about = 'participant' and receipt = any($1) returning id`,
    [entries],
  )
  return rows.length
}

export interface ParticipantDelivery {
  readonly topic: ParticipantTopic
  readonly channel: 'mail' | 'text'
  readonly state: 'waiting' | 'sent' | 'failed' | 'dropped'
  readonly at: Date
}

/** What an entry was told, newest first, without addresses. */
export function toldOfEntry(db: Database, entry: string): Promise<ParticipantDelivery[]> {
  return db.sql(
    'delivery.of-entry',
    `select topic, channel, state, created_at as at from delivery where receipt = $1 and about = 'participant'
     order by created_at desc, id desc limit 100`,
    [entry],
  )
}

/** Which of these entries were reminded of this start, or are about to be. */
export async function remindedOf(
  db: Database,
  startsAt: string,
  entries: readonly string[],
): Promise<ReadonlySet<string>> {
  if (entries.length === 0) return new Set()
  const rows = await db.sql<{ receipt: string }>(
    'delivery.reminded',
    `select receipt from delivery
     where about = 'participant' and topic = 'reminder' and receipt = any($1) and facts ->> 'startsAt' = $2`,
    [entries, startsAt],
  )
  return new Set(rows.map(({ receipt }) => receipt))
}
