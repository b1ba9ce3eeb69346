import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of what web teams ask: the only part of this contract a browser carries. */
export const releaseRoutes = {
  widgets: ['GET', '/api/widgets'],
  embedCheck: ['POST', '/api/embed/check'],
} as const satisfies RouteTable
