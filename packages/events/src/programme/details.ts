import { line } from '@gongkai/contract-kit/text'
import * as z from 'zod'
import { ACTIVITY_FORMS, ACTIVITY_PARTS, PARTICIPANTS } from '../values.ts'
import {
  activityCapacity,
  activityPlace,
  activityPolicy,
  activitySignUp,
  activitySpeaker,
  agendaItem,
  hostShape,
  maybeLine,
} from './details-parts.ts'
import { ACTIVITY_COUNTS as COUNTS, ACTIVITY_LENGTHS as LENGTHS } from './lengths.ts'
import { wallTimeShape } from './wall-time.ts'

export const seriesSlug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/)

/** Whether something could be what a series is called; what could not names none. */
export const isSeriesId = (typed: string): boolean => seriesSlug.safeParse(typed).success

/**
 * An activity as it is edited, checked, reviewed and published. Its form is always right; whether it is complete enough to be
 * checked and announced is `detailFaults`' question, so that a plan of one line can be kept.
 */
export const activityDetails = z.object({
  series: seriesSlug,
  title: line(LENGTHS.title),
  titleEn: maybeLine(LENGTHS.title),
  summary: maybeLine(LENGTHS.summary),
  summaryEn: maybeLine(LENGTHS.summary),
  form: z.enum(ACTIVITY_FORMS),
  parts: z.array(z.enum(ACTIVITY_PARTS)).max(ACTIVITY_PARTS.length),
  theme: maybeLine(LENGTHS.theme),
  themeEn: maybeLine(LENGTHS.theme),
  participants: z.array(z.enum(PARTICIPANTS)).max(PARTICIPANTS.length),
  startsAt: wallTimeShape,
  endsAt: wallTimeShape,
  /** （暂定）: the time may still change. */
  tentative: z.boolean(),
  agenda: z.array(agendaItem).max(COUNTS.agenda),
  place: activityPlace.nullable(),
  /** How one takes part online. The link itself is told to ticket holders only and is no part of this. */
  online: z.object({ how: maybeLine(LENGTHS.how), howEn: maybeLine(LENGTHS.how) }).nullable(),
  host: hostShape,
  cohosts: z.array(line(LENGTHS.place)).max(COUNTS.cohosts),
  contactPhone: maybeLine(LENGTHS.phone),
  capacity: activityCapacity,
  /** Null where nobody signs up. */
  signUp: activitySignUp.nullable(),
  /** When questions may be put on the wall; null where there is none. */
  wall: z.object({ opensAt: wallTimeShape, closesAt: wallTimeShape }).nullable(),
  policy: activityPolicy.nullable(),
  speakers: z.array(activitySpeaker).max(COUNTS.speakers),
  /** The task of the year's work points that it serves. */
  planTask: z.object({ year: z.number().int().min(2000).max(2100), number: z.string().min(1).max(20) }).nullable(),
})

export type ActivityDetails = z.output<typeof activityDetails>
/** The same as somebody may write it: what may be empty may be left out. */
export type ActivityDetailsInput = z.input<typeof activityDetails>
export type ActivityPlace = z.output<typeof activityPlace>
export type ActivityCapacity = z.output<typeof activityCapacity>
export type ActivitySignUp = z.output<typeof activitySignUp>
export type SignUpQuestion = ActivitySignUp['questions'][number]

/** An activity's id. */
export type ActivityId = string & { readonly [brand]: 'ActivityId' }
declare const brand: unique symbol

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads an id out of an address; null where it cannot be one. */
export function parseActivityId(text: string): ActivityId | null {
  return UUID.test(text) ? (text as ActivityId) : null
}
