export { answerFaults, askedOf, isUnanswered, keptAnswers } from './answering.ts'
export type { AnswerFault, Answers, Given } from './answering.ts'
export { questionnaireDefinition } from './definition.ts'
export type { Option, Question, Questionnaire, QuestionnaireInput, QuestionOf, Section } from './definition.ts'
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
