import { LENGTHS, RULING_REACHES } from '@gongkai/messages'
import { actionOf, defineProcedure, openingOf } from '@gongkai/task-model'
import * as z from 'zod'

const reason = z.string().trim().min(1).max(LENGTHS.reason)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const WHO = ['office-reviewer'] as const

const ruled = z.object({
  reach: z.enum(RULING_REACHES),
  scope: z.string().min(1),
  type: z.string().min(1),
  textHash: hash,
  contextHash: hash,
  receipt: z.string().min(1),
  field: z.string().min(1),
  reason,
})

type RulingState = 'standing' | 'revoked'

/** The life of a remembered decision: made by an office reviewer, revoked by an office reviewer, both with a reason and for good. */
export const rulingProcedure = defineProcedure({
  name: 'screening-ruling',
  states: ['standing', 'revoked'],
  opening: openingOf<RulingState, null>()({
    action: 'rule',
    to: 'standing',
    who: WHO,
    input: ruled,
    begin: () => ({ facts: null }),
  }),
  actions: {
    revoke: actionOf<RulingState, null>()({
      from: ['standing'],
      to: 'revoked',
      who: WHO,
      input: z.object({ reason }),
    }),
  },
})

/** Where the history of a ruling stands in the record. */
export const rulingTask = (id: string): string => `ruling/${id}`
