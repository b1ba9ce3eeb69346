import { wallTask, type WallFacts, type WallQuestion, type WallState } from '@gongkai/events/question-wall'
import type { DepartmentId } from '@gongkai/department-registry'
import type { Head } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

/** A row of `wall_question` as the database gives it. */
export interface WallRow {
  id: string
  activity: string
  version: number
  state: WallState
  lead: DepartmentId[]
  support: DepartmentId[]
  facts: WallFacts
  head: Head
  asker: Buffer
  typed_sealed: Buffer | null
  contact_sealed: Buffer | null
  receipt: string | null
}

const COLUMNS = 'id, activity, version, state, lead, support, facts, head, asker, typed_sealed, contact_sealed, receipt'
/** More than a hall asks. */
const MOST = 2000

export function questionOf({ id, state, version, lead, support, facts, head }: WallRow): WallQuestion {
  return { id: wallTask(id), procedure: 'wall-question', state, version, lead, support, limits: [], facts, head }
}

export interface NewQuestion {
  readonly id: string
  readonly activity: string
  readonly asker: Buffer
  readonly typed: Buffer
  readonly contact: Buffer | null
}

export async function insertQuestion(db: Database, task: WallQuestion, question: NewQuestion): Promise<void> {
  const { id, activity, asker, typed, contact } = question
  await db.sql(
    'wall.insert',
    `insert into wall_question (id, activity, version, state, lead, support, facts, head, asker, typed_sealed, contact_sealed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      activity,
      task.version,
      task.state,
      task.lead,
      task.support,
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
      asker,
      typed,
      contact,
    ],
  )
}

export async function findQuestion(db: Database, activity: string, id: string): Promise<WallRow | null> {
  const [row] = await db.sql<WallRow>(
    'wall.find',
    `select ${COLUMNS} from wall_question where id = $1 and activity = $2`,
    [id, activity],
  )
  return row ?? null
}

/** The question that became a message. */
export async function questionOfMessage(db: Database, receipt: string): Promise<WallRow | null> {
  const [row] = await db.sql<WallRow>('wall.of-message', `select ${COLUMNS} from wall_question where receipt = $1`, [
    receipt,
  ])
  return row ?? null
}

/** The row for a change: a second act on it waits here, then sees what the first did. */
export async function lockQuestion(db: Database, id: string): Promise<WallRow | null> {
  const [row] = await db.sql<WallRow>('wall.lock', `select ${COLUMNS} from wall_question where id = $1 for update`, [
    id,
  ])
  return row ?? null
}

/** Keeps a question that moved on; false when another act was kept first. */
export async function updateQuestion(db: Database, task: WallQuestion, { id, version }: WallRow): Promise<boolean> {
  const kept = await db.sql(
    'wall.update',
    `update wall_question set version = $3, state = $4, facts = $5, head = $6, receipt = coalesce(receipt, $7)
     where id = $1 and version = $2 returning id`,
    [
      id,
      version,
      task.version,
      task.state,
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
      task.facts.passedOn?.receipt ?? null,
    ],
  )
  return kept.length === 1
}

/** Every question of a wall in the order in which it was asked. */
export async function questionsOf(db: Database, activity: string): Promise<WallRow[]> {
  return db.sql(
    'wall.list',
    `select ${COLUMNS} from wall_question where activity = $1 order by facts -> 'askedAt', id limit ${MOST}`,
    [activity],
  )
}

export async function questionsOfAsker(db: Database, activity: string, asker: Buffer): Promise<WallRow[]> {
  return db.sql(
    'wall.of-asker',
    `select ${COLUMNS} from wall_question where activity = $1 and asker = $2 order by facts -> 'askedAt', id`,
    [activity, asker],
  )
}
