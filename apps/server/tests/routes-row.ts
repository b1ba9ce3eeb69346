import type { Receipt } from './messages-journey.ts'

/** Every kind of viewer; the message belongs to the protection division. */
export const VIEWERS = [
  'anonymous',
  'writer',
  'handler-elsewhere',
  'handler',
  'head',
  'office',
  'office-reviewer',
  'leader',
  'admin',
] as const
export type Viewer = (typeof VIEWERS)[number]

export const SIGN_IN: Partial<Record<Viewer, string>> = {
  'handler-elsewhere': 'service',
  handler: 'protection',
  head: 'protection-head',
  office: 'office',
  'office-reviewer': 'reviewer',
  leader: 'leader',
  admin: 'admin',
}

/** What stands in the path and body of a call. */
export interface Scene {
  readonly message: Receipt
  readonly answered: Receipt
  readonly publication: string
}

export interface Row {
  readonly path: (scene: Scene, viewer: Viewer) => string
  readonly body?: (scene: Scene, viewer: Viewer) => object
  /** Status for everybody not named. */
  readonly all: number
  readonly but?: Partial<Record<Viewer, number>>
}

export const NOBODY = { anonymous: 401, writer: 401 } as const
