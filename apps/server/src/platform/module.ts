import type { Refusal, Routes, Sentences } from '@gongkai/contract-kit'
import type { Handlers } from '@gongkai/contract-kit/fastify'
import type { StaffRole } from '@gongkai/task-model'
import type { JobHandler } from './jobs.ts'
import type { Subscription } from './outbox.ts'
import type { CapacitiesOf, StaffSession } from './session.ts'

/** What the server adds to every request it gives a handler. */
export interface RequestContext {
  readonly session: StaffSession | null
  readonly requestId: string
  readonly idempotencyKey: string | null
  /** Client address, behind the proxies that the configuration trusts. */
  readonly ip: string
  /** The origin of this platform as the caller names it, or as the configuration does. */
  readonly platformOrigin: string
  /** Sets the session cookie to a token, or clears it (null) and closes the session it held; for the session module. */
  setSession(token: string | null): Promise<void>
}

export type ModuleHandlers<C extends Routes> = Handlers<C, RequestContext>

/** How the file of a route that takes one is read: its bound in bytes, and what a larger one and one that broke off is answered. */
export interface FileBound {
  readonly most: number
  readonly tooLarge: Refusal
  readonly brokenOff: Refusal
}

/** One subject of the server: its contract, its handlers, its sentences, and the work it does outside requests. */
export interface ServerModule<C extends Routes = Routes> {
  readonly name: string
  readonly contract: C
  readonly handlers: ModuleHandlers<C>
  readonly sentences: Sentences
  /** Job kind → what to do. */
  readonly jobs?: Readonly<Record<string, JobHandler>>
  /** Jobs to run again and again: kind → every so many milliseconds. One run at a time over all processes. */
  readonly schedules?: Readonly<Record<string, number>>
  readonly subscriptions?: readonly Subscription[]
  /** What an account may act as today; one module of the server knows. */
  readonly capacitiesOf?: CapacitiesOf
  /** Staff routes that only some roles may use at all; the server answers `forbidden` before the handler. */
  readonly viewers?: { readonly [Name in keyof C]?: readonly StaffRole[] }
  /** Of every route that takes a file. Such a route keeps its own transactions: a file is judged before anything is written. */
  readonly files?: { readonly [Name in keyof C]?: FileBound }
  /** Routes that take a form beside JSON: mail programs send one. */
  readonly forms?: readonly (keyof C & string)[]
  /** Routes whose handler keeps its own transactions (signing in: a failed attempt must be counted though it is refused). */
  readonly direct?: readonly (keyof C & string)[]
  /** Routes whose handler puts several requests into one transaction and keeps their Idempotency-Keys itself, with `onceEach`. */
  readonly gathered?: readonly (keyof C & string)[]
}

/** Keeps the contract's types while the handlers are written; gives a module that can stand in a list of modules. */
export function defineModule<const C extends Routes>(module: ServerModule<C>): ServerModule {
  return module as unknown as ServerModule
}
