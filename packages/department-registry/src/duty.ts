import * as z from 'zod'
import { day } from './day.ts'
import { writtenText } from './written-text.ts'

const MOST_WEIGHT = 100

/** Words in a text that speak for a duty, and how strongly; 1 is a hint, 10 settles most cases. */
const phrase = z.object({
  phrase: writtenText(40),
  weight: z.number().min(0.1).max(MOST_WEIGHT).default(1),
})

/** What a department is there for (职责), with the phrases by which a text is recognised as its business. */
export const duty = z.union([
  writtenText(200).transform((text) => ({ text, phrases: [], from: undefined, to: undefined })),
  z.object({
    text: writtenText(200),
    phrases: z.array(phrase).default([]),
    from: day.optional(),
    to: day.optional(),
  }),
])

export type Duty = z.infer<typeof duty>
export type DutyPhrase = z.infer<typeof phrase>
