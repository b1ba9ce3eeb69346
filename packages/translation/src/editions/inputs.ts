import { text } from '@gongkai/contract-kit/text'
import { departmentShape } from '@gongkai/task-model'
import * as z from 'zod'
import { EDITION_LENGTHS as LENGTHS, UNIT_ORIGINS, WITHDRAWN_BECAUSE } from './values.ts'

const reason = text(LENGTHS.reason)
const version = z.number().int().min(1)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const clause = z.string().min(1).max(LENGTHS.clause)
const clauses = z.array(clause).max(5000)

/** Limits that nothing is owed under any more. */
const limits = z.array(z.enum(['stale', 'wording'])).max(2)

/** What of the Chinese text a submission was made from: the whole version by its hash. */
const source = z.object({ version, sha256 })

const takenDown = z.object({ because: z.enum(WITHDRAWN_BECAUSE), reason })

/** What each action asks of whoever does it. What only the server knows (hashes) it fills in itself. */
export const translationInputs = {
  /** The Chinese version that stands when it begins. */
  open: z.object({
    document: z.string().max(60),
    language: z.string().regex(/^[a-z]{2,3}$/),
    department: departmentShape,
    version,
  }),
  'take-up': z.object({}),
  'put-down': z.object({}),
  /** `texts` is the hash of every translated word with its basis: what the reviews are bound to. */
  submit: z.object({ source, texts: sha256, tentative: z.boolean(), authors: z.array(z.string()).max(50) }),
  'send-back': z.object({ reason }),
  'take-back': z.object({ reason }),
  /** `passed` keeps for each clause the hash of what was read, so that a later review sees what it has read before. */
  'pass-language': z.object({ passed: z.record(clause, sha256) }),
  decide: z.object({ clause, upTo: version, text: sha256, reason, settles: limits }),
  /** Who passed the policy review, and for whom where they stood in. */
  'be-approved': z.object({ by: z.string(), onBehalfOf: z.string().nullable() }),
  'be-sent-back': z.object({ reason }),
  'be-published': z.object({ edition: version, source, units: z.record(clause, z.array(z.string()).max(50)) }),
  'be-stale': z.object({ version, clauses }),
  'be-current': z.object({ version, settled: limits }),
  'source-changed': z.object({ version, material: clauses, wording: clauses }),
  'be-withdrawn': takenDown,
  'be-taken-down': takenDown,
  'be-restored': z.object({}),
  'be-shown-again': z.object({}),
} as const

/** What people send with an action: the server completes it. */
export const translationAsked = {
  'take-up': z.object({}),
  'put-down': z.object({}),
  submit: z.object({ tentative: z.boolean().default(false) }),
  'send-back': z.object({ reason }),
  'take-back': z.object({ reason }),
  'pass-language': z.object({}),
  decide: z.object({ clause, upTo: version, reason }),
} as const

/**
 * The words of one clause as somebody leaves them. `unitVersion` is the version of them that was read, 0 where there were none; `basis` the
 * version of the Chinese text that was on the screen.
 */
export const unitInput = z.object({
  unitVersion: z.number().int().min(0),
  text: z.string().max(LENGTHS.text),
  basis: version,
  origin: z.enum(UNIT_ORIGINS).default('typed'),
  ready: z.boolean().default(false),
})
export type UnitInput = z.output<typeof unitInput>
