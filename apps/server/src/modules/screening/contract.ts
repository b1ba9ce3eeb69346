import { defineRoutes } from '@gongkai/contract-kit'
import { FINDING_TYPES } from '@gongkai/disclosure-rules'
import { LENGTHS, RULING_REACHES } from '@gongkai/messages'
import * as z from 'zod'

const lang = z.enum(['zh', 'en']).optional()

export const rulingView = z
  .object({
    id: z.string(),
    reach: z.enum(RULING_REACHES),
    /** The board it holds on; null for the whole bureau. */
    board: z.string().nullable(),
    type: z.enum(FINDING_TYPES),
    /** The text it lets stand, masked: the text itself is not kept. */
    masked: z.string(),
    /** The message it was made on, and in which of its texts. */
    receipt: z.string(),
    field: z.string(),
    reason: z.string(),
    byName: z.string(),
    at: z.string(),
    revoked: z.object({ byName: z.string(), at: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'ScreeningRuling' })

export const screeningContract = defineRoutes({
  rulings: {
    at: ['GET', '/api/desk/rulings'],
    summary: 'The decisions of the office’s review that are remembered, newest first; or those revoked',
    audience: 'staff',
    query: z.object({ revoked: z.enum(['1']).optional(), after: z.string().max(200).optional(), lang }),
    answer: z
      .object({
        items: z.array(rulingView),
        next: z.string().nullable(),
        counts: z.object({ standing: z.number().int(), revoked: z.number().int() }),
      })
      .meta({ id: 'ScreeningRulings' }),
    refusals: ['bad-cursor'],
  },
  revokeRuling: {
    at: ['POST', '/api/desk/rulings/{ruling}/revocation'],
    summary: 'Revoke a remembered decision: its finding is open again from now on',
    audience: 'staff',
    params: z.object({ ruling: z.string().max(60) }),
    query: z.object({ lang }),
    body: z.object({ reason: z.string().trim().min(1).max(LENGTHS.reason) }),
    answer: rulingView,
    refusals: ['not-found', 'already-revoked'],
  },
})
