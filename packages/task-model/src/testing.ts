export {
  SAMPLE_STATES,
  sampleDigest,
  sampleProcedure,
  sampleTask,
  staff,
  standIn,
  type SampleTask,
} from './testing/sample.ts'
export {
  procedureTable,
  tableText,
  type TableInput,
  type TableRow,
  type TableWords,
} from './testing/procedure-table.ts'
export { walkProcedure, type Walked, type WalkStart, type WalkStep } from './testing/walk.ts'
export { WORK_POINT_PEOPLE, workPointIn, workPointSituations } from './testing/work-point-story.ts'
