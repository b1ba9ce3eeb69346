export { opinionInput, opinionInputs, promiseInput, promiseInputs, speakerInput } from './inputs.ts'
export type { OpinionInput, PromiseInput, SpeakerInput } from './inputs.ts'
export {
  opinionProcedure,
  opinionTask,
  RECORDERS,
  type Opinion,
  type OpinionEvent,
  type OpinionFacts,
} from './opinion.ts'
export {
  definePromiseProcedure,
  PROMISE_LIMIT,
  promiseTask,
  type FollowUp,
  type FollowUpEvent,
  type PromiseFacts,
  type PromiseProcedure,
} from './promise.ts'
export {
  recapDetails,
  recapWritten,
  type RecapDetails,
  type RecapFigures,
  type RecapOpinion,
  type RecapWritten,
} from './recap-details.ts'
export { RECAP, recapReleasable } from './recap.ts'
export { asRecordRefusal, RECORD_REFUSALS, RECORD_SHARED_REFUSALS, type RecordRefusal } from './refusals.ts'
export { RECORD_SENTENCES } from './sentences.ts'
export {
  ADOPTIONS,
  OPINION_ACTIONS,
  OPINION_STATES,
  PROMISE_ACTIONS,
  PROMISE_STATES,
  RECORD_COUNTS,
  RECORD_LENGTHS,
  type Adoption,
  type OpinionAction,
  type OpinionState,
  type PromiseAction,
  type PromiseState,
} from './values.ts'
export type { OpinionView, PromiseView, RecapView, RecordView, SpeakerView } from './views.ts'
export {
  ADOPTION_WORDS,
  OPINION_ACTION_WORDS,
  OPINION_STATE_WORDS,
  PROMISE_ACTION_WORDS,
  PROMISE_STATE_WORDS,
} from './words.ts'
