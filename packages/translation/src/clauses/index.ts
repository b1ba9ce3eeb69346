export { clauseHash } from './clause-hash.ts'
export { hanNumber } from './han-number.ts'
export { readClauses } from './read-clauses.ts'
export { standsBelow } from './stands-below.ts'
