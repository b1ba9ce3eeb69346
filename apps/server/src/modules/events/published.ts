import { activityRelease, type ActivityDetails } from '@gongkai/events/programme'
import type { Database } from '../../platform/database.ts'
import { currentRelease, listCurrent, versionsOf } from '../publishing/index.ts'

/** A version of an activity as the publication store holds it. */
export interface PublishedActivity {
  readonly id: string
  readonly version: number
  readonly details: ActivityDetails
  /** Epoch milliseconds. */
  readonly at: number
  readonly note: string
}

/** Versions never change, so each is read and parsed once. */
const parsed = new Map<string, PublishedActivity>()
const MOST_KEPT = 3000

function remember(one: PublishedActivity): PublishedActivity {
  if (parsed.size >= MOST_KEPT) parsed.clear()
  parsed.set(`${one.id}@${one.version}`, one)
  return one
}

/** What the public reads now of these activities, in the given versions; what is not public any more is left out. */
export async function publishedOf(
  db: Database,
  wanted: readonly { readonly activity: string; readonly version: number }[],
): Promise<PublishedActivity[]> {
  const missing = wanted.filter(({ activity, version }) => !parsed.has(`${activity}@${version}`))
  const fresh = new Map<string, PublishedActivity>()
  if (missing.length > 0) {
    const ids = missing.map(({ activity }) => activity)
    for (const { id, version, shape, at, note } of await listCurrent(db, activityRelease, { ids }))
      fresh.set(`${id}@${version}`, remember({ id, version, details: shape, at, note: note ?? '' }))
  }
  return wanted.flatMap(({ activity, version }) => {
    const key = `${activity}@${version}`
    return fresh.get(key) ?? parsed.get(key) ?? []
  })
}

/** Every version of an activity that was ever public and is not taken down, the oldest first. */
export async function publishedVersions(db: Database, activity: string): Promise<PublishedActivity[]> {
  const versions = await versionsOf(db, activityRelease, activity)
  return versions
    .filter(({ withdrawn }) => withdrawn === null)
    .map(({ id, version, shape, at, note }) => ({ id, version, details: shape, at, note: note ?? '' }))
}

/** One version of an activity, public now or before; null where there is none. */
export async function publishedDetails(
  db: Database,
  activity: string,
  version: number,
): Promise<ActivityDetails | null> {
  const versions = await versionsOf(db, activityRelease, activity)
  return versions.find((one) => one.version === version)?.shape ?? null
}

/** What the public reads of an activity now; null where nothing is, or it was taken down. */
export async function publishedActivity(db: Database, activity: string): Promise<PublishedActivity | null> {
  const release = await currentRelease(db, activityRelease, activity)
  return (
    release && {
      id: activity,
      version: release.version,
      details: release.shape,
      at: release.at,
      note: release.note ?? '',
    }
  )
}
