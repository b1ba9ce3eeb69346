import type { Database } from '../../platform/database.ts'

/** A task of this year's or a later plan, with the departments that lead or support it. */
export interface OpenPlanTask {
  readonly year: number
  readonly number: string
  readonly title: string
  readonly departments: readonly string[]
}

/** The tasks of the plans that are in force from a year on; of each year the plan imported last. */
export async function openPlanTasks(db: Database, fromYear: number): Promise<OpenPlanTask[]> {
  return db.sql(
    'plan.open-work',
    `select plan.year, plan_task.number, plan_task.title, plan_task.lead_ids || plan_task.support_ids as departments
     from plan join plan_task on plan_task.plan_id = plan.id
     where plan.year >= $1 and not exists (
       select 1 from plan later where later.year = plan.year and (later.imported_at, later.id) > (plan.imported_at, plan.id))
     order by plan.year, plan_task.position`,
    [fromYear],
  )
}
