import type { Lang } from '@gongkai/contract-kit'
import { ISSUE_STATE_WORDS, REMEDY_WORDS } from '@gongkai/messages/common-issues'
import type { DepartmentId } from '@gongkai/department-registry'
import type { Database } from '../../platform/database.ts'
import { findIssue, type IssueRow } from './issue-store.ts'

/** What others tell of a common issue: its title and whose it is. */
export interface ToldIssue {
  readonly title: string
  readonly lead: readonly DepartmentId[]
  readonly person: string | null
  readonly version: number
}

export async function toldIssue(db: Database, id: string): Promise<ToldIssue | null> {
  const row = await findIssue(db, id)
  if (!row) return null
  const { facts, lead, version } = row
  return { title: facts.title, lead, person: facts.person?.person ?? null, version }
}

/** Issues that were being solved on one of these days, those with the most messages first. */
export async function issuesBetween(db: Database, from: string, to: string, lang: Lang) {
  const rows = await db.sql<Pick<IssueRow, 'id' | 'state' | 'lead' | 'facts'>>(
    'issue.between',
    `select id::text as id, state, lead, facts from common_issue
     where facts ->> 'openedOn' <= $2 and (closed_on is null or closed_on >= $1) and state <> 'merged'
     order by (facts -> 'opened' ->> 'messages')::int desc, id limit 50`,
    [from, to],
  )
  return rows.map(({ id, state, lead, facts: { title, opened, plan, remedied } }) => {
    const done = remedied ?? plan
    return {
      id,
      title,
      messages: opened.messages,
      state: ISSUE_STATE_WORDS[state][lang],
      lead,
      remedy:
        done &&
        (lang === 'zh'
          ? `${REMEDY_WORDS[done.remedy].zh}：${done.what}`
          : `${REMEDY_WORDS[done.remedy].en}: ${done.what}`),
    }
  })
}
