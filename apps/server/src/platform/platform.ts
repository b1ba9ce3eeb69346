import type { Challenges } from './challenge.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import type { Log } from './log.ts'
import type { Seal } from './seal.ts'

/** What a module stands on: everything outside the process is reached through this. */
export interface Platform {
  readonly config: Config
  readonly db: Database
  readonly clock: Clock
  readonly log: Log
  readonly seal: Seal
  readonly challenges: Challenges
}
