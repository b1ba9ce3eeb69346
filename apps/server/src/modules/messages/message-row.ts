import type { DepartmentId } from '@gongkai/department-registry'
import type { Message, MessageFacts } from '@gongkai/messages'
import type { MessageState } from '@gongkai/messages/values'
import type { Head, Limit } from '@gongkai/task-model'
import type { WorkCalendar } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'
import { searchVector } from '../search/bigram.ts'
import { projectionOf, type Projection } from './projection.ts'

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
  promise_urgency: number | null
  opened_at: Date | null
}

export const MESSAGE_COLUMNS = `receipt, board, version, state, may_publish, contact_sealed, received_at, lead, support,
  limits, facts, head, due_on, stopped_on, urgency, promise_urgency, opened_at`

export function messageOf(row: MessageRow): Message {
  const { receipt, state, version, lead, support, limits, facts, head } = row
  return { id: receipt, procedure: 'message', state, version, lead, support, limits, facts, head }
}

/** The projected columns, in the order in which both statements below write them. */
const PROJECTED = [
  'due_on',
  'stopped_on',
  'urgency',
  'class',
  'source',
  'assignee',
  'consulted',
  'unsigned',
  'returned',
  'reopened',
  'awaits_leader',
  'paused_until',
  'outer_due',
  'promise_urgency',
] as const satisfies readonly (keyof Projection)[]

const projected = (projection: Projection) => PROJECTED.map((column) => projection[column])
const numbered = (from: number) => PROJECTED.map((_, index) => `$${from + index}`)
const assigned = (from: number) => PROJECTED.map((column, index) => `${column} = $${from + index}`)

const INSERT = `insert into message (receipt, board, version, state, may_publish, contact_sealed, received_at, lead, support, limits,
    facts, head, search, ${PROJECTED.join(', ')})
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::tsvector, ${numbered(14).join(', ')})
  on conflict (receipt) do nothing returning receipt`

/** Keeps a new message; false when its receipt number is taken, which then draws another. */
export async function insertMessage(
  db: Database,
  calendar: WorkCalendar,
  task: Message,
  contactSealed: Buffer,
): Promise<boolean> {
  const { facts } = task
  const kept = await db.sql('message.insert', INSERT, [
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
    searchVector(task.id, facts.subject, facts.body),
    ...projected(projectionOf(task, calendar)),
  ])
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

const UPDATE = `update message set version = $3, state = $4, lead = $5, support = $6, limits = $7, facts = $8, head = $9,
    opened_at = case $10::text when 'unread' then null when 'read' then coalesce(opened_at, $11) else opened_at end, ${assigned(12).join(', ')}
  where receipt = $1 and version = $2 returning receipt`

/** What an act does to whether a message was read: its writer wrote something new, somebody of the staff acted on it, or neither. */
export type Reading = { readonly reading: 'unread' | 'read' | 'as-it-was'; readonly at: number }

/** Keeps a task that moved on from `before`; false when another act was kept first. */
export async function updateMessage(
  db: Database,
  calendar: WorkCalendar,
  task: Message,
  before: MessageRow,
  { reading, at }: Reading,
): Promise<boolean> {
  const kept = await db.sql('message.update', UPDATE, [
    before.receipt,
    before.version,
    task.version,
    task.state,
    task.lead,
    task.support,
    JSON.stringify(task.limits),
    JSON.stringify(task.facts),
    JSON.stringify(task.head),
    reading,
    new Date(at),
    ...projected(projectionOf(task, calendar)),
  ])
  return kept.length === 1
}
