import type { DepartmentId } from '@gongkai/department-registry'
import {
  planEvidenceTask,
  type Head,
  type PlanEvidence,
  type PlanEvidenceFacts,
  type PlanEvidenceState,
} from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

interface EvidenceRow {
  year: number
  number: string
  version: number
  state: PlanEvidenceState
  lead: DepartmentId[]
  support: DepartmentId[]
  facts: PlanEvidenceFacts
  head: Head
}

const COLUMNS = 'year, number, version, state, lead, support, facts, head'

function taskOf({ year, number, ...row }: EvidenceRow): PlanEvidence {
  return { ...row, id: planEvidenceTask(year, number), procedure: 'plan-evidence', limits: [] }
}

/** The evidence of every task of a year that has any. */
export async function evidenceOfYear(db: Database, year: number): Promise<PlanEvidence[]> {
  const rows = await db.sql<EvidenceRow>(
    'plan-evidence.of-year',
    `select ${COLUMNS} from plan_evidence where year = $1 order by number`,
    [year],
  )
  return rows.map(taskOf)
}

/** The evidence of one task under its lock: a second act waits, then sees what the first did. */
export async function lockEvidence(db: Database, year: number, number: string): Promise<PlanEvidence | null> {
  const [row] = await db.sql<EvidenceRow>(
    'plan-evidence.lock',
    `select ${COLUMNS} from plan_evidence where year = $1 and number = $2 for update`,
    [year, number],
  )
  return row ? taskOf(row) : null
}

/** Keeps what was opened; false where another was first. */
export async function insertEvidence(db: Database, task: PlanEvidence): Promise<boolean> {
  const { facts, version, state, lead, support, head } = task
  const kept = await db.sql(
    'plan-evidence.insert',
    `insert into plan_evidence (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning year`,
    [facts.year, facts.number, version, state, lead, support, JSON.stringify(facts), JSON.stringify(head)],
  )
  return kept.length === 1
}

export async function updateEvidence(db: Database, task: PlanEvidence, before: number): Promise<boolean> {
  const { facts, version, head } = task
  const kept = await db.sql(
    'plan-evidence.update',
    `update plan_evidence set version = $4, facts = $5, head = $6 where year = $1 and number = $2 and version = $3
     returning year`,
    [facts.year, facts.number, before, version, JSON.stringify(facts), JSON.stringify(head)],
  )
  return kept.length === 1
}
