import { line, optionalText, text } from '@gongkai/contract-kit/text'
import { dateShape, departmentShape, evidenceShape } from '@gongkai/task-model'
import * as z from 'zod'
import { PARTICIPANTS } from '../values.ts'
import { ADOPTIONS, RECORD_COUNTS, RECORD_LENGTHS as LENGTHS } from './values.ts'

const reason = text(LENGTHS.reason)
const id = z.string().min(1).max(60)

/** Somebody who spoke. The name is sealed at rest and never published; role and organisation are public only when `agreed`. */
export const speakerInput = z.object({
  name: optionalText(LENGTHS.name).default(''),
  participants: z.enum(PARTICIPANTS),
  organisation: optionalText(LENGTHS.organisation).default(''),
  role: optionalText(LENGTHS.role).default(''),
  agreed: z.boolean().default(false),
})

/** An opinion as it is noted while somebody speaks: two fields, the rest may come later. */
export const opinionInput = z.object({
  speaker: id.nullable().default(null),
  text: text(LENGTHS.opinion),
  theme: optionalText(LENGTHS.theme).default(''),
  policy: optionalText(LENGTHS.policy).default(''),
})

export const opinionInputs = {
  revise: opinionInput,
  decide: z.object({
    adoption: z.enum(ADOPTIONS),
    reason,
    /** What is answered to whoever voiced it, as the recap says it. */
    answer: optionalText(LENGTHS.answer).default(''),
  }),
  reconsider: z.object({ reason }),
  strike: z.object({ reason }),
} as const

/** A follow-up promised at the meeting: what, by which department, until which day. */
export const promiseInput = z.object({
  what: line(LENGTHS.promise),
  department: departmentShape,
  dueOn: dateShape,
  opinion: id.nullable().default(null),
})

export const promiseInputs = {
  keep: z.object({
    what: text(LENGTHS.reason),
    evidence: z.array(evidenceShape).min(1).max(RECORD_COUNTS.evidence),
  }),
  postpone: z.object({ dueOn: dateShape, reason }),
  'hand-over': z.object({ department: departmentShape, reason }),
  reopen: z.object({ reason }),
  release: z.object({ reason }),
} as const

export type SpeakerInput = z.output<typeof speakerInput>
export type OpinionInput = z.output<typeof opinionInput>
export type PromiseInput = z.output<typeof promiseInput>
