export { BASE_TERMS } from './base/index.ts'
export { stemsOf, type Stem } from './english-stems.ts'
export { type FormHit, type TermHit } from './hit.ts'
export { currentTerm, replacementCycle } from './replacement.ts'
export { termIndex, type TermIndex } from './term-index.ts'
export { type BothLanguages, type DatedName, type ForbiddenForm, type Term } from './term.ts'
export {
  FORM_STANDINGS,
  TERM_DOMAINS,
  TERM_STATUSES,
  type FormStanding,
  type TermDomain,
  type TermStatus,
} from './values.ts'
