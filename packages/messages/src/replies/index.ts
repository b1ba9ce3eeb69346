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
