import { line, optionalText, text } from '@gongkai/contract-kit/text'
import * as z from 'zod'
import { TERM_DOMAINS } from '../terms/values.ts'
import { GLOSSARY_LENGTHS as MOST } from './values.ts'

/** A day that there is; it becomes a day of the calendar where an entry becomes a term. */
const day = z.iso.date()
const forms = z.array(line(MOST.en)).max(MOST.forms)
const both = (most: number) => z.object({ zh: optionalText(most), en: optionalText(most) })

/** A slug: it stands in the address of the term and stays. */
export const termId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(MOST.id)

/** What an entry says: a term without its id and status. */
export const termEntry = z.object({
  zh: line(MOST.zh),
  zhAlso: z.array(line(MOST.zh)).max(MOST.forms).default([]),
  en: line(MOST.en),
  inflections: forms.default([]),
  alternatives: forms.default([]),
  forbidden: z
    .array(z.object({ form: line(MOST.en), why: both(MOST.why) }))
    .max(MOST.forms)
    .default([]),
  names: z
    .array(z.object({ en: line(MOST.en), from: day.nullable().default(null), to: day.nullable().default(null) }))
    .max(MOST.names)
    .default([]),
  definition: both(MOST.definition),
  source: text(MOST.source),
  domain: z.enum(TERM_DOMAINS),
})
export type TermEntry = z.output<typeof termEntry>

const reason = optionalText(MOST.reason).default('')
const why = text(MOST.reason)

/** What each act on an entry asks of whoever does it. */
export const glossaryInputs = {
  revise: z.object({ entry: termEntry, reason }),
  approve: z.object({}),
  decline: z.object({ reason: why }),
  'drop-change': z.object({ reason: why }),
  /** `replacedBy`: the id of the entry to use instead, where there is one. */
  retire: z.object({ reason: why, replacedBy: termId.nullable().default(null) }),
  restore: z.object({ reason }),
}

export const proposeInput = z.object({ id: termId, entry: termEntry, reason })
