import { limitStatus, type LimitStatus, type Today } from './limit-status.ts'
import type { Limit } from './limit.ts'

export interface UrgentLimit {
  readonly limit: Limit
  readonly status: LimitStatus
}

/**
 * The limit of a matter to look at first, when several run at once (the forwarding body's and the inner stage's): of those that run,
 * the one due first; where none runs, the paused one due first; none once all are met. On the same day the one that came first in the
 * matter stands. A limit that is late is due before today and so comes before every other.
 */
export function urgentLimit(limits: readonly Limit[], at: Today): UrgentLimit | null {
  let found: UrgentLimit | null = null
  for (const limit of limits) {
    if (limit.stopped !== null) continue
    const status = limitStatus(limit, at)
    if (found === null || before(status, found.status)) found = { limit, status }
  }
  return found
}

function before(a: LimitStatus, b: LimitStatus): boolean {
  return a.paused === b.paused ? a.due < b.due : b.paused
}
