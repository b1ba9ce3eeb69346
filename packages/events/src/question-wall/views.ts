import * as z from 'zod'
import {
  DECLINE_REASONS,
  MODERATOR_ACTIONS,
  SHOWN_STATES,
  UNPUBLISHED_REASONS,
  WALL_PHASES,
  WALL_STATES,
} from './values.ts'

/** One question as anybody reads it. */
export const wallQuestion = z
  .object({
    id: z.string(),
    state: z.enum(SHOWN_STATES),
    stateText: z.string(),
    text: z.string(),
    /** A moderator took something out of the asker's words. */
    edited: z.boolean(),
    /** How many people support it, those of the questions merged into it counted once. */
    supports: z.number().int(),
    /** How many questions were merged into it. */
    merged: z.number().int(),
    askedAt: z.string(),
    /** Its place among the chosen ones; null for the others. */
    position: z.number().nullable(),
    live: z.object({ note: z.string(), speaker: z.string() }).nullable(),
    /** Not answered live: who answers in writing and by when. */
    writing: z.object({ departmentName: z.string(), dueOn: z.string(), text: z.string() }).nullable(),
    answer: z
      .object({ text: z.string(), departmentName: z.string(), publishedOn: z.string(), url: z.string().nullable() })
      .nullable(),
    unpublished: z.object({ reason: z.enum(UNPUBLISHED_REASONS), text: z.string() }).nullable(),
  })
  .meta({ id: 'WallQuestion' })

const wallHead = {
  /** Ask again with `since` this: the answer is a few bytes where nothing changed. */
  revision: z.string(),
  changed: z.boolean(),
  everySeconds: z.number().int(),
}

export const wallView = z
  .object({
    ...wallHead,
    wall: z
      .object({
        activity: z.string(),
        title: z.string(),
        phase: z.enum(WALL_PHASES),
        opensAt: z.string(),
        closesAt: z.string(),
        departmentName: z.string(),
        questions: z.array(wallQuestion),
      })
      .nullable(),
  })
  .meta({ id: 'Wall' })

/** One's own question, whatever its state, with the reason where it is not on the wall. */
export const ownQuestion = z
  .object({
    id: z.string(),
    state: z.enum(WALL_STATES),
    text: z.string().nullable(),
    stateText: z.string(),
    reason: z.string().nullable(),
    mergedInto: z.string().nullable(),
    dueOn: z.string().nullable(),
    /** With this the asker follows the message that the question became. */
    message: z.object({ receipt: z.string(), code: z.string() }).nullable(),
  })
  .meta({ id: 'OwnWallQuestion' })

export const ownView = z
  .object({ questions: z.array(ownQuestion), supported: z.array(z.string()) })
  .meta({ id: 'OwnWall' })

const deskAction = z.object({
  action: z.enum(MODERATOR_ACTIONS),
  open: z.boolean(),
  reason: z.object({ code: z.string(), message: z.string() }).optional(),
})

const finding = z.object({
  key: z.string(),
  type: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  severity: z.string(),
  message: z.string(),
})

export const deskQuestion = z
  .object({
    id: z.string(),
    version: z.number().int(),
    state: z.enum(WALL_STATES),
    stateText: z.string(),
    /** What the asker typed; null once it was erased. */
    typed: z.string().nullable(),
    shown: z.string().nullable(),
    findings: z.array(finding),
    supports: z.number().int(),
    merged: z.array(z.string()),
    mergedInto: z.string().nullable(),
    askedAt: z.string(),
    position: z.number().nullable(),
    hasContact: z.boolean(),
    mayPublish: z.boolean(),
    live: z.object({ note: z.string(), speaker: z.string() }).nullable(),
    receipt: z.string().nullable(),
    dueOn: z.string().nullable(),
    declined: z.object({ reason: z.enum(DECLINE_REASONS), text: z.string() }).nullable(),
    unpublished: z.object({ reason: z.enum(UNPUBLISHED_REASONS), text: z.string() }).nullable(),
    /** The written answer as an item of review before release. */
    release: z.string().nullable(),
    actions: z.array(deskAction),
  })
  .meta({ id: 'DeskWallQuestion' })

export const deskWall = z
  .object({
    ...wallHead,
    wall: z
      .object({
        activity: z.string(),
        title: z.string(),
        phase: z.enum(WALL_PHASES),
        opensAt: z.string(),
        closesAt: z.string(),
        closedAt: z.string().nullable(),
        mayModerate: z.boolean(),
        figures: z.object({
          waiting: z.number().int(),
          shown: z.number().int(),
          answeredLive: z.number().int(),
          inWriting: z.number().int(),
          supports: z.number().int(),
        }),
        questions: z.array(deskQuestion),
      })
      .nullable(),
  })
  .meta({ id: 'DeskWall' })

export type WallQuestionView = z.output<typeof wallQuestion>
export type WallView = z.output<typeof wallView>
export type OwnQuestionView = z.output<typeof ownQuestion>
export type OwnWallView = z.output<typeof ownView>
export type DeskQuestionView = z.output<typeof deskQuestion>
export type DeskWallView = z.output<typeof deskWall>
