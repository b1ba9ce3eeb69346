import type { Lang } from '@gongkai/contract-kit'
import type { Period, ReportIssue } from '@gongkai/messages/figures'
import type { Surroundings } from '../surroundings.ts'

/** The common issues (共性问题) that a report names. */
export async function issuesOf(_: Surroundings, __: Period, ___: Lang): Promise<ReportIssue[]> {
  return []
}
