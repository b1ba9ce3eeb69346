import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'
import { withHeirs } from './heirs.ts'
import { findPlan, tasksOf, type StoredPlanTask } from './store.ts'

type Around = Pick<Surroundings, 'db' | 'registry' | 'clock'>

/** The tasks of a year's plan with whoever answers for them today; none where the year has no plan. */
export async function planTasksOf({ db, registry, clock }: Around, year: number): Promise<StoredPlanTask[]> {
  const plan = await findPlan(db, year)
  return plan ? withHeirs(await tasksOf(db, plan.id), registry, localDateOf(clock.now())) : []
}

/** One task of a year's plan by its number, `二（三）3`. */
export async function planTaskNow(around: Around, year: number, number: string): Promise<StoredPlanTask | null> {
  return (await planTasksOf(around, year)).find((task) => task.number === number) ?? null
}
