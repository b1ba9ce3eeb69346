export { figuresDescription, figuresModule } from './module.ts'
export { reportFile } from './report-file.ts'
export { reportOf, type Report } from './report.ts'
