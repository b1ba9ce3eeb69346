import { canonicalContent, type ReleaseContent, type SealedApproval } from '@gongkai/disclosure-rules'
import type { Database } from '../../platform/database.ts'

/** Keeps a sealed approval beside exactly the bytes it approves; the database checks that the hash is theirs. */
export async function keepApproval(
  db: Database,
  id: string,
  content: ReleaseContent,
  approval: SealedApproval,
): Promise<void> {
  const approver = approval.reviewers.at(-1)
  await db.sql(
    'approval.keep',
    `insert into approval (id, receipt, content, content_hash, seal, approved_by, approved_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      approval.item,
      canonicalContent(content),
      approval.hash,
      JSON.stringify(approval),
      approver?.person ?? '',
      new Date(approval.at),
    ],
  )
}

/** The approval of this message for exactly these bytes, newest first. */
export async function approvalFor(db: Database, receipt: string, hash: string): Promise<string | null> {
  const [row] = await db.sql<{ id: string }>(
    'approval.for',
    'select id from approval where receipt = $1 and content_hash = $2 order by approved_at desc, id desc limit 1',
    [receipt, hash],
  )
  return row?.id ?? null
}
