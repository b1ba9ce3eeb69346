import { defineRoutes } from '@gongkai/contract-kit'
import {
  CHANGE_CODES,
  DEPARTMENT_KINDS,
  HOLDERS_PROBLEMS,
  MILESTONES,
  ORPHAN_REASONS,
  POST_ROLES,
} from '@gongkai/department-registry'
import * as z from 'zod'

const lang = z.enum(['zh', 'en']).optional()
const day = z.iso.date()
const named = z.object({ id: z.string(), name: z.string() })
/** Base64 of a registry file: well above any, below the server's limit for a body. */
const LONGEST_FILE = 900_000

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

const holderView = z
  .object({
    person: named,
    role: z.enum(POST_ROLES),
    from: z.string(),
    to: z.string().nullable(),
    /** Whose post it is, when this person stands in for them. */
    actingFor: named.nullable(),
    away: z.boolean(),
  })
  .meta({ id: 'RegistryHolder' })

const registryDepartment = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(DEPARTMENT_KINDS),
    /** Whether it exists on the day asked for. */
    exists: z.boolean(),
    names: z.array(z.object({ name: z.string(), from: z.string(), to: z.string().nullable() })),
    printedAs: z.array(z.string()),
    founded: z.string().nullable(),
    dissolved: z.string().nullable(),
    /** Who answers for it on that day, when it is not itself. */
    heirs: z.array(named),
    timeline: z.array(z.object({ on: z.string(), kind: z.enum(MILESTONES), text: z.string() })),
    duties: z.array(z.string()),
    phone: z.string().nullable(),
    holders: z.array(holderView),
  })
  .meta({ id: 'RegistryDepartment' })

const registryPerson = z
  .object({
    id: z.string(),
    name: z.string(),
    /** The sign-in name; only administrators are shown it. */
    account: z.string().nullable(),
    posts: z.array(
      z.object({
        department: named,
        role: z.enum(POST_ROLES),
        from: z.string(),
        to: z.string().nullable(),
        held: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RegistryPerson' })

const registryStandIn = z
  .object({
    of: named,
    by: named,
    department: named.nullable(),
    roles: z.array(z.enum(POST_ROLES)),
    from: z.string(),
    to: z.string(),
    reason: z.string().nullable(),
    inForce: z.boolean(),
  })
  .meta({ id: 'RegistryStandIn' })

const change = z
  .object({ code: z.enum(CHANGE_CODES), subject: z.string(), text: z.string() })
  .meta({ id: 'RegistryChange' })

const openWork = z
  .object({ kind: z.string(), id: z.string(), title: z.string(), holder: z.string(), href: z.string() })
  .meta({ id: 'RegistryOpenWork' })

const fileBody = z.object({ fileName: z.string().min(1).max(200), content: z.base64().min(1).max(LONGEST_FILE) })
const version = z.number().int().min(1)

const changed = z.object({ version, changes: z.array(change) }).meta({ id: 'RegistryChanged' })

export const departmentsContract = defineRoutes({
  departments: {
    at: ['GET', '/api/departments'],
    summary: 'The bureau’s departments of today',
    audience: 'public',
    query: z.object({ lang }),
    answer: z.object({ items: z.array(departmentView) }).meta({ id: 'Departments' }),
  },
  registry: {
    at: ['GET', '/api/desk/registry'],
    summary: 'Departments, people, posts and stand-ins on a day; today where none is given',
    audience: 'staff',
    query: z.object({ lang, on: day.optional() }),
    answer: z
      .object({
        version,
        on: z.string(),
        departments: z.array(registryDepartment),
        people: z.array(registryPerson),
        standIns: z.array(registryStandIn),
        problems: z.array(z.object({ code: z.enum(HOLDERS_PROBLEMS), text: z.string() })),
      })
      .meta({ id: 'Registry' }),
  },
  registryVersions: {
    at: ['GET', '/api/desk/registry/versions'],
    summary: 'Who changed the registry, when, and what; newest first',
    audience: 'staff',
    query: z.object({ lang }),
    answer: z
      .object({
        items: z.array(z.object({ version, at: z.string(), by: z.string(), changes: z.array(change) })),
      })
      .meta({ id: 'RegistryVersions' }),
  },
  registryData: {
    at: ['GET', '/api/desk/registry/data'],
    summary: 'The registry as data, to change and send back',
    audience: 'staff',
    answer: z.object({ version, data: z.record(z.string(), z.unknown()) }).meta({ id: 'RegistryDataAnswer' }),
  },
  registryExport: {
    at: ['GET', '/api/desk/registry/export'],
    summary: 'The registry as a file, to change and import again',
    audience: 'staff',
    query: z.object({ format: z.enum(['csv', 'xlsx']) }),
    answer: z.object({ fileName: z.string(), content: z.string() }).meta({ id: 'RegistryFile' }),
  },
  registryChange: {
    at: ['POST', '/api/desk/registry'],
    summary: 'Store the registry as a new version in place of the one that was read',
    audience: 'staff',
    query: z.object({ lang }),
    body: z.object({ version, data: z.record(z.string(), z.unknown()) }),
    answer: changed,
    refusals: ['conflict', 'registry-problems', 'orphans-open-work'],
  },
  registryPreview: {
    at: ['POST', '/api/desk/registry/preview'],
    summary: 'Read a registry file and show what it would change; nothing is stored',
    audience: 'staff',
    query: z.object({ lang }),
    body: fileBody,
    answer: z
      .object({
        version,
        changes: z.array(change),
        problems: z.array(
          z.object({
            sheet: z.string(),
            row: z.number().int().nullable(),
            column: z.string().nullable(),
            text: z.string(),
          }),
        ),
        /** Work that goes on with the sole heir of its department. */
        moved: z.array(openWork.extend({ to: z.string() })),
        /** Work that nobody would owe any more: as long as there is any, the file cannot be imported. */
        orphaned: z.array(openWork.extend({ reason: z.enum(ORPHAN_REASONS), text: z.string() })),
      })
      .meta({ id: 'RegistryPreview' }),
    refusals: ['unreadable-registry'],
  },
  registryImport: {
    at: ['POST', '/api/desk/registry/import'],
    summary: 'Import a registry file over the version that its preview named',
    audience: 'staff',
    query: z.object({ lang }),
    body: fileBody.extend({ version }),
    answer: changed,
    refusals: ['unreadable-registry', 'conflict', 'registry-problems', 'orphans-open-work'],
  },
})
