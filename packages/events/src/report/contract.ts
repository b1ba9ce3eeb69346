import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { REPORT_KEEPING_REFUSALS, REPORT_REFUSALS } from './refusals.ts'
import { reportRoutes } from './routes.ts'
import { reportView, seriesReportView } from './views.ts'

const query = z.object({ lang: z.enum(['zh', 'en']).optional() })
const ofActivity = { audience: 'staff', params: z.object({ activity: z.string().max(60) }), query } as const
const ofSeries = { audience: 'staff', params: z.object({ series: z.string().max(60) }), query } as const

export const reportContract = defineRoutes({
  report: {
    at: reportRoutes.report,
    summary:
      'The after-event report of an activity, counted now from its record; every number says where it comes from',
    answer: reportView,
    refusals: REPORT_REFUSALS,
    ...ofActivity,
  },
  reportFile: {
    at: reportRoutes.reportFile,
    summary: 'The same as a document',
    file: 'given',
    refusals: REPORT_REFUSALS,
    ...ofActivity,
  },
  keepReport: {
    at: reportRoutes.keepReport,
    summary: 'Make the report final: its document is kept with its SHA-256, and can be evidence from then on',
    body: z.object({}),
    answer: reportView,
    refusals: [...REPORT_REFUSALS, ...REPORT_KEEPING_REFUSALS],
    ...ofActivity,
  },
  keptFile: {
    at: reportRoutes.keptFile,
    summary: 'The document as it was made final',
    file: 'given',
    refusals: REPORT_REFUSALS,
    ...ofActivity,
  },
  seriesReport: {
    at: reportRoutes.seriesReport,
    summary: 'The report of a season or series over all its activities',
    answer: seriesReportView,
    refusals: REPORT_REFUSALS,
    ...ofSeries,
  },
  seriesReportFile: {
    at: reportRoutes.seriesReportFile,
    summary: 'The same as a document',
    file: 'given',
    refusals: REPORT_REFUSALS,
    ...ofSeries,
  },
})
