import type { StaffAudience } from '@gongkai/notices'
import type { Subscription } from '../../platform/outbox.ts'
import { toldIssue } from '../common-issues/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { notify } from './notify.ts'

const OFFICE: readonly StaffAudience[] = [{ role: 'office' }]

/** Tells of common issues (共性问题): the office that one was found, the owner that it is theirs. */
export function issueSubscriptions(surroundings: Surroundings): Subscription[] {
  const { db } = surroundings
  const told = async (payload: unknown, topic: 'common-issue-opened' | 'common-issue-owned') => {
    const { issue: id } = Object(payload) as { issue?: string }
    const issue = id === undefined ? null : await toldIssue(db, id)
    if (id === undefined || !issue) return
    const heads = issue.lead.map((department) => ({ department, role: 'head' as const }))
    const owner = issue.person === null ? heads : [...heads, { person: issue.person }]
    await db.transaction(() =>
      notify(surroundings, {
        topic,
        key: `${topic}:${id}:${topic === 'common-issue-opened' ? '' : issue.lead.join()}`,
        to: topic === 'common-issue-opened' ? OFFICE : owner,
        matter: { kind: 'common-issue', id },
        facts: { title: issue.title },
      }),
    )
  }
  return [
    {
      topic: 'common-issue.raise',
      name: 'notices.common-issue-raise',
      receive: (payload) => told(payload, 'common-issue-opened'),
    },
    {
      topic: 'common-issue.own',
      name: 'notices.common-issue-own',
      receive: (payload) => told(payload, 'common-issue-owned'),
    },
  ]
}
