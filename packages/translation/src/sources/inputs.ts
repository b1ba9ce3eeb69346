import { line, text } from '@gongkai/contract-kit/text'
import * as z from 'zod'
import { DOCUMENT_KINDS, EFFECTS, NEEDS } from '../values.ts'
import { documentSlug } from './document-id.ts'
import { sourceHead } from './head.ts'
import { IMPORTANCES, SOURCE_ENDINGS, SOURCE_LENGTHS as LENGTHS, SOURCE_ORIGINS, TRACKED_CHANGES } from './values.ts'

const reason = text(LENGTHS.reason)
const day = z.iso.date()

/** How a document is found and in which order its translations are worked through. */
export const sourceDescription = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  needs: z.array(z.enum(NEEDS)).max(NEEDS.length).default([]),
  importance: z.enum(IMPORTANCES).default('normal'),
})
export const registerInput = sourceDescription.extend({ id: documentSlug })

const successor = z.union([
  z.object({ document: documentSlug }),
  z.object({
    title: line(LENGTHS.title),
    number: z.string().max(LENGTHS.number).default(''),
    url: z
      .url({ protocol: /^https?$/ })
      .max(LENGTHS.url)
      .nullable()
      .default(null),
  }),
])

/** What each action asks of whoever does it. */
export const sourceInputs = {
  describe: sourceDescription,
  adopt: z.object({
    number: z.number().int().min(1),
    head: sourceHead,
    origin: z.enum(SOURCE_ORIGINS),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    material: z.number().int().min(0),
  }),
  end: z.object({ how: z.enum(SOURCE_ENDINGS), on: day, by: successor.nullable().default(null), reason }),
  withdraw: z.object({ on: day, by: successor.nullable().default(null), reason }),
  restore: z.object({ reason }),
} as const

/** A text that was pasted; `html` as it stood on a page. */
export const pastedText = z.object({
  format: z.enum(['txt', 'html']),
  text: z
    .string()
    .min(1)
    .max(LENGTHS.text * 4),
})

/** How a file is read, in the query of the route that takes it. */
export const fileReading = z.object({
  changes: z.enum(TRACKED_CHANGES).default('refuse'),
  /** Comments are left out on purpose; without it a file that holds any is refused. */
  comments: z.enum(['refuse', 'leave-out']).default('refuse'),
})

const sides = {
  /** Ids of clauses of the version before. */
  old: z.array(z.string().max(80)).max(200),
  /** Places of clauses in the new reading, from 0. */
  new: z.array(z.number().int().min(0)).max(200),
}

/**
 * One correction by hand of how two versions are aligned. `pair` puts these together, whatever they stood with; `unpair` lets each of
 * these stand alone, as gone or new; `effects` says what the edit does in law where the reading of it is wrong; `undo` takes the last
 * correction back; `realign` starts again from the newest version.
 */
export const alignmentCorrection = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('pair'), ...sides }),
    z.object({ kind: z.literal('unpair'), ...sides }),
    z.object({ kind: z.literal('effects'), ...sides, effects: z.array(z.enum(EFFECTS)).max(EFFECTS.length), reason }),
    z.object({ kind: z.literal('undo') }),
    z.object({ kind: z.literal('realign') }),
  ])
  .meta({ id: 'SourceAlignmentCorrection' })
export type AlignmentCorrection = z.output<typeof alignmentCorrection>

/** The note tells readers what the new version changes, once its text is released; empty for the usual sentence. */
export const adoptInput = z.object({ head: sourceHead, note: z.string().max(LENGTHS.reason).default('') })
