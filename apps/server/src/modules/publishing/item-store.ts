import type { DepartmentId } from '@gongkai/department-registry'
import { releaseTask, type ReleaseFacts, type ReleaseItem, type ReleaseState } from '@gongkai/publishing'
import type { Head } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

export interface ReleaseRow {
  kind: string
  id: string
  version: number
  state: ReleaseState
  lead: DepartmentId[]
  facts: ReleaseFacts
  head: Head
}

const COLUMNS = 'kind, id, version, state, lead, facts, head'
/** More than a bureau has open at a time. */
const MOST = 500

export function itemOf({ kind, id, state, version, lead, facts, head }: ReleaseRow): ReleaseItem {
  const task = { id: releaseTask(kind, id), procedure: `release-${kind}` }
  return { ...task, state, version, lead, support: [], limits: [], facts, head }
}

export async function insertItem(db: Database, kind: string, id: string, task: ReleaseItem): Promise<boolean> {
  const kept = await db.sql(
    'publishing.insert',
    `insert into release_item (kind, id, version, state, lead, facts, head) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (kind, id) do nothing returning id`,
    [kind, id, task.version, task.state, task.lead, JSON.stringify(task.facts), JSON.stringify(task.head)],
  )
  return kept.length === 1
}

export async function findItem(db: Database, kind: string, id: string): Promise<ReleaseRow | null> {
  const [row] = await db.sql<ReleaseRow>(
    'publishing.find',
    `select ${COLUMNS} from release_item where kind = $1 and id = $2`,
    [kind, id],
  )
  return row ?? null
}

export async function lockItem(db: Database, kind: string, id: string): Promise<ReleaseRow | null> {
  const [row] = await db.sql<ReleaseRow>(
    'publishing.lock',
    `select ${COLUMNS} from release_item where kind = $1 and id = $2 for update`,
    [kind, id],
  )
  return row ?? null
}

/** Items of these kinds, those that changed last first. */
export async function listItems(
  db: Database,
  kinds: readonly string[],
  state: ReleaseState | null,
): Promise<ReleaseRow[]> {
  return db.sql(
    'publishing.list',
    `select ${COLUMNS} from release_item where kind = any($1) and ($2::text is null or state = $2)
     order by (head ->> 'at')::bigint desc, kind, id limit ${MOST}`,
    [kinds, state],
  )
}

export async function updateItem(db: Database, task: ReleaseItem, { kind, id, version }: ReleaseRow): Promise<boolean> {
  const kept = await db.sql(
    'publishing.update',
    `update release_item set version = $4, state = $5, facts = $6, head = $7, lead = $8
     where kind = $1 and id = $2 and version = $3 returning id`,
    [kind, id, version, task.version, task.state, JSON.stringify(task.facts), JSON.stringify(task.head), task.lead],
  )
  return kept.length === 1
}
