import { isRefusal } from '@gongkai/contract-kit'
import { localDateOf, type LocalDate } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'
import { activityOf, type ActivityRow } from '../events/index.ts'
import { attachEvidence } from '../plan-evidence/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { latestKept } from './kept-store.ts'

/** A final report as evidence of a task of the plan. */
export interface ReportEvidence {
  readonly title: string
  /** Where staff read the document, on this platform. */
  readonly url: string
  readonly sha256: string
  /** The day it was made final, in Asia/Shanghai. */
  readonly day: LocalDate
}

export async function reportEvidence(db: Database, activity: string): Promise<ReportEvidence | null> {
  const kept = await latestKept(db, activity)
  if (!kept) return null
  const url = `/api/desk/activities/${activity}/report/kept.docx`
  return { title: kept.title, url, sha256: kept.sha256, day: localDateOf(kept.at.getTime()) }
}

/**
 * Attaches the final report to the task of the plan that the activity serves, in the caller's transaction. A task that the plan does not
 * have, or a report outside the plan's year, is left to a person and said in the log.
 */
export async function attachReport(surroundings: Surroundings, row: ActivityRow): Promise<void> {
  const { planTask } = activityOf(row).facts.draft.details
  const kept = await reportEvidence(surroundings.db, row.id)
  if (!planTask || !kept) return
  const { title, sha256: hash, day: on } = kept
  const evidence = { kind: 'file', ref: `activity-report/${row.id}`, title, on, hash } as const
  const done = await attachEvidence(surroundings, planTask, evidence, 'activity-reports')
  if (isRefusal(done) && done.refused !== 'evidence-there-already')
    surroundings.log.warn(
      { activity: row.id, planTask, refused: done.refused },
      'a final report is not evidence of the plan',
    )
}
