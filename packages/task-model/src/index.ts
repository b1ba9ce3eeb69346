export {
  actorId,
  actorName,
  couldBe,
  holds,
  rolesIn,
  MATTER_ROLES,
  STAFF_ROLES,
  type Actor,
  type Capacities,
  type MatterRole,
  type NamedPerson,
  type StaffActor,
  type StaffRole,
} from './actor.ts'
export {
  alsoChanging,
  dateShape,
  departmentShape,
  guarded,
  pieceOf,
  reasonText,
  remarkOf,
  type KnowsDepartment,
  type Piece,
  type ReasonShape,
  type Remark,
} from './actions/piece.ts'
export { assigned, assigning, assignInput, withMembers, type Registered } from './actions/assignment.ts'
export { followHeirInput, succeeding, type SoleHeir } from './actions/succession.ts'
export { assignmentFault } from './actions/assignment-fault.ts'
export {
  dateTerm,
  extending,
  NEVER_EXTENDED,
  workdayTerm,
  type Extendable,
  type ExtensionAsked,
  type ExtensionRule,
} from './actions/extending.ts'
export { handingOver, IN_NOBODYS_HANDS, inTheirHands, type Colleague, type Personal } from './actions/handover.ts'
export { merging, standsAlone, UNMERGED, type Mergeable, type OtherMatter } from './actions/merging.ts'
export { mergeTasks, separateTasks, type Pair, type PairDone } from './actions/merge-tasks.ts'
export { dividing, openParts, partLimit, partsDone, UNDIVIDED, type Divisible, type Part } from './actions/parts.ts'
export { pausing } from './actions/pausing.ts'
export { recounting, recountInput } from './actions/recounting.ts'
export { PIECE_REFUSALS, type PieceRefusal } from './actions/refusals.ts'
export { PIECE_SENTENCES } from './actions/sentences.ts'
export { NEVER_REOPENED, reopening, type Reopenable } from './actions/reopening.ts'
export {
  isBinding,
  MOST_RETURNS,
  NEVER_RETURNED,
  returning,
  returnInput,
  type Returnable,
  type Returned,
} from './actions/returning.ts'
export {
  superviseInput,
  supervising,
  SUPERVISION_LEVELS,
  SUPERVISION_LIMIT,
  UNPRESSED,
  urgeInput,
  urging,
  type Pressed,
  type SupervisionLevel,
} from './actions/supervision.ts'
export { act, openTask, type Done, type Surroundings } from './act.ts'
export { asStored, canonicalJson, type Digest } from './canonical-json.ts'
export { verifyChain, type BrokenLink } from './chain.ts'
export {
  EVIDENCE_FAULTS,
  EVIDENCE_KINDS,
  evidenceFaults,
  evidenceShape,
  type Evidence,
  type EvidenceFault,
  type EvidenceKind,
  type FoundEvidence,
} from './evidence.ts'
export { hashOf, sealEvent, type EventNotes, type TaskEvent } from './event.ts'
export {
  isPaused,
  type Extension,
  type FixedDate,
  type Limit,
  type LimitTerm,
  type Pause,
  type Restart,
} from './limits/limit.ts'
export { applyLimitChange, type ClockEffect, type LimitChange } from './limits/limit-change.ts'
export { DUE_SOON_DAYS, LIGHTS, limitStatus, type Light, type LimitStatus, type Today } from './limits/limit-status.ts'
export { limitDue } from './limits/limit-due.ts'
export { explainLimit } from './limits/explain-limit.ts'
export { revisedBy, type DueReading, type LimitRevision } from './limits/limit-revision.ts'
export { urgentLimit, type UrgentLimit } from './limits/urgent-limit.ts'
export {
  ON_TIME_LIGHTS,
  onTimeFigure,
  onTimeQueries,
  type ListedCount,
  type RateFigure,
  type RowQuery,
} from './figures/figure.ts'
export { onTimeRate, type Rate } from './limits/on-time-rate.ts'
export { actionsFor, capacitiesFor, circumstancesOf, whyClosed, type ActionState, type Now } from './openness.ts'
export { planView, shownName, type PlanTaskView, type PlanView, type PlanWarningView } from './plan/plan-view.ts'
export { goldPlan, type GoldPlan, type GoldTask } from './plan/plan-gold.ts'
export {
  addCounts,
  PLAN_FIELDS,
  rates,
  scorePlan,
  type Count,
  type PlanField,
  type PlanMiss,
  type PlanScore,
} from './plan/plan-score.ts'
export { readPlan, type PlanReading } from './plan/plan-reader.ts'
export type { PlanLine } from './plan/plan-paragraphs.ts'
export {
  PLAN_WARNINGS,
  type NameReference,
  type Plan,
  type PlanName,
  type PlanTask,
  type PlanWarning,
  type PlanWarningCode,
} from './plan/plan.ts'
export {
  actionOf,
  defineProcedure,
  openingOf,
  type ActionRule,
  type Change,
  type Circumstances,
  type Deed,
  type Opening,
  type Procedure,
} from './procedure.ts'
export { ENGINE_REFUSALS, isRefusal, refuse, type EngineRefusal, type FieldFault, type Refusal } from './refusal.ts'
export { ROLE_OF_POST } from './role-of-post.ts'
export { applyEvent, HistoryBroken, replay } from './replay.ts'
export type { Head, Task } from './task.ts'
export {
  WORK_POINT_STATES,
  type Report,
  type WorkPoint,
  type WorkPointEvent,
  type WorkPointFacts,
  type WorkPointState,
} from './work-point/facts.ts'
export {
  defineWorkPointProcedure,
  FINISH_LIMIT,
  SIGNING_LIMIT,
  WORK_POINT_REFUSALS,
  workPointProcedure,
  type WorkPointProcedure,
  type WorkPointSettings,
} from './work-point/procedure.ts'
export { WORK_POINT_ACTION_WORDS, WORK_POINT_STATE_WORDS, type WorkPointAction } from './work-point/words.ts'
export {
  planEvidenceTask,
  standingEvidence,
  PLAN_EVIDENCE_STATES,
  type KeptEvidence,
  type PlanEvidence,
  type PlanEvidenceEvent,
  type PlanEvidenceFacts,
  type PlanEvidenceState,
} from './plan-evidence/facts.ts'
export {
  isAttacher,
  planEvidenceInputs,
  planEvidenceProcedure,
  PLAN_EVIDENCE_REFUSALS,
  type PlanEvidenceRefusal,
} from './plan-evidence/procedure.ts'
