import { defineRoutes } from '@gongkai/contract-kit'
import { EVIDENCE_FAULTS, EVIDENCE_KINDS } from '@gongkai/task-model'
import * as z from 'zod'

const lang = z.enum(['zh', 'en']).optional()
const remark = z.object({ byName: z.string(), at: z.string(), note: z.string() })

/**
 * A pointer and what stands behind it today. `standing`: it holds · `faulty`: `faults` says why not · `unchecked`: nothing the server
 * can look at by itself, such as a meeting.
 */
export const evidenceView = z
  .object({
    id: z.string(),
    kind: z.enum(EVIDENCE_KINDS),
    title: z.string(),
    on: z.string(),
    href: z.string().nullable(),
    hash: z.string().nullable(),
    check: z.enum(['standing', 'faulty', 'unchecked']),
    faults: z.array(z.enum(EVIDENCE_FAULTS)),
    faultWords: z.array(z.string()),
    attached: remark,
    verified: remark.nullable(),
    mayVerify: z.boolean(),
    mayWithdraw: z.boolean(),
  })
  .meta({ id: 'PlanEvidence' })

export const taskEvidenceView = z
  .object({ number: z.string(), version: z.number().int(), mayAttach: z.boolean(), items: z.array(evidenceView) })
  .meta({ id: 'PlanTaskEvidence' })

const year = z.coerce.number().int().min(1990).max(2200)

export const planEvidenceContract = defineRoutes({
  planEvidence: {
    at: ['GET', '/api/desk/plan/evidence'],
    summary: 'The evidence of every task of a year’s plan, each pointer looked behind just now',
    audience: 'staff',
    query: z.object({ year, lang }),
    answer: z
      .object({ year: z.number().int(), items: z.array(taskEvidenceView), mayAttach: z.array(z.string()) })
      .meta({ id: 'PlanEvidenceAnswer' }),
  },
  planEvidenceAct: {
    at: ['POST', '/api/desk/plan/evidence'],
    summary: 'Attach, verify or withdraw evidence of a task of the plan',
    audience: 'staff',
    query: z.object({ lang }),
    body: z.object({
      year: z.number().int().min(1990).max(2200),
      number: z.string().min(1).max(40),
      action: z.enum(['attach', 'verify', 'withdraw']),
      /** The version that was read; none where the task has no evidence yet. */
      version: z.number().int().optional(),
      input: z.record(z.string(), z.unknown()),
    }),
    answer: taskEvidenceView,
    refusals: [
      'not-found',
      'invalid-input',
      'stale-version',
      'not-your-role',
      'not-your-department',
      'unknown-action',
      'evidence-outside-the-year',
      'evidence-there-already',
      'no-such-evidence',
      'evidence-verified-already',
      'attacher-cannot-verify',
      'too-much-evidence',
    ],
  },
})
