export { DEMO_PASSWORD } from './accounts.ts'
export { fillBoard } from './fill.ts'
export { loadDemonstration } from './load.ts'
export { prepareDemonstration, signInLines } from './prepare.ts'
