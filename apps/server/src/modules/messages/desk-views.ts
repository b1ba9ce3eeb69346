import { COUNTED_UP_TO, DESK_VIEWS, type DeskView } from '@gongkai/messages/inbox'
import { REVIEW_STATES, type Light } from '@gongkai/messages/values'
import type { StaffRole } from '@gongkai/task-model'
import { addDays, dueDate, type LocalDate, type WorkCalendar } from '@gongkai/work-calendar'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { StaffSession } from '../../platform/session.ts'
import { DONE_URGENCY } from './projection.ts'
import { departmentsOf, seesAll, visible, type Condition } from './visibility.ts'

/** The day a list is read on, with what the bureau set for it. */
export interface Day {
  readonly today: LocalDate
  readonly calendar: WorkCalendar
  readonly dueSoonWorkdays: number
  readonly vetoWatchDays: number
}

const startOf = (day: LocalDate) => `${day}T00:00:00+08:00`

/** The last day that still counts as due soon. */
export function soonBy({ today, calendar, dueSoonWorkdays }: Day): LocalDate {
  return dueSoonWorkdays === 0 ? today : dueDate(calendar, today, { n: dueSoonWorkdays, unit: 'workdays' }).due
}

/** What is owed still: everything that is done stands behind it in the order, so an index ends the search there. */
const owed = sql`urgency < ${sql.lit(DONE_URGENCY)}`
/** Its limit runs: an answer that is being corrected was given in time or not already. */
const running = sql`${owed} and stopped_on is null`
const halted = (today: LocalDate) => sql`coalesce(paused_until >= ${today}, false)`

/** What waits for this person: each role's own states, what they were asked, and an extension that they may decide. */
function mine(session: StaffSession, today: LocalDate): Condition {
  const own: Condition[] = []
  const has = (role: StaffRole) => session.roles.includes(role)
  const ledBy = (...roles: readonly StaffRole[]) => sql`lead && ${departmentsOf(session, ...roles)}::text[]`
  const asked = sql`extension_asked_by <> ${session.person}`
  if (has('office')) own.push(sql`state in ('received', 'accepted')`)
  if (has('handler')) {
    const inHand = sql`(assignee is null or assignee = ${session.person})`
    own.push(sql`(state = 'assigned' and ${inHand} and ${ledBy('handler')})`)
  }
  if (has('handler') || has('head')) {
    own.push(sql`consulted && ${departmentsOf(session, 'handler', 'head')}::text[]`)
  }
  if (has('head')) own.push(sql`(state = 'drafted' and ${ledBy('head')})`)
  if (has('office-reviewer')) {
    own.push(sql`(state = 'department-reviewed' or state = 'office-reviewed' and not awaits_leader)`)
  }
  if (has('leader')) own.push(sql`awaits_leader`)
  if (has('office-reviewer') || has('leader')) own.push(asked)
  if (own.length === 0) return sql`false`
  return sql`(not ${halted(today)} and (${sql.join(own, sql` or `)}))`
}

const overdue = (today: LocalDate) => sql`(stopped_on is null and due_on < ${today})`
const dueSoon = (day: Day) =>
  sql`(stopped_on is null and not ${halted(day.today)} and due_on between ${day.today} and ${soonBy(day)})`

/** Views whose rows are all still owed: one walk over what is open counts them together. */
const OF_THE_OPEN = ['mine', 'unsigned', 'late', 'due-soon', 'returned', 'review', 'veto', 'unclassified'] as const
type ViewOfTheOpen = (typeof OF_THE_OPEN)[number]
const BY_THEMSELVES = ['reopened', 'forwarded', 'promises', 'all'] as const satisfies readonly Exclude<
  DeskView,
  ViewOfTheOpen
>[]

/** What a view holds of what is owed. */
function ofTheOpen(view: ViewOfTheOpen, session: StaffSession, day: Day): Condition {
  const { today, vetoWatchDays } = day
  switch (view) {
    case 'mine':
      return mine(session, today)
    case 'unsigned':
      return sql`unsigned`
    case 'late':
      return overdue(today)
    case 'due-soon':
      return dueSoon(day)
    case 'returned':
      return sql`returned`
    case 'review':
      return sql`(state in (${sql.join(REVIEW_STATES.map((state) => sql.lit(state)))}) or awaits_leader)`
    case 'veto':
      return sql`(stopped_on is null and not reopened
        and received_at < ${startOf(addDays(today, -vetoWatchDays))}::timestamptz)`
    case 'unclassified':
      return sql`class is null`
  }
}

/** What a view holds, of what this person may see at all. */
export function inView(view: DeskView, session: StaffSession, day: Day): Condition {
  switch (view) {
    case 'reopened':
      return sql`reopened`
    case 'forwarded':
      return sql`source = 'forwarded'`
    case 'promises':
      return sql`promise_urgency is not null`
    case 'all':
      return sql`true`
    default:
      return sql`(${owed} and ${ofTheOpen(view, session, day)})`
  }
}

/** A light as dates: it is asked of today's date, because nothing late is ever stored. */
export function lit(light: Light, day: Day): Condition {
  const { today } = day
  switch (light) {
    case 'late':
      return sql`(${owed} and ${overdue(today)})`
    case 'due-soon':
      return sql`(${owed} and ${dueSoon(day)})`
    case 'on-time':
      return sql`(${running} and not ${halted(today)} and due_on > ${soonBy(day)})`
    case 'met':
      return sql`(state not in ('rejected', 'withdrawn') and stopped_on <= due_on)`
    case 'missed':
      return sql`(state not in ('rejected', 'withdrawn') and stopped_on > due_on)`
    case 'none':
      return sql`(state in ('rejected', 'withdrawn') or due_on is null or ${running} and due_on >= ${today} and ${halted(today)})`
  }
}

export type DeskCounts = Readonly<Record<DeskView, number>> & { readonly upTo: number }

/**
 * How many messages each view holds for this person, each counted to {@link COUNTED_UP_TO} at most: what is open is counted in one walk,
 * the rest by its own index.
 */
export async function countForDesk(db: Database, session: StaffSession, day: Day): Promise<DeskCounts> {
  const most = sql.lit(COUNTED_UP_TO)
  const open = OF_THE_OPEN.map((view) => {
    const holds = sql`count(*) filter (where ${ofTheOpen(view, session, day)})`
    return sql`least(${holds}, ${most})::int as ${sql.id(view)}`
  })
  const others = BY_THEMSELVES.map((view) => {
    const where = sql`${visible(session)} and ${inView(view, session, day)}`
    // Any will do; by its key an index tells them without a row being read.
    const order = view === 'all' && seesAll(session) ? sql`order by receipt` : sql``
    return sql`(select count(*)::int from (select 1 from message where ${where} ${order} limit ${most}) counted) as ${sql.id(view)}`
  })
  const { rows } = await sql<Record<DeskView, number>>`select ${sql.join([...open, ...others])}
    from message where ${owed} and ${visible(session)}`.execute(db.kysely())
  const [counted] = rows
  return Object.assign(Object.fromEntries(DESK_VIEWS.map((view) => [view, counted?.[view] ?? 0])), {
    upTo: COUNTED_UP_TO,
  }) as DeskCounts
}
