import type { PlanName, PlanWarning } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

/** A plan as it was imported. */
export interface StoredPlan {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly fileName: string
  readonly fileHash: string
  readonly warnings: readonly PlanWarning[]
  readonly importedAt: Date
  readonly importedBy: string
}

export interface StoredPlanTask {
  readonly position: number
  readonly number: string
  readonly path: readonly string[]
  readonly title: string
  readonly body: string
  readonly lead: readonly PlanName[]
  readonly support: readonly PlanName[]
  readonly due: string | null
  readonly annotation: string | null
  readonly warnings: readonly PlanWarning[]
  readonly leadIds: readonly string[]
  readonly supportIds: readonly string[]
}

const PLAN = `id, year, title, file_name as "fileName", file_hash as "fileHash", warnings, imported_at as "importedAt",
  imported_by as "importedBy"`

/** The plan of a year, or of the newest year: the last one imported holds. */
export async function findPlan(db: Database, year: number | null): Promise<StoredPlan | null> {
  const [row] = await db.sql<StoredPlan>(
    'plan.find',
    `select ${PLAN} from plan where year = coalesce($1, (select max(year) from plan))
     order by imported_at desc, id desc limit 1`,
    [year],
  )
  return row ?? null
}

export async function findImport(db: Database, year: number, fileHash: string): Promise<StoredPlan | null> {
  const [row] = await db.sql<StoredPlan>('plan.import', `select ${PLAN} from plan where year = $1 and file_hash = $2`, [
    year,
    fileHash,
  ])
  return row ?? null
}

export async function planYears(db: Database): Promise<number[]> {
  const rows = await db.sql<{ year: number }>('plan.years', 'select distinct year from plan order by year desc')
  return rows.map((row) => row.year)
}

export async function tasksOf(db: Database, plan: string): Promise<StoredPlanTask[]> {
  return db.sql(
    'plan.tasks',
    `select position, number, path, title, body, lead, support, due, annotation, warnings, lead_ids as "leadIds",
       support_ids as "supportIds"
     from plan_task where plan_id = $1 order by position`,
    [plan],
  )
}

/** Keeps a plan with its tasks; false when the same file of the same year was kept before. */
export async function insertPlan(db: Database, plan: StoredPlan, tasks: readonly StoredPlanTask[]): Promise<boolean> {
  return db.transaction(async () => {
    const kept = await db.sql(
      'plan.insert',
      `insert into plan (id, year, title, file_name, file_hash, warnings, imported_at, imported_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (year, file_hash) do nothing returning id`,
      [
        plan.id,
        plan.year,
        plan.title,
        plan.fileName,
        plan.fileHash,
        JSON.stringify(plan.warnings),
        plan.importedAt,
        plan.importedBy,
      ],
    )
    if (kept.length === 0) return false
    for (const task of tasks) await insertTask(db, plan.id, task)
    return true
  })
}

async function insertTask(db: Database, plan: string, task: StoredPlanTask): Promise<void> {
  await db.sql(
    'plan.task',
    `insert into plan_task (plan_id, position, number, path, title, body, lead, support, due, annotation, warnings, lead_ids,
       support_ids)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      plan,
      task.position,
      task.number,
      JSON.stringify(task.path),
      task.title,
      task.body,
      JSON.stringify(task.lead),
      JSON.stringify(task.support),
      task.due,
      task.annotation,
      JSON.stringify(task.warnings),
      task.leadIds,
      task.supportIds,
    ],
  )
}
