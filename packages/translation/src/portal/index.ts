export { FOUND_IN, MOST_FOUND, PORTAL_LENGTHS, SEARCH_PAGE, SOURCE_LANGUAGE, STANDINGS } from './values.ts'
export type { FoundIn, Standing } from './values.ts'
export type {
  PortalChange,
  PortalClause,
  PortalCoverage,
  PortalDocument,
  PortalFound,
  PortalNews,
  PortalResults,
  PortalSummary,
  PortalText,
} from './views.ts'
