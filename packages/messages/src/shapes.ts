import * as z from 'zod'
import { line, text } from './text-shape.ts'
import { LENGTHS, LIGHTS, LIMIT_KINDS } from './values.ts'

/** A limit as it stands today: computed, never stored. Dates are `YYYY-MM-DD` in Asia/Shanghai; days are working days. */
export const limitView = z
  .object({
    due: z.string(),
    provisional: z.boolean(),
    range: z.tuple([z.string(), z.string()]),
    daysLeft: z.number().int(),
    light: z.enum(LIGHTS),
    text: z.string(),
    explain: z.array(z.string()),
  })
  .meta({ id: 'Limit' })

/** One of the limits a message runs, with what it is for. The main one is `reply`. */
export const namedLimit = limitView
  .extend({ id: z.string(), kind: z.enum(LIMIT_KINDS), name: z.string(), nameEn: z.string() })
  .meta({ id: 'NamedLimit' })

export const organView = z
  .object({ name: z.string(), phone: z.string(), url: z.string().optional() })
  .meta({ id: 'Organ', description: 'Another organ whose duty a matter is, by name and telephone.' })

export const attachmentView = z
  .object({ id: z.string(), size: z.number().int(), sha256: z.string() })
  .meta({ id: 'MessageAttachment' })

export const findingView = z
  .object({
    key: z.string(),
    field: z.string(),
    type: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
    severity: z.enum(['block', 'review', 'info']),
    rule: z.string(),
    message: z.string(),
  })
  .meta({ id: 'Finding', description: 'Offsets are UTF-16 units of the named field.' })

/** What is to be shown to the public. A redacted release carries its own texts: exactly these are reviewed and published. */
export const release = z
  .discriminatedUnion('mode', [
    z.object({ mode: z.literal('full') }),
    z.object({
      mode: z.enum(['redacted', 'summary']),
      subject: line(LENGTHS.subject),
      question: text(LENGTHS.body),
      reply: text(LENGTHS.reply),
    }),
    z.object({ mode: z.literal('private'), reason: text(LENGTHS.reason) }),
  ])
  .meta({ id: 'Release' })

/** Which messages a number counts. The desk's list takes the same conditions, and lists exactly as many. */
export const messageQuery = z
  .object({
    of: z.literal('messages'),
    where: z.object({
      department: z.string().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      lights: z.array(z.enum(LIGHTS)).optional(),
    }),
  })
  .meta({ id: 'MessageQuery', description: 'Days of receipt in Asia/Shanghai, both included.' })

export const countView = z.object({ count: z.number().int(), query: messageQuery }).meta({ id: 'Count' })

export type MessageQuery = z.output<typeof messageQuery>
export type Release = z.output<typeof release>
export type NamedLimit = z.output<typeof namedLimit>
export type LimitView = z.output<typeof limitView>
export type FindingView = z.output<typeof findingView>
