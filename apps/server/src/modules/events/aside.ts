import { activityAside, type ActivityAside } from '@gongkai/events/programme'
import type { Surroundings } from '../surroundings.ts'

const PURPOSE = 'activity-aside'
const about = (activity: string) => `activity/${activity}`

/** What of an activity is never published: whom to invite, and where the online meeting is. */
export async function asideOf({ db, seal }: Surroundings, activity: string): Promise<ActivityAside> {
  const [row] = await db.sql<{ aside_sealed: Buffer | null }>(
    'activity.aside',
    'select aside_sealed from activity where id = $1',
    [activity],
  )
  return activityAside.parse(row?.aside_sealed ? JSON.parse(seal.open(PURPOSE, row.aside_sealed, about(activity))) : {})
}

/** Keeps it sealed; it is no part of the history. */
export async function keepAside({ db, seal }: Surroundings, activity: string, aside: ActivityAside): Promise<void> {
  await db.sql('activity.keep-aside', 'update activity set aside_sealed = $2 where id = $1', [
    activity,
    seal.seal(PURPOSE, JSON.stringify(aside), about(activity)),
  ])
}

/** Empties it for good, in the caller's transaction; of how many activities. */
export async function eraseAsides(db: Surroundings['db'], activities: readonly string[]): Promise<number> {
  const rows = await db.sql(
    'activity.erase-aside',
    'update activity set aside_sealed = null where id = any($1::uuid[]) and aside_sealed is not null returning id',
    [activities],
  )
  return rows.length
}
