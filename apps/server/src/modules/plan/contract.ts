import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'

const lang = z.enum(['zh', 'en']).optional()
const year = z.coerce.number().int().min(1990).max(2200).optional()
/** Base64 of a plan file: well above any plan, below the server's limit for a body. */
const LONGEST_FILE = 900_000

const file = z.object({ fileName: z.string().min(1).max(200), content: z.base64().min(1).max(LONGEST_FILE) })

/** A department or group as the document prints it, and what the registry made of it on the day of import. */
export const partyView = z
  .object({
    printed: z.string(),
    kind: z.enum(['department', 'group', 'unknown']),
    id: z.string().nullable(),
    name: z.string(),
    members: z.array(z.string()),
  })
  .meta({ id: 'PlanParty' })

export const planTaskView = z
  .object({
    position: z.number().int(),
    number: z.string(),
    path: z.array(z.string()),
    title: z.string(),
    text: z.string(),
    lead: z.array(partyView),
    support: z.array(partyView),
    due: z.string().nullable(),
    annotation: z.string().nullable(),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'PlanTask' })

/** Something in the document that a person must look at: `line` counts from 1 in the text as it was given. */
const warningView = z
  .object({ line: z.number().int(), text: z.string(), message: z.string() })
  .meta({ id: 'PlanWarning' })

const planHead = z.object({
  id: z.string(),
  year: z.number().int(),
  title: z.string(),
  fileName: z.string(),
  importedAt: z.string(),
  importedBy: z.string(),
  warnings: z.array(z.string()),
})

export const planView = planHead.extend({ tasks: z.array(planTaskView) }).meta({ id: 'Plan' })

export const planContract = defineRoutes({
  plan: {
    at: ['GET', '/api/desk/plan'],
    summary: 'The annual plan, in its own order; the newest where no year is given',
    audience: 'staff',
    query: z.object({ year, lang }),
    answer: z.object({ plan: planView.nullable(), years: z.array(z.number().int()) }).meta({ id: 'PlanAnswer' }),
  },
  planDepartments: {
    at: ['GET', '/api/desk/plan/departments'],
    summary: 'How many tasks of the plan each department leads and supports',
    audience: 'staff',
    query: z.object({ year, lang }),
    answer: z
      .object({
        items: z.array(
          z.object({ id: z.string(), name: z.string(), lead: z.number().int(), support: z.number().int() }),
        ),
      })
      .meta({ id: 'PlanDepartments' }),
  },
  planDepartment: {
    at: ['GET', '/api/desk/plan/departments/{department}'],
    summary: 'The tasks of the plan that one department leads or supports',
    audience: 'staff',
    params: z.object({ department: z.string().max(60) }),
    query: z.object({ year, lang }),
    answer: z
      .object({ id: z.string(), name: z.string(), lead: z.array(planTaskView), support: z.array(planTaskView) })
      .meta({ id: 'PlanOfDepartment' }),
    refusals: ['not-found'],
  },
  planPreview: {
    at: ['POST', '/api/desk/plan/preview'],
    summary: 'Read a plan file and show what was read; nothing is stored',
    audience: 'staff',
    query: z.object({ lang }),
    body: file,
    answer: z
      .object({
        year: z.number().int(),
        title: z.string(),
        tasks: z.array(planTaskView),
        warnings: z.array(warningView),
        already: z.boolean(),
        replaces: z.object({ title: z.string(), importedAt: z.string(), importedBy: z.string() }).nullable(),
      })
      .meta({ id: 'PlanPreview' }),
    refusals: ['unreadable-file', 'no-plan'],
  },
  planImport: {
    at: ['POST', '/api/desk/plan/import'],
    summary: 'Import a plan file (.txt or .docx); the same file again changes nothing',
    audience: 'staff',
    query: z.object({ lang }),
    body: file,
    answer: z
      .object({
        id: z.string(),
        year: z.number().int(),
        title: z.string(),
        tasks: z.number().int(),
        warnings: z.array(z.string()),
        imported: z.boolean(),
      })
      .meta({ id: 'PlanImport' }),
    refusals: ['unreadable-file', 'no-plan'],
  },
})
