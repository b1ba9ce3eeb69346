import * as z from 'zod'
import {
  ACTIVITY_FORMS,
  ACTIVITY_PARTS,
  CHANGE_GROUPS,
  DISTRICTS,
  PARTICIPANTS,
  SERIES_KINDS,
  SIGN_UP_MODES,
} from '../values.ts'
import { activityDetails } from './details.ts'
import { CANCEL_REASONS, PUBLIC_PHASES } from './values.ts'

/** A season or standing series with what stands in it. */
export const seriesView = z
  .object({
    id: z.string(),
    kind: z.enum(SERIES_KINDS),
    title: z.string(),
    titleEn: z.string(),
    summary: z.string(),
    summaryEn: z.string(),
    startsOn: z.string(),
    endsOn: z.string().nullable(),
    /** Published activities that are not withdrawn, and of these the ones still to come. */
    activities: z.number().int(),
    upcoming: z.number().int(),
  })
  .meta({ id: 'ActivitySeries' })

/** One activity in a list. Texts are in both languages; `hostName` is in the language asked for. Times are Beijing wall times. */
export const activitySummary = z
  .object({
    id: z.string(),
    version: z.number().int(),
    series: z.string(),
    title: z.string(),
    titleEn: z.string(),
    summary: z.string(),
    summaryEn: z.string(),
    form: z.enum(ACTIVITY_FORMS),
    parts: z.array(z.enum(ACTIVITY_PARTS)),
    theme: z.string(),
    themeEn: z.string(),
    participants: z.array(z.enum(PARTICIPANTS)),
    startsAt: z.string(),
    endsAt: z.string(),
    tentative: z.boolean(),
    host: z.string(),
    hostName: z.string(),
    district: z.enum(DISTRICTS).nullable(),
    placeName: z.string().nullable(),
    placeNameEn: z.string().nullable(),
    stepFree: z.boolean().nullable(),
    seats: z.number().int(),
    signUp: z
      .object({ opensAt: z.string(), closesAt: z.string(), mode: z.enum(SIGN_UP_MODES), waitingList: z.boolean() })
      .nullable(),
    phase: z.enum(PUBLIC_PHASES),
    cancelled: z.object({ because: z.enum(CANCEL_REASONS), on: z.string() }).nullable(),
    /** The last change of what was public, with its fields; null while the first version stands. */
    changed: z.object({ on: z.string(), groups: z.array(z.enum(CHANGE_GROUPS)) }).nullable(),
  })
  .meta({ id: 'ActivitySummary' })

/** One thing that a version changed: which field, as a reader calls it, with what stood there before and what stands there now. */
export const activityChange = z
  .object({
    group: z.enum(CHANGE_GROUPS),
    field: z.string(),
    label: z.string(),
    old: z.string(),
    new: z.string(),
  })
  .meta({ id: 'ActivityChange' })

export const activityVersion = z
  .object({
    version: z.number().int(),
    publishedAt: z.string(),
    note: z.string(),
    changes: z.array(activityChange),
  })
  .meta({ id: 'ActivityVersion' })

/** One activity in full, as one of its versions says it, with all versions and what each changed. */
export const activityView = activitySummary
  .extend({
    details: activityDetails,
    current: z.boolean(),
    publishedAt: z.string(),
    versions: z.array(activityVersion),
  })
  .meta({ id: 'Activity' })

export type SeriesView = z.output<typeof seriesView>
export type ActivitySummary = z.output<typeof activitySummary>
export type ActivityChange = z.output<typeof activityChange>
export type ActivityVersion = z.output<typeof activityVersion>
export type ActivityView = z.output<typeof activityView>
