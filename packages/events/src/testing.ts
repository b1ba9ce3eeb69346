export { COMPLETE, detailsOf } from './programme/testing.ts'
export { inScan, lineOf } from './attendance/testing.ts'
