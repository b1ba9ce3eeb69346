import type { Refusal } from '@gongkai/contract-kit'
import type { AttachmentFact } from '@gongkai/uploads'
import type { Database } from '../../platform/database.ts'
import type { Surroundings } from '../surroundings.ts'
import { tokenHash } from './sealed-parts.ts'
import { factOf, giveTo, lockWaiting, uploadsOf } from './upload-row.ts'

/**
 * Gives waiting files to a message, in the order of the tokens and in the caller's transaction: a submission that is undone leaves them
 * waiting. Refuses `too-many-files`, and `upload-gone` for a token that was claimed, taken back or has expired, with its place among those given.
 * A repeated submission is answered by its Idempotency-Key and never comes here.
 */
export async function claimUploads(
  { db, seal, config }: Pick<Surroundings, 'db' | 'seal' | 'config'>,
  tokens: readonly string[],
  receipt: string,
): Promise<AttachmentFact[] | Refusal<'too-many-files' | 'upload-gone' | 'uploads-off'>> {
  if (tokens.length === 0) return []
  const most = config.uploads.mostFiles
  if (most === 0) return { refused: 'uploads-off' }
  if (tokens.length > most) return { refused: 'too-many-files', facts: { most } }
  const hashes = [...new Set(tokens)].map((token) => tokenHash(seal, token))
  const rows = await lockWaiting(db, hashes)
  const inOrder = hashes.map((hash) => rows.find((row) => row.token_hash.equals(hash)))
  const gone = inOrder.indexOf(undefined)
  if (gone !== -1) return { refused: 'upload-gone', facts: { place: gone + 1 } }
  const claimed = inOrder.flatMap((row) => row ?? [])
  for (const [position, { id }] of claimed.entries()) await giveTo(db, id, receipt, position)
  return claimed.map(factOf)
}

/** The files of a message, without their names. */
export async function attachmentsOf(db: Database, receipt: string): Promise<AttachmentFact[]> {
  return (await uploadsOf(db, receipt)).map(factOf)
}
