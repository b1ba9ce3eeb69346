export { DEMO_PASSWORD, demoAccounts } from './accounts.ts'
export type { DemoAccount } from './accounts.ts'
export { loadDemonstration } from './load.ts'
export { prepareDemonstration, signInLines } from './prepare.ts'
