import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { receiptView } from '../public-views.ts'
import { submission } from '../submission.ts'
import { aboutView } from './views.ts'
import { enquiryRoutes } from './routes.ts'
import { ABOUT_LENGTHS, DOCUMENT, LANGUAGE } from './values.ts'

const lang = z.enum(['zh', 'en']).optional()
const wv = z.string().max(20).optional()
const language = z.string().regex(LANGUAGE)

export const questionItem = z
  .object({
    id: z.string(),
    language,
    /** In the language of the question, as released. */
    subject: z.string(),
    excerpt: z.string(),
    about: aboutView.nullable(),
    departmentName: z.string(),
    receivedOn: z.string(),
    answeredOn: z.string(),
    redacted: z.boolean(),
  })
  .meta({ id: 'PortalQuestion' })

export const questionInFull = questionItem
  .extend({
    question: z.string(),
    reply: z.string(),
    /** The same in Chinese, which prevails. The question only where the release has a Chinese text of it. */
    zh: z.object({ subject: z.string().nullable(), question: z.string().nullable(), reply: z.string() }),
    version: z.number().int(),
    /** What a correction changed; null for a first answer. */
    note: z.string().nullable(),
    retracted: z.object({ on: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'PortalQuestionInFull' })

export const enquiriesContract = defineRoutes({
  ask: {
    at: enquiryRoutes.ask,
    summary: 'Ask in another language about a document or one clause of it; it becomes a message of the bureau',
    audience: 'public',
    query: z.object({ lang, wv }),
    body: submission.omit({ board: true }).extend({
      language,
      about: z
        .object({
          document: z.string().regex(DOCUMENT),
          clause: z.string().min(1).max(ABOUT_LENGTHS.clause).optional(),
        })
        .optional(),
    }),
    answer: receiptView,
    status: 201,
    refusals: [
      'unknown-language',
      'unknown-document',
      'unknown-clause',
      'challenge-invalid',
      'challenge-expired',
      'challenge-replayed',
    ],
  },
  questions: {
    at: enquiryRoutes.questions,
    summary: 'Questions that were answered in public, newest first; of one document where that is asked',
    audience: 'public',
    query: z.object({
      language: language.optional(),
      document: z.string().regex(DOCUMENT).optional(),
      q: z.string().max(100).optional(),
      after: z.string().max(200).optional(),
      size: z.coerce.number().int().min(1).max(50).optional(),
      lang,
      wv,
    }),
    answer: z.object({ items: z.array(questionItem), next: z.string().nullable() }).meta({ id: 'PortalQuestions' }),
    refusals: ['bad-cursor'],
  },
  question: {
    at: enquiryRoutes.question,
    summary: 'One question with its answer in both languages',
    audience: 'public',
    params: z.object({ question: z.string().max(60) }),
    query: z.object({ lang, wv }),
    answer: questionInFull,
    refusals: ['not-found'],
  },
})
