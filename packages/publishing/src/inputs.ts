import * as z from 'zod'
import { MOST_DECISIONS, RELEASE_LENGTHS } from './values.ts'

const within = (max: number) => (value: string) => value.length <= max || [...value].length <= max
const written = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'empty' })
    .refine(within(max), { params: { code: 'too-long', max } })
    .meta({ minLength: 1, maxLength: max })
const reason = written(RELEASE_LENGTHS.reason)

/** What a correction changes, for those who read what was published. */
export const releaseNote = z
  .string()
  .trim()
  .refine(within(RELEASE_LENGTHS.note), { params: { code: 'too-long', max: RELEASE_LENGTHS.note } })
  .transform((note) => note || null)
  .nullable()
  .default(null)

/** Decisions of the review on what the screening found, by the keys of the findings. */
export const findingDecisions = z
  .array(
    z.object({
      key: z.string().max(200),
      decision: z.enum(['keep', 'remove']),
      reason: z
        .string()
        .trim()
        .refine(within(RELEASE_LENGTHS.decision), { params: { code: 'too-long', max: RELEASE_LENGTHS.decision } }),
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
