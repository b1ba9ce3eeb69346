import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of reports: the only part of this contract a browser carries. */
export const reportRoutes = {
  report: ['GET', '/api/desk/activities/{activity}/report'],
  reportFile: ['GET', '/api/desk/activities/{activity}/report.docx'],
  keepReport: ['POST', '/api/desk/activities/{activity}/report/kept'],
  keptFile: ['GET', '/api/desk/activities/{activity}/report/kept.docx'],
  seriesReport: ['GET', '/api/desk/series/{series}/report'],
  seriesReportFile: ['GET', '/api/desk/series/{series}/report.docx'],
} as const satisfies RouteTable
