import { lockTerms, type ActivityRow } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { attachReport } from './evidence.ts'
import { keepDocument } from './kept-store.ts'
import { reportDocx } from './report-docx.ts'
import { reportOfRow } from './report.ts'

/**
 * Makes the report of a held activity final, in the caller's transaction: its document is kept beside its SHA-256, and is evidence of the
 * task of the plan. An official paper is in Chinese, whatever language its keeper reads in.
 */
export async function keepReport(
  surroundings: Surroundings,
  row: ActivityRow,
  { by, byName }: { readonly by: string; readonly byName: string },
): Promise<void> {
  const { db, clock } = surroundings
  const report = await reportOfRow(surroundings, row, 'zh')
  const document = await reportDocx(report, 'zh')
  await lockTerms(db, row.id)
  await keepDocument(db, { activity: row.id, title: report.title, document, by, byName, at: clock.now() })
  await attachReport(surroundings, row)
}
