export { activityReportsDescription, activityReportsModule } from './module.ts'
export { reportEvidence, type ReportEvidence } from './evidence.ts'
export { keepReport } from './keep.ts'
export { reportOf } from './report.ts'
