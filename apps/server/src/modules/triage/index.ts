export { bureauTriage } from './bureau-triage.ts'
