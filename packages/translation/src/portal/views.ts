import * as z from 'zod'
import { CLAUSE_CHANGES, CLAUSE_ROLES, CURRENCIES, DOCUMENT_KINDS, EFFECTS, NEEDS, VALIDITIES } from '../values.ts'
import { FOUND_IN, STANDINGS } from './values.ts'

/** A text and the language it is in: where there is no translation the Chinese stands, and a page must say so to screen readers. */
export const portalText = z.object({ text: z.string(), language: z.string() }).meta({ id: 'PortalText' })

/** The currency line in its parts, for pages whose language the platform itself does not speak. */
export const portalLine = z
  .object({
    /** The newest day on which one of its clauses was translated. */
    translatedOn: z.string(),
    fromVersion: z.number().int(),
    /** The oldest version that a clause still stands for which changed since; null where none is older. */
    oldest: z.number().int().nullable(),
    version: z.number().int(),
    standing: z.enum(['current', 'wording', 'stale']),
    changed: z.array(
      z.object({
        clause: z.string(),
        label: z.string(),
        role: z.enum(CLAUSE_ROLES),
        change: z.enum(CLAUSE_CHANGES),
        effects: z.array(z.enum(EFFECTS)),
      }),
    ),
    /** How many more have changed in wording only. */
    wording: z.number().int(),
    tentative: z.boolean(),
  })
  .meta({ id: 'PortalLine' })

/** A document in a list. Dates are `YYYY-MM-DD` of Shanghai. */
export const portalSummary = z
  .object({
    id: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    needs: z.array(z.enum(NEEDS)),
    title: portalText,
    titleZh: z.string(),
    /** 发文字号, such as 沪知局规〔2025〕3号; null where there is none. */
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: z.string().nullable(),
    effectiveOn: z.string().nullable(),
    validity: z.enum(VALIDITIES),
    standing: z.enum(STANDINGS),
    /** The clauses whose text is not to be relied on, as they are labelled; empty unless `stale`. */
    stale: z.array(z.object({ clause: z.string(), label: z.string(), effects: z.array(z.enum(EFFECTS)) })),
    /** How the translation stands, in plain words of the language asked for (English where that has none). */
    line: z.string(),
    /** The same in its parts; null where there is no translation. */
    lineParts: portalLine.nullable(),
    tentative: z.boolean(),
    /** The day of the newest edition of what is shown. */
    changedOn: z.string(),
  })
  .meta({ id: 'PortalSummary' })

/** What became of a clause after the version it was translated from. */
export const portalChange = z
  .object({
    change: z.enum(CLAUSE_CHANGES),
    effects: z.array(z.enum(EFFECTS)),
    material: z.boolean(),
    /** The version that changed it, and the day it was adopted here. */
    version: z.number().int(),
    on: z.string(),
  })
  .meta({ id: 'PortalChange' })

/** A clause as a reader sees it: the translation, the Chinese, and how the one stands beside the other. */
export const portalClause = z
  .object({
    id: z.string(),
    /** As the Chinese text numbers it: 第三条, 二、（三）; empty without a number. */
    label: z.string(),
    /** How deep it stands, 0 for the outermost. */
    depth: z.number().int(),
    role: z.enum(CLAUSE_ROLES),
    text: z.string().nullable(),
    chinese: z.string().nullable(),
    currency: z.enum(CURRENCIES),
    /** Not to be relied on: its sense has changed, it has no words, or it is no longer there. */
    unreliable: z.boolean(),
    changes: z.array(portalChange),
    /** The Chinese as it was translated and as it is now, where it changed; null where that version is not released. */
    before: z.string().nullable(),
    after: z.string().nullable(),
    /** Clauses whose words cover this one, where it was split off or merged. */
    from: z.array(z.object({ clause: z.string(), label: z.string() })),
    /** A reviewer's decision that the translation is still right though the Chinese changed. */
    stillRight: z.object({ on: z.string(), version: z.number().int() }).nullable(),
  })
  .meta({ id: 'PortalClause' })

/** One document in one language, with all that a reader must know of it. */
export const portalDocument = portalSummary
  .extend({
    language: z.string(),
    validUntil: z.string().nullable(),
    /** What took its place: a document of this site, or an address. */
    supersededBy: z
      .object({ id: z.string().nullable(), title: portalText.nullable(), url: z.string().nullable() })
      .nullable(),
    /** The Chinese page, or null where there is none. */
    url: z.string().nullable(),
    /** The newest version of the Chinese text, and the version whose text may be shown here; null where none is released. */
    source: z.object({ version: z.number().int(), shown: z.number().int().nullable(), on: z.string().nullable() }),
    /** The published translation; null on a Chinese page and where there is none. */
    translation: z
      .object({
        edition: z.number().int(),
        /** The version of the Chinese text that this edition was made from; of a clause it left older `line` tells. */
        basis: z.number().int(),
        translatedOn: z.string(),
        publishedOn: z.string(),
      })
      .nullable(),
    /** Taken down, here or at its source; no text stands then. */
    withdrawn: z.object({ on: z.string() }).nullable(),
    clauses: z.array(portalClause),
    /** Every language this document may be read in, the Chinese included. */
    languages: z.array(z.string()),
    related: z.array(z.object({ id: z.string(), kind: z.enum(DOCUMENT_KINDS), title: portalText })),
    origin: z.string(),
  })
  .meta({ id: 'PortalDocument' })

/** A document that a search found, with the passage. Offsets are UTF-16 units of the excerpt. */
export const portalFound = portalSummary
  .extend({
    foundIn: z.enum(FOUND_IN),
    clause: z.string().nullable(),
    clauseLabel: z.string(),
    excerpt: z.string(),
    excerptLanguage: z.string(),
    marks: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  })
  .meta({ id: 'PortalFound' })

export const portalResults = z
  .object({
    items: z.array(portalFound),
    /** How many documents were found; `more` where only the first are counted. */
    total: z.number().int(),
    more: z.boolean(),
    /** Where the next page begins; null on the last. */
    next: z.number().int().nullable(),
  })
  .meta({ id: 'PortalResults' })

/** The published table of coverage and age. */
export const portalCoverage = z
  .object({
    language: z.string(),
    counts: z.object({
      documents: z.number().int(),
      translated: z.number().int(),
      current: z.number().int(),
      wording: z.number().int(),
      stale: z.number().int(),
      untranslated: z.number().int(),
    }),
    rows: z.array(
      portalSummary.extend({ staleSince: z.string().nullable(), importance: z.number().int() }).meta({
        id: 'PortalCoverageRow',
      }),
    ),
    /** Where the next rows begin; null behind the last. */
    next: z.number().int().nullable(),
  })
  .meta({ id: 'PortalCoverage' })

/** One thing that became public, for feeds: an edition of a translation, or a change of the Chinese text. */
export const portalNews = portalSummary
  .extend({
    language: z.string(),
    edition: z.number().int(),
    /** An instant in ISO 8601. */
    at: z.string(),
  })
  .meta({ id: 'PortalNews' })

/** Every public page of a document, for the map of the site. */
export const portalPlace = z
  .object({
    id: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    languages: z.array(z.string()),
    changedOn: z.string(),
  })
  .meta({ id: 'PortalPlace' })

export type PortalText = z.output<typeof portalText>
export type PortalSummary = z.output<typeof portalSummary>
export type PortalChange = z.output<typeof portalChange>
export type PortalClause = z.output<typeof portalClause>
export type PortalDocument = z.output<typeof portalDocument>
export type PortalFound = z.output<typeof portalFound>
export type PortalResults = z.output<typeof portalResults>
export type PortalCoverage = z.output<typeof portalCoverage>
export type PortalPlace = z.output<typeof portalPlace>
export type PortalNews = z.output<typeof portalNews>
