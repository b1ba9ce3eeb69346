export type { FindingType } from '@gongkai/disclosure-rules'
export { actOnMessage, inputOf, messageActions, openMessage } from './acting.ts'
export type { MessageDone, MessageSurroundings } from './acting.ts'
export { cleanLine, cleanText } from './clean-text.ts'
export { inputFaults } from './input-faults.ts'
export { findingDecision, messageInputs } from './inputs.ts'
export { limitText, messageLimitView } from './limit-text.ts'
export { DEFAULT_MESSAGE_LIMITS, REPLY_LIMIT } from './limits.ts'
export type { MessageLimits } from './limits.ts'
export type { Draft, Message, MessageEvent, MessageFacts, Remark, StoredApproval } from './message.ts'
export { defineMessageProcedure, messageProcedure, PROCEDURE_REFUSALS } from './procedure.ts'
export type { MessageProcedure, MessageSettings } from './procedure.ts'
export { newReceipt, parseReceipt, parseReceiptCode, RECEIPT_ALPHABET, receiptCode } from './receipt.ts'
export type { Receipt } from './receipt.ts'
export { PUBLIC_CHANNELS, releaseContent, screenMessage } from './release-content.ts'
export type { MessageFindings } from './release-content.ts'
export { MESSAGE_SENTENCES, messageSentence, ROUTE_REFUSALS } from './sentences.ts'
export type { MessageRefusal } from './sentences.ts'
export { NOT_REMEMBERED, releaseFinding, RULING_REACHES, RULING_REFUSALS } from './rulings.ts'
export type { NotRemembered, ReleaseFinding, RulingReach } from './rulings.ts'
export { findingView, limitView, messageQuery, release } from './shapes.ts'
export type { FindingView, LimitView, MessageQuery, Release } from './shapes.ts'
export { cleanSubmission, submission } from './submission.ts'
export type { Submission } from './submission.ts'
export { publicTimeline, shanghaiTime } from './timeline.ts'
export type { TimelineEntry, TimelineWords } from './timeline.ts'
export {
  DESK_VIEWS,
  LENGTHS,
  LIGHTS,
  MESSAGE_ACTIONS,
  MESSAGE_STATES,
  REJECT_REASONS,
  RELEASE_MODES,
  REVIEW_STATES,
} from './values.ts'
export type { DeskView, Light, MessageAction, MessageState, RejectReason, ReleaseMode } from './values.ts'
export { REJECT_ADVICE, ROLE_WORDS, STATE_WORDS, WRITER_STATES } from './words.ts'
