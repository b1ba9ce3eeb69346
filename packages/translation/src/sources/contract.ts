import { defineRoutes } from '@gongkai/contract-kit'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import * as z from 'zod'
import { DOCUMENT_KINDS } from '../values.ts'
import { adoptInput, alignmentCorrection, fileReading, pastedText, registerInput } from './inputs.ts'
import { READING_REFUSALS, SOURCE_REFUSALS, SOURCE_SHARED_REFUSALS } from './refusals.ts'
import { sourceRoutes } from './routes.ts'
import { SOURCE_DESK_ACTIONS } from './values.ts'
import { deskSource, sourceImportView, sourceListItem, sourcePolicyItem, sourceVersionView } from './views.ts'

const lang = z.enum(['zh', 'en']).optional()
const query = z.object({ lang })
const params = z.object({ document: z.string().max(60) })
const importParams = z.object({ import: z.string().max(60) })
const version = z.number().int()
const refusals = [...ENGINE_REFUSALS, ...SOURCE_SHARED_REFUSALS, ...SOURCE_REFUSALS] as const
const readingRefusals = [...refusals, ...READING_REFUSALS] as const

export const sourceContract = defineRoutes({
  deskSources: {
    at: sourceRoutes.deskSources,
    summary: 'Source documents, those that changed last first',
    audience: 'staff',
    query: z.object({ kind: z.enum(DOCUMENT_KINDS).optional(), q: z.string().max(100).optional(), lang }),
    answer: z.object({ items: z.array(sourceListItem) }).meta({ id: 'SourceList' }),
  },
  registerSource: {
    at: sourceRoutes.registerSource,
    summary: 'Register a source document; its text comes with an import',
    audience: 'staff',
    query,
    body: registerInput,
    answer: deskSource,
    status: 201,
    refusals,
  },
  deskSource: {
    at: sourceRoutes.deskSource,
    summary: 'One source document: its versions, imports that wait, and what may be done with reasons',
    audience: 'staff',
    params,
    query,
    answer: deskSource,
    refusals: ['source-none'],
  },
  actOnSource: {
    at: sourceRoutes.actOnSource,
    summary: 'Do one action on the version of the record that was read',
    audience: 'staff',
    params: params.extend({ action: z.enum(SOURCE_DESK_ACTIONS) }),
    query,
    body: z.looseObject({ version }),
    answer: deskSource,
    refusals,
  },
  sourceVersion: {
    at: sourceRoutes.sourceVersion,
    summary: 'One version of the Chinese text with what it changed',
    audience: 'staff',
    params: params.extend({ number: z.coerce.number().int().min(1).max(1_000_000) }),
    query,
    answer: sourceVersionView,
    refusals: ['source-none', 'source-version-none'],
  },
  sourcePolicies: {
    at: sourceRoutes.sourcePolicies,
    summary: 'Policies of the register that a text can be imported from',
    audience: 'staff',
    query: z.object({ q: z.string().max(100).optional(), lang }),
    answer: z.object({ items: z.array(sourcePolicyItem) }).meta({ id: 'SourcePolicies' }),
  },
  importPolicy: {
    at: sourceRoutes.importPolicy,
    summary: 'Read the text of a policy of the register; nothing is adopted yet',
    audience: 'staff',
    params,
    query,
    body: z.object({ policy: z.string().max(60) }),
    answer: sourceImportView,
    status: 201,
    refusals: readingRefusals,
  },
  importText: {
    at: sourceRoutes.importText,
    summary: 'Read a pasted text or page; nothing is adopted yet',
    audience: 'staff',
    params,
    query,
    body: pastedText,
    answer: sourceImportView,
    status: 201,
    refusals: readingRefusals,
  },
  importFile: {
    at: sourceRoutes.importFile,
    summary: 'Read a file (docx, txt, html); nothing is adopted yet',
    audience: 'staff',
    params,
    query: fileReading.extend({ lang }),
    file: 'taken',
    answer: sourceImportView,
    status: 201,
    refusals: readingRefusals,
  },
  sourceImport: {
    at: sourceRoutes.sourceImport,
    summary: 'An import with how it is aligned with the newest version',
    audience: 'staff',
    params: importParams,
    query,
    answer: sourceImportView,
    refusals: ['source-import-none'],
  },
  correctImport: {
    at: sourceRoutes.correctImport,
    summary: 'Correct the alignment by hand',
    audience: 'staff',
    params: importParams,
    query,
    body: z.object({ version, correction: alignmentCorrection }),
    answer: sourceImportView,
    refusals,
  },
  adoptImport: {
    at: sourceRoutes.adoptImport,
    summary:
      'Adopt the text as the next version: translations know at once which of their clauses are no longer current',
    audience: 'staff',
    params: importParams,
    query,
    body: adoptInput.extend({ version }),
    answer: deskSource,
    refusals,
  },
  dropImport: {
    at: sourceRoutes.dropImport,
    summary: 'Drop an import that was not adopted',
    audience: 'staff',
    params: importParams,
    query,
    body: z.object({ version }),
    answer: deskSource,
    refusals,
  },
})
