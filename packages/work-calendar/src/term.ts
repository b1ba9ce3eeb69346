/** Units of a limit (时限): working days (工作日), calendar days (自然日), calendar months (月). */
export const TERM_UNITS = ['workdays', 'days', 'months'] as const
export type TermUnit = (typeof TERM_UNITS)[number]

/**
 * What happens when a limit in days or months ends on a day off: `stays` on that day, or `moves` to the next working day as the Civil
 * Code has it for civil periods (民法典 Art. 203). Whether an administrative limit follows it is not confirmed, so it is
 * configuration, and `stays` (never later than the other) unless said. A limit in working days cannot end on a day off.
 */
export const DAY_OFF_RULES = ['stays', 'moves'] as const
export type DayOffRule = (typeof DAY_OFF_RULES)[number]

export interface Term {
  readonly n: number
  readonly unit: TermUnit
  readonly onDayOff?: DayOffRule
}

const PATTERNS: readonly (readonly [unit: TermUnit, pattern: RegExp])[] = [
  ['workdays', /^(\d{1,4})\s*(?:wd|working\s*days?|workdays?|个?工作日)$/i],
  ['days', /^(\d{1,4})\s*(?:d|days?|calendar\s*days?|天|日|个?自然日)$/i],
  ['months', /^(\d{1,4})\s*(?:m|months?|个?月)$/i],
]

/** Reads a limit as people type it: `20`, `20wd`, `20个工作日`, `30天`, `3 months`, `3个月`. A bare number is working days; else null. */
export function parseTerm(text: string): Term | null {
  const plain = text.normalize('NFKC').trim()
  if (/^\d{1,4}$/.test(plain)) return { n: Number(plain), unit: 'workdays' }
  for (const [unit, pattern] of PATTERNS) {
    const found = pattern.exec(plain)
    if (found !== null) return { n: Number(found[1]), unit }
  }
  return null
}
