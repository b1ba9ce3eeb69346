import { releaseProcedure, releaseTask, type ReleaseEvent, type ReleaseItem } from '@gongkai/publishing'
import { applyEvent, canonicalJson, HistoryBroken } from '@gongkai/task-model'
import * as z from 'zod'
import type { Surroundings } from '../modules/index.ts'
import { itemOf, type ReleaseRow } from '../modules/publishing/item-store.ts'
import { EVENT_COLUMNS, eventOf, type EventRow } from '../platform/history.ts'
import type { Broken } from './audit-task.ts'

interface Version {
  kind: string
  item: string
  version: number
  content_hash: string
  departments: string[]
  at: number
  withdrawn_at: number | null
  withdrawn_because: string | null
}

const BATCH = 200
const LOOKS = 3
/** A task of the record that belongs to the procedure of review before release. */
const TASKS = `task_id like 'publishing/%'`

/** Replaying asks who may do what of nobody, and reads no input: any kind's procedure is this one. */
const procedureOf = (kind: string) =>
  releaseProcedure(kind, z.unknown(), { drafters: ['office'], reviewers: ['office-reviewer'] })

/**
 * Where what was reviewed before its release is not what the record says: a row that its history does not give (`row-differs`,
 * `row-missing`), or versions in the publication store that were not published so, of another hash, or withdrawn otherwise
 * (`publication-differs`). Works for every kind, those no module registers any more among them.
 */
export async function publishedItemsDiffer({ db }: Pick<Surroundings, 'db'>): Promise<Broken[]> {
  const broken: Broken[] = []
  for (let after = ''; ;) {
    const ids = await db.sql<{ task_id: string }>(
      'audit.items',
      `select task_id from (
         (select distinct task_id from event where ${TASKS} and task_id > $1 order by task_id limit ${BATCH})
         union (select 'publishing/' || kind || '/' || id from release_item where 'publishing/' || kind || '/' || id > $1
           order by 1 limit ${BATCH})) known
       order by task_id limit ${BATCH}`,
      [after],
    )
    const tasks = ids.map(({ task_id }) => task_id)
    // A record is read in several statements, and somebody may act between them: only what stays broken is.
    let suspects = tasks
    for (let look = 0; look < LOOKS && suspects.length > 0; look++) {
      const found = await lookAt(db, suspects)
      if (look === LOOKS - 1) broken.push(...found)
      suspects = found.map(({ task }) => task)
    }
    const last = tasks.at(-1)
    if (last === undefined || tasks.length < BATCH) return broken
    after = last
  }
}

async function lookAt(db: Surroundings['db'], tasks: readonly string[]): Promise<Broken[]> {
  const kinds = tasks.map((task) => task.split('/')[1] ?? '')
  const ids = tasks.map((task) => task.split('/').slice(2).join('/'))
  const [events, rows, versions] = await Promise.all([
    db.sql<EventRow>(
      'audit.item-events',
      `select ${EVENT_COLUMNS} from event where task_id = any($1) order by task_id, seq`,
      [tasks],
    ),
    db.sql<ReleaseRow>(
      'audit.item-rows',
      `select kind, id, version, state, lead, facts, head from release_item
       where (kind, id) in (select * from unnest($1::text[], $2::text[]))`,
      [kinds, ids],
    ),
    db.sql<Version>(
      'audit.item-versions',
      `select p.kind, p.item, p.version, p.content_hash, p.departments, (extract(epoch from p.published_at) * 1000)::bigint as at,
         (extract(epoch from gone.at) * 1000)::bigint as withdrawn_at, gone.reason as withdrawn_because
       from release_publication p left join release_withdrawal gone
         on gone.kind = p.kind and gone.item = p.item and gone.version = p.version
       where (p.kind, p.item) in (select * from unnest($1::text[], $2::text[])) order by p.kind, p.item, p.version`,
      [kinds, ids],
    ),
  ])
  const eventsOf = Map.groupBy(events.map(eventOf), ({ taskId }) => taskId)
  const rowOf = new Map(rows.map((row) => [releaseTask(row.kind, row.id), row]))
  const versionsOf = Map.groupBy(versions, ({ kind, item }) => releaseTask(kind, item))
  return tasks.flatMap((task) => {
    const told = (eventsOf.get(task) ?? []) as ReleaseEvent[]
    return differs(task, told, rowOf.get(task), versionsOf.get(task) ?? []) ?? []
  })
}

function differs(
  task: string,
  events: readonly ReleaseEvent[],
  row: ReleaseRow | undefined,
  versions: readonly Version[],
): Broken | null {
  const seq = events.length
  if (!row) return { task, seq, why: 'row-missing' }
  const procedure = procedureOf(row.kind)
  const told: Omit<Version, 'kind' | 'item'>[] = []
  try {
    let item: ReleaseItem | null = null
    for (const event of events) {
      item = applyEvent(procedure, item, event)
      const { publishedVersion: version, approval, withdrawn } = item.facts
      const { at } = event
      const withdrawal = { withdrawn_at: null, withdrawn_because: null }
      if (event.action === 'publish')
        told.push({ version, content_hash: approval?.hash ?? '', departments: [...item.lead], at, ...withdrawal })
      const newest = told.at(-1)
      if (event.action === 'withdraw' && newest)
        told.splice(-1, 1, { ...newest, withdrawn_at: at, withdrawn_because: withdrawn?.reason ?? '' })
    }
    if (!item || canonicalJson(item) !== canonicalJson(itemOf(row))) return { task, seq, why: 'row-differs' }
  } catch (error) {
    if (error instanceof HistoryBroken) return { task, seq: error.seq, why: 'not-of-the-procedure' }
    if (error instanceof TypeError) return { task, seq, why: 'row-differs' }
    throw error
  }
  const stored = versions.map(({ kind: _, item: __, ...version }) => version)
  return canonicalJson(told) === canonicalJson(stored) ? null : { task, seq, why: 'publication-differs' }
}
