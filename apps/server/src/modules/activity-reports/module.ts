import { isRefusal, type GivenFile, type Refusal } from '@gongkai/contract-kit'
import { REPORT_SENTENCES } from '@gongkai/events/report'
import { reportContract } from '@gongkai/events/report/contract'
import { parseActivityId } from '@gongkai/events/programme'
import { defineModule } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import { activityDeskRights, findActivity, type ActivityRow } from '../events/index.ts'
import { seesAll } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { keepReport } from './keep.ts'
import { keptDocument } from './kept-store.ts'
import { reportDocx, seriesDocx } from './report-docx.ts'
import { mayBeKept, reportOfRow } from './report.ts'
import { seriesReportOf } from './series-report.ts'

export const activityReportsDescription = {
  name: 'activity-reports',
  contract: reportContract,
  sentences: REPORT_SENTENCES,
} as const

const NOBODY = { refused: 'unauthenticated' } as const
const NO_SERIES = { refused: 'report-series-unknown' } as const
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const docx = (title: string, bytes: Buffer): GivenFile => ({
  name: `${title.replaceAll(/[\\/:*?"<>|]/g, '')}.docx`,
  type: DOCX,
  bytes,
})

/** After-event reports (总结): counted from the record alone, shown, given as documents, and kept with their SHA-256 when final. */
export function activityReportsModule(surroundings: Surroundings) {
  const { db } = surroundings

  async function found(id: string, session: StaffSession | null, working = false): Promise<ActivityRow | Refusal> {
    if (!session) return NOBODY
    const known = parseActivityId(id)
    const row = known && (await findActivity(db, known))
    if (!row) return { refused: 'report-activity-unknown' }
    const { work } = activityDeskRights(session.capacities, row)
    return work || (!working && seesAll(session)) ? row : { refused: 'report-of-another' }
  }

  return defineModule({
    ...activityReportsDescription,
    handlers: {
      async report({ params, session, lang }) {
        const row = await found(params.activity, session)
        return isRefusal(row) ? row : reportOfRow(surroundings, row, lang)
      },
      async reportFile({ params, session, lang }) {
        const row = await found(params.activity, session)
        if (isRefusal(row)) return row
        const report = await reportOfRow(surroundings, row, lang)
        return docx(report.title, await reportDocx(report, lang))
      },
      async keepReport({ params, session, lang }) {
        const row = await found(params.activity, session, true)
        if (isRefusal(row) || !session) return isRefusal(row) ? row : NOBODY
        if (!mayBeKept(row)) return { refused: 'report-too-early' }
        await keepReport(surroundings, row, { by: session.person, byName: session.name })
        return reportOfRow(surroundings, row, lang)
      },
      async keptFile({ params, session }) {
        const row = await found(params.activity, session)
        if (isRefusal(row)) return row
        const kept = await keptDocument(db, row.id)
        return kept ? docx('活动总结', kept) : { refused: 'report-not-kept' }
      },
      async seriesReport({ params, session, lang }) {
        if (!session) return NOBODY
        return (await seriesReportOf(surroundings, params.series, lang)) ?? NO_SERIES
      },
      async seriesReportFile({ params, session, lang }) {
        if (!session) return NOBODY
        const report = await seriesReportOf(surroundings, params.series, lang)
        return report ? docx(report.title, await seriesDocx(report, lang)) : NO_SERIES
      },
    },
  })
}
