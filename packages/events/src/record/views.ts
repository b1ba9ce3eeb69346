import { evidenceShape, LIGHTS } from '@gongkai/task-model'
import * as z from 'zod'
import { PARTICIPANTS } from '../values.ts'
import { recapDetails, recapWritten } from './recap-details.ts'
import { ADOPTIONS, OPINION_ACTIONS, OPINION_STATES, PROMISE_ACTIONS, PROMISE_STATES } from './values.ts'

const reason = z.object({ code: z.string(), message: z.string() })

/** A published recap, as its page shows it. */
export const recapView = z
  .object({
    activity: z.string(),
    version: z.number().int(),
    /** `YYYY-MM-DD`. */
    publishedOn: z.string(),
    departmentName: z.string(),
    /** What this version corrects; empty in the first. */
    note: z.string(),
    recap: recapDetails,
  })
  .meta({ id: 'ActivityRecap' })

export const speakerView = z
  .object({
    id: z.string(),
    number: z.number().int(),
    name: z.string(),
    participants: z.enum(PARTICIPANTS),
    organisation: z.string(),
    role: z.string(),
    agreed: z.boolean(),
    /** How the public may read of them. */
    shownAs: z.string(),
  })
  .meta({ id: 'RecordSpeaker' })

export const opinionView = z
  .object({
    id: z.string(),
    version: z.number().int(),
    number: z.number().int(),
    state: z.enum(OPINION_STATES),
    speaker: z.string().nullable(),
    text: z.string(),
    theme: z.string(),
    policy: z.string(),
    decision: z
      .object({ adoption: z.enum(ADOPTIONS), reason: z.string(), answer: z.string(), byName: z.string() })
      .nullable(),
    actions: z.array(z.object({ action: z.enum(OPINION_ACTIONS), open: z.boolean(), reason: reason.optional() })),
  })
  .meta({ id: 'RecordOpinion' })

export const promiseView = z
  .object({
    id: z.string(),
    version: z.number().int(),
    activity: z.string(),
    activityTitle: z.string(),
    what: z.string(),
    state: z.enum(PROMISE_STATES),
    department: z.string(),
    departmentName: z.string(),
    dueOn: z.string(),
    light: z.enum(LIGHTS),
    /** Working days until it is due; below zero when late. */
    daysLeft: z.number().int(),
    /** The holidays of that year are not known yet. */
    provisional: z.boolean(),
    /** When it is due, or that it is late, in a sentence. */
    dueText: z.string(),
    opinion: z.string().nullable(),
    kept: z
      .object({ what: z.string(), evidence: z.array(evidenceShape), byName: z.string(), on: z.string() })
      .nullable(),
    history: z.array(
      z.object({ seq: z.number().int(), at: z.string(), byName: z.string(), action: z.string(), text: z.string() }),
    ),
    actions: z.array(z.object({ action: z.enum(PROMISE_ACTIONS), open: z.boolean(), reason: reason.optional() })),
  })
  .meta({ id: 'RecordPromise' })

export const recordView = z
  .object({
    activity: z.string(),
    title: z.string(),
    mayWrite: z.boolean(),
    speakers: z.array(speakerView),
    opinions: z.array(opinionView),
    promises: z.array(promiseView),
    departments: z.array(z.object({ id: z.string(), name: z.string() })),
    /** The recap as an item of review before release, with what people wrote of it; null where none was drafted. */
    recap: z.object({ kind: z.string(), id: z.string(), written: recapWritten }).nullable(),
  })
  .meta({ id: 'ActivityRecord' })

export const promisesView = z.object({ items: z.array(promiseView) }).meta({ id: 'RecordPromises' })

export type RecapView = z.output<typeof recapView>
export type SpeakerView = z.output<typeof speakerView>
export type OpinionView = z.output<typeof opinionView>
export type PromiseView = z.output<typeof promiseView>
export type RecordView = z.output<typeof recordView>
