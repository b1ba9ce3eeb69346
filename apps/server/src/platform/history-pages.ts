import { UNIQUE_VIOLATION, sqlState, type Database } from './database.ts'
import { eventCode, headCode, pageCode, type HistoryPage } from './history-code.ts'
import type { Platform } from './platform.ts'

type Sealing = Pick<Platform, 'db' | 'seal'>

const PAGE = 500
const BATCH = 1000

/** What is written down outside the database: with it, later missing pages show. `12:4Bq…` */
export interface Anchor {
  readonly n: number
  readonly code: string
}

export function anchorText({ n, code }: Anchor): string {
  return `${n}:${code}`
}

export function readAnchor(text: string): Anchor | null {
  const found = /^(\d{1,9}):([\w-]{43})$/.exec(text.trim())
  return found?.[1] && found[2] ? { n: Number(found[1]), code: found[2] } : null
}

async function lastPage(db: Database): Promise<Anchor | null> {
  const [row] = await db.sql<Anchor>('history.last-page', 'select n, code from history_page order by n desc limit 1')
  return row ?? null
}

/** Writes down every head that moved since the last page and is ours; gives the newest page. Two at once: one waits for the next turn. */
export async function sealPages({ db, seal, clock }: Sealing & Pick<Platform, 'clock'>): Promise<Anchor | null> {
  for (;;) {
    try {
      const more = await db.transaction(async () => {
        const heads = await db.sql<{ task_id: string; seq: number; hash: string; code: string }>(
          'history.unpaged',
          `select task_id, seq, hash, code from event_head where seq > paged_seq order by task_id limit ${PAGE} for update`,
        )
        if (heads.length === 0) return false
        const before = await lastPage(db)
        const page: HistoryPage = {
          n: (before?.n ?? 0) + 1,
          at: clock.now(),
          entries: heads
            .filter(({ task_id: taskId, seq, hash, code }) => code === headCode(seal, { taskId, seq, hash }))
            .map((head) => [head.task_id, head.seq, head.hash] as const),
          prev: before?.code ?? '',
        }
        await db.sql(
          'history.page',
          'insert into history_page (n, at, entries, prev, code) values ($1, $2, $3, $4, $5)',
          [page.n, page.at, JSON.stringify(page.entries), page.prev, pageCode(seal, page)],
        )
        await db.sql('history.paged', 'update event_head set paged_seq = seq where task_id = any($1)', [
          heads.map((head) => head.task_id),
        ])
        return heads.length === PAGE
      })
      if (!more) return lastPage(db)
    } catch (error) {
      if (sqlState(error) !== UNIQUE_VIOLATION) throw error
    }
  }
}

/**
 * Seals, once, what was recorded before seals were made: the migration asks for it. A database that has pages is never sealed again, so
 * that asking does not whitewash what was changed.
 */
export async function sealOldRecord({ db, seal }: Sealing): Promise<void> {
  const [asked] = await db.sql('history.unsealed', `select 1 from meta where name = 'history-unsealed'`)
  if (!asked || (await lastPage(db)) !== null) return
  let left = true
  while (left) {
    left = await db.transaction(async () => {
      const events = await db.sql<{ task_id: string; seq: number; hash: string }>(
        'history.uncoded',
        `select task_id, seq, hash from event where code is null order by task_id, seq limit ${BATCH} for update`,
      )
      for (const { task_id: taskId, seq, hash } of events) {
        const point = { taskId, seq, hash }
        await db.sql('history.code', 'update event set code = $3 where task_id = $1 and seq = $2', [
          taskId,
          seq,
          eventCode(seal, point),
        ])
        await db.sql(
          'history.head',
          `insert into event_head (task_id, seq, hash, code) values ($1, $2, $3, $4)
           on conflict (task_id) do update set seq = excluded.seq, hash = excluded.hash, code = excluded.code
           where event_head.seq < excluded.seq`,
          [taskId, seq, hash, headCode(seal, point)],
        )
      }
      return events.length > 0
    })
  }
  await db.sql('history.sealed', `delete from meta where name = 'history-unsealed'`)
}
