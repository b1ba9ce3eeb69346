import { defineRoutes } from '@gongkai/contract-kit'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import * as z from 'zod'
import { EDITION_REFUSALS, EDITION_SHARED_REFUSALS } from '../editions/index.ts'
import { EXCHANGE_REFUSALS } from './refusals.ts'
import { exchangeRoutes } from './routes.ts'
import { EXCHANGE_FORMATS, EXCHANGE_MAKERS } from './values.ts'
import { exchangeView } from './views.ts'

const lang = z.enum(['zh', 'en']).optional()
const translation = z.object({ translation: z.string().max(90) })
const maker = z.enum(EXCHANGE_MAKERS).default('agency')
const refusals = [
  'not-found',
  ...ENGINE_REFUSALS,
  ...EDITION_REFUSALS,
  ...EDITION_SHARED_REFUSALS,
  ...EXCHANGE_REFUSALS,
] as const

export const exchangeContract = defineRoutes({
  exchangeFile: {
    at: exchangeRoutes.exchangeFile,
    summary: 'A translation as a file for an agency: XLIFF 2.1 or TMX 1.4b',
    audience: 'staff',
    params: translation.extend({ format: z.enum(EXCHANGE_FORMATS) }),
    query: z.object({ lang }),
    file: 'given',
    refusals,
  },
  previewExchange: {
    at: exchangeRoutes.previewExchange,
    summary: 'What a file of an agency or a machine would change; nothing is kept',
    audience: 'staff',
    params: translation,
    query: z.object({ maker, lang }),
    file: 'taken',
    answer: exchangeView,
    refusals,
  },
  importExchange: {
    at: exchangeRoutes.importExchange,
    summary: 'Take the texts of a file over, all or none; those of a machine are marked and wait for a person',
    audience: 'staff',
    params: translation,
    query: z.object({ maker, lang }),
    file: 'taken',
    answer: exchangeView,
    refusals,
  },
})
