import { canonicalContent, isCleared, type Cleared } from '@gongkai/disclosure-rules'
import type { Database } from '../../platform/database.ts'
import { holdsAll, searchVector, type SearchQuery } from '../search/bigram.ts'

/** What the public may read of one message: an immutable version. */
export interface Publication {
  readonly id: string
  readonly version: number
  readonly board: string
  readonly subject: string
  readonly question: string
  readonly reply: string
  readonly redacted: boolean
  readonly department: string
  readonly receivedOn: string
  readonly answeredOn: string
}

const COLUMNS = `id, version, board, subject, question, reply, redacted, department, received_on as "receivedOn",
  answered_on as "answeredOn"`
/** For a list: the beginning of the question is enough, and the reply is not read at all. */
const LISTED = `id, version, board, subject, left(question, 400) as question, '' as reply, redacted, department,
  received_on as "receivedOn", answered_on as "answeredOn"`
const CURRENT = `not exists (select 1 from publication later where later.id = publication.id and later.version > publication.version)`

export interface PublicationRequest {
  readonly id: string
  readonly approval: string
  readonly redacted: boolean
  readonly department: string
  readonly receivedOn: string
  readonly answeredOn: string
  readonly at: number
}

/**
 * Publishes what was cleared, and nothing else: the texts come out of the cleared content itself. Throws for a value that
 * did not come from `openRelease`; the database refuses a message whose writer did not agree, and bytes without approval.
 */
export async function publish(db: Database, cleared: Cleared, request: PublicationRequest): Promise<void> {
  if (!isCleared(cleared)) throw new TypeError('only a cleared release can be published')
  const { content } = cleared
  const { subject = '', question = '', reply = '' } = content.texts
  await db.sql(
    'publication.insert',
    `insert into publication (id, version, receipt, may_publish, approval_id, content, content_hash, board, subject, question, reply,
       redacted, department, received_on, answered_on, published_at, search)
     values ($1, 1, $2, true, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::tsvector)`,
    [
      request.id,
      content.item,
      request.approval,
      canonicalContent(content),
      cleared.hash,
      content.place,
      subject,
      question,
      reply,
      request.redacted,
      request.department,
      request.receivedOn,
      request.answeredOn,
      new Date(request.at),
      searchVector(subject, question, reply),
    ],
  )
}

export async function findPublication(db: Database, board: string, id: string): Promise<Publication | null> {
  const [row] = await db.sql<Publication>(
    'publication.find',
    `select ${COLUMNS} from publication where id = $1 and board = $2 and ${CURRENT}`,
    [id, board],
  )
  return row ?? null
}

export async function publicationOf(db: Database, receipt: string): Promise<string | null> {
  const [row] = await db.sql<{ id: string }>(
    'publication.of',
    'select id from publication where receipt = $1 order by version desc limit 1',
    [receipt],
  )
  return row?.id ?? null
}

/** Greater than every id: where the newest begin. */
const END = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const SEARCH_ROUNDS = 5

/**
 * One page of a board, newest first, and whether more follow. A search asks the index for pairs of characters and then
 * looks whether the row really contains what was typed, so a page may need several rounds.
 */
export async function listPublications(
  db: Database,
  { board, after, size, query }: { board: string; after: string | null; size: number; query: SearchQuery | null },
): Promise<{ items: Publication[]; next: string | null }> {
  let from = after ?? END
  const items: Publication[] = []
  for (let round = 0; round < SEARCH_ROUNDS; round++) {
    const rows = query
      ? await searchRows(db, board, from, size + 1, query)
      : await newestRows(db, board, from, size + 1)
    for (const row of rows) {
      if (query && !holdsAll(query, row.subject, row.question, row.reply)) continue
      if (items.length === size) return { items, next: items.at(-1)?.id ?? null }
      items.push(row)
    }
    if (rows.length <= size) return { items, next: null }
    from = rows.at(-1)?.id ?? from
  }
  return { items, next: from }
}

function newestRows(db: Database, board: string, from: string, count: number): Promise<Publication[]> {
  return db.sql(
    'publication.list',
    `select ${LISTED} from publication where board = $1 and id < $2 and ${CURRENT} order by id desc limit $3`,
    [board, from, count],
  )
}

function searchRows(
  db: Database,
  board: string,
  from: string,
  count: number,
  query: SearchQuery,
): Promise<Publication[]> {
  return db.sql(
    'publication.search',
    `select ${COLUMNS} from publication
     where board = $1 and id < $2 and search @@ $4::tsquery and ${CURRENT} order by id desc limit $3`,
    [board, from, count, query.literal],
  )
}
