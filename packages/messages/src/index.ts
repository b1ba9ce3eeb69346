export type { FindingType } from '@gongkai/disclosure-rules'
export { actOnMessage, inputOf, messageActions, openMessage } from './acting.ts'
export type { MessageDone, MessageSurroundings } from './acting.ts'
export { cleanLine, cleanText } from './clean-text.ts'
export { inputFaults } from './input-faults.ts'
export { isEnquiry, languageOf } from './enquiries/enquiry.ts'
export type { About, TranslatedReply, WorkingSummary } from './enquiries/shapes.ts'
export { findingDecision, messageInputs } from './inputs.ts'
export { limitText, limitViewOf, messageLimitView, namedLimits, type LimitNames } from './limit-text.ts'
export { deskFacts, deskItemFacts, type DeskReader } from './desk-facts.ts'
export { statusFacts, type StatusReader } from './status-facts.ts'
export {
  consultLimit,
  DEFAULT_MESSAGE_LIMITS,
  HANDLING_LIMIT,
  limitKindOf,
  OUTER_LIMIT,
  promiseLimit,
  REPLY_LIMIT,
  SIGNING_LIMIT,
} from './limits.ts'
export type { MessageLimits } from './limits.ts'
export type { Draft, LaterFacts, Message, MessageEvent, MessageFacts, Remark, StoredApproval } from './message.ts'
export type {
  Asked,
  Attachment,
  Consultation,
  Escalation,
  Forwarded,
  GivenAnswer,
  Promised,
  PromiseDraft,
  Supplement,
} from './message-facts.ts'
export { answersOf, currentAnswer, needsLeader } from './answers.ts'
export { escalationDue, LEVEL_OF_STAGE, type DueEscalation } from './escalation.ts'
export { vetoWatch, type VetoWatch } from './veto-watch.ts'
export { defineMessageProcedure, messageProcedure } from './procedure.ts'
export type { MessageProcedure } from './procedure.ts'
export { returnUntil } from './procedure/assignment.ts'
export type { MessageSettings } from './procedure/bureau.ts'
export { openConsultations } from './procedure/consultation.ts'
export { openPromises } from './procedure/correction.ts'
export { PROCEDURE_REFUSALS, type ProcedureRefusal } from './procedure/refusals.ts'
export { openQuestion, reopenUntil } from './procedure/writer-acts.ts'
export { newReceipt, parseReceipt, parseReceiptCode, RECEIPT_ALPHABET, receiptCode } from './receipt.ts'
export type { Receipt } from './receipt.ts'
export { PUBLIC_CHANNELS, releaseContent, screenMessage } from './release-content.ts'
export type { MessageFindings } from './release-content.ts'
export { MESSAGE_SENTENCES, messageSentence, ROUTE_REFUSALS } from './sentences.ts'
export type { MessageRefusal } from './sentences.ts'
export { NOT_REMEMBERED, releaseFinding, RULING_REACHES, RULING_REFUSALS } from './rulings.ts'
export type { NotRemembered, ReleaseFinding, RulingReach } from './rulings.ts'
export { findingView, limitView, messageQuery, release } from './shapes.ts'
export type { FindingView, LimitView, MessageQuery, NamedLimit, Release } from './shapes.ts'
export { cleanSubmission, submission } from './submission.ts'
export type { Submission } from './submission.ts'
export { publicTimeline } from './timeline.ts'
export { shanghaiTime } from '@gongkai/work-calendar'
export type { TimelineEntry, TimelineWords } from './timeline.ts'
export {
  ANSWERED_STATES,
  BOARD_KINDS,
  DESK_VIEWS,
  ESCALATION_LEVELS,
  ESCALATION_STAGES,
  LENGTHS,
  LIGHTS,
  LIMIT_KINDS,
  MESSAGE_ACTIONS,
  MESSAGE_CLASSES,
  MESSAGE_STATES,
  NOT_ANSWERED_STATES,
  REJECT_REASONS,
  RELEASE_MODES,
  REVIEW_STATES,
  RUNNING_STATES,
  SYSTEM_ACTIONS,
  WITH_DEPARTMENT,
  WRITER_ACTIONS,
} from './values.ts'
export type {
  BoardKind,
  DeskView,
  EscalationLevel,
  EscalationStage,
  Light,
  LimitKind,
  MessageAction,
  MessageClass,
  MessageState,
  RejectReason,
  ReleaseMode,
} from './values.ts'
export { REJECT_ADVICE, ROLE_WORDS, STATE_WORDS, WRITER_STATES } from './words.ts'
