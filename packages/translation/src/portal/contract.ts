import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { DOCUMENT_KINDS, NEEDS } from '../values.ts'
import { portalRoutes } from './routes.ts'
import { PORTAL_LENGTHS } from './values.ts'
import { portalCoverage, portalDocument, portalNews, portalPlace, portalResults, portalSummary } from './views.ts'

/** The language of refusals. */
const lang = z.enum(['zh', 'en']).optional()
/** The language that is read: the portal's first where not said, `zh` for the Chinese text itself. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .optional()

/** What anyone may read of the portal. Everything comes out of the publication store, and of the closed facts of currency. */
export const portalContract = defineRoutes({
  documents: {
    at: portalRoutes.documents,
    summary: 'Published policies, guides and notices with how current each is, the newest first',
    audience: 'public',
    query: z.object({
      kind: z.enum(DOCUMENT_KINDS).optional(),
      need: z.enum(NEEDS).optional(),
      after: z.coerce.number().int().min(0).max(100_000).optional(),
      size: z.coerce.number().int().min(1).max(100).optional(),
      language,
      lang,
    }),
    answer: z
      .object({
        items: z.array(portalSummary),
        total: z.number().int(),
        next: z.number().int().nullable(),
        origin: z.string(),
      })
      .meta({ id: 'PortalDocuments' }),
  },
  document: {
    at: portalRoutes.document,
    summary: 'One published document, clause by clause, with the Chinese and what changed since it was translated',
    audience: 'public',
    params: z.object({ document: z.string().max(PORTAL_LENGTHS.document) }),
    query: z.object({ language, lang }),
    answer: portalDocument,
    refusals: ['not-found'],
  },
  search: {
    at: portalRoutes.search,
    summary: 'Published documents that hold every word, in the language asked for or in the Chinese text',
    audience: 'public',
    query: z.object({
      q: z.string().max(PORTAL_LENGTHS.query),
      kind: z.enum(DOCUMENT_KINDS).optional(),
      after: z.coerce.number().int().min(0).max(10_000).optional(),
      language,
      lang,
    }),
    answer: portalResults,
  },
  coverage: {
    at: portalRoutes.coverage,
    summary: 'What is translated, current, stale since when and untranslated, by importance; the rows by pages',
    audience: 'public',
    query: z.object({
      language,
      lang,
      after: z.coerce.number().int().min(0).max(100_000).optional(),
      /** 0 gives the counts alone. */
      size: z.coerce.number().int().min(0).max(500).optional(),
    }),
    answer: portalCoverage,
  },
  news: {
    at: portalRoutes.news,
    summary: 'The newest editions, for feeds; at most 50',
    audience: 'public',
    query: z.object({ language, lang }),
    answer: z.object({ items: z.array(portalNews), origin: z.string() }).meta({ id: 'PortalNewsList' }),
  },
  site: {
    at: portalRoutes.site,
    summary: 'Where the platform stands, for addresses that must be whole, and the languages that are translated into',
    audience: 'public',
    query: z.object({ lang }),
    answer: z.object({ origin: z.string(), languages: z.array(z.string()) }).meta({ id: 'PortalSite' }),
  },
  places: {
    at: portalRoutes.places,
    summary: 'Where every published document can be read, for the map of the site; at most 20,000',
    audience: 'public',
    query: z.object({ lang }),
    answer: z.object({ items: z.array(portalPlace), origin: z.string() }).meta({ id: 'PortalPlaces' }),
  },
})
