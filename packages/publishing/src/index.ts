export { actOnReleasable, type ReleaseDone, type ReleaseSurroundings } from './acting.ts'
export { changedTexts, type ChangedText } from './changes.ts'
export {
  releaseListItem,
  releaseScreening,
  releaseView,
  type ReleaseFindingView,
  type ReleaseListItem,
  type ReleaseVersionView,
  type ReleaseView,
} from './desk-views.ts'
export {
  releaseTask,
  type ReleaseDraft,
  type ReleaseEvent,
  type ReleaseFacts,
  type ReleaseItem,
  type StoredApproval,
} from './facts.ts'
export { findingDecisions, releaseInputs, releaseNote } from './inputs.ts'
export { releaseProcedure, type ReleaseProcedure, type ReleaseRoles } from './procedure.ts'
export {
  asReleaseRefusal,
  RELEASE_REFUSALS,
  RELEASE_SENTENCES,
  RELEASE_SHARED_REFUSALS,
  type ReleaseRefusal,
} from './refusals.ts'
export {
  defineReleasable,
  EVERYWHERE,
  NOTE_FIELD,
  type DetailsOf,
  type Releasable,
  type ReleasableDefinition,
  type ReleaseParts,
  type ShapeOf,
} from './releasable.ts'
export { publishingRoutes } from './routes.ts'
export { readTexts, spreadTexts, STRUCTURE_FIELD, textsOf } from './texts.ts'
export { RELEASE_ACTIONS, RELEASE_LENGTHS, RELEASE_STATES, type ReleaseAction, type ReleaseState } from './values.ts'
export { RELEASE_ACTION_WORDS, RELEASE_STATE_WORDS } from './words.ts'
