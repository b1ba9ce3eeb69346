import * as z from 'zod'

/** A piece of two texts laid side by side: in both, only in what is asked (`added`), only in what was translated then (`removed`). */
export const memoryDiff = z
  .object({ op: z.enum(['same', 'added', 'removed']), text: z.string() })
  .meta({ id: 'MemoryDiff' })
export type MemoryDiff = z.output<typeof memoryDiff>

export const memoryMatch = z
  .object({
    /** Percent. 100 only where the Chinese is the same but for spaces, width and punctuation marks of the same meaning. */
    score: z.number().int(),
    exact: z.boolean(),
    /** The Chinese that was translated then, and its translation. */
    zh: z.string(),
    text: z.string(),
    /** From that Chinese to the one asked about. */
    diff: z.array(memoryDiff),
    document: z.string(),
    title: z.string(),
    clause: z.string(),
    label: z.string(),
    /** The published edition it is from, and the version of the Chinese that this clause was translated from. */
    edition: z.number().int(),
    version: z.number().int(),
    publishedAt: z.string(),
    /** The translation that it is from was withdrawn since. */
    withdrawn: z.boolean(),
    /** It is an earlier translation of the very clause that is asked about. */
    same: z.boolean(),
  })
  .meta({ id: 'MemoryMatch' })
export type MemoryMatch = z.output<typeof memoryMatch>

export const memoryMatches = z.object({ items: z.array(memoryMatch) }).meta({ id: 'MemoryMatches' })

export const memoryState = z
  .object({
    items: z.array(
      z.object({
        lang: z.string(),
        segments: z.number().int(),
        documents: z.number().int(),
        newest: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'MemoryState' })
export type MemoryState = z.output<typeof memoryState>
