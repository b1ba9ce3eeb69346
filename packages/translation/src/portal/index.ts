export {
  COVERAGE_PAGE,
  FOUND_IN,
  MOST_FOUND,
  PORTAL_LENGTHS,
  SEARCH_PAGE,
  SOURCE_LANGUAGE,
  STANDINGS,
} from './values.ts'
export type { FoundIn, Standing } from './values.ts'
export type {
  PortalChange,
  PortalClause,
  PortalCoverage,
  PortalDocument,
  PortalFound,
  PortalNews,
  PortalPlace,
  PortalResults,
  PortalSummary,
  PortalText,
} from './views.ts'
export { englishLabel, labelIn } from './clause-label.ts'
export { countOf, excerptOf, hitsIn, type Excerpt } from './excerpt.ts'
export { isChinese, searchText, searchWords, stemOf } from './search-words.ts'
