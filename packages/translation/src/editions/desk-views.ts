import * as z from 'zod'
import {
  CLAUSE_CHANGES,
  CLAUSE_ROLES,
  CURRENCIES,
  DOCUMENT_KINDS,
  EFFECTS,
  TRANSLATION_STATES,
  VALIDITIES,
} from '../values.ts'
import { IMPORTANCES } from '../sources/values.ts'
import { MISFITS, TRANSLATION_DESK_ACTIONS, UNIT_FAULTS, UNIT_ORIGINS, WITHDRAWN_BECAUSE } from './values.ts'

const reason = z.object({ code: z.string(), message: z.string() })
const remark = z.object({ byName: z.string(), at: z.string(), reason: z.string() })
const count = z.number().int()

/** A limit that runs now. `dueOn` is `YYYY-MM-DD`; `light` as everywhere on the desk. */
export const translationLimit = z
  .object({
    limit: z.string(),
    limitName: z.string(),
    dueOn: z.string(),
    daysLeft: z.number().int(),
    light: z.string(),
  })
  .meta({ id: 'TranslationLimit' })

/** One translation in the desk's list. */
export const deskTranslationItem = z
  .object({
    id: z.string(),
    document: z.string(),
    language: z.string(),
    version: count,
    kind: z.enum(DOCUMENT_KINDS),
    title: z.string(),
    /** The translated title, as it is drafted; '' where there is none. */
    titleTranslated: z.string(),
    importance: z.enum(IMPORTANCES),
    state: z.enum(TRANSLATION_STATES),
    stateName: z.string(),
    /** Who took it up last; null while nobody has. */
    takenBy: z.object({ person: z.string(), byName: z.string(), at: z.string() }).nullable(),
    /** The newest version of the Chinese text. */
    sourceVersion: count,
    validity: z.enum(VALIDITIES),
    /** The newest edition that was published; 0 where none was. */
    edition: count,
    standing: z.boolean(),
    tentative: z.boolean(),
    /** Published clauses by how they stand; all 0 without an edition. */
    counts: z.object({
      clauses: count,
      current: count,
      wording: count,
      stale: count,
      missing: count,
      gone: count,
      /** Of the draft: clauses with words, and those marked ready. */
      drafted: count,
      ready: count,
    }),
    /** Since when the oldest clause that is not current has been so. */
    staleSince: z.string().nullable(),
    limit: translationLimit.nullable(),
    /** Whether the next step is this person's. */
    waitsForYou: z.boolean(),
    /** What this person can do next, in the order of the procedure. */
    open: z.array(z.enum(TRANSLATION_DESK_ACTIONS)),
  })
  .meta({ id: 'DeskTranslationItem' })

export const openChange = z
  .object({
    version: count,
    on: z.string(),
    change: z.enum(CLAUSE_CHANGES),
    changeName: z.string(),
    effects: z.array(z.enum(EFFECTS)),
    effectNames: z.array(z.string()),
    material: z.boolean(),
  })
  .meta({ id: 'TranslationOpenChange' })

/** The words of a clause as they were kept once. */
export const unitVersion = z
  .object({
    unitVersion: count,
    text: z.string(),
    basis: count,
    origin: z.enum(UNIT_ORIGINS),
    ready: z.boolean(),
    byName: z.string(),
    at: z.string(),
  })
  .meta({ id: 'TranslationUnitVersion' })

/** One clause in the editor: the Chinese now and as it was translated, the words drafted and published, and how they stand. */
export const translationUnit = z
  .object({
    clause: z.string(),
    /** As the Chinese numbers it, and how it is called in English: Article 5. */
    label: z.string(),
    name: z.string(),
    role: z.enum(CLAUSE_ROLES),
    depth: count,
    /** The newest Chinese text; null where the clause is gone. */
    chinese: z.string().nullable(),
    /** The Chinese that the drafted words stand for, where it is another version; null without words. */
    basis: z.object({ version: count, chinese: z.string() }).nullable(),
    unitVersion: count,
    text: z.string(),
    origin: z.enum(UNIT_ORIGINS),
    originName: z.string(),
    ready: z.boolean(),
    byName: z.string(),
    at: z.string().nullable(),
    /** The published words and the Chinese they stand for. */
    published: z.object({ text: z.string(), basis: count, chinese: z.string(), translatedOn: z.string() }).nullable(),
    currency: z.enum(CURRENCIES),
    currencyName: z.string(),
    changes: z.array(openChange),
    /** Other clauses whose words cover this one after a split or a merger: both parts and the old words are offered. */
    offered: z.array(z.object({ clause: z.string(), label: z.string(), chinese: z.string(), text: z.string() })),
    stillRight: remark.extend({ version: count }).nullable(),
    /** Whether the language reviewer has read exactly these words before. */
    read: z.boolean(),
    /** What keeps it from being submitted; null where nothing does. */
    fault: z.object({ code: z.enum(UNIT_FAULTS), message: z.string() }).nullable(),
  })
  .meta({ id: 'TranslationUnit' })

export const deskTranslation = deskTranslationItem
  .extend({
    stateSentence: z.string(),
    /** How the published translation stands, in plain words. */
    line: z.string(),
    units: z.array(translationUnit),
    /** The submission that is under review, and why it no longer fits, where it does not. */
    submitted: z
      .object({
        byName: z.string(),
        at: z.string(),
        sourceVersion: count,
        tentative: z.boolean(),
        misfit: z.object({ because: z.enum(MISFITS), message: z.string() }).nullable(),
        approved: z.boolean(),
      })
      .nullable(),
    languageReview: z.object({ byName: z.string(), at: z.string() }).nullable(),
    sentBack: remark.nullable(),
    withdrawn: remark.extend({ because: z.enum(WITHDRAWN_BECAUSE) }).nullable(),
    limits: z.array(translationLimit),
    actions: z.array(
      z.object({
        action: z.enum(TRANSLATION_DESK_ACTIONS),
        name: z.string(),
        open: z.boolean(),
        reason: reason.optional(),
      }),
    ),
    /** Whether this person may save words now. */
    mayEdit: z.boolean(),
    editions: z.array(z.object({ edition: count, at: z.string(), sourceVersion: count, withdrawn: z.boolean() })),
    history: z.array(
      z.object({ seq: count, at: z.string(), byName: z.string(), action: z.string(), text: z.string() }),
    ),
  })
  .meta({ id: 'DeskTranslation' })

/**
 * What saving words answers. `kept: false` where somebody else has kept other words since: theirs are given beside what was sent, and
 * nothing of either is lost.
 */
export const unitSaved = z
  .object({
    kept: z.boolean(),
    unit: translationUnit,
    conflict: z.object({ theirs: unitVersion, yours: z.object({ text: z.string(), basis: count }) }).nullable(),
  })
  .meta({ id: 'TranslationUnitSaved' })

/** One line of coverage and age. */
export const coverageRow = z
  .object({
    document: z.string(),
    language: z.string(),
    title: z.string(),
    titleTranslated: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    importance: z.enum(IMPORTANCES),
    state: z.enum(TRANSLATION_STATES),
    stateName: z.string(),
    edition: count,
    sourceVersion: count,
    validity: z.enum(VALIDITIES),
    currency: z.enum(['current', 'wording', 'stale', 'untranslated', 'withdrawn']),
    staleSince: z.string().nullable(),
    stale: z.array(z.object({ clause: z.string(), label: z.string(), effects: z.array(z.enum(EFFECTS)) })),
    limit: translationLimit.nullable(),
  })
  .meta({ id: 'TranslationCoverageRow' })

export const translationCoverage = z
  .object({
    language: z.string(),
    counts: z.object({
      documents: count,
      current: count,
      wording: count,
      stale: count,
      untranslated: count,
      withdrawn: count,
    }),
    rows: z.array(coverageRow),
  })
  .meta({ id: 'TranslationCoverage' })

export type TranslationLimitView = z.output<typeof translationLimit>
export type DeskTranslationItem = z.output<typeof deskTranslationItem>
export type OpenChangeView = z.output<typeof openChange>
export type UnitVersionView = z.output<typeof unitVersion>
export type TranslationUnitView = z.output<typeof translationUnit>
export type DeskTranslation = z.output<typeof deskTranslation>
export type UnitSaved = z.output<typeof unitSaved>
export type CoverageRow = z.output<typeof coverageRow>
export type TranslationCoverage = z.output<typeof translationCoverage>
