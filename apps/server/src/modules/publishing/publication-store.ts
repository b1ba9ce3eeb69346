import {
  canonicalContent,
  isCleared,
  type Cleared,
  type ReleaseContent,
  type SealedApproval,
} from '@gongkai/disclosure-rules'
import { NOTE_FIELD } from '@gongkai/publishing'
import type { Database } from '../../platform/database.ts'

/** Keeps a sealed approval beside exactly the bytes it approves; the database checks that the hash is theirs. */
export async function keepApproval(
  db: Database,
  id: string,
  content: ReleaseContent,
  approval: SealedApproval,
): Promise<void> {
  await db.sql(
    'publishing.approve',
    `insert into release_approval (id, kind, item, content, content_hash, seal, approved_by, approved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      content.kind,
      content.item,
      canonicalContent(content),
      approval.hash,
      JSON.stringify(approval),
      approval.reviewers.at(-1)?.person ?? '',
      new Date(approval.at),
    ],
  )
}

export interface ReleaseVersion {
  readonly version: number
  readonly departments: readonly string[]
  readonly at: number
}

/**
 * Publishes what was cleared, and nothing else: everything comes out of the cleared content itself. Throws for a value that did not
 * come from `openRelease`; the database refuses bytes without their approval.
 */
export async function publishCleared(db: Database, cleared: Cleared, release: ReleaseVersion): Promise<void> {
  if (!isCleared(cleared)) throw new TypeError('only a cleared release can be published')
  const { kind, item, place, texts } = cleared.content
  const [approved] = await db.sql<{ id: string }>(
    'publishing.approval-for',
    `select id from release_approval where kind = $1 and item = $2 and content_hash = $3
     order by approved_at desc, id desc limit 1`,
    [kind, item, cleared.hash],
  )
  if (!approved) throw new Error(`the approval of ${kind} ${item} is sealed but not stored`)
  await db.sql(
    'publishing.publish',
    `insert into release_publication (kind, item, version, approval_id, content, content_hash, place, note, departments, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      kind,
      item,
      release.version,
      approved.id,
      canonicalContent(cleared.content),
      cleared.hash,
      place,
      texts[NOTE_FIELD] ?? '',
      release.departments,
      new Date(release.at),
    ],
  )
}

/** Takes down the newest version that was published. */
export async function withdrawNewest(
  db: Database,
  { kind, id, at, reason }: { kind: string; id: string; at: number; reason: string },
): Promise<void> {
  await db.sql(
    'publishing.withdraw',
    `insert into release_withdrawal (kind, item, version, at, reason)
     select kind, item, max(version), $3, $4 from release_publication where kind = $1 and item = $2 group by kind, item
     on conflict do nothing`,
    [kind, id, new Date(at), reason],
  )
}
