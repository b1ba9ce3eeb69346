import { openFiles } from '../../platform/files.ts'
import type { Surroundings } from '../surroundings.ts'
import { markGone, uploadsOf } from './upload-row.ts'

/**
 * Erases the files of a message: content, names and findings go, number, sum and size stay, so that the record still proves which files
 * there were. Doing it again changes nothing.
 */
export async function eraseAttachments(surroundings: Surroundings, receipt: string): Promise<number> {
  const { db } = surroundings
  const store = openFiles(surroundings)
  return db.transaction(async () => {
    const rows = (await uploadsOf(db, receipt)).filter(({ state }) => state === 'claimed')
    for (const { id, address } of rows) {
      if (address !== null) await store.release(address)
      await markGone(db, id, 'erased')
    }
    return rows.length
  })
}
