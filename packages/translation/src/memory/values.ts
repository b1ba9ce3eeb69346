/** Characters of a text that is asked about, as long as a clause may be; matches given, and candidates that are compared in full. */
export const MEMORY_MOST = { asked: 20_000, given: 8, compared: 500 } as const
