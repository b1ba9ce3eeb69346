export { checkPair, type CheckOptions } from './check-pair.ts'
export { type Finding, type Span } from './finding.ts'
export { FINDING_TYPES, type FindingType } from './values.ts'
export { FINDING_TYPE_WORDS, findingSentence } from './words.ts'
