import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of these routes: the only part of the contract that a browser carries. */
export const sampleSubjectRoutes = {
  list: ['GET', '/api/sample-subject'],
  one: ['GET', '/api/sample-subject/{entry}'],
} as const satisfies RouteTable
