import * as z from 'zod'
import { SUGGESTION_KINDS } from './values.ts'

/** A policy an answer rests on: its title, document number (文号), article, and where it can be read. */
export const faqPolicy = z
  .object({
    title: z.string(),
    number: z.string().nullable(),
    article: z.string().nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: 'FaqPolicy' })

export const faqItem = z
  .object({
    id: z.string(),
    board: z.string().nullable(),
    question: z.string(),
    answer: z.string(),
    policies: z.array(faqPolicy),
    department: z.string(),
    departmentName: z.string(),
    /** The day this version was published, `YYYY-MM-DD`. */
    publishedOn: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'FaqItem' })

export const faqEntry = faqItem
  .extend({
    /** Why this version took the place of the one before it. */
    note: z.string().nullable(),
    /** How many readers said that it answered their question, and how many that it did not. */
    ratings: z.object({ helped: z.number().int(), notHelped: z.number().int() }),
  })
  .meta({ id: 'FaqEntry' })

export const suggestion = z
  .object({
    kind: z.enum(SUGGESTION_KINDS),
    id: z.string(),
    board: z.string().nullable(),
    subject: z.string(),
    excerpt: z.string(),
    replyExcerpt: z.string(),
    /** Where it can be read in full, from the root of the platform. */
    url: z.string(),
  })
  .meta({ id: 'Suggestion' })

export type FaqItem = z.output<typeof faqItem>
export type FaqEntryView = z.output<typeof faqEntry>
export type SuggestionView = z.output<typeof suggestion>
