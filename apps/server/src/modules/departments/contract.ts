import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'

export const departmentView = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string(),
    short: z.array(z.string()),
    duties: z.array(z.string()),
    phone: z.string().nullable(),
  })
  .meta({ id: 'Department' })

export const departmentsContract = defineRoutes({
  departments: {
    at: ['GET', '/api/departments'],
    summary: 'The bureau’s departments of today',
    audience: 'public',
    query: z.object({ lang: z.enum(['zh', 'en']).optional() }),
    answer: z.object({ items: z.array(departmentView) }).meta({ id: 'Departments' }),
  },
})
