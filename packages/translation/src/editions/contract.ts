import { defineRoutes } from '@gongkai/contract-kit'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import * as z from 'zod'
import { documentSlug } from '../sources/document-id.ts'
import { TRANSLATION_STATES } from '../values.ts'
import { deskTranslation, deskTranslationItem, translationCoverage, unitSaved, unitVersion } from './desk-views.ts'
import { unitInput } from './inputs.ts'
import { EDITION_REFUSALS, EDITION_SHARED_REFUSALS } from './refusals.ts'
import { editionRoutes } from './routes.ts'
import { EDITION_LENGTHS, TRANSLATION_DESK_ACTIONS } from './values.ts'

const lang = z.enum(['zh', 'en']).optional()
/** The language of the translations; every one where not said. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .optional()
const translation = z.object({ translation: z.string().max(90) })
const unit = translation.extend({ clause: z.string().max(EDITION_LENGTHS.clause) })
const refusals = ['not-found', ...ENGINE_REFUSALS, ...EDITION_REFUSALS, ...EDITION_SHARED_REFUSALS] as const

/** Translations on the desk. Everybody on the staff may look; who may do what is the procedure's question. */
export const editionContract = defineRoutes({
  translations: {
    at: editionRoutes.translations,
    summary: 'Translations of every state, what waits longest and matters most first',
    audience: 'staff',
    query: z.object({
      language,
      state: z.enum(TRANSLATION_STATES).optional(),
      document: documentSlug.optional(),
      /** Only where the next step is this person's. */
      mine: z.enum(['yes']).optional(),
      lang,
    }),
    answer: z.object({ items: z.array(deskTranslationItem) }).meta({ id: 'DeskTranslations' }),
  },
  translationCoverage: {
    at: editionRoutes.translationCoverage,
    summary: 'What is untranslated, current, stale since when, by importance',
    audience: 'staff',
    query: z.object({ language, lang }),
    answer: translationCoverage,
    refusals: ['unknown-language'],
  },
  translation: {
    at: editionRoutes.translation,
    summary: 'One translation, clause by clause, with what changed in the Chinese since each was translated',
    audience: 'staff',
    params: translation,
    query: z.object({ lang }),
    answer: deskTranslation,
    refusals: ['not-found'],
  },
  actOnTranslation: {
    at: editionRoutes.actOnTranslation,
    summary: 'Do one action on the version that was read',
    audience: 'staff',
    params: translation.extend({ action: z.enum(TRANSLATION_DESK_ACTIONS) }),
    query: z.object({ lang }),
    body: z.looseObject({ version: z.number().int() }),
    answer: deskTranslation,
    refusals,
  },
  saveUnit: {
    at: editionRoutes.saveUnit,
    summary: 'Keep the words of one clause; where somebody else has kept other words since, both are answered',
    audience: 'staff',
    params: unit,
    query: z.object({ lang }),
    body: unitInput,
    answer: unitSaved,
    refusals,
  },
  unitVersions: {
    at: editionRoutes.unitVersions,
    summary: 'The words of one clause as they were kept before, the newest first',
    audience: 'staff',
    params: unit,
    query: z.object({ lang }),
    answer: z.object({ items: z.array(unitVersion) }).meta({ id: 'TranslationUnitVersions' }),
    refusals: ['not-found'],
  },
})
