import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the figures. */
export const figuresRoutes = {
  statistics: ['GET', '/api/message-statistics'],
  report: ['GET', '/api/desk/message-report'],
  reportFile: ['GET', '/api/desk/message-report/file'],
} as const satisfies RouteTable
