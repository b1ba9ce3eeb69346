export { DEMO_PASSWORD } from './accounts.ts'
export { loadDemonstration } from './load.ts'
export { prepareDemonstration, signInLines } from './prepare.ts'
