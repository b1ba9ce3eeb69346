import type { Surroundings } from '../modules/index.ts'
import { MESSAGE_COLUMNS, type MessageRow } from '../modules/messages/message-row.ts'
import { pageCode, type HistoryPage } from '../platform/history-code.ts'
import { EVENT_COLUMNS, type EventRow } from '../platform/history.ts'
import { anchorText, type Anchor } from '../platform/history-pages.ts'
import { PUBLICATION_COLUMNS, type PublicationRow } from './audit-publication.ts'
import { activitiesDiffer } from './audit-activity.ts'
import { glossaryDiffers } from './audit-glossary.ts'
import { meetingsDiffer } from './audit-meeting.ts'
import { publishedItemsDiffer } from './audit-published-item.ts'
import { releasesDiffer } from './audit-release.ts'
import { sourcesDiffer } from './audit-source.ts'
import { translationsDiffer } from './audit-translation.ts'
import { taskAuditor, type Broken, type HeadRow, type TaskRecord } from './audit-task.ts'

type Database = Surroundings['db']

/** The first event that does not hold says most; a row that differs says less than an event that is gone. */
function isWorse(found: Broken, known: Broken): boolean {
  if (known.why === 'row-differs' || known.why === 'row-missing') return true
  return found.seq < known.seq
}

export interface AuditReport {
  readonly tasks: number
  readonly events: number
  readonly pages: number
  /** To be written down outside the database: `verify --anchor` then shows when later pages are gone. Null before the first page. */
  readonly anchor: string | null
  /** The first broken event of every task that has one. */
  readonly broken: readonly Broken[]
}

export interface AuditOptions {
  /** A page that was written down when it was the newest. */
  readonly anchor?: Anchor
  readonly onProgress?: (tasks: number, events: number) => void
}

const BATCH = 200
/** Broken records listed at most: where everything is broken, a list of everything helps nobody. */
const MOST = 10_000

/**
 * Verifies the whole record: every chain, every seal, every row against its history, and every page of heads. Reads task by task, so that
 * memory does not grow with the record.
 */
export async function verifyRecord(surroundings: Surroundings, options: AuditOptions = {}): Promise<AuditReport> {
  const broken = new Map<string, Broken>()
  const note = (found: Broken) => {
    const known = broken.get(found.task)
    if (known ? isWorse(found, known) : broken.size < MOST) broken.set(found.task, found)
  }
  const { tasks, events } = await verifyTasks(surroundings, note, options)
  for (const found of await releasesDiffer(surroundings)) note(found)
  for (const found of await publishedItemsDiffer(surroundings)) note(found)
  for (const found of await activitiesDiffer(surroundings)) note(found)
  for (const found of await meetingsDiffer(surroundings)) note(found)
  for (const found of await glossaryDiffers(surroundings)) note(found)
  for (const found of await sourcesDiffer(surroundings)) note(found)
  for (const found of await translationsDiffer(surroundings)) note(found)
  const { pages, anchor } = await verifyPages(surroundings, note, options)
  return { tasks, events, pages, anchor, broken: [...broken.values()] }
}

async function verifyTasks(
  { db, ...rest }: Surroundings,
  note: (found: Broken) => void,
  { onProgress }: AuditOptions,
): Promise<{ tasks: number; events: number }> {
  const audit = taskAuditor(rest)
  let tasks = 0
  let events = 0
  for (let after = ''; ;) {
    const ids = await db.sql<{ task_id: string }>(
      'audit.tasks',
      `select task_id from (
         (select distinct task_id from event where task_id > $1 order by task_id limit ${BATCH})
         union (select receipt from message where receipt > $1 order by receipt limit ${BATCH})
         union (select task_id from event_head where task_id > $1 order by task_id limit ${BATCH})) known
       order by task_id limit ${BATCH}`,
      [after],
    )
    for (const record of await recordsOf(
      db,
      ids.map(({ task_id }) => task_id),
    )) {
      events += record.rows.length
      const found = audit(record) && (await secondLook(db, record.task, audit))
      if (found) note(found)
    }
    tasks += ids.length
    onProgress?.(tasks, events)
    const last = ids.at(-1)
    if (!last || ids.length < BATCH) return { tasks, events }
    after = last.task_id
  }
}

/** A record is read in several statements, and somebody may act between them: only what stays broken is. */
async function secondLook(db: Database, task: string, audit: (record: TaskRecord) => Broken | null) {
  let found: Broken | null = null
  for (let look = 0; look < 3; look++) {
    const [again] = await recordsOf(db, [task])
    found = again ? audit(again) : null
    if (!found) return null
  }
  return found
}

async function recordsOf(db: Database, tasks: readonly string[]): Promise<TaskRecord[]> {
  const [rows, heads, messages, published] = await Promise.all([
    db.sql<EventRow>(
      'audit.events',
      `select ${EVENT_COLUMNS} from event where task_id = any($1) order by task_id, seq`,
      [tasks],
    ),
    db.sql<HeadRow>('audit.heads', 'select task_id, seq, hash, code from event_head where task_id = any($1)', [tasks]),
    db.sql<MessageRow>('audit.rows', `select ${MESSAGE_COLUMNS} from message where receipt = any($1)`, [tasks]),
    db.sql<PublicationRow>(
      'audit.published',
      `select ${PUBLICATION_COLUMNS} from publication where receipt = any($1) order by receipt, id, version`,
      [tasks],
    ),
  ])
  const eventsOf = Map.groupBy(rows, (row) => row.task_id)
  const headOf = new Map(heads.map((head) => [head.task_id, head]))
  const messageOf = new Map(messages.map((message) => [message.receipt, message]))
  const publishedOf = Map.groupBy(published, ({ receipt }) => receipt)
  return tasks.map((task) => ({
    task,
    rows: eventsOf.get(task) ?? [],
    head: headOf.get(task),
    message: messageOf.get(task),
    published: publishedOf.get(task) ?? [],
  }))
}

/** The pages one after another: their seals, their order, and that every head they name is an event that is there. */
async function verifyPages(
  { db, seal }: Surroundings,
  note: (found: Broken) => void,
  { anchor }: AuditOptions,
): Promise<{ pages: number; anchor: string | null }> {
  let before: Anchor = { n: 0, code: '' }
  const page = (n: number, why: string) => note({ task: PAGES, seq: n, why })
  for (;;) {
    const [row] = await db.sql<HistoryPage & Anchor>(
      'audit.page',
      'select n, at, entries, prev, code from history_page where n > $1 order by n limit 1',
      [before.n],
    )
    if (!row) break
    const { n, at, entries, prev, code } = row
    const ours = code === pageCode(seal, { n, at, entries, prev })
    if (n !== before.n + 1) page(before.n + 1, 'page-missing')
    else if (!ours || prev !== before.code || (anchor?.n === n && anchor.code !== code)) page(n, 'page-forged')
    if (ours) for (const gone of await goneFrom(db, entries)) note(gone)
    before = { n, code }
  }
  if (anchor && anchor.n > before.n) page(before.n + 1, 'page-missing')
  return { pages: before.n, anchor: before.n === 0 ? null : anchorText(before) }
}

/** What the pages are called where a task would stand. */
export const PAGES = 'pages'

/** Heads of a page that are no longer there with their hash: a task put back to an earlier day, or gone as a whole. */
async function goneFrom(db: Database, entries: HistoryPage['entries']): Promise<Broken[]> {
  const rows = await db.sql<{ task_id: string; seq: number; there: number }>(
    'audit.page-entries',
    `select e.task_id, e.seq, (select count(*) from event where event.task_id = e.task_id and event.seq <= e.seq) as there
     from unnest($1::text[], $2::int[], $3::text[]) as e (task_id, seq, hash)
     where not exists (select from event where event.task_id = e.task_id and event.seq = e.seq and event.hash = e.hash)`,
    [entries.map(([task]) => task), entries.map(([, seq]) => seq), entries.map(([, , hash]) => hash)],
  )
  return rows.map(({ task_id: task, seq, there }) => ({
    task,
    seq: Math.min(seq, there + 1),
    why: there < seq ? 'deleted' : 'hash',
  }))
}
