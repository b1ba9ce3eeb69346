export { answerFaults, askedOf, isUnanswered, keptAnswers } from './answering.ts'
export type { AnswerFault, Answers, Given } from './answering.ts'
export { questionnaireDefinition } from './definition.ts'
export type { Option, Question, Questionnaire, QuestionnaireInput, QuestionOf, Section } from './definition.ts'
export { copiedFor, newQuestionnaire } from './beginnings.ts'
export { SATISFACTION, satisfactionSection } from './satisfaction.ts'
export { countedKinds, CROWD, inviting, leavesList } from './invitations.ts'
export type { Invited, ToInvite } from './invitations.ts'
export { keepBack } from './keep-back.ts'
export type { Cells } from './keep-back.ts'
export { meaningOf } from './meaning.ts'
export { phaseOn } from './phase.ts'
export { tally } from './tally.ts'
export type { AnswerRow, AskedVersion, Tally, TextCount } from './tally.ts'
export { NO_ACTIVITY, questionnaireRelease } from './release.ts'
export {
  ANSWER_FAULT_SENTENCES,
  ANSWERING_REFUSALS,
  QUESTIONNAIRE_DESK_REFUSALS,
  QUESTIONNAIRE_SENTENCES,
  STRUCTURE_FAULT_SENTENCES,
} from './refusals.ts'
export type { AnsweringRefusal, QuestionnaireDeskRefusal } from './refusals.ts'
export { questionsOf, STRUCTURE_FAULTS, structureFaults } from './structure.ts'
export type { StructureFault, StructureFaultCode } from './structure.ts'
export {
  ANSWER_FAULTS,
  ANSWERING_WAYS,
  BEGINNINGS,
  QUESTION_KINDS,
  QUESTIONNAIRE_LENGTHS,
  QUESTIONNAIRE_PHASES,
  SCALE_BOUNDS,
  SMALLEST_CELL,
  TEXT_STATES,
} from './values.ts'
export type { AnswerFaultCode, AnsweringWay, Beginning, QuestionKind, QuestionnairePhase, TextState } from './values.ts'
export type {
  AnswersInput,
  CountLine,
  DeskQuestionnaire,
  DeskQuestionnaireItem,
  QuestionnaireItem,
  QuestionnaireResults,
  QuestionnaireView,
  QuestionResult,
  TextAnswer,
  TextJudgement,
  TicketQuestionnaire,
  Unanswered,
} from './views.ts'
export { ANSWERING_WORDS, BEGINNING_WORDS, PHASE_WORDS, QUESTION_KIND_WORDS, TEXT_STATE_WORDS } from './words.ts'
