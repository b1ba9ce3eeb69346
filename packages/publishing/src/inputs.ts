import { optionalText, text } from '@gongkai/contract-kit/text'
import * as z from 'zod'
import { MOST_DECISIONS, RELEASE_LENGTHS } from './values.ts'

const reason = text(RELEASE_LENGTHS.reason)

/** What a correction changes, for those who read what was published. */
export const releaseNote = optionalText(RELEASE_LENGTHS.note)
  .transform((note) => note || null)
  .nullable()
  .default(null)

/** Decisions of the review on what the screening found, by the keys of the findings. */
export const findingDecisions = z
  .array(
    z.object({
      key: z.string().max(200),
      decision: z.enum(['keep', 'remove']),
      reason: optionalText(RELEASE_LENGTHS.decision),
    }),
  )
  .max(MOST_DECISIONS)

/** What each action asks of whoever does it; `revise` also takes the draft in the shape of its kind. */
export const releaseInputs = {
  review: z.object({ decisions: findingDecisions.default([]) }),
  'send-back': z.object({ reason }),
  publish: z.object({}),
  withdraw: z.object({ reason }),
} as const
