import * as z from 'zod'
import { LENGTHS } from './values.ts'

/** Length in code points, so that 𠮷 and an emoji count as one, as a writer counts. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .refine((value) => value.length > 0, { params: { code: 'empty' } })
    .refine((value) => [...value].length <= max, { params: { code: 'too-long', max } })

/** What a citizen sends. Control characters other than line breaks and tabs are removed before anything else. */
export const submission = z
  .object({
    board: z.string().min(1).max(60),
    subject: text(LENGTHS.subject),
    body: text(LENGTHS.body),
    contact: z.object({
      name: text(LENGTHS.name),
      phone: z.string().trim().max(LENGTHS.phone).optional(),
      email: z.string().trim().max(LENGTHS.email).optional(),
    }),
    mayPublish: z.boolean(),
    challenge: z.string().min(1).max(20_000),
  })
  .meta({ id: 'Submission' })
