import * as z from 'zod'
import { line, text } from '../text-shape.ts'
import { MESSAGE_CLASSES } from '../values.ts'
import { PLACEHOLDERS, REPLY_ELEMENTS, REPLY_LENGTHS } from './values.ts'

/** What the office writes down of a template. Classes are those of messages; none means every class. */
export const templateInput = z
  .object({
    name: line(REPLY_LENGTHS.templateName),
    lang: z.enum(['zh', 'en']),
    classes: z.array(z.enum(MESSAGE_CLASSES)).max(MESSAGE_CLASSES.length).default([]),
    board: z.string().max(60).nullable().default(null),
    text: text(REPLY_LENGTHS.templateText),
    /** What a reply written from it needs; left out, what its class needs. */
    elements: z.array(z.enum(REPLY_ELEMENTS)).max(REPLY_ELEMENTS.length).nullable().default(null),
  })
  .meta({ id: 'ReplyTemplateInput' })

export const templateView = templateInput
  .extend({
    id: z.string(),
    version: z.number().int(),
    retired: z.boolean(),
    byName: z.string(),
    at: z.string(),
  })
  .meta({ id: 'ReplyTemplate' })

/** A template filled in for one message. A placeholder without a value stays as it is, and a check says so. */
export const filledTemplateView = z
  .object({
    id: z.string(),
    name: z.string(),
    lang: z.enum(['zh', 'en']),
    text: z.string(),
    unfilled: z.array(z.enum(PLACEHOLDERS)),
    /** Made for this message's class or board. */
    fits: z.boolean(),
  })
  .meta({ id: 'FilledReplyTemplate' })

export type TemplateInput = z.output<typeof templateInput>
export type TemplateView = z.output<typeof templateView>
export type FilledTemplateView = z.output<typeof filledTemplateView>
