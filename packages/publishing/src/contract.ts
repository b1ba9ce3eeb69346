import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { publishingRoutes } from './routes.ts'

const lang = z.enum(['zh', 'en']).optional()
const cursor = z.string().max(200).optional()

const entry = z.object({ id: z.string(), title: z.string() }).meta({ id: 'PublishingEntry' })

export const publishingContract = defineRoutes({
  list: {
    at: publishingRoutes.list,
    summary: 'What is public, newest first',
    audience: 'public',
    query: z.object({ after: cursor, lang }),
    answer: z.object({ items: z.array(entry), next: z.string().nullable() }).meta({ id: 'PublishingEntries' }),
  },
  one: {
    at: publishingRoutes.one,
    summary: 'One of them in full',
    audience: 'public',
    params: z.object({ entry: z.string().max(60) }),
    query: z.object({ lang }),
    answer: entry,
    refusals: ['unknown-entry'],
  },
})
