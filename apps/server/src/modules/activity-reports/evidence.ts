import { localDateOf } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'
import { latestKept } from './kept-store.ts'

/** A final report as evidence of a task of the plan. */
export interface ReportEvidence {
  readonly title: string
  /** Where staff read the document, on this platform. */
  readonly url: string
  readonly sha256: string
  /** The day it was made final, `YYYY-MM-DD` in Asia/Shanghai. */
  readonly day: string
}

export async function reportEvidence(db: Database, activity: string): Promise<ReportEvidence | null> {
  const kept = await latestKept(db, activity)
  if (!kept) return null
  const url = `/api/desk/activities/${activity}/report/kept.docx`
  return { title: kept.title, url, sha256: kept.sha256, day: localDateOf(kept.at.getTime()) }
}
