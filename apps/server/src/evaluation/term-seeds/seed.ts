/** A clause of the set with what is wrong in its English; null for a clean one. */
export interface TermSeed {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly wrong: SeedFault | null
  /** The part of the Chinese that the fault is in. */
  readonly place: { readonly start: number; readonly end: number } | null
}

export const SEED_FAULTS = [
  'number',
  'date',
  'amount',
  'reference',
  'document-number',
  'term',
  'missing',
  'untranslated',
] as const
export type SeedFault = (typeof SEED_FAULTS)[number]

/** Numbers that look drawn and are the same each time (mulberry32). */
export function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
