export { wallAnswerDetails, wallAnswerReleasable } from './answer.ts'
export { askQuestion, type Asked } from './ask.ts'
export { WALL_ANSWER, wallTask, type WallEvent, type WallFacts, type WallQuestion } from './facts.ts'
export { askInput, wallContact, wallInputs, type AskInput, type WallInput } from './inputs.ts'
export { isHandedOver, wallPhase, type WallTimes } from './phase.ts'
export { defineWallProcedure, type WallProcedure, type WallSettings } from './procedure.ts'
export {
  asWallRefusal,
  WALL_REFUSALS,
  WALL_SHARED_REFUSALS,
  type WallRefusal,
  type WallSharedRefusal,
} from './refusals.ts'
export { barredFrom, wallFindings } from './screening.ts'
export { WALL_SENTENCES } from './sentences.ts'
export {
  DECLINE_REASONS,
  MODERATOR_ACTIONS,
  SHOWN_STATES,
  UNPUBLISHED_REASONS,
  WALL_LENGTHS,
  WALL_PACE,
  WALL_PHASES,
  WALL_STATES,
  WALL_SYSTEM_ACTIONS,
  type DeclineReason,
  type ModeratorAction,
  type ShownState,
  type UnpublishedReason,
  type WallAction,
  type WallPhase,
  type WallState,
} from './values.ts'
export type {
  DeskQuestionView,
  DeskWallView,
  OwnQuestionView,
  OwnWallView,
  WallQuestionView,
  WallView,
} from './views.ts'
export {
  DECLINE_WORDS,
  MODERATOR_ACTION_WORDS,
  UNPUBLISHED_WORDS,
  WALL_PHASE_WORDS,
  WALL_STATE_WORDS,
} from './words.ts'
