import type { Database } from '../../platform/database.ts'
import { forgetHolders } from './link-store.ts'
import { listQuestionnaires } from './questionnaire-store.ts'
import { eraseTexts } from './text-store.ts'

/**
 * Erases what was written in the answers to the questionnaires of an activity, and whose the links were. Counts, versions and what was
 * decided stay: also how many links were given and used. Says how many rows of each table lost something.
 */
export async function eraseWrittenAnswers(
  db: Database,
  activity: string,
): Promise<{ readonly texts: number; readonly links: number }> {
  const ids = (await listQuestionnaires(db, activity)).map(({ id }) => id)
  return { texts: await eraseTexts(db, ids), links: await forgetHolders(db, ids) }
}
