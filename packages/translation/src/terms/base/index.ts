import type { Term } from '../term.ts'

/** The term base that comes with the platform; a bureau's own glossary begins with it. */
export const BASE_TERMS: readonly Term[] = []
