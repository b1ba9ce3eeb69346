import type { DepartmentId } from '@gongkai/department-registry'
import type { Head } from '@gongkai/task-model'
import {
  glossaryTask,
  termOf,
  type GlossaryState,
  type GlossaryTerm,
  type TermFacts,
} from '@gongkai/translation/glossary'
import type { Term } from '@gongkai/translation/terms'
import type { Database } from '../../platform/database.ts'

/** A row of `glossary_term`. */
export interface TermRow {
  id: string
  version: number
  state: GlossaryState
  lead: DepartmentId[]
  facts: TermFacts
  head: Head
}

const COLUMNS = 'id, version, state, lead, facts, head'

export function taskOf({ id, state, version, lead, facts, head }: TermRow): GlossaryTerm {
  return {
    id: glossaryTask(id),
    procedure: 'glossary-term',
    state,
    version,
    lead,
    support: [],
    limits: [],
    facts,
    head,
  }
}

/** The entry that holds as the checks know it; null of one that was never approved. */
export function termOfRow({ id, state, facts: { entry, retired } }: TermRow): Term | null {
  if (entry === null) return null
  return termOf(id, entry, state === 'retired' ? 'retired' : 'approved', retired?.replacedBy ?? null)
}

export async function insertTerm(db: Database, id: string, task: GlossaryTerm): Promise<boolean> {
  const kept = await db.sql(
    'glossary.insert',
    `insert into glossary_term (id, version, state, lead, facts, head) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do nothing returning id`,
    [id, task.version, task.state, task.lead, JSON.stringify(task.facts), JSON.stringify(task.head)],
  )
  return kept.length === 1
}

export async function updateTerm(db: Database, task: GlossaryTerm, { id, version }: TermRow): Promise<boolean> {
  const kept = await db.sql(
    'glossary.update',
    'update glossary_term set version = $3, state = $4, facts = $5, head = $6 where id = $1 and version = $2 returning id',
    [id, version, task.version, task.state, JSON.stringify(task.facts), JSON.stringify(task.head)],
  )
  return kept.length === 1
}

export async function findTerm(db: Database, id: string): Promise<TermRow | null> {
  const [row] = await db.sql<TermRow>('glossary.find', `select ${COLUMNS} from glossary_term where id = $1`, [id])
  return row ?? null
}

/** Every entry, by its Chinese. */
export async function listTerms(db: Database): Promise<TermRow[]> {
  return db.sql(
    'glossary.list',
    `select ${COLUMNS} from glossary_term
     order by coalesce(facts -> 'entry' ->> 'zh', facts -> 'proposal' -> 'entry' ->> 'zh') collate "C", id`,
  )
}

/** Takes the glossary for the current transaction: whoever acts on it next waits, then sees what was done. */
export async function takeGlossary(db: Database): Promise<void> {
  await db.sql('glossary.take', 'update glossary_acts set acts = acts + 1 where id')
}

/** How often the glossary was acted on. */
export async function glossaryActs(db: Database): Promise<number> {
  const [row] = await db.sql<{ acts: number }>('glossary.acts', 'select acts from glossary_acts where id')
  return row?.acts ?? 0
}

/** What translators and checks go by: every entry that was approved, also those that were retired since. */
export async function glossaryTerms(db: Database): Promise<Term[]> {
  return (await listTerms(db)).flatMap((row) => termOfRow(row) ?? [])
}
