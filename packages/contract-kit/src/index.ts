export { defineRoutes } from './define.ts'
export type {
  AnswerOf,
  Audience,
  BodyOf,
  Deprecation,
  GivenAnswerOf,
  GivenFile,
  Method,
  ParamsOf,
  QueryOf,
  ReadBodyOf,
  ReadQueryOf,
  RefusalOf,
  Route,
  RouteTable,
  Routes,
  SentFile,
  TakenFile,
} from './define.ts'
export { fieldFaults } from './faults.ts'
export { wordSentence } from './sentence.ts'
export type { Lang, Sentence, Sentences, Wording } from './sentence.ts'
export { findJsonFault } from './json-fault.ts'
export type { JsonFault } from './json-fault.ts'
export { STATUS_OF_REFUSAL, isRefusal, refusalBody } from './refusal.ts'
export type { FieldFault, Refusal, RefusalBody } from './refusal.ts'
export { compareVersions, majorOf, servesApi } from './version.ts'
