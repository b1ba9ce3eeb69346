import type { DepartmentId } from '@gongkai/department-registry'
import { opinionTask, type Opinion, type OpinionFacts, type OpinionState } from '@gongkai/events/record'
import type { Head } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

/** A row of `record_opinion` as the database gives it. */
export interface OpinionRow {
  id: string
  activity: string
  version: number
  state: OpinionState
  lead: DepartmentId[]
  facts: OpinionFacts
  head: Head
}

const COLUMNS = 'id, activity, version, state, lead, facts, head'

export function opinionOf({ id, state, version, lead, facts, head }: OpinionRow): Opinion {
  return { id: opinionTask(id), procedure: 'opinion', state, version, lead, support: [], limits: [], facts, head }
}

export async function insertOpinion(db: Database, id: string, task: Opinion): Promise<void> {
  const { activity, number, speaker } = task.facts
  await db.sql(
    'opinion.insert',
    `insert into record_opinion (id, activity, number, speaker, version, state, lead, facts, head)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      activity,
      number,
      speaker,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
    ],
  )
}

export async function opinionsOf(db: Database, activity: string): Promise<OpinionRow[]> {
  return db.sql('opinion.list', `select ${COLUMNS} from record_opinion where activity = $1 order by number`, [activity])
}

export async function lockOpinion(db: Database, activity: string, id: string): Promise<OpinionRow | null> {
  const [row] = await db.sql<OpinionRow>(
    'opinion.lock',
    `select ${COLUMNS} from record_opinion where id = $1 and activity = $2 for update`,
    [id, activity],
  )
  return row ?? null
}

export async function updateOpinion(db: Database, task: Opinion, { id, version }: OpinionRow): Promise<boolean> {
  const kept = await db.sql(
    'opinion.update',
    `update record_opinion set version = $3, state = $4, facts = $5, head = $6, speaker = $7
     where id = $1 and version = $2 returning id`,
    [id, version, task.version, task.state, JSON.stringify(task.facts), JSON.stringify(task.head), task.facts.speaker],
  )
  return kept.length === 1
}
