export { describeWidget } from './description.ts'
export type {
  AttributeDescription,
  AttributesOf,
  Bilingual,
  CallDescription,
  EventDescription,
  EventsOf,
  WidgetDescription,
} from './description.ts'
export type { Mount, WidgetContext, WidgetView } from './context.ts'
export { element, replace } from './element.ts'
export type { Child, ElementProps } from './element.ts'
export { asJson } from './as-json.ts'
export { createCall } from './call.ts'
export type { Answer, Call, CallOptions, Failure } from './call.ts'
export { languageOf } from './language.ts'
export type { Language } from './language.ts'
export { longDate } from './long-date.ts'
export { randomKey } from './random-key.ts'
export { solveProofOfWork } from './proof-of-work.ts'
export type { ProofOfWorkChallenge } from './proof-of-work.ts'
