import { LAST_CALL_PART } from '../values.ts'
import type { SeatTerms } from './terms.ts'

const HOUR = 3_600_000

/**
 * Until when an offer made now holds its places, in epoch milliseconds: the usual hours; but an offer that would reach into the last call
 * ends as it begins, or runs for a quarter of the time left to the start, whichever is later. Never longer than usual, never past the start.
 */
export function offerEnd({ startsAt, rules }: Pick<SeatTerms, 'startsAt' | 'rules'>, now: number): number {
  const usual = now + rules.offerHours * HOUR
  const lastCall = startsAt - rules.lastCallHours * HOUR
  const short = now + Math.floor((startsAt - now) / LAST_CALL_PART)
  return Math.min(usual, Math.max(lastCall, short))
}
