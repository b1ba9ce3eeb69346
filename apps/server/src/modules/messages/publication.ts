import { canonicalContent, isCleared, type Cleared } from '@gongkai/disclosure-rules'
import type { About } from '@gongkai/messages'
import type { Database } from '../../platform/database.ts'
import { searchVector } from '../search/bigram.ts'
import { countAnswered } from './boards.ts'

/** How a publication shows a message: as it was, with places taken out, or in summary (摘要). */
export type PublicationForm = 'full' | 'redacted' | 'summary'

/** What the public may read of one message: an immutable version. */
export interface Publication {
  readonly id: string
  readonly version: number
  readonly board: string
  readonly subject: string
  readonly question: string
  readonly reply: string
  readonly redacted: boolean
  readonly form: PublicationForm
  readonly department: string
  readonly receivedOn: string
  readonly answeredOn: string
  /** What this version corrects in the one before. */
  readonly note: string | null
  /** In which language the question was asked; with another than Chinese come the texts in it. */
  readonly language: string
  readonly translated: TranslatedTexts | null
  readonly about: About | null
}

/** What is public of an enquiry, in its own language. */
export interface TranslatedTexts {
  readonly subject: string
  readonly question: string
  readonly reply: string
}

/** A version beside the others: its reply, what it corrects, and whether it was taken back after it was public. */
export interface Version {
  readonly version: number
  readonly form: PublicationForm
  readonly reply: string
  readonly answeredOn: string
  readonly note: string | null
  readonly withdrawn: { readonly reason: string; readonly at: Date } | null
}

export const PUBLICATION_COLUMNS = `id, version, board, subject, question, reply, redacted, form, department,
  received_on as "receivedOn", answered_on as "answeredOn", note, language, translated, about`
/** The newest version, and not withdrawn: what lists and the search show. */
export const CURRENT = `not exists (select 1 from publication later where later.id = publication.id and later.version > publication.version)
  and not exists (select 1 from publication_withdrawal gone where gone.id = publication.id and gone.version = publication.version)`

export interface PublicationRequest {
  /** The id of the message's first publication; a message that was published before keeps the id it has. */
  readonly id: string
  readonly approval: string
  readonly form: PublicationForm
  readonly department: string
  readonly receivedOn: string
  readonly answeredOn: string
  readonly note: string | null
  readonly language: string
  readonly about: About | null
  readonly at: number
}

/**
 * Publishes what was cleared, and nothing else: the texts come out of the cleared content itself. A message that was published before
 * gets the next version of the same publication. Throws for a value that did not come from `openRelease`; the database refuses a
 * message whose writer did not agree, and bytes without approval.
 */
export async function publish(db: Database, cleared: Cleared, request: PublicationRequest): Promise<void> {
  if (!isCleared(cleared)) throw new TypeError('only a cleared release can be published')
  const { content } = cleared
  const { subject = '', question = '', reply = '' } = content.texts
  const { translatedReply, translatedSubject = subject, translatedQuestion = question } = content.texts
  const translated: TranslatedTexts | null =
    translatedReply === undefined
      ? null
      : { subject: translatedSubject, question: translatedQuestion, reply: translatedReply }
  const before = await newestOf(db, content.item)
  await db.sql(
    'publication.insert',
    `insert into publication (id, version, receipt, may_publish, approval_id, content, content_hash, board, subject, question, reply,
       redacted, form, department, received_on, answered_on, published_at, note, search, language, translated, about)
     values ($1, $2, $3, true, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18::tsvector, $19, $20, $21)`,
    [
      before?.id ?? request.id,
      (before?.version ?? 0) + 1,
      content.item,
      request.approval,
      canonicalContent(content),
      cleared.hash,
      content.place,
      subject,
      question,
      reply,
      request.form !== 'full',
      request.form,
      request.department,
      request.receivedOn,
      request.answeredOn,
      new Date(request.at),
      request.note,
      searchVector(subject, question, reply, ...Object.values(translated ?? {})),
      request.language,
      translated && JSON.stringify(translated),
      request.about && JSON.stringify(request.about),
    ],
  )
  if (!before || before.withdrawn) await countAnswered(db, content.place, 1)
}

interface Newest {
  readonly id: string
  readonly version: number
  readonly board: string
  readonly withdrawn: boolean
}

async function newestOf(db: Database, receipt: string): Promise<Newest | null> {
  const [row] = await db.sql<Newest>(
    'publication.newest',
    `select id, version, board, exists (select 1 from publication_withdrawal gone
       where gone.id = publication.id and gone.version = publication.version) as withdrawn
     from publication where receipt = $1 order by version desc limit 1`,
    [receipt],
  )
  return row ?? null
}

export interface WithdrawalRequest {
  readonly reason: string
  readonly by: string
  readonly byName: string
  readonly at: number
}

/**
 * Takes back what is public of a message, the versions before the newest too, with the reason that the public reads; false when nothing of it
 * is public.
 */
export async function withdrawPublication(
  db: Database,
  receipt: string,
  { reason, by, byName, at }: WithdrawalRequest,
): Promise<boolean> {
  const newest = await newestOf(db, receipt)
  if (!newest || newest.withdrawn) return false
  await db.sql(
    'publication.withdraw',
    `insert into publication_withdrawal (id, version, reason, by, by_name, at)
     select id, version, $2, $3, $4, $5 from publication where id = $1 on conflict do nothing`,
    [newest.id, reason, by, byName, new Date(at)],
  )
  await countAnswered(db, newest.board, -1)
  return true
}

/** The newest version of a publication on its board, withdrawn or not. */
export async function findPublication(db: Database, board: string, id: string): Promise<Publication | null> {
  const [row] = await db.sql<Publication>(
    'publication.find',
    `select ${PUBLICATION_COLUMNS} from publication where id = $1 and board = $2 order by version desc limit 1`,
    [id, board],
  )
  return row ?? null
}

/** The same, whatever board it stands on. */
export async function findAnyPublication(db: Database, id: string): Promise<Publication | null> {
  const [row] = await db.sql<Publication>(
    'publication.find-any',
    `select ${PUBLICATION_COLUMNS} from publication where id = $1 order by version desc limit 1`,
    [id],
  )
  return row ?? null
}

/** What the public may read of a message now; null where nothing of it was published, or it was taken back. */
export async function publishedNow(db: Database, receipt: string): Promise<Publication | null> {
  const [row] = await db.sql<Publication>(
    'publication.now',
    `select ${PUBLICATION_COLUMNS} from publication where receipt = $1 and ${CURRENT}`,
    [receipt],
  )
  return row ?? null
}

/** Every version of a publication, oldest first. */
export async function versionsOf(db: Database, id: string): Promise<Version[]> {
  const rows = await db.sql<Omit<Version, 'withdrawn'> & { reason: string | null; at: Date | null }>(
    'publication.versions',
    `select publication.version, form, reply, answered_on as "answeredOn", note, gone.reason, gone.at
     from publication left join publication_withdrawal gone
       on gone.id = publication.id and gone.version = publication.version
     where publication.id = $1 order by publication.version`,
    [id],
  )
  return rows.map(({ reason, at, ...version }) => ({ ...version, withdrawn: reason && at ? { reason, at } : null }))
}

export async function publicationOf(db: Database, receipt: string): Promise<string | null> {
  return (await newestOf(db, receipt))?.id ?? null
}
