import type { Database } from '../../platform/database.ts'

/** What the public may read of an entry of the FAQ: the newest version, unless it was taken down. */
export interface PublishedFaq {
  readonly entry: string
  readonly version: number
  readonly board: string | null
  readonly question: string
  readonly answer: string
  readonly policies: string
  readonly note: string
  readonly department: string
  readonly publishedOn: string
}

const COLUMNS = `entry, version, board, question, answer, policies, note, department, published_on as "publishedOn"`
const CURRENT = `not exists (select 1 from faq_publication later where later.entry = faq_publication.entry
    and later.version > faq_publication.version)
  and not exists (select 1 from faq_withdrawal gone where gone.entry = faq_publication.entry and gone.version = faq_publication.version)`
/** More entries than a bureau has questions for. */
const MOST = 2000

/** Entries of one board and of all boards together, or of every board; the newest first. */
export async function publishedFaq(db: Database, board: string | null): Promise<PublishedFaq[]> {
  return db.sql(
    'faq.published',
    `select ${COLUMNS} from faq_publication where ${CURRENT} and ($1::text is null or board is null or board = $1)
     order by published_at desc, entry limit ${MOST}`,
    [board],
  )
}

export async function findPublishedFaq(db: Database, entry: string): Promise<PublishedFaq | null> {
  const [row] = await db.sql<PublishedFaq>(
    'faq.published-one',
    `select ${COLUMNS} from faq_publication where entry = $1 and ${CURRENT}`,
    [entry],
  )
  return row ?? null
}

export interface FaqRatings {
  readonly helped: number
  readonly notHelped: number
}

/** How many readers an entry helped. Two counters: nothing says who they were. */
export async function ratingsOf(db: Database, entry: string): Promise<FaqRatings> {
  const [row] = await db.sql<FaqRatings>(
    'faq.ratings',
    'select helped, not_helped as "notHelped" from faq_rating where entry = $1',
    [entry],
  )
  return row ?? { helped: 0, notHelped: 0 }
}

export async function countRating(db: Database, entry: string, helped: boolean): Promise<void> {
  await db.sql(
    'faq.rate',
    'update faq_rating set helped = helped + $2, not_helped = not_helped + $3 where entry = $1',
    [entry, helped ? 1 : 0, helped ? 0 : 1],
  )
}
