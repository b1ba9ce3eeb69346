import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the public portal: the only part of this contract a browser carries. */
export const portalRoutes = {
  documents: ['GET', '/api/portal/documents'],
  document: ['GET', '/api/portal/documents/{document}'],
  search: ['GET', '/api/portal/search'],
  coverage: ['GET', '/api/portal/coverage'],
  news: ['GET', '/api/portal/news'],
  site: ['GET', '/api/portal/site'],
  places: ['GET', '/api/portal/places'],
} as const satisfies RouteTable
