export { bureauTriage } from './bureau-triage.ts'
export { triageDescription, triageModule } from './module.ts'
export { triageOf } from './triage-of.ts'
