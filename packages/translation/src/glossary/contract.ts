import { defineRoutes } from '@gongkai/contract-kit'
import { RELEASE_REFUSALS, RELEASE_SHARED_REFUSALS } from '@gongkai/publishing'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import * as z from 'zod'
import { TERM_DOMAINS } from '../terms/values.ts'
import { proposeInput, termId } from './inputs.ts'
import { GLOSSARY_FILE_REFUSALS, GLOSSARY_REFUSALS, GLOSSARY_SHARED_REFUSALS } from './refusals.ts'
import { glossaryRoutes } from './routes.ts'
import { GLOSSARY_ACTIONS, GLOSSARY_FORMATS, GLOSSARY_STATES } from './values.ts'
import { deskGlossary, deskTerm, glossaryFileView, publicGlossary, publicTerm } from './views.ts'

const lang = z.enum(['zh', 'en']).optional()
const wv = z.string().max(20).optional()
const q = z.string().max(100).optional()
const domain = z.enum(TERM_DOMAINS).optional()
const term = z.object({ term: termId })
/** Nobody's typing error in a public address is more than a term that is not there. */
const anyTerm = z.object({ term: z.string().max(60) })
const actRefusals = [...ENGINE_REFUSALS, ...GLOSSARY_SHARED_REFUSALS, ...GLOSSARY_REFUSALS] as const

export const glossaryContract = defineRoutes({
  publicGlossary: {
    at: glossaryRoutes.publicGlossary,
    summary: 'The released glossary, Chinese and English; searched in both languages',
    audience: 'public',
    query: z.object({ q, domain, lang, wv }),
    answer: publicGlossary,
  },
  publicTerm: {
    at: glossaryRoutes.publicTerm,
    summary: 'One released term with its definition',
    audience: 'public',
    params: anyTerm,
    query: z.object({ lang, wv }),
    answer: publicTerm,
    refusals: ['glossary-term-gone'],
  },
  deskGlossary: {
    at: glossaryRoutes.deskGlossary,
    summary: 'Every entry with what is proposed, and whether the public reads it',
    audience: 'staff',
    query: z.object({ q, domain, state: z.enum(GLOSSARY_STATES).optional(), lang }),
    answer: deskGlossary,
  },
  deskTerm: {
    at: glossaryRoutes.deskTerm,
    summary: 'One entry with its history and what may be done',
    audience: 'staff',
    params: term,
    query: z.object({ lang }),
    answer: deskTerm,
    refusals: ['glossary-term-gone'],
  },
  proposeTerm: {
    at: glossaryRoutes.proposeTerm,
    summary: 'Propose a new entry',
    audience: 'staff',
    query: z.object({ lang }),
    body: proposeInput,
    answer: deskTerm,
    status: 201,
    refusals: actRefusals,
  },
  actOnTerm: {
    at: glossaryRoutes.actOnTerm,
    summary: 'Do one act on the version of an entry that was read',
    audience: 'staff',
    params: term.extend({ action: z.enum(GLOSSARY_ACTIONS) }),
    query: z.object({ lang }),
    body: z.looseObject({ version: z.number().int() }),
    answer: deskTerm,
    refusals: actRefusals,
  },
  releaseGlossary: {
    at: glossaryRoutes.releaseGlossary,
    summary: 'Bring the approved and retired entries to review as a new edition for the public',
    audience: 'staff',
    query: z.object({ lang }),
    body: z.object({ note: z.string().max(500).default('') }),
    answer: deskGlossary,
    refusals: [...actRefusals, ...RELEASE_REFUSALS, ...RELEASE_SHARED_REFUSALS],
  },
  glossaryFile: {
    at: glossaryRoutes.glossaryFile,
    summary: 'The approved and retired entries as a table (CSV) or as TBX (ISO 30042)',
    audience: 'staff',
    params: z.object({ format: z.enum(GLOSSARY_FORMATS) }),
    query: z.object({ lang }),
    file: 'given',
  },
  previewGlossaryFile: {
    at: glossaryRoutes.previewGlossaryFile,
    summary: 'What a file would change, and its faults with their lines; nothing is kept',
    audience: 'staff',
    query: z.object({ lang }),
    file: 'taken',
    answer: glossaryFileView,
    refusals: GLOSSARY_FILE_REFUSALS,
  },
  importGlossaryFile: {
    at: glossaryRoutes.importGlossaryFile,
    summary: 'Propose every new and changed entry of a file without faults; each still waits for approval',
    audience: 'staff',
    query: z.object({ lang }),
    file: 'taken',
    answer: glossaryFileView,
    refusals: [...actRefusals, ...GLOSSARY_FILE_REFUSALS],
  },
})
