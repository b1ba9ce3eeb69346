export { FINDING_RULES, FINDING_TYPES, SEVERITIES, SEVERITY_OF_TYPE, findingKey } from './text/finding.ts'
export type { FieldFinding, Finding, FindingRule, FindingType, Severity } from './text/finding.ts'
export { screenContent, screenText, screenTexts } from './text/screening.ts'
export type { ScreeningOptions } from './text/screening.ts'
export { applyOverrides, overrideOf } from './text/overrides.ts'
export type { Override, OverrideRefusal, SettledFinding } from './text/overrides.ts'
export { AUDIENCES, canonicalContent } from './content.ts'
export type { Audience, ContentAttachment, ReleaseContent, Sha256 } from './content.ts'
export { RELEASE_REFUSAL_WORDS, releaseRefusalMessage } from './approval-words.ts'
export { partName } from './content-parts.ts'
export type { ContentPart } from './content-parts.ts'
export { FORCED_REASONS, FORCED_REFUSALS, forceRelease, isForcedRelease } from './forced-release.ts'
export type { ForcedReason, ForcedRefusal, ForcedRelease, ForcedReleaseEvent, ForcedRequest } from './forced-release.ts'
export {
  APPROVAL_REFUSALS,
  checkApproval,
  isCleared,
  isSealed,
  openFindings,
  openRelease,
  readApproval,
  sealApproval,
} from './approval.ts'
export type {
  ApprovalFacts,
  ApprovalRefusal,
  ApprovalRequest,
  Cleared,
  FindingDecision,
  Person,
  Refused,
  SealedApproval,
} from './approval.ts'
export { isCreditCode, isIdCard15, isIdCard18, passesLuhn } from './text/identifiers.ts'
export { findingMessage } from './text/finding-words.ts'
export { ATTRIBUTE_REFUSALS, attributeProposal, decideAttribute, OUTSIDE_REASONS } from './attribute/attribute.ts'
export type { AttributeDecision, AttributeProposal, AttributeRefusal } from './attribute/attribute.ts'
export {
  ATTRIBUTE_REFUSAL_WORDS,
  ATTRIBUTE_WORDS,
  BODY_RULE_WORDS,
  OCCASION_WORDS,
  OUTSIDE_WORDS,
} from './attribute/attribute-words.ts'
export { articleOf, kindName, natureWords } from './attribute/ground-words.ts'
export { COORDINATION_REFUSALS, coordinationObstacle } from './attribute/coordination.ts'
export type { ApprovalNeeded, CoordinationRefusal, OrganAsked } from './attribute/coordination.ts'
export {
  addFinding,
  CHANGE_REFUSALS,
  currentAttribute,
  dueForReassessment,
  FINDING_OCCASIONS,
  publicationLock,
} from './attribute/item-attribute.ts'
export type { AttributeEvent, ChangeRefusal, FindingOccasion, ItemAttribute } from './attribute/item-attribute.ts'
export {
  LOCAL_ITEMS,
  PROACTIVE_ITEM_WORDS,
  PROACTIVE_QUESTIONS,
  QUESTION_WORDS,
  questionsMet,
} from './attribute/proactive-scope.ts'
export type { ProactiveAnswers, ProactiveItem, ProactiveQuestion } from './attribute/proactive-scope.ts'
export { afterRequests, PUBLICATION_TERM, publicationTerm } from './attribute/publication-term.ts'
export type { InformationEvent, PublicationTerm, SameRequests } from './attribute/publication-term.ts'
export { DEFAULT_REASSESS_MONTHS, reassessmentDay } from './attribute/reassessment.ts'
export { consultationAnswer, consultationTerm, CONSULTATIONS } from './attribute/consultation.ts'
export type { ConsultationKind } from './attribute/consultation.ts'
export { BODY_RULES, responsibleBody } from './attribute/responsible-body.ts'
export type { BodyRule, Origin, ResponsibleBody } from './attribute/responsible-body.ts'
export { GROUNDS, PROACTIVE_ITEMS } from './attribute/grounds.ts'
export type { GroundId } from './attribute/grounds.ts'
export { FILE_FINDING_TYPES, SEVERITY_OF_FILE_TYPE } from './file-finding.ts'
export type { FileFinding, FileFindingType, FilePlace } from './file-finding.ts'
export { aggregationMessage, sourceName } from './aggregation/aggregation-words.ts'
export { AGGREGATION_RISKS } from './aggregation/aggregation-finding.ts'
export type { AggregationFinding, AggregationRisk, AggregationSource } from './aggregation/aggregation-finding.ts'
export { checkAggregation, DEFAULT_K } from './aggregation/aggregation-check.ts'
export { describeTable } from './aggregation/column-reading.ts'
export { COLUMN_ROLES, MEANINGS, MEASURE_KINDS } from './aggregation/data-table.ts'
export type {
  Column,
  ColumnRole,
  DataTable,
  Meaning,
  MeasureKind,
  TableDescription,
  TableShape,
} from './aggregation/data-table.ts'
export { tableFromCsv, tableFromRows, tablesFromJson } from './aggregation/table-reading.ts'
export type { UnreadableTable } from './aggregation/table-reading.ts'
export { DEFAULT_MASKS, isMask, maskOf, REMOVED } from './redaction/mask.ts'
export type { MaskSettings } from './redaction/mask.ts'
export { newOffset, oldOffset } from './redaction/offset-map.ts'
export type { Stretch } from './redaction/offset-map.ts'
export { NAME_STYLES, pseudonymsFor } from './redaction/pseudonym.ts'
export type { NameStyle, Pseudonyms } from './redaction/pseudonym.ts'
export { partialDisclosure, REDACTION_REFUSALS, redactText } from './redaction/redacted-text.ts'
export type { RedactedText, RedactionOptions, RedactionRefusal, Replaced } from './redaction/redacted-text.ts'
export { keptSpans, PRIVACY, removalsOf } from './redaction/removal.ts'
export type { Removal, RemovalReason } from './redaction/removal.ts'
export { CHECKLIST, CHECKLIST_IDS, checklistGaps } from './review/checklist.ts'
export type { ChecklistAnswer, ChecklistAnswers, ChecklistGaps, ChecklistId } from './review/checklist.ts'
export {
  addReceipt,
  isOpenOn,
  LIMITED_REFUSALS,
  LIMITED_WAYS,
  limitedRelease,
  receiptsMissing,
  recordLimited,
} from './review/limited-release.ts'
export type { LimitedRefusal, LimitedRelease, LimitedWay, Receipt } from './review/limited-release.ts'
export { OUTCOME_WORDS, REVIEW_OUTCOMES } from './review/outcome.ts'
export type { ReviewOutcome } from './review/outcome.ts'
export {
  disagreement,
  recordSheet,
  releasedTo,
  REPORT_WORKDAYS,
  reportTerm,
  reviewTerm,
  signedOutcome,
} from './review/review-result.ts'
export type { ReviewTerm } from './review/review-result.ts'
export {
  ESCALATED_TO,
  newSheet,
  REVIEW_ACTIONS,
  REVIEW_REFUSALS,
  REVIEW_ROLES,
  REVIEW_STATES,
} from './review/review-sheet.ts'
export type {
  OfficeCheck,
  ReviewAction,
  ReviewProposal,
  ReviewRefusal,
  ReviewRole,
  ReviewSheet,
  ReviewState,
  ReviewStep,
  Signature,
} from './review/review-sheet.ts'
export { addStep, openSteps, REVIEW_MOVES } from './review/review-step.ts'
export {
  LIMITED_WAY_WORDS,
  REVIEW_ACTION_WORDS,
  REVIEW_REFUSAL_WORDS,
  REVIEW_ROLE_WORDS,
  REVIEW_STATE_WORDS,
} from './review/review-words.ts'
export { isClearedForReceivers, LIMITED_CLEARANCE_REFUSALS, openToReceivers } from './review/limited-clearance.ts'
export type { ClearedForReceivers, LimitedClearanceRefusal, LimitedSurroundings } from './review/limited-clearance.ts'
export { sha256 } from './sha256.ts'
export { separatedCells, separatorOf, type SeparatedCell } from './separated-text.ts'
