import * as z from 'zod'
import { line, optionalText, text } from './text-shape.ts'
import { LENGTHS } from './values.ts'

/** What a citizen sends. Control characters other than line breaks and tabs are removed before anything else. */
export const submission = z
  .object({
    board: z.string().min(1).max(60),
    subject: line(LENGTHS.subject),
    body: text(LENGTHS.body),
    contact: z.object({
      name: line(LENGTHS.name),
      phone: optionalText(LENGTHS.phone).optional(),
      email: optionalText(LENGTHS.email).optional(),
    }),
    mayPublish: z.boolean(),
    /** The tokens of files that were sent before (附件). */
    attachments: z.array(z.string().min(1).max(200)).max(10).optional(),
    challenge: z.string().min(1).max(20_000),
  })
  .meta({ id: 'Submission' })

export type Submission = z.output<typeof submission>

/**
 * A submission as it is kept: parsed and cleaned (the shape itself cleans), and an empty telephone number or e-mail address
 * is none. Throws a zod error on what is no submission; parsing twice changes nothing.
 */
export function cleanSubmission(raw: unknown): Submission {
  const { contact, ...rest } = submission.parse(raw)
  const { name, phone, email } = contact
  return { ...rest, contact: { name, ...(phone ? { phone } : {}), ...(email ? { email } : {}) } }
}
