import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of these routes: the only part of the contract that a browser carries. */
export const publishingRoutes = {
  list: ['GET', '/api/publishing'],
  one: ['GET', '/api/publishing/{entry}'],
} as const satisfies RouteTable
