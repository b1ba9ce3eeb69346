import { line, optionalText, text } from '@gongkai/contract-kit/text'
import * as z from 'zod'
import { SERIES_KINDS } from '../values.ts'
import { activityDetails, seriesSlug } from './details.ts'
import { ACTIVITY_COUNTS as COUNTS, ACTIVITY_LENGTHS as LENGTHS } from './lengths.ts'
import { CANCEL_REASONS, CHECK_POINTS } from './values.ts'

const reason = text(LENGTHS.reason)
const day = z.iso.date()

/** The version that became public. */
const published = z.object({ version: z.number().int().min(1) })

const checkInput = <const P extends readonly [string, ...string[]]>(points: P) =>
  z.object({ points: z.array(z.enum(points)).max(points.length), note: optionalText(LENGTHS.note).default('') })

/** What of an activity is never published: whom to invite, and where the online meeting is. Kept sealed. */
export const activityAside = z.object({
  invited: z.array(line(LENGTHS.place)).max(COUNTS.invited).default([]),
  onlineLink: optionalText(LENGTHS.link).default(''),
})
export type ActivityAside = z.output<typeof activityAside>

/** What each action asks of whoever does it. */
export const activityInputs = {
  save: z.object({ details: activityDetails }),
  /** `note` says what the new version changes: readers are shown it. */
  amend: z.object({ details: activityDetails, note: text(LENGTHS.reason) }),
  'check-secrecy': checkInput(CHECK_POINTS.secrecy),
  'check-security': checkInput(CHECK_POINTS.security),
  'send-back': z.object({ reason }),
  'be-checked': z.object({}),
  'be-approved': z.object({}),
  'be-sent-back': z.object({ reason }),
  'be-published': published,
  'amendment-approved': z.object({}),
  'amendment-sent-back': z.object({ reason }),
  'amendment-published': published,
  'be-withdrawn': z.object({ reason }),
  'open-sign-up': z.object({}),
  'close-sign-up': z.object({}),
  confirm: z.object({ note: optionalText(LENGTHS.note).default('') }),
  hold: z.object({ note: optionalText(LENGTHS.note).default('') }),
  'follow-up': z.object({ note: optionalText(LENGTHS.note).default('') }),
  /** SHA-256 of the report that was submitted, as the report's own page tells it. */
  report: z.object({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .default(null),
    note: optionalText(LENGTHS.note).default(''),
  }),
  archive: z.object({}),
  cancel: z.object({ because: z.enum(CANCEL_REASONS), reason }),
} as const
export type ActivityInput<Action extends keyof typeof activityInputs> = z.output<(typeof activityInputs)[Action]>

/** A season or a standing series. `endsOn` of a standing one is null; personal data is erased so long after the end of either. */
export const seriesInput = z.object({
  kind: z.enum(SERIES_KINDS),
  title: line(LENGTHS.title),
  titleEn: line(LENGTHS.title),
  summary: optionalText(LENGTHS.summary).default(''),
  summaryEn: optionalText(LENGTHS.summary).default(''),
  startsOn: day,
  endsOn: day.nullable(),
})
export type SeriesInput = z.output<typeof seriesInput>
export const newSeriesInput = seriesInput.extend({ id: seriesSlug })

/** A room that several activities share: its seats are a capacity of their own. */
export const roomInput = z.object({
  name: line(LENGTHS.place),
  nameEn: optionalText(LENGTHS.place).default(''),
  seats: z.number().int().min(1).max(COUNTS.seats),
})
export type RoomInput = z.output<typeof roomInput>
export const newRoomInput = roomInput.extend({ id: seriesSlug })

/** What is answered when an activity is begun: the details, and what is never published. */
export const planInput = z.object({ details: activityDetails })
