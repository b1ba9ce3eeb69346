import { sourceRelease, type ReleasedSource } from '@gongkai/translation/sources'
import type { DocumentKind } from '@gongkai/translation/values'
import type { Database } from '../../platform/database.ts'
import { currentRelease, listCurrent, versionsOf, type PublishedRelease } from '../publishing/index.ts'

/** A version of a Chinese text as the publication store holds it. `shape.version` is the version of the source. */
export interface PublicSource {
  readonly document: string
  readonly shape: ReleasedSource
  /** Epoch milliseconds of its release. */
  readonly at: number
}

const publicSource = ({ id, shape, at }: PublishedRelease<ReleasedSource>): PublicSource => ({
  document: id,
  shape,
  at,
})

/** Documents that were taken down where they were published: their text is not shown here either. */
export async function takenDownDocuments(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.sql<{ id: string }>(
    'source.taken-down',
    `select id from source_document where state = 'withdrawn' order by id`,
  )
  return new Set(rows.map(({ id }) => id))
}

/** The Chinese text that the public reads now; null where none is released, or it was taken down here or at its source. */
export async function releasedSource(db: Database, document: string): Promise<PublicSource | null> {
  const [release, gone] = await Promise.all([currentRelease(db, sourceRelease, document), takenDownDocuments(db)])
  return release && !gone.has(document) ? publicSource(release) : null
}

/** The Chinese texts that the public reads now, the newest first; none that was taken down here or at its source. */
export async function releasedSources(
  db: Database,
  only: { readonly kind?: DocumentKind; readonly documents?: readonly string[] } = {},
): Promise<PublicSource[]> {
  const wanted = { place: only.kind ?? null, ids: only.documents ?? null }
  const [releases, gone] = await Promise.all([listCurrent(db, sourceRelease, wanted), takenDownDocuments(db)])
  return releases.filter(({ id }) => !gone.has(id)).map(publicSource)
}

/**
 * Every version whose Chinese text was released and is not taken down here, the oldest first: both texts of a change come from here, and
 * the title of a document that was taken down at its source.
 */
export async function releasedVersions(db: Database, document: string): Promise<PublicSource[]> {
  const versions = await versionsOf(db, sourceRelease, document)
  const shown = versions.filter(({ withdrawn }) => withdrawn === null).map(publicSource)
  // One that was filed anew was released twice: the later one says how it is filed.
  return [...new Map(shown.map((one) => [one.shape.version, one])).values()]
}
