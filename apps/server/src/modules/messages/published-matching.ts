import type { Database } from '../../platform/database.ts'
import { CURRENT, PUBLICATION_COLUMNS, type Publication } from './publication.ts'

/** Published messages that match a `tsquery` literal, newest first: candidates, to be compared by whoever asks. */
export async function publishedMatching(
  db: Database,
  literal: string,
  board: string | null,
  count: number,
): Promise<Publication[]> {
  return db.sql(
    'publication.matching',
    `select ${PUBLICATION_COLUMNS} from publication
     where search @@ $1::tsquery and ($2::text is null or board = $2) and ${CURRENT} order by id desc limit $3`,
    [literal, board, count],
  )
}
