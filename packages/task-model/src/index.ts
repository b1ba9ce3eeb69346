export {
  actorId,
  actorName,
  couldBe,
  holds,
  rolesIn,
  MATTER_ROLES,
  STAFF_ROLES,
  type Actor,
  type MatterRole,
  type StaffRole,
} from './actor.ts'
export { act, openTask, type Done, type Surroundings } from './act.ts'
export { asStored, canonicalJson, type Digest } from './canonical-json.ts'
export { verifyChain, type BrokenLink } from './chain.ts'
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
export { explainLimit } from './limits/explain-limit.ts'
export { onTimeRate, type Rate } from './limits/on-time-rate.ts'
export { actionsFor, whyClosed, type ActionState, type Now } from './openness.ts'
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
export { applyEvent, HistoryBroken, replay } from './replay.ts'
export type { Head, Task } from './task.ts'
