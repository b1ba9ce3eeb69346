import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of these routes: the only part of the contract that a browser carries. */
export const noticesRoutes = {
  list: ['GET', '/api/notices'],
  one: ['GET', '/api/notices/{entry}'],
} as const satisfies RouteTable
