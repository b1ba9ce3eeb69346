import type { MatterKind, NoticeFacts, StaffTopic } from '@gongkai/notices'
import type { Database } from '../../platform/database.ts'
import { uuidv7 } from '../../platform/ids.ts'

/** A notice as it is kept. */
export interface NoticeRow {
  readonly id: string
  readonly topic: StaffTopic
  readonly matterKind: MatterKind | null
  readonly matter: string | null
  readonly facts: NoticeFacts
  readonly createdAt: Date
  readonly readAt: Date | null
}

export interface NewNotice {
  readonly topic: StaffTopic
  readonly key: string
  readonly matter: { readonly kind: MatterKind; readonly id: string } | null
  readonly facts: NoticeFacts
  /** When it happened, epoch milliseconds: notices are listed by that. */
  readonly at: number
}

/** Keeps a notice for each of these people; whoever has one under the same key keeps that. */
export async function keepNotices(db: Database, people: readonly string[], notice: NewNotice): Promise<void> {
  if (people.length === 0) return
  const { topic, key, matter, facts, at } = notice
  await db.sql(
    'notice.keep',
    `insert into notice (id, person, topic, matter_kind, matter, facts, key, created_at)
     select unnest($1::uuid[]), unnest($2::text[]), $3, $4, $5, $6, $7, $8 on conflict (person, key) do nothing`,
    [
      people.map(() => uuidv7(at)),
      people,
      topic,
      matter?.kind ?? null,
      matter?.id ?? null,
      JSON.stringify(facts),
      key,
      new Date(at),
    ],
  )
}

/** One page of a person's notices, newest first. */
export function listNotices(
  db: Database,
  person: string,
  { unread, after, size }: { readonly unread: boolean; readonly after: string | null; readonly size: number },
): Promise<NoticeRow[]> {
  return db.sql(
    'notice.list',
    `select id::text as id, topic, matter_kind as "matterKind", matter, facts, created_at as "createdAt", read_at as "readAt"
     from notice where person = $1 and ($2::uuid is null or id < $2::uuid) and (not $3 or read_at is null)
     order by id desc limit $4`,
    [person, after, unread, size],
  )
}

export async function countUnread(db: Database, person: string): Promise<number> {
  const [row] = await db.sql<{ count: number }>(
    'notice.unread',
    'select count(*)::int as count from notice where person = $1 and read_at is null',
    [person],
  )
  return row?.count ?? 0
}

/** Marks a person's own notices as read: those named, and everything up to and including one. */
export async function markRead(
  db: Database,
  now: number,
  person: string,
  { ids, upTo }: { readonly ids: readonly string[]; readonly upTo: string | null },
): Promise<void> {
  await db.sql(
    'notice.read',
    `update notice set read_at = $2 where person = $1 and read_at is null and (id = any($3::uuid[]) or id <= $4::uuid)`,
    [person, new Date(now), ids, upTo],
  )
}

/** Removes what was read so long ago. */
export async function forgetNotices(db: Database, before: number): Promise<void> {
  await db.sql('notice.forget', 'delete from notice where read_at < $1', [new Date(before)])
}
