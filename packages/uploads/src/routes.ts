import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of these routes: the only part of the contract that a browser carries. */
export const uploadsRoutes = {
  list: ['GET', '/api/uploads'],
  one: ['GET', '/api/uploads/{entry}'],
} as const satisfies RouteTable
