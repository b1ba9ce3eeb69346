import type { DepartmentId } from '@gongkai/department-registry'
import { REPLY_LIMIT, type Message, type MessageFacts } from '@gongkai/messages'
import type { MessageState } from '@gongkai/messages/values'
import { limitStatus, type Head, type Limit } from '@gongkai/task-model'
import { daysBetween, localDateOf, parseLocalDate, type LocalDate, type WorkCalendar } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'
import { searchVector } from '../search/bigram.ts'

/** A row of `message` as the database gives it. */
export interface MessageRow {
  receipt: string
  board: string
  version: number
  state: MessageState
  may_publish: boolean
  contact_sealed: Buffer
  received_at: Date
  lead: DepartmentId[]
  support: DepartmentId[]
  limits: Limit[]
  facts: MessageFacts
  head: Head
  due_on: string | null
  stopped_on: string | null
  urgency: number
}

export const MESSAGE_COLUMNS = `receipt, board, version, state, may_publish, contact_sealed, received_at, lead, support,
  limits, facts, head, due_on, stopped_on, urgency`

export function messageOf(row: MessageRow): Message {
  const { receipt, state, version, lead, support, limits, facts, head } = row
  return { id: receipt, procedure: 'message', state, version, lead, support, limits, facts, head }
}

const EPOCH = parseLocalDate('1970-01-01') as LocalDate
const DONE = 1_000_000

/** Where a message stands in the desk's order: what is open by its due day, then what is done, newest first. */
export function urgencyOf(due: LocalDate | null, stopped: boolean, receivedOn: LocalDate): number {
  if (stopped || due === null) return DONE + (100_000 - daysBetween(EPOCH, receivedOn))
  return daysBetween(EPOCH, due)
}

/** What is kept of a task for ordering and finding. Due days are projections: the limit is computed anew whenever it is shown. */
export function projectionOf(task: Message, calendar: WorkCalendar) {
  const receivedOn = localDateOf(task.facts.receivedAt)
  const limit = task.limits.find((one) => one.id === REPLY_LIMIT)
  const due = limit ? limitStatus(limit, { today: receivedOn, calendar }).due : null
  const stopped = limit?.stopped ?? null
  return { due_on: due, stopped_on: stopped, urgency: urgencyOf(due, stopped !== null, receivedOn) }
}

/** Keeps a new message; false when its receipt number is taken, which then draws another. */
export async function insertMessage(
  db: Database,
  calendar: WorkCalendar,
  task: Message,
  contactSealed: Buffer,
): Promise<boolean> {
  const { due_on, stopped_on, urgency } = projectionOf(task, calendar)
  const { facts } = task
  const kept = await db.sql(
    'message.insert',
    `insert into message (receipt, board, version, state, may_publish, contact_sealed, received_at, lead, support, limits, facts,
       head, due_on, stopped_on, urgency, search)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::tsvector)
     on conflict (receipt) do nothing returning receipt`,
    [
      task.id,
      facts.board,
      task.version,
      task.state,
      facts.mayPublish,
      contactSealed,
      new Date(facts.receivedAt),
      task.lead,
      task.support,
      JSON.stringify(task.limits),
      JSON.stringify(facts),
      JSON.stringify(task.head),
      due_on,
      stopped_on,
      urgency,
      searchVector(task.id, facts.subject, facts.body),
    ],
  )
  return kept.length === 1
}

export async function findMessage(db: Database, receipt: string): Promise<MessageRow | null> {
  const [row] = await db.sql<MessageRow>('message.find', `select ${MESSAGE_COLUMNS} from message where receipt = $1`, [
    receipt,
  ])
  return row ?? null
}

/** The row for a change: a second act on the same message waits here for the first, then sees what it did. */
export async function lockMessage(db: Database, receipt: string): Promise<MessageRow | null> {
  const [row] = await db.sql<MessageRow>(
    'message.lock',
    `select ${MESSAGE_COLUMNS} from message where receipt = $1 for update`,
    [receipt],
  )
  return row ?? null
}

/** Keeps a task that moved on from `before`; false when another act was kept first. */
export async function updateMessage(
  db: Database,
  calendar: WorkCalendar,
  task: Message,
  before: MessageRow,
): Promise<boolean> {
  const { due_on, stopped_on, urgency } = projectionOf(task, calendar)
  const kept = await db.sql(
    'message.update',
    `update message set version = $3, state = $4, lead = $5, support = $6, limits = $7, facts = $8, head = $9, due_on = $10,
       stopped_on = $11, urgency = $12
     where receipt = $1 and version = $2 returning receipt`,
    [
      before.receipt,
      before.version,
      task.version,
      task.state,
      task.lead,
      task.support,
      JSON.stringify(task.limits),
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
      due_on,
      stopped_on,
      urgency,
    ],
  )
  return kept.length === 1
}
