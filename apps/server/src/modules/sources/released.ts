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

/** The Chinese text that the public reads now; null where none is released, or it was taken down. */
export async function releasedSource(db: Database, document: string): Promise<PublicSource | null> {
  const release = await currentRelease(db, sourceRelease, document)
  return release && publicSource(release)
}

/** The Chinese texts that the public reads now, the newest first. */
export async function releasedSources(
  db: Database,
  only: { readonly kind?: DocumentKind; readonly documents?: readonly string[] } = {},
): Promise<PublicSource[]> {
  const releases = await listCurrent(db, sourceRelease, { place: only.kind ?? null, ids: only.documents ?? null })
  return releases.map(publicSource)
}

/** Every version whose Chinese text was released and is not taken down, the oldest first: both texts of a change come from here. */
export async function releasedVersions(db: Database, document: string): Promise<PublicSource[]> {
  const versions = await versionsOf(db, sourceRelease, document)
  return versions.filter(({ withdrawn }) => withdrawn === null).map(publicSource)
}
