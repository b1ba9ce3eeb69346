import { translationId, translationRelease, type EditionDetails } from '@gongkai/translation/editions'
import type { Database } from '../../platform/database.ts'
import { currentRelease, listCurrent, versionsOf, type PublishedRelease } from '../publishing/index.ts'

/** An edition as the publication store holds it. */
export interface PublishedEdition {
  readonly document: string
  readonly language: string
  readonly edition: number
  readonly details: EditionDetails
  /** Epoch milliseconds. */
  readonly at: number
  /** What it changed, for its readers; '' of a first edition. */
  readonly note: string
  readonly hash: string
  /** Null while it stands. */
  readonly withdrawn: { readonly at: number; readonly reason: string } | null
}

const editionOf = ({
  version,
  shape,
  at,
  note,
  hash,
  withdrawn,
}: PublishedRelease<EditionDetails>): PublishedEdition => ({
  document: shape.document,
  language: shape.language,
  edition: version,
  details: shape,
  at,
  note: note ?? '',
  hash,
  withdrawn,
})

/** What the public reads of a translation now; null where nothing was published, or it was taken down. */
export async function currentEdition(
  db: Database,
  document: string,
  language: string,
): Promise<PublishedEdition | null> {
  const release = await currentRelease(db, translationRelease, translationId(document, language))
  return release && editionOf(release)
}

/** What the public reads now in one language: of every document, or of these. The newest first, at most 2,000. */
export async function currentEditions(
  db: Database,
  language: string,
  documents: readonly string[] | null = null,
): Promise<PublishedEdition[]> {
  const ids = documents?.map((one) => translationId(one, language)) ?? null
  return (await listCurrent(db, translationRelease, { place: language, ids })).map(editionOf)
}

/** Every edition that was ever public, the oldest first, with when it was taken down. */
export async function editionsOf(db: Database, document: string, language: string): Promise<PublishedEdition[]> {
  return (await versionsOf(db, translationRelease, translationId(document, language))).map(editionOf)
}
