import type { DepartmentId } from '@gongkai/department-registry'
import type { DeskView, InboxOrder, MessageSource } from '@gongkai/messages/inbox'
import type { Light, MessageClass, MessageState } from '@gongkai/messages/values'
import { addDays, type LocalDate } from '@gongkai/work-calendar'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { StaffSession } from '../../platform/session.ts'
import { holdsAll, type SearchQuery } from '../search/bigram.ts'
import { soughtRows } from '../search/sought-rows.ts'
import { inView, lit, type Day } from './desk-views.ts'
import { figureConditionsOf, type FigureQuery } from './figure-conditions.ts'
import { MESSAGE_COLUMNS, type MessageRow } from './message-row.ts'
import { visible, type Condition } from './visibility.ts'

export interface DeskQuery extends FigureQuery {
  readonly state?: MessageState | undefined
  readonly department?: DepartmentId | undefined
  readonly board?: string | undefined
  readonly class?: MessageClass | undefined
  readonly source?: MessageSource | undefined
  readonly light?: Light | undefined
  /** Any of several lights. */
  readonly lights?: readonly Light[] | undefined
  /** Days of receipt in Asia/Shanghai, both included. */
  readonly from?: LocalDate | undefined
  readonly to?: LocalDate | undefined
  readonly mine?: boolean
  readonly view?: DeskView | undefined
  readonly search?: SearchQuery | null
  readonly order?: InboxOrder | undefined
  /** Where the page begins: the sort key and receipt of the last row before it. */
  readonly after?: readonly [key: number, receipt: string] | undefined
  readonly size: number
}

function conditionsOf(session: StaffSession, query: DeskQuery, day: Day): Condition[] {
  const conditions = [visible(session), ...figureConditionsOf(query, day)]
  if (query.state) conditions.push(sql`state = ${query.state}`)
  if (query.department) conditions.push(sql`(lead || support) && ${[query.department]}::text[]`)
  if (query.board) conditions.push(sql`board = ${query.board}`)
  if (query.class) conditions.push(sql`class = ${query.class}`)
  if (query.source) conditions.push(sql`source = ${query.source}`)
  if (query.light) conditions.push(lit(query.light, day))
  if (query.lights) {
    const any = query.lights.map((light) => lit(light, day))
    conditions.push(any.length === 0 ? sql`false` : sql`(${sql.join(any, sql` or `)})`)
  }
  if (query.from) conditions.push(sql`received_at >= ${`${query.from}T00:00:00+08:00`}::timestamptz`)
  if (query.to) conditions.push(sql`received_at < ${`${addDays(query.to, 1)}T00:00:00+08:00`}::timestamptz`)
  if (query.mine) conditions.push(inView('mine', session, day))
  if (query.view) conditions.push(inView(query.view, session, day))
  return conditions
}

/** How a list is ordered, where a page goes on, and the key of a row that the next page goes on from. */
interface Sorting {
  readonly by: Condition
  after(key: number, receipt: string): Condition
  keyOf(row: MessageRow): number
}

const ascending = (column: 'urgency' | 'promise_urgency'): Sorting => ({
  by: sql`${sql.id(column)}, receipt`,
  after: (key, receipt) => sql`(${sql.id(column)}, receipt) > (${key}, ${receipt})`,
  keyOf: (row) => row[column] ?? 0,
})

const NEWEST: Sorting = {
  by: sql`received_at desc, receipt desc`,
  after: (key, receipt) => sql`(received_at, receipt) < (${new Date(key)}, ${receipt})`,
  keyOf: (row) => row.received_at.getTime(),
}

/** Most urgent first; promises by their own days, and the newest first for who wants them so. */
function sortingOf({ order, view }: DeskQuery): Sorting {
  if (order === 'newest') return NEWEST
  return ascending(view === 'promises' ? 'promise_urgency' : 'urgency')
}

export interface DeskPage {
  readonly rows: MessageRow[]
  /** Where the next page begins; null on the last. */
  readonly next: readonly [key: number, receipt: string] | null
}

/** The rows of a page: by the order's own index, or where something is sought, as {@link soughtRows} finds it. */
async function rowsOf(db: Database, conditions: readonly Condition[], by: Condition, query: DeskQuery) {
  const where = sql.join(conditions, sql` and `)
  const columns = sql.raw(MESSAGE_COLUMNS)
  const count = query.size + 1
  if (!query.search) {
    const { rows } = await sql<MessageRow>`select ${columns} from message
      where ${where} order by ${by} limit ${count}`.execute(db.kysely())
    return rows
  }
  const found = soughtIn(query)
  return soughtRows<MessageRow>(count, {
    among: (first) =>
      sql<MessageRow>`select ${columns} from (select * from message where ${where} order by ${by} limit ${first}) message
        where ${found} order by ${by} limit ${count}`.execute(db.kysely()),
    byIndex: () =>
      sql<MessageRow>`with found as materialized (
          select receipt, urgency, promise_urgency, received_at from message where ${found} and ${where})
        select ${columns} from message where receipt in (select receipt from found order by ${by} limit ${count})
        order by ${by}`.execute(db.kysely()),
  })
}

const soughtIn = ({ search }: DeskQuery): Condition => (search ? sql`search @@ ${search.literal}::tsquery` : sql`true`)

/** One page: what is open by its due day, then what is done, newest first. */
export async function listForDesk(db: Database, session: StaffSession, query: DeskQuery, day: Day): Promise<DeskPage> {
  const sorting = sortingOf(query)
  const conditions = conditionsOf(session, query, day)
  if (query.after) conditions.push(sorting.after(...query.after))
  const rows = await rowsOf(db, conditions, sorting.by, query)
  const { search } = query
  const shown = rows.slice(0, query.size)
  const last = rows.length > query.size ? shown.at(-1) : undefined
  return {
    rows: search ? shown.filter((row) => holdsAll(search, row.receipt, row.facts.subject, row.facts.body)) : shown,
    next: last ? [sorting.keyOf(last), last.receipt] : null,
  }
}

/** How many messages this person may see under the same conditions as a page of the list. */
export async function countListed(db: Database, session: StaffSession, query: DeskQuery, day: Day): Promise<number> {
  const where = sql.join([...conditionsOf(session, query, day), soughtIn(query)], sql` and `)
  const { rows } = await sql<{ count: number }>`select count(*) as count from message where ${where}`.execute(
    db.kysely(),
  )
  return rows[0]?.count ?? 0
}
