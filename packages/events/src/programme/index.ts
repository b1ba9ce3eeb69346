export {
  activityDetails,
  parseActivityId,
  isSeriesId,
  seriesSlug,
  type ActivityCapacity,
  type ActivityDetails,
  type ActivityDetailsInput,
  type ActivityId,
  type ActivityPlace,
  type ActivitySignUp,
  type SignUpQuestion,
} from './details.ts'
export { ACTIVITY_COUNTS, ACTIVITY_LENGTHS } from './lengths.ts'
export {
  activityAside,
  activityInputs,
  newRoomInput,
  newSeriesInput,
  planInput,
  roomInput,
  seriesInput,
  type ActivityAside,
  type ActivityInput,
  type RoomInput,
  type SeriesInput,
} from './inputs.ts'
export type { ActivityCheckView, DeskActivity, DeskActivityItem, DeskSeries, RoomView } from './desk-views.ts'
export type { ActivityChange, ActivitySummary, ActivityVersion, ActivityView, SeriesView } from './public-views.ts'
export {
  ENGINE_AS_OURS,
  PICTURE_REFUSALS,
  PROGRAMME_REFUSALS,
  SHARED_REFUSALS,
  type PictureRefusal,
  type ProgrammeRefusal,
  type SharedRefusal,
} from './refusals.ts'
export { programmeRoutes } from './routes.ts'
export {
  ACTIVITY_ACTIONS,
  ACTIVITY_RELEASE,
  CANCEL_REASONS,
  CHECK_KINDS,
  CHECK_POINTS,
  DESK_ACTIONS,
  DRAFT_STAGES,
  PUBLIC_PHASES,
  type ActivityAction,
  type CancelReason,
  type CheckKind,
  type CheckPoint,
  type DeskAction,
  type DraftStage,
  type PublicPhase,
} from './values.ts'
export { momentOf, parseWallTime, wallTimeAt, wallTimeShape, type WallTime } from './wall-time.ts'
export { mayTakeNow, nextOf, type Next, type NextBy, type NextStep, type Urgency } from './next-step.ts'
export { activityTask, type Activity, type ActivityEvent, type ActivityFacts } from './facts.ts'
export { DETAIL_FAULTS, detailFaults, type DetailFault, type DetailFaultCode } from './detail-faults.ts'
export { activityProcedure } from './procedure.ts'
export { changesBetween, groupsChanged } from './changes.ts'
export { activityRelease } from './release.ts'
export { asProgrammeRefusal, DETAIL_FAULT_WORDS, PROGRAMME_SENTENCES } from './sentences.ts'
export { peopleText, timeText } from './preview-text.ts'
export { isSought, type Sought } from './matching.ts'
