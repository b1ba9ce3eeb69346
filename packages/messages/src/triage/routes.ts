import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the triage (分办建议): the only part of this contract a browser carries. */
export const triageRoutes = {
  deskTriage: ['GET', '/api/desk/messages/{receipt}/triage'],
} as const satisfies RouteTable
