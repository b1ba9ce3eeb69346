import * as z from 'zod'
import { CLAUSE_CHANGES, CLAUSE_ROLES, DOCUMENT_KINDS, EFFECTS, NEEDS, VALIDITIES } from '../values.ts'
import { sourceHeadView } from './head.ts'
import {
  IMPORTANCES,
  IMPORT_STATES,
  READING_NOTES,
  SOURCE_DESK_ACTIONS,
  SOURCE_ENDINGS,
  SOURCE_ORIGINS,
  SOURCE_STATES,
} from './values.ts'

const said = z.object({ code: z.string(), message: z.string() })

export const sourceClauseView = z
  .object({
    id: z.string(),
    path: z.array(z.string()),
    label: z.string(),
    role: z.enum(CLAUSE_ROLES),
    text: z.string(),
  })
  .meta({ id: 'SourceClause' })

/** A clause of a text that was read and not adopted yet. Pairs name it by `place`, from 0. */
export const readClauseView = sourceClauseView
  .omit({ id: true })
  .extend({ place: z.number().int() })
  .meta({ id: 'SourceReadClause' })

const effects = z.array(z.object({ effect: z.enum(EFFECTS), name: z.string() }))

export const sourceChangeView = z
  .object({
    old: z.array(z.string()),
    new: z.array(z.string()),
    change: z.enum(CLAUSE_CHANGES),
    changeName: z.string(),
    effects,
    material: z.boolean(),
  })
  .meta({ id: 'SourceChange' })

/** One row of an alignment: clauses of the version before, by id, beside clauses of the new reading, by place. */
export const sourcePairView = z
  .object({
    old: z.array(z.string()),
    new: z.array(z.number().int()),
    change: z.enum(CLAUSE_CHANGES),
    changeName: z.string(),
    effects,
    material: z.boolean(),
    /** Somebody put it together, or said what it does. */
    byHand: z.boolean(),
  })
  .meta({ id: 'SourcePair' })

const successorView = z
  .object({ document: z.string().nullable(), title: z.string(), number: z.string(), url: z.string().nullable() })
  .meta({ id: 'SourceSuccessor' })

export const sourceListItem = z
  .object({
    id: z.string(),
    version: z.number().int(),
    state: z.enum(SOURCE_STATES),
    stateName: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    kindName: z.string(),
    needs: z.array(z.enum(NEEDS)),
    importance: z.enum(IMPORTANCES),
    importanceName: z.string(),
    title: z.string(),
    number: z.string(),
    issuer: z.string(),
    validity: z.enum(VALIDITIES),
    validityName: z.string(),
    /** The newest version of the Chinese text; 0 where none was adopted. */
    latest: z.number().int(),
    adoptedAt: z.string().nullable(),
    /** The version whose Chinese text the public reads; null where none is. */
    released: z.number().int().nullable(),
  })
  .meta({ id: 'SourceListItem' })

export const sourceVersionItem = z
  .object({
    number: z.number().int(),
    head: sourceHeadView,
    origin: z.enum(SOURCE_ORIGINS),
    originName: z.string(),
    adoptedBy: z.string(),
    adoptedAt: z.string(),
    clauses: z.number().int(),
    /** Changed clauses from the version before, by whether they are material. */
    material: z.number().int(),
    wording: z.number().int(),
    released: z.boolean(),
  })
  .meta({ id: 'SourceVersionItem' })

export const sourceImportItem = z
  .object({
    id: z.string(),
    state: z.enum(IMPORT_STATES),
    origin: z.enum(SOURCE_ORIGINS),
    originName: z.string(),
    by: z.string(),
    at: z.string(),
    clauses: z.number().int(),
  })
  .meta({ id: 'SourceImportItem' })

export const deskSource = sourceListItem
  .extend({
    head: sourceHeadView.nullable(),
    ended: z
      .object({
        how: z.enum(SOURCE_ENDINGS),
        howName: z.string(),
        on: z.string(),
        by: successorView.nullable(),
        reason: z.string(),
      })
      .nullable(),
    withdrawn: z.object({ on: z.string(), by: successorView.nullable(), reason: z.string() }).nullable(),
    /** The newest first. */
    versions: z.array(sourceVersionItem),
    /** Imports that wait for somebody to look at them. */
    imports: z.array(sourceImportItem),
    actions: z.array(
      z.object({
        action: z.enum(SOURCE_DESK_ACTIONS),
        name: z.string(),
        open: z.boolean(),
        because: said.nullable(),
      }),
    ),
    /** Whether this person may import and adopt a version. */
    mayImport: z.boolean(),
  })
  .meta({ id: 'DeskSource' })

export const sourceVersionView = sourceVersionItem
  .extend({
    document: z.string(),
    list: z.array(sourceClauseView),
    /** The clauses of the version before, so that both texts of a change can be shown; empty in the first version. */
    before: z.array(sourceClauseView),
    changes: z.array(sourceChangeView),
  })
  .meta({ id: 'SourceVersion' })

export const sourceImportView = sourceImportItem
  .extend({
    /** Grows with every correction: the next one names it. */
    version: z.number().int(),
    document: z.string(),
    /** The version it is aligned with; 0 where there is none yet. */
    against: z.number().int(),
    /** What the text itself, the register or the version before say; adopting gives the final one. */
    head: sourceHeadView.partial(),
    notes: z.array(z.object({ note: z.enum(READING_NOTES), message: z.string() })),
    before: z.array(sourceClauseView),
    list: z.array(readClauseView),
    pairs: z.array(sourcePairView),
    /** Corrections by hand that can be undone. */
    corrections: z.number().int(),
    /** Why it cannot be adopted now; null where it can. */
    closed: said.nullable(),
  })
  .meta({ id: 'SourceImport' })

export const sourcePolicyItem = z
  .object({
    id: z.string(),
    title: z.string(),
    number: z.string(),
    issuer: z.string(),
    issuedOn: z.string(),
    url: z.string().nullable(),
    articles: z.number().int(),
  })
  .meta({ id: 'SourcePolicyItem' })

export type SourceListItem = z.output<typeof sourceListItem>
export type SourceVersionItem = z.output<typeof sourceVersionItem>
export type SourceImportItem = z.output<typeof sourceImportItem>
export type DeskSource = z.output<typeof deskSource>
export type SourceVersionView = z.output<typeof sourceVersionView>
export type SourceImportView = z.output<typeof sourceImportView>
export type SourcePairView = z.output<typeof sourcePairView>
export type SourcePolicyItem = z.output<typeof sourcePolicyItem>
