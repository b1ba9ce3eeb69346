import type { Row } from './routes-row.ts'

/** What anyone reads of the international portal. */
export const PORTAL_ROWS: Record<string, Row> = {
  'portal.documents': { path: () => '/api/portal/documents', all: 200 },
  'portal.document': { path: () => '/api/portal/documents/none', all: 404 },
  'portal.search': { path: () => '/api/portal/search?q=patent', all: 200 },
  'portal.coverage': { path: () => '/api/portal/coverage', all: 200 },
  'portal.news': { path: () => '/api/portal/news', all: 200 },
  'portal.site': { path: () => '/api/portal/site', all: 200 },
  'portal.places': { path: () => '/api/portal/places', all: 200 },
}
