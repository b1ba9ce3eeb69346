/** Units of a limit (时限): working days (工作日), calendar days (自然日), calendar months (月). */
export const TERM_UNITS = ['workdays', 'days', 'months'] as const
export type TermUnit = (typeof TERM_UNITS)[number]

export interface Term {
  readonly n: number
  readonly unit: TermUnit
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
