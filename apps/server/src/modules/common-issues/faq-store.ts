import {
  canonicalContent,
  isCleared,
  type Cleared,
  type ReleaseContent,
  type SealedApproval,
} from '@gongkai/disclosure-rules'
import type { DepartmentId } from '@gongkai/department-registry'
import { EVERY_BOARD, faqTask, type FaqEntry, type FaqFacts, type FaqState } from '@gongkai/messages/common-issues'
import type { Head } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

export interface FaqRow {
  id: string
  issue: string
  version: number
  state: FaqState
  lead: DepartmentId[]
  facts: FaqFacts
  head: Head
}

const COLUMNS = 'id, issue, version, state, lead, facts, head'

export function entryOf({ id, state, version, lead, facts, head }: FaqRow): FaqEntry {
  return { id: faqTask(id), procedure: 'faq-entry', state, version, lead, support: [], limits: [], facts, head }
}

export async function insertEntry(db: Database, id: string, issue: string, task: FaqEntry): Promise<void> {
  await db.sql(
    'faq.insert',
    'insert into faq_entry (id, issue, version, state, lead, facts, head) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, issue, task.version, task.state, task.lead, JSON.stringify(task.facts), JSON.stringify(task.head)],
  )
  await db.sql('faq.rating', 'insert into faq_rating (entry) values ($1)', [id])
}

export async function findEntry(db: Database, id: string): Promise<FaqRow | null> {
  const [row] = await db.sql<FaqRow>('faq.find', `select ${COLUMNS} from faq_entry where id = $1`, [id])
  return row ?? null
}

export async function lockEntry(db: Database, id: string): Promise<FaqRow | null> {
  const [row] = await db.sql<FaqRow>('faq.lock', `select ${COLUMNS} from faq_entry where id = $1 for update`, [id])
  return row ?? null
}

export async function entriesOf(db: Database, issue: string): Promise<FaqRow[]> {
  return db.sql('faq.of-issue', `select ${COLUMNS} from faq_entry where issue = $1 order by id`, [issue])
}

export async function updateEntry(db: Database, task: FaqEntry, { id, version }: FaqRow): Promise<boolean> {
  const kept = await db.sql(
    'faq.update',
    'update faq_entry set version = $3, state = $4, facts = $5, head = $6 where id = $1 and version = $2 returning id',
    [id, version, task.version, task.state, JSON.stringify(task.facts), JSON.stringify(task.head)],
  )
  return kept.length === 1
}

/** Keeps a sealed approval beside exactly the bytes it approves; the database checks that the hash is theirs. */
export async function keepFaqApproval(
  db: Database,
  id: string,
  content: ReleaseContent,
  approval: SealedApproval,
): Promise<void> {
  await db.sql(
    'faq.approve',
    `insert into faq_approval (id, entry, content, content_hash, seal, approved_by, approved_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      approval.item,
      canonicalContent(content),
      approval.hash,
      JSON.stringify(approval),
      approval.reviewers.at(-1)?.person ?? '',
      new Date(approval.at),
    ],
  )
}

export interface FaqRelease {
  readonly version: number
  readonly department: string
  readonly publishedOn: string
  readonly at: number
}

/**
 * Publishes what was cleared, and nothing else: the texts come out of the cleared content itself. Throws for a value that did not come
 * from `openRelease`; the database refuses bytes without their approval.
 */
export async function publishFaq(db: Database, cleared: Cleared, release: FaqRelease): Promise<void> {
  if (!isCleared(cleared)) throw new TypeError('only a cleared release can be published')
  const { item, place, texts } = cleared.content
  const { question = '', answer = '', policies = '', note = '' } = texts
  const [approved] = await db.sql<{ id: string }>(
    'faq.approval-for',
    'select id from faq_approval where entry = $1 and content_hash = $2 order by approved_at desc, id desc limit 1',
    [item, cleared.hash],
  )
  if (!approved) throw new Error(`the approval of FAQ entry ${item} is sealed but not stored`)
  await db.sql(
    'faq.publish',
    `insert into faq_publication (entry, version, approval_id, content, content_hash, board, question, answer, policies, note,
       department, published_on, published_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      item,
      release.version,
      approved.id,
      canonicalContent(cleared.content),
      cleared.hash,
      place === EVERY_BOARD ? null : place,
      question,
      answer,
      policies,
      note,
      release.department,
      release.publishedOn,
      new Date(release.at),
    ],
  )
}

export async function withdrawFaq(db: Database, entry: string, at: number): Promise<void> {
  await db.sql(
    'faq.withdraw',
    `insert into faq_withdrawal (entry, version, at)
     select entry, max(version), $2 from faq_publication where entry = $1 group by entry on conflict do nothing`,
    [entry, new Date(at)],
  )
}
