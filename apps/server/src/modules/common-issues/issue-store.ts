import type { DepartmentId } from '@gongkai/department-registry'
import { issueTask, type CommonIssue, type IssueFacts } from '@gongkai/messages/common-issues'
import type { IssueState } from '@gongkai/messages/common-issues'
import type { Head, Limit } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

/** A row of `common_issue` as the database gives it. */
export interface IssueRow {
  id: string
  cluster: string
  version: number
  state: IssueState
  lead: DepartmentId[]
  limits: Limit[]
  facts: IssueFacts
  head: Head
}

const COLUMNS = 'id, cluster, version, state, lead, limits, facts, head'

export function issueOf({ id, state, version, lead, limits, facts, head }: IssueRow): CommonIssue {
  return { id: issueTask(id), procedure: 'common-issue', state, version, lead, support: [], limits, facts, head }
}

/** Keeps a new issue; false where one about the same cluster runs already. */
export async function insertIssue(db: Database, id: string, task: CommonIssue): Promise<boolean> {
  const kept = await db.sql(
    'issue.insert',
    `insert into common_issue (id, cluster, version, state, lead, limits, facts, head) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (cluster) where state not in ('closed', 'merged') do nothing returning id`,
    [
      id,
      task.facts.cluster,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.limits),
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
    ],
  )
  return kept.length === 1
}

export async function findIssue(db: Database, id: string): Promise<IssueRow | null> {
  const [row] = await db.sql<IssueRow>('issue.find', `select ${COLUMNS} from common_issue where id = $1`, [id])
  return row ?? null
}

/** Issues that an owner works on who is none of the departments of today. */
export async function issuesOfTheGone(db: Database, departments: readonly DepartmentId[]): Promise<IssueRow[]> {
  return db.sql(
    'issue.of-the-gone',
    `select ${COLUMNS} from common_issue where state in ('open', 'owned') and not (lead <@ $1::text[]) order by id`,
    [departments],
  )
}

/** The row for a change: a second act on it waits here, then sees what the first did. */
export async function lockIssue(db: Database, id: string): Promise<IssueRow | null> {
  const [row] = await db.sql<IssueRow>('issue.lock', `select ${COLUMNS} from common_issue where id = $1 for update`, [
    id,
  ])
  return row ?? null
}

/** Keeps an issue that moved on; false when another act was kept first, or another issue about its cluster runs. */
export async function updateIssue(
  db: Database,
  task: CommonIssue,
  { id, version }: IssueRow,
  today: string,
): Promise<boolean> {
  const over = task.state === 'closed' || task.state === 'merged'
  const kept = await db.sql(
    'issue.update',
    `update common_issue set version = $3, state = $4, lead = $5, limits = $6, facts = $7, head = $8,
       closed_on = case when $9 then coalesce(closed_on, $10) end
     where id = $1 and version = $2 returning id`,
    [
      id,
      version,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.limits),
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
      over,
      today,
    ],
  )
  return kept.length === 1
}

/** Issues, those that run first, newest first. */
export async function listIssues(db: Database, state: IssueState | null): Promise<IssueRow[]> {
  return db.sql(
    'issue.list',
    `select ${COLUMNS} from common_issue where $1::text is null or state = $1
     order by (state in ('closed', 'merged')), id desc limit 300`,
    [state],
  )
}

/** Issues whose remedy has worked long enough to be measured are among those that are remedied. */
export async function remediedIssues(db: Database): Promise<IssueRow[]> {
  return db.sql('issue.remedied', `select ${COLUMNS} from common_issue where state = 'remedied' order by id`)
}

/** The day on which the last issue about a cluster was closed; messages before it count towards no new one. */
export async function lastClosed(db: Database, cluster: string): Promise<string | null> {
  const [row] = await db.sql<{ day: string | null }>(
    'issue.last-closed',
    'select max(closed_on) as day from common_issue where cluster = $1',
    [cluster],
  )
  return row?.day ?? null
}

/** The running issue about a cluster. */
export async function runningOn(db: Database, cluster: string): Promise<string | null> {
  const [row] = await db.sql<{ id: string }>(
    'issue.running',
    `select id from common_issue where cluster = $1 and state not in ('closed', 'merged')`,
    [cluster],
  )
  return row?.id ?? null
}
