export { defineRoutes } from './define.ts'
export type { Audience, BodyOf, AnswerOf, ParamsOf, QueryOf, RefusalOf, Route, RouteTable, Routes } from './define.ts'
export { STATUS_OF_REFUSAL, refusalBody } from './refusal.ts'
export type { FieldFault, Refusal, RefusalBody } from './refusal.ts'
