import { defineRoutes } from '@gongkai/contract-kit'
import { STAFF_ROLES } from '@gongkai/task-model'
import * as z from 'zod'

const lang = z.enum(['zh', 'en']).optional()

export const personView = z
  .object({
    id: z.string(),
    signIn: z.string(),
    name: z.string(),
    department: z.string(),
    departmentName: z.string(),
    roles: z.array(z.enum(STAFF_ROLES)),
    /** Whom they stand in for today, by name. */
    standsInFor: z.array(z.string()),
  })
  .meta({ id: 'Person' })

/** The accounts to try; only a demonstration has any. */
export const demonstrationView = z
  .object({
    accounts: z.array(
      personView.pick({ signIn: true, name: true, departmentName: true, roles: true }).extend({ password: z.string() }),
    ),
  })
  .meta({ id: 'Demonstration' })

export const sessionView = z
  .object({ person: personView.nullable(), demonstration: demonstrationView.nullable() })
  .meta({ id: 'Session', description: 'Who is signed in on this browser; null when nobody is.' })

export const sessionContract = defineRoutes({
  session: {
    at: ['GET', '/api/session'],
    summary: 'Who is signed in',
    audience: 'public',
    query: z.object({ lang }),
    answer: sessionView,
  },
  signIn: {
    at: ['POST', '/api/session'],
    summary: 'Sign in with a local account',
    audience: 'public',
    query: z.object({ lang }),
    body: z.object({
      signIn: z
        .string()
        .trim()
        .min(1)
        .max(100)
        .regex(/^\P{Cc}*$/u),
      password: z.string().min(1).max(200),
    }),
    answer: sessionView,
    refusals: ['wrong-sign-in', 'too-many-sign-ins'],
  },
  signOut: {
    at: ['DELETE', '/api/session'],
    summary: 'Sign out; the same answer when nobody was signed in',
    audience: 'public',
    answer: sessionView,
  },
})
