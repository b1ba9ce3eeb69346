import type { ReleaseContent } from '@gongkai/disclosure-rules'
import type { Releasable } from '@gongkai/publishing'
import type { Database } from '../../platform/database.ts'

/** One published version. `content` is exactly what was approved; `shape` is what its kind reads out of it. */
export interface PublishedRelease<Shape = unknown> {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly shape: Shape
  readonly content: ReleaseContent
  readonly hash: string
  readonly place: string
  /** What it corrected, for the readers; null of a first version. */
  readonly note: string | null
  readonly departments: readonly string[]
  /** Epoch milliseconds. */
  readonly at: number
  readonly withdrawn: { readonly at: number; readonly reason: string } | null
}

interface PublishedRow {
  kind: string
  item: string
  version: number
  content: string
  content_hash: string
  place: string
  note: string
  departments: string[]
  published_at: Date
  withdrawn_at: Date | null
  withdrawn_because: string | null
}

/** A kind that reads its own contents, or its name where nobody needs the shape. */
type Kind<Shape> = Pick<Releasable<never, Shape>, 'kind' | 'readContent'>

const COLUMNS = `p.kind, p.item, p.version, p.content, p.content_hash, p.place, p.note, p.departments, p.published_at,
  gone.at as withdrawn_at, gone.reason as withdrawn_because`
const FROM = `release_publication p left join release_withdrawal gone
  on gone.kind = p.kind and gone.item = p.item and gone.version = p.version`
const CURRENT = `gone.version is null and not exists (select 1 from release_publication later
  where later.kind = p.kind and later.item = p.item and later.version > p.version)`
/** More than a season or a wall holds. */
const MOST = 2000

function releaseOf<Shape>(kind: Kind<Shape>, row: PublishedRow): PublishedRelease<Shape> {
  const content = JSON.parse(row.content) as ReleaseContent
  return {
    kind: row.kind,
    id: row.item,
    version: row.version,
    shape: kind.readContent(content),
    content,
    hash: row.content_hash,
    place: row.place,
    note: row.note || null,
    departments: row.departments,
    at: row.published_at.getTime(),
    withdrawn: row.withdrawn_at && { at: row.withdrawn_at.getTime(), reason: row.withdrawn_because ?? '' },
  }
}

/** What the public reads of one now; null where nothing was published or it was withdrawn. */
export async function currentRelease<Shape>(
  db: Database,
  kind: Kind<Shape>,
  id: string,
): Promise<PublishedRelease<Shape> | null> {
  const [row] = await db.sql<PublishedRow>(
    'publishing.current',
    `select ${COLUMNS} from ${FROM} where p.kind = $1 and p.item = $2 and ${CURRENT}`,
    [kind.kind, id],
  )
  return row ? releaseOf(kind, row) : null
}

/** Every version that was ever public, the oldest first. */
export async function versionsOf<Shape>(
  db: Database,
  kind: Kind<Shape>,
  id: string,
): Promise<PublishedRelease<Shape>[]> {
  const rows = await db.sql<PublishedRow>(
    'publishing.versions',
    `select ${COLUMNS} from ${FROM} where p.kind = $1 and p.item = $2 order by p.version`,
    [kind.kind, id],
  )
  return rows.map((row) => releaseOf(kind, row))
}

/** What the public reads of a kind now, of one place or of these items where said; by the time of publication, the newest first. */
export async function listCurrent<Shape>(
  db: Database,
  kind: Kind<Shape>,
  { place = null, ids = null }: { readonly place?: string | null; readonly ids?: readonly string[] | null } = {},
): Promise<PublishedRelease<Shape>[]> {
  const rows = await db.sql<PublishedRow>(
    'publishing.current-list',
    `select ${COLUMNS} from ${FROM} where p.kind = $1 and ($2::text is null or p.place = $2)
       and ($3::text[] is null or p.item = any($3)) and ${CURRENT}
     order by p.published_at desc, p.item limit ${MOST}`,
    [kind.kind, place, ids],
  )
  return rows.map((row) => releaseOf(kind, row))
}

/** Which version of each item of these kinds the public reads now; without the contents, so that all can be asked for at once. */
export async function currentVersions(
  db: Database,
  kinds: readonly string[],
): Promise<{ kind: string; item: string; version: number }[]> {
  return db.sql(
    'publishing.current-versions',
    `select p.kind, p.item, p.version from ${FROM} where p.kind = any($1) and ${CURRENT}`,
    [kinds],
  )
}

/** How often something of these kinds was published or taken down: another number than before says that there is news. */
export async function countReleases(db: Database, kinds: readonly string[]): Promise<number> {
  const [row] = await db.sql<{ acts: number }>(
    'publishing.count-releases',
    `select ((select count(*) from release_publication where kind = any($1))
       + (select count(*) from release_withdrawal where kind = any($1)))::integer as acts`,
    [kinds],
  )
  return row?.acts ?? 0
}
