import { line, optionalText, text } from '@gongkai/contract-kit/text'
import * as z from 'zod'
import { DECLINE_REASONS, UNPUBLISHED_REASONS, WALL_LENGTHS } from './values.ts'

const findingKeys = z.array(z.string().max(200)).max(100)
const question = z.string().min(1).max(60)
const reason = optionalText(WALL_LENGTHS.reason).default('')

/** How an asker may be reached, for the written answer. Sealed at rest; never on the wall. */
export const wallContact = z
  .object({
    name: line(WALL_LENGTHS.name),
    phone: optionalText(30).default(''),
    email: z.union([z.literal(''), z.email().max(200)]).default(''),
  })
  .refine(({ phone, email }) => phone !== '' || email !== '', { path: ['phone'], params: { code: 'empty' } })

export const askInput = z.object({
  text: text(WALL_LENGTHS.question),
  /** Whether question and answer may be shown after the event (without a name). */
  mayPublish: z.boolean().default(true),
  contact: wallContact.nullable().default(null),
})

/**
 * What a question is opened with. No text and no contact: what somebody typed is personal until a moderator let it through, so the history
 * holds only how long it was and what the screening found in it.
 */
export const openInput = z.object({
  activity: z.string().min(1).max(60),
  lead: z.array(z.string().min(1).max(60)).min(1),
  support: z.array(z.string().min(1).max(60)).default([]),
  mayPublish: z.boolean(),
  characters: z.number().int().min(1),
})

export const holdInput = z.object({
  findings: z
    .array(z.object({ type: z.string().max(40), severity: z.string().max(20) }))
    .min(1)
    .max(100),
})

const writtenAnswer = text(WALL_LENGTHS.answer)

/** What each action asks of whoever does it. */
export const wallInputs = {
  /** `shown` is what goes on the wall: the asker's words, or those without what should not stand in public. `keep`: findings that may stay. */
  accept: z.object({
    shown: text(WALL_LENGTHS.question),
    keep: findingKeys.default([]),
    /** Whether that is not what was typed: the platform knows, whatever is sent. */
    edited: z.boolean().default(false),
  }),
  decline: z.object({ reason: z.enum(DECLINE_REASONS), note: reason }),
  merge: z.object({ into: question }),
  separate: z.object({}),
  'separate-unseen': z.object({}),
  choose: z.object({}),
  'put-back': z.object({}),
  /** Where it stands among the chosen ones: any number, smaller first. */
  place: z.object({ position: z.number().min(-1e9).max(1e9) }),
  'answer-live': z.object({
    /** What was said, in a sentence or two; the wall shows it. */
    note: optionalText(WALL_LENGTHS.note).default(''),
    /** Who answered, as the programme names them. */
    speaker: optionalText(WALL_LENGTHS.speaker).default(''),
    keep: findingKeys.default([]),
  }),
  'take-back-live': z.object({}),
  'write-answer': z.object({ answer: writtenAnswer }),
  'leave-unpublished': z.object({ reason: z.enum(UNPUBLISHED_REASONS), note: reason }),
  'pass-on-now': z.object({
    receipt: z.string().min(1).max(40),
    dueOn: z.string().max(10),
    department: z.string().max(60),
  }),
  hold: holdInput,
  'pass-on': z.object({
    receipt: z.string().min(1).max(40),
    dueOn: z.string().max(10),
    department: z.string().max(60),
  }),
  'note-answer': z.object({}),
  'note-published': z.object({ by: z.enum(['wall', 'board']), ref: z.string().min(1).max(200) }),
  'note-withdrawn': z.object({}),
} as const

export type AskInput = z.output<typeof askInput>
export type WallInput<Action extends keyof typeof wallInputs> = z.output<(typeof wallInputs)[Action]>
