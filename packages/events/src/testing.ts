export { COMPLETE, detailsOf } from './programme/testing.ts'
