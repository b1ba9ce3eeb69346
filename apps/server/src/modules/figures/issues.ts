import type { Lang } from '@gongkai/contract-kit'
import type { Period, ReportIssue } from '@gongkai/messages/figures'
import { issuesBetween } from '../common-issues/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { namesOf } from './names.ts'

/** The common issues (共性问题) that were being solved in a period, with who answers for each. */
export async function issuesOf(surroundings: Surroundings, { from, to }: Period, lang: Lang): Promise<ReportIssue[]> {
  const { department } = namesOf(surroundings, lang)
  const issues = await issuesBetween(surroundings.db, from, to, lang)
  return issues.map(({ lead, ...issue }) => ({
    ...issue,
    owner: lead.length === 0 ? null : lead.map(department).join(lang === 'zh' ? '、' : ', '),
  }))
}
