import * as z from 'zod'
import { TERM_DOMAINS } from '../terms/values.ts'
import { GLOSSARY_ACTIONS, GLOSSARY_FORMATS, GLOSSARY_ROW_STANDINGS, GLOSSARY_STATES } from './values.ts'

const both = z.object({ zh: z.string(), en: z.string() })
const day = z.string().nullable()

/** What an entry says, as it is read. */
const entryFields = {
  zh: z.string(),
  zhAlso: z.array(z.string()),
  en: z.string(),
  inflections: z.array(z.string()),
  alternatives: z.array(z.string()),
  forbidden: z.array(z.object({ form: z.string(), why: both })),
  names: z.array(z.object({ en: z.string(), from: day, to: day })),
  definition: both,
  source: z.string(),
  domain: z.enum(TERM_DOMAINS),
}
export const glossaryEntry = z.object(entryFields).meta({ id: 'GlossaryEntry' })

/** A released term, as the public reads it. Forbidden forms are for translators and are not shown. */
export const publicTerm = z
  .object({ id: z.string(), ...entryFields })
  .omit({ forbidden: true, inflections: true })
  .extend({
    domainName: z.string(),
    retired: z.boolean(),
    /** The term to use instead, where a retired one has one. */
    replacedBy: z.object({ id: z.string(), zh: z.string(), en: z.string() }).nullable(),
  })
  .meta({ id: 'GlossaryPublicTerm' })
export type PublicTerm = z.output<typeof publicTerm>

export const publicGlossary = z
  .object({
    /** The released edition of the glossary; 0 where none was released. */
    edition: z.number().int(),
    releasedAt: z.string().nullable(),
    items: z.array(publicTerm),
  })
  .meta({ id: 'GlossaryPublic' })
export type PublicGlossary = z.output<typeof publicGlossary>

const remark = z.object({ by: z.string(), byName: z.string(), at: z.string(), reason: z.string() })

export const deskTermItem = z
  .object({
    id: z.string(),
    version: z.number().int(),
    state: z.enum(GLOSSARY_STATES),
    stateName: z.string(),
    /** What holds; of an entry that was never approved, what is proposed. */
    entry: glossaryEntry,
    domainName: z.string(),
    /** A change that waits for approval. */
    proposed: remark.extend({ entry: glossaryEntry }).nullable(),
    retired: remark.extend({ replacedBy: z.string().nullable() }).nullable(),
    /** Whether what holds is what the public reads. */
    released: z.boolean(),
  })
  .meta({ id: 'GlossaryDeskItem' })
export type DeskTermItem = z.output<typeof deskTermItem>

export const deskTerm = deskTermItem
  .extend({
    actions: z.array(
      z.object({
        action: z.enum(GLOSSARY_ACTIONS),
        name: z.string(),
        open: z.boolean(),
        why: z.object({ code: z.string(), message: z.string() }).nullable(),
      }),
    ),
    history: z.array(
      z.object({
        seq: z.number().int(),
        at: z.string(),
        byName: z.string(),
        action: z.string(),
        name: z.string(),
        reason: z.string(),
        entry: glossaryEntry.nullable(),
      }),
    ),
  })
  .meta({ id: 'GlossaryDeskTerm' })
export type DeskTerm = z.output<typeof deskTerm>

export const deskGlossary = z
  .object({
    items: z.array(deskTermItem),
    /** How many approved or retired entries differ from what the public reads. */
    unreleased: z.number().int(),
    /** The release of the glossary stands at the reviewer's under this kind and id; null where none was ever drafted. */
    release: z.object({ kind: z.string(), id: z.string(), state: z.string(), version: z.number().int() }).nullable(),
  })
  .meta({ id: 'GlossaryDesk' })
export type DeskGlossary = z.output<typeof deskGlossary>

/** What a file would change. Lines count from 1, as an editor of texts counts them. */
export const glossaryFileView = z
  .object({
    format: z.enum(GLOSSARY_FORMATS),
    counts: z.object({ new: z.number().int(), changed: z.number().int(), same: z.number().int() }),
    rows: z.array(
      z.object({
        line: z.number().int(),
        id: z.string(),
        zh: z.string(),
        en: z.string(),
        standing: z.enum(GLOSSARY_ROW_STANDINGS),
        differs: z.array(z.string()).meta({ description: 'Names of the fields that differ' }),
      }),
    ),
    faults: z.array(z.object({ line: z.number().int(), field: z.string().nullable(), message: z.string() })),
  })
  .meta({ id: 'GlossaryFileView' })
export type GlossaryFileView = z.output<typeof glossaryFileView>
