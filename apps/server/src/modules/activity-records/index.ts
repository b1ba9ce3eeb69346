export { recordOf, type RecordOf } from './figures.ts'
export { activityRecordsDescription, activityRecordsModule } from './module.ts'
export { recaps } from './recap.ts'
export { eraseSpeakerNames } from './speaker-store.ts'
