import { isDay, monthsAfter } from './day.ts'

/** Regulation Art. 18 asks for reassessment from time to time and fixes no interval: the bureau does. */
export const DEFAULT_REASSESS_MONTHS = 12

/**
 * When what is not public is looked at again (定期评估), Regulation Art. 18. A secret whose period ends earlier is looked at then: it is
 * declassified by itself on that day (Law on Guarding State Secrets Art. 24). Days are `YYYY-MM-DD`.
 */
export function reassessmentDay(
  decidedOn: string,
  secretUntil: string | null = null,
  months = DEFAULT_REASSESS_MONTHS,
): string {
  const regular = monthsAfter(decidedOn, months)
  const ends = secretUntil !== null && isDay(secretUntil) && secretUntil > decidedOn ? secretUntil : regular
  return ends < regular ? ends : regular
}
