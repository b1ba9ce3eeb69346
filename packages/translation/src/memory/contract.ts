import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { documentSlug } from '../sources/document-id.ts'
import { memoryRoutes } from './routes.ts'
import { MEMORY_MOST } from './values.ts'
import { memoryMatches, memoryState } from './views.ts'

const lang = z.enum(['zh', 'en']).optional()
const language = z.string().regex(/^[a-z]{2,3}$/)

export const memoryContract = defineRoutes({
  memoryMatches: {
    at: memoryRoutes.memoryMatches,
    summary: 'How texts like this Chinese one were translated before, the best first; only published translations',
    audience: 'staff',
    query: z.object({ lang }),
    body: z.object({
      language,
      text: z.string().max(MEMORY_MOST.asked),
      /** Of which document and clause it is: an earlier translation of that clause stands first among equals. */
      document: documentSlug.optional(),
      clause: z.string().max(80).optional(),
      /** From which score on, in percent; the configured one where not said. */
      from: z.number().int().min(50).max(100).optional(),
    }),
    answer: memoryMatches,
  },
  memoryState: {
    at: memoryRoutes.memoryState,
    summary: 'How much the translation memory holds, by language',
    audience: 'staff',
    query: z.object({ lang }),
    answer: memoryState,
  },
  memoryFile: {
    at: memoryRoutes.memoryFile,
    summary: 'The whole memory of a language as TMX 1.4b',
    audience: 'staff',
    query: z.object({ language, lang }),
    file: 'given',
  },
})
