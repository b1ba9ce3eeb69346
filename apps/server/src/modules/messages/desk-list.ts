import type { DepartmentId } from '@gongkai/department-registry'
import { REVIEW_STATES, type DeskView, type Light, type MessageState } from '@gongkai/messages/values'
import type { StaffRole } from '@gongkai/task-model'
import { addDays, dueDate, type LocalDate, type WorkCalendar } from '@gongkai/work-calendar'
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { StaffSession } from '../../platform/session.ts'
import { holdsAll, type SearchQuery } from '../search/bigram.ts'
import { MESSAGE_COLUMNS, type MessageRow } from './message-row.ts'

type Condition = RawBuilder<unknown>

/** Roles that see every message; a handler or head sees those their department leads or supports. */
const SEES_ALL = ['office', 'office-reviewer', 'leader', 'admin'] as const

export function seesAll(session: StaffSession): boolean {
  return SEES_ALL.some((role) => session.roles.includes(role))
}

/** The departments in which somebody is a handler or head today, in person or as a stand-in. */
export function departmentsOf({ capacities }: StaffSession, ...roles: readonly StaffRole[]): DepartmentId[] {
  const held = capacities.filter((one) => roles.some((role) => one.roles.includes(role)))
  return [...new Set(held.map(({ department }) => department))]
}

/** Whether a member of staff may see one message at all. To anybody else it does not exist. */
export function maySee(session: StaffSession, row: Pick<MessageRow, 'lead' | 'support'>): boolean {
  const own = departmentsOf(session, 'handler', 'head')
  return seesAll(session) || own.some((id) => row.lead.includes(id) || row.support.includes(id))
}

function visible(session: StaffSession): Condition {
  if (seesAll(session)) return sql`true`
  const own = departmentsOf(session, 'handler', 'head')
  return sql`(lead && ${own}::text[] or support && ${own}::text[])`
}

/** What waits for this person: each role's own states, and an extension asked for that they may decide. */
function mine(session: StaffSession): Condition {
  const own: Condition[] = []
  const ledBy = (role: StaffRole) => sql`lead && ${departmentsOf(session, role)}::text[]`
  const asked = sql`(facts -> 'extensionAsked' ->> 'by' <> ${session.person} and stopped_on is null)`
  if (session.roles.includes('office')) own.push(sql`state in ('received', 'accepted')`)
  if (session.roles.includes('handler')) own.push(sql`(state = 'assigned' and ${ledBy('handler')})`)
  if (session.roles.includes('head')) own.push(sql`(state = 'drafted' and ${ledBy('head')})`)
  if (session.roles.includes('office-reviewer')) own.push(sql`state in ('department-reviewed', 'office-reviewed')`)
  if (session.roles.includes('office-reviewer') || session.roles.includes('leader')) own.push(asked)
  return own.length === 0 ? sql`false` : sql`(${sql.join(own, sql` or `)})`
}

/** A draft that waits for the department's or the office's review. */
const inReview: Condition = sql`state in (${sql.join(REVIEW_STATES.map((state) => sql.lit(state)))})`

function inView(view: DeskView, session: StaffSession, today: LocalDate, soon: LocalDate): Condition {
  switch (view) {
    case 'mine':
      return mine(session)
    case 'late':
      return lit('late', today, soon)
    case 'review':
      return inReview
    case 'all':
      return sql`true`
  }
}

/** A light as dates: it is asked of today's date, because nothing late is ever stored. */
function lit(light: Light, today: LocalDate, soon: LocalDate): Condition {
  const open = sql`stopped_on is null and due_on is not null`
  switch (light) {
    case 'late':
      return sql`(${open} and due_on < ${today})`
    case 'due-soon':
      return sql`(${open} and due_on between ${today} and ${soon})`
    case 'on-time':
      return sql`(${open} and due_on > ${soon})`
    case 'met':
      return sql`(state <> 'rejected' and stopped_on <= due_on)`
    case 'missed':
      return sql`(state <> 'rejected' and stopped_on > due_on)`
    case 'none':
      return sql`(state = 'rejected' or due_on is null)`
  }
}

export interface DeskQuery {
  readonly state?: MessageState | undefined
  readonly department?: DepartmentId | undefined
  readonly light?: Light | undefined
  /** Any of several lights. */
  readonly lights?: readonly Light[] | undefined
  /** Days of receipt in Asia/Shanghai, both included. */
  readonly from?: LocalDate | undefined
  readonly to?: LocalDate | undefined
  readonly mine?: boolean
  readonly view?: DeskView | undefined
  readonly search?: SearchQuery | null
  readonly after?: readonly [urgency: number, receipt: string] | undefined
  readonly size: number
}

export interface Day {
  readonly today: LocalDate
  readonly calendar: WorkCalendar
  readonly dueSoonWorkdays: number
}

function conditionsOf(session: StaffSession, query: DeskQuery, day: Day): Condition[] {
  const { today, calendar, dueSoonWorkdays } = day
  const soon = dueSoonWorkdays === 0 ? today : dueDate(calendar, today, { n: dueSoonWorkdays, unit: 'workdays' }).due
  const conditions = [visible(session)]
  if (query.state) conditions.push(sql`state = ${query.state}`)
  if (query.department) conditions.push(sql`(${query.department} = any(lead) or ${query.department} = any(support))`)
  if (query.light) conditions.push(lit(query.light, today, soon))
  if (query.lights) {
    const any = query.lights.map((light) => lit(light, today, soon))
    conditions.push(any.length === 0 ? sql`false` : sql`(${sql.join(any, sql` or `)})`)
  }
  if (query.from) conditions.push(sql`received_at >= ${`${query.from}T00:00:00+08:00`}::timestamptz`)
  if (query.to) conditions.push(sql`received_at < ${`${addDays(query.to, 1)}T00:00:00+08:00`}::timestamptz`)
  if (query.mine) conditions.push(mine(session))
  if (query.view) conditions.push(inView(query.view, session, today, soon))
  if (query.search) conditions.push(sql`search @@ ${query.search.literal}::tsquery`)
  if (query.after) conditions.push(sql`(urgency, receipt) > (${query.after[0]}, ${query.after[1]})`)
  return conditions
}

/** One page, most urgent first: what is open by its due day, then what is done, newest first. `last` is where the next begins. */
export async function listForDesk(
  db: Database,
  session: StaffSession,
  query: DeskQuery,
  day: Day,
): Promise<{ rows: MessageRow[]; last: MessageRow | null }> {
  const where = sql.join(conditionsOf(session, query, day), sql` and `)
  const { rows } = await sql<MessageRow>`select ${sql.raw(MESSAGE_COLUMNS)} from message where ${where}
    order by urgency, receipt limit ${query.size + 1}`.execute(db.kysely())
  const { search } = query
  const shown = rows.slice(0, query.size)
  return {
    rows: search ? shown.filter((row) => holdsAll(search, row.receipt, row.facts.subject, row.facts.body)) : shown,
    last: rows.length > query.size ? (shown.at(-1) ?? null) : null,
  }
}

export interface DeskCounts {
  readonly mine: number
  readonly late: number
  readonly review: number
  readonly all: number
}

/** How much this person may see, how much of it waits for them, is late, or waits for a review. */
export async function countForDesk(db: Database, session: StaffSession, today: LocalDate): Promise<DeskCounts> {
  const { rows } = await sql<DeskCounts>`select
      count(*) filter (where ${mine(session)}) as mine,
      count(*) filter (where stopped_on is null and due_on < ${today}) as late,
      count(*) filter (where ${inReview}) as review,
      count(*) as all
    from message where ${visible(session)}`.execute(db.kysely())
  return rows[0] ?? { mine: 0, late: 0, review: 0, all: 0 }
}

/** How many messages this person may see under the same conditions as a page of the list. */
export async function countListed(db: Database, session: StaffSession, query: DeskQuery, day: Day): Promise<number> {
  const where = sql.join(conditionsOf(session, query, day), sql` and `)
  const { rows } = await sql<{ count: number }>`select count(*) as count from message where ${where}`.execute(
    db.kysely(),
  )
  return rows[0]?.count ?? 0
}
