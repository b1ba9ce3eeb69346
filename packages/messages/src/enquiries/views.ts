import * as z from 'zod'
import type { About } from './shapes.ts'

/** What an enquiry is about as the public reads it. `label` is where the clause stood in `version`. */
export const aboutView = z
  .object({
    document: z.string(),
    kind: z.string(),
    title: z.string(),
    /** Its title in the language of the question; absent where no translation was public. */
    titleTranslated: z.string().optional(),
    version: z.number().int(),
    clause: z.string().nullable(),
    label: z.string().nullable(),
  })
  .meta({ id: 'EnquiryAboutView' })

/** An enquiry's clause for a reader; null where a message is about no document of the portal. */
export function aboutOf(about: About | undefined): z.output<typeof aboutView> | null {
  return about ? { ...about, clause: about.clause ?? null, label: about.label ?? null } : null
}
