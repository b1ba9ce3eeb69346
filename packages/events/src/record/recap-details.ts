import { line, optionalText, text } from '@gongkai/contract-kit/text'
import * as z from 'zod'
import { PARTICIPANTS } from '../values.ts'
import { ADOPTIONS, PROMISE_STATES, RECORD_COUNTS as COUNTS, RECORD_LENGTHS as LENGTHS } from './values.ts'

const count = z.number().int().min(0)

/** What the meeting was, in numbers, as the record and the other modules counted it; null where nobody counted. */
export const recapFigures = z.object({
  attended: count.nullable(),
  signedUp: count.nullable(),
  questions: count,
  answeredLive: count,
  answeredInWriting: count,
  opinions: count,
  adopted: count,
  partly: count,
  notAdopted: count,
  keptForReference: count,
  promises: count,
  promisesKept: count,
})

export const recapOpinion = z.object({
  id: z.string(),
  /** Who said it: by organisation and role when they agreed, else as whom they came. Never a name. */
  by: z.string().max(200),
  participants: z.enum(PARTICIPANTS).nullable(),
  text: text(LENGTHS.opinion),
  theme: optionalText(LENGTHS.theme),
  policy: optionalText(LENGTHS.policy),
  /** Null while nothing is decided. */
  adoption: z.enum(ADOPTIONS).nullable(),
  reason: optionalText(LENGTHS.reason),
  answer: optionalText(LENGTHS.answer),
})

/** A question of the wall with what was answered; `inWriting` where the answer is the written one. */
export const recapQuestion = z.object({
  id: z.string(),
  text: text(500),
  supports: count,
  answer: optionalText(4000),
  inWriting: z.boolean(),
})

export const recapPromise = z.object({
  what: line(LENGTHS.promise),
  department: z.string(),
  departmentName: z.string().max(200),
  /** `YYYY-MM-DD`. */
  dueOn: z.string(),
  state: z.enum(PROMISE_STATES),
})

const picture = z.object({ id: z.string().max(80), alt: line(200), altEn: optionalText(200).default('') })

/** What people write of a recap themselves; everything else comes from the record. */
export const recapWritten = z.object({
  title: line(LENGTHS.title),
  titleEn: optionalText(LENGTHS.title).default(''),
  lead: text(LENGTHS.lead),
  leadEn: optionalText(LENGTHS.lead).default(''),
  /** Pictures of the activity: ids of `GET /api/activities/{activity}/pictures/{picture}`, drawn from their bytes. */
  pictures: z.array(picture).max(COUNTS.pictures).default([]),
})

/** The recap (活动回顾) as it is drafted, reviewed and published: pictures, figures, and what became of each opinion. */
export const recapDetails = z.object({
  activity: z.string(),
  series: z.string().max(60),
  ...recapWritten.shape,
  /** Shanghai wall times, `YYYY-MM-DDTHH:mm`. */
  startsAt: z.string().max(16),
  endsAt: z.string().max(16),
  place: optionalText(300).default(''),
  department: z.string().max(60),
  figures: recapFigures,
  opinions: z.array(recapOpinion).max(COUNTS.opinions).default([]),
  questions: z.array(recapQuestion).max(COUNTS.questions).default([]),
  promises: z.array(recapPromise).max(COUNTS.promises).default([]),
})

export type RecapDetails = z.output<typeof recapDetails>
export type RecapWritten = z.output<typeof recapWritten>
export type RecapFigures = z.output<typeof recapFigures>
export type RecapOpinion = z.output<typeof recapOpinion>
