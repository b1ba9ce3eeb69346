export { triageContract, triageView, wordsFound } from './contract.ts'
export type { TriageView, WordsFound } from './contract.ts'
export { triageRoutes } from './routes.ts'
