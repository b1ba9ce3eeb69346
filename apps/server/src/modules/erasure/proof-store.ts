import { erasureProof, type ErasureProof } from '@gongkai/events/erasure'
import type { Database } from '../../platform/database.ts'

export interface StoredProof {
  readonly proof: ErasureProof
  readonly sha256: string
}

export async function keepProof(
  db: Database,
  proof: ErasureProof,
  text: string,
  sha256: string,
  at: number,
): Promise<void> {
  await db.sql(
    'erasure.keep',
    'insert into erasure_proof (id, series, at, proof, sha256) values ($1, $2, $3, $4, $5)',
    [proof.id, proof.series, new Date(at), text, sha256],
  )
  await db.sql(
    'erasure.mark',
    'insert into erased_activity (activity, proof) select activity, $2 from unnest($1::uuid[]) as given (activity)',
    [proof.activities, proof.id],
  )
}

/** Proofs of one series or of all, the newest first. */
export async function proofsOf(db: Database, series: string | null): Promise<StoredProof[]> {
  const rows = await db.sql<{ proof: string; sha256: string }>(
    'erasure.proofs',
    'select proof, sha256 from erasure_proof where $1::text is null or series = $1 order by at desc, id desc limit 500',
    [series],
  )
  return rows.map(({ proof, sha256 }) => ({ proof: erasureProof.parse(JSON.parse(proof)), sha256 }))
}
