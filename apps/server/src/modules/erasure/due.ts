import { erasureDay } from '@gongkai/events/erasure'
import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'
import type { Database } from '../../platform/database.ts'
import { activityEndings } from '../events/index.ts'

/** Activities of one series that are erased together, on which day. */
export interface DueErasure {
  readonly series: string
  readonly title: string
  readonly activities: readonly string[]
  readonly on: string
}

/** Activities whose participants were erased. */
async function erasedActivities(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.sql<{ activity: string }>('erasure.erased', 'select activity from erased_activity')
  return new Set(rows.map(({ activity }) => activity))
}

/** What is to be erased, each series' activities of one day together; the earliest first. */
export async function erasuresAhead({ db, config }: Pick<Surroundings, 'db' | 'config'>): Promise<DueErasure[]> {
  const days = new Map<string, DueErasure & { activities: string[] }>()
  const [endings, erased] = await Promise.all([activityEndings(db), erasedActivities(db)])
  for (const { series, title, activity, ...ending } of endings) {
    if (erased.has(activity)) continue
    const on = erasureDay(ending, config.events.eraseAfterDays)
    if (on === null) continue
    const key = `${series} ${on}`
    const known = days.get(key) ?? { series, title, on, activities: [] }
    known.activities.push(activity)
    days.set(key, known)
  }
  return [...days.values()].sort((one, other) => (one.on < other.on ? -1 : 1))
}

/** Whether its day has come. */
export const isDue = ({ on }: DueErasure, now: number): boolean => on <= localDateOf(now)
