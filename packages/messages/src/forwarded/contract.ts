import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { limitView } from '../shapes.ts'
import { MESSAGE_STATES } from '../values.ts'
import { ROW_FAULTS } from './row-faults.ts'
import { RESULT_FIELDS, SHEET_FIELDS } from './fields.ts'
import { forwardedRoutes } from './routes.ts'
import { SHEET_REFUSALS } from './sentences.ts'

const lang = z.enum(['zh', 'en']).optional()
const platform = z.string().max(40)
const day = z.string().max(10).optional()
const cursor = z.string().max(200).optional()

export const SHEET_FORMATS = ['csv', 'xlsx', 'json'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]

const platformView = z
  .object({ id: z.string(), name: z.string(), imports: z.number().int() })
  .meta({ id: 'ForwardingPlatform' })

/** A row that does not come in: rows count from 1 with the head, as a spreadsheet shows them. */
const faultView = z
  .object({
    row: z.number().int(),
    column: z.string().nullable(),
    letter: z.string().nullable(),
    code: z.enum(ROW_FAULTS),
    message: z.string(),
    value: z.string().meta({ description: 'The beginning of what stands there' }),
  })
  .meta({ id: 'SheetFault' })

/** A row whose message came in before and says something else now. What is here stays as it is. */
const changeView = z
  .object({
    row: z.number().int(),
    outerId: z.string(),
    receipt: z.string(),
    fields: z.array(z.object({ column: z.string(), was: z.string(), now: z.string() })),
  })
  .meta({ id: 'SheetChange' })

const counts = {
  rows: z.number().int(),
  fresh: z.number().int(),
  known: z.number().int(),
  changed: z.number().int(),
  faulty: z.number().int(),
}

export const previewView = z
  .object({
    platform: z.string(),
    format: z.enum(SHEET_FORMATS),
    encoding: z.string().nullable(),
    ...counts,
    withoutDue: z.number().int().meta({ description: 'Rows that name no day: they have no outer limit' }),
    columns: z.array(
      z.object({
        name: z.string(),
        field: z.enum([...SHEET_FIELDS, ...RESULT_FIELDS]).nullable(),
        means: z.string().nullable(),
      }),
    ),
    sample: z.array(
      z.object({
        row: z.number().int(),
        outerId: z.string(),
        subject: z.string(),
        dueOn: z.string().nullable(),
        standing: z.enum(['fresh', 'known', 'changed']),
      }),
    ),
    changes: z.array(changeView),
    faults: z.array(faultView),
  })
  .meta({ id: 'SheetPreview' })

export const importView = z
  .object({
    id: z.string(),
    platform: z.string(),
    platformName: z.string(),
    fileName: z.string(),
    format: z.enum(SHEET_FORMATS),
    at: z.string(),
    byName: z.string(),
    state: z.enum(['running', 'done']),
    /** Rows already gone through. */
    done: z.number().int(),
    ...counts,
  })
  .meta({ id: 'SheetImport' })

export const forwardedMessageView = z
  .object({
    receipt: z.string(),
    platform: z.string(),
    platformName: z.string(),
    outerId: z.string(),
    transferNo: z.string().nullable(),
    row: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Its row in the sheet, where the messages of one import are asked for' }),
    subject: z.string(),
    state: z.enum(MESSAGE_STATES),
    departments: z.array(z.string()),
    /** The limit of this bureau, and the one the forwarding body set. */
    inner: limitView.nullable(),
    outer: limitView.nullable(),
    /** The stage the responsible department is in, where one runs. */
    stage: limitView.nullable(),
  })
  .meta({ id: 'ForwardedMessage' })

export const forwardedContract = defineRoutes({
  platforms: {
    at: forwardedRoutes.platforms,
    summary: 'The bodies that forward messages, as this bureau knows them',
    audience: 'staff',
    query: z.object({ lang }),
    answer: z.object({ items: z.array(platformView) }).meta({ id: 'ForwardingPlatforms' }),
  },
  preview: {
    at: forwardedRoutes.preview,
    summary: 'Read a sheet (CSV, XLSX or JSON) and say what an import would do; nothing is kept',
    audience: 'staff',
    query: z.object({ platform, lang }),
    file: 'taken',
    answer: previewView,
    refusals: SHEET_REFUSALS,
  },
  importSheet: {
    at: forwardedRoutes.importSheet,
    summary:
      'Import a sheet: each new row becomes a message, once however often the sheet is sent; wrong rows are listed',
    audience: 'staff',
    query: z.object({ platform, lang }),
    file: 'taken',
    answer: importView,
    status: 201,
    refusals: [...SHEET_REFUSALS, 'store-full'],
  },
  imports: {
    at: forwardedRoutes.imports,
    summary: 'The imports, newest first',
    audience: 'staff',
    query: z.object({ after: cursor, lang }),
    answer: z.object({ items: z.array(importView), next: z.string().nullable() }).meta({ id: 'SheetImports' }),
    refusals: ['bad-cursor'],
  },
  importDetail: {
    at: forwardedRoutes.importDetail,
    summary: 'One import: how far it is, the rows that did not come in, the rows that changed at their source',
    audience: 'staff',
    params: z.object({ import: z.string().max(60) }),
    query: z.object({ lang }),
    answer: importView
      .extend({ faults: z.array(faultView), changes: z.array(changeView) })
      .meta({ id: 'SheetImportDetail' }),
    refusals: ['not-found'],
  },
  faultsFile: {
    at: forwardedRoutes.faultsFile,
    summary: 'The rows that did not come in, as CSV',
    audience: 'staff',
    params: z.object({ import: z.string().max(60) }),
    query: z.object({ lang }),
    file: 'given',
    refusals: ['not-found'],
  },
  results: {
    at: forwardedRoutes.results,
    summary: 'The sheet as it came, with the columns of results filled',
    audience: 'staff',
    params: z.object({ import: z.string().max(60) }),
    query: z.object({ lang }),
    file: 'given',
    refusals: ['not-found', 'sheet-lost'],
  },
  messages: {
    at: forwardedRoutes.messages,
    summary:
      'The forwarded messages this person may see with both clocks: the most urgent first, or those of one import by their rows',
    audience: 'staff',
    query: z.object({ platform: platform.optional(), import: z.string().max(60).optional(), after: cursor, lang }),
    answer: z
      .object({ items: z.array(forwardedMessageView), next: z.string().nullable() })
      .meta({ id: 'ForwardedMessages' }),
    refusals: ['bad-cursor'],
  },
  exportAll: {
    at: forwardedRoutes.exportAll,
    summary:
      'All messages of a platform, in the columns of its newest sheet, with results; days are those of the import',
    audience: 'staff',
    query: z.object({ platform, from: day, to: day, format: z.enum(SHEET_FORMATS).optional(), lang }),
    file: 'given',
    refusals: ['unknown-platform', 'nothing-to-export', 'bad-days'],
  },
})
export type SheetFaultView = z.output<typeof faultView>
export type SheetChangeView = z.output<typeof changeView>
export type SheetPreview = z.output<typeof previewView>
export type SheetImport = z.output<typeof importView>
export type ForwardedMessageView = z.output<typeof forwardedMessageView>
