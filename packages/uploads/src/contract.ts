import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { uploadsRoutes } from './routes.ts'

const lang = z.enum(['zh', 'en']).optional()
const cursor = z.string().max(200).optional()

const entry = z.object({ id: z.string(), title: z.string() }).meta({ id: 'UploadsEntry' })

export const uploadsContract = defineRoutes({
  list: {
    at: uploadsRoutes.list,
    summary: 'What is public, newest first',
    audience: 'public',
    query: z.object({ after: cursor, lang }),
    answer: z.object({ items: z.array(entry), next: z.string().nullable() }).meta({ id: 'UploadsEntries' }),
  },
  one: {
    at: uploadsRoutes.one,
    summary: 'One of them in full',
    audience: 'public',
    params: z.object({ entry: z.string().max(60) }),
    query: z.object({ lang }),
    answer: entry,
    refusals: ['unknown-entry'],
  },
})
