export {
  ANSWER_VERDICTS,
  ASK_KINDS,
  CHECK_KINDS,
  CHECK_SEVERITIES,
  CHECKED_FIELDS,
  LINK_STATES,
  PLACEHOLDERS,
  POLICY_STATES,
  REPLY_ELEMENTS,
  REPLY_LENGTHS,
} from './values.ts'
export type {
  AnswerVerdict,
  AskKind,
  CheckedField,
  CheckKind,
  CheckSeverity,
  LinkState,
  Placeholder,
  PolicyState,
  ReplyElement,
} from './values.ts'
export type {
  CheckFindingView,
  DraftToCheck,
  PastAnswerView,
  PolicyView,
  QuestionView,
  ReplyCheckView,
} from './shapes.ts'
export type { FilledTemplateView, TemplateInput, TemplateView } from './template-shapes.ts'
export { alikeness, type Comparable } from './alike.ts'
export type { AnsweredAsk, AnsweredQuestion } from './answers.ts'
export { checkReply } from './check-reply.ts'
export type { CheckedMessage, CheckSurroundings, DraftTexts, ReplyCheck } from './check-reply.ts'
export { citationsIn, policyCited, type Citation } from './citations.ts'
export { findingId, type DraftFinding } from './draft-finding.ts'
export { unknownPlaceholders } from './placeholders.ts'
export { citationOf, plainArticle, plainNumber, plainTitle, type KnownPolicy } from './policy.ts'
export type { Promised } from './promises.ts'
export { questionsOf, type Question } from './questions.ts'
export { replyCheckOf } from './check-view.ts'
export { DEFAULT_TEMPLATES, fillTemplate, fitOf, type FilledTemplate, type TemplateValues } from './templates.ts'
export { templateInput } from './template-shapes.ts'
export { contentWords } from './content-words.ts'
export {
  readPolicyList,
  readPolicyRows,
  type PoliciesRead,
  type PolicyEntry,
  type PolicyFault,
} from './policy-sheet.ts'
