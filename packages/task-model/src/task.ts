import type { DepartmentId } from '@gongkai/department-registry'
import type { Limit } from './limits/limit.ts'

/** The newest event of a task: what the next one is chained to, and who to name when somebody acted on an older version. */
export interface Head {
  readonly seq: number
  readonly hash: string
  readonly at: number
  readonly action: string
  readonly by: string
  readonly byName: string
}

/**
 * One matter: owed by its lead departments with others supporting, within limits, in a state of its procedure.
 * It holds nothing that its history does not: `replay` gives exactly this. `version` is the number of events.
 */
export interface Task<State extends string = string, Facts = unknown> {
  readonly id: string
  readonly procedure: string
  readonly state: State
  readonly version: number
  readonly lead: readonly DepartmentId[]
  readonly support: readonly DepartmentId[]
  readonly limits: readonly Limit[]
  readonly facts: Facts
  readonly head: Head
}
