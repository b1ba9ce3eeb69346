import { isSeriesId } from '@gongkai/events/programme'
import type { ActivityForm } from '@gongkai/events/values'
import type { Database } from '../../platform/database.ts'
import { termsOfAll, type Terms } from './terms-store.ts'
import { publishedOf, type PublishedActivity } from './published.ts'

/** A published activity with the terms that stand now. */
export interface PublicActivity {
  readonly terms: Terms
  readonly published: PublishedActivity
}

export interface Wished {
  readonly series: string | null
  /** Wall times: what ends after one and starts before the other. */
  readonly from: string | null
  readonly before: string | null
  readonly form: ActivityForm | null
}

const MOST = 500

/** What the public reads of one activity now; null where nothing of it is public. */
export async function publicActivity(db: Database, activity: string): Promise<PublicActivity | null> {
  const [terms] = await termsOfAll(db, [activity])
  if (!terms?.standing) return null
  const [published] = await publishedOf(db, [terms])
  return published ? { terms, published } : null
}

/** Published activities that fit, by their start. */
export async function publicActivities(
  db: Database,
  { series, from, before, form }: Wished,
): Promise<PublicActivity[]> {
  if (series !== null && !isSeriesId(series)) return []
  const rows = await db.sql<{ activity: string }>(
    'activity-terms.public',
    `select activity from activity_terms where standing and ($1::text is null or series = $1) and ($2::text is null or ends_at > $2)
       and ($3::text is null or starts_at < $3) and ($4::text is null or form = $4)
     order by starts_at, activity limit ${MOST}`,
    [series, from, before, form],
  )
  const terms = await termsOfAll(
    db,
    rows.map(({ activity }) => activity),
  )
  const published = new Map((await publishedOf(db, terms)).map((one) => [one.id, one]))
  return terms.flatMap((one) => {
    const found = published.get(one.activity)
    return found ? { terms: one, published: found } : []
  })
}
