import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { MESSAGE_CLASSES, MESSAGE_STATES, REJECT_REASONS } from '../values.ts'
import { triageRoutes } from './routes.ts'

/** Where words stand in the message: offsets are UTF-16 units of the named field. */
export const wordsFound = z
  .object({
    field: z.enum(['subject', 'body']),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
  })
  .meta({ id: 'WordsFound' })

/** Why a department is suggested: words of a duty, past matters like it, or words that its confirmed matters use. */
export const suggestionReason = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('duty-words'), duty: z.string(), words: z.array(wordsFound) }),
    z.object({
      kind: z.literal('similar'),
      receipt: z.string(),
      subject: z.string(),
      receivedOn: z.string(),
      likeness: z.number(),
    }),
    z.object({ kind: z.literal('learned'), words: z.array(wordsFound) }),
  ])
  .meta({ id: 'SuggestionReason' })

const share = z.number().min(0).max(1)

export const triageView = z
  .object({
    receipt: z.string(),
    class: z.object({
      suggested: z.enum(MESSAGE_CLASSES),
      share,
      reasons: z.array(z.object({ text: z.string(), words: z.array(wordsFound) })),
      /** What the office said it is; null while nobody has. */
      confirmed: z.enum(MESSAGE_CLASSES).nullable(),
    }),
    /** Best first; shares are of one whole with what belongs elsewhere. */
    departments: z.array(z.object({ id: z.string(), name: z.string(), share, reasons: z.array(suggestionReason) })),
    /** Organs that decide such matters, where the message looks like theirs; telephone and address only where they are known for certain. */
    elsewhere: z.array(
      z.object({
        id: z.string(),
        organ: z.string(),
        phone: z.string().nullable(),
        url: z.string().nullable(),
        why: z.string(),
        words: z.array(wordsFound),
        /** The reason that a rejection would give. */
        reason: z.enum(REJECT_REASONS),
      }),
    ),
    /** How likely the whole matter belongs to another organ. */
    elsewhereShare: share,
    duplicates: z.array(
      z.object({
        receipt: z.string(),
        subject: z.string(),
        body: z.string(),
        receivedOn: z.string(),
        stateName: z.string(),
        state: z.enum(MESSAGE_STATES),
        /** 1: the same text. */
        likeness: share,
        sameWriter: z.boolean(),
        reason: z.string(),
      }),
    ),
    /** Messages of the same writer in so many days, this one included. */
    writer: z.object({ messages: z.number().int(), days: z.number().int() }),
    /** How often the first suggestion was the department that had the matter in the end; `since` is the day of the first counted. */
    hitRate: z.object({
      numerator: z.number().int(),
      denominator: z.number().int(),
      since: z.string().nullable(),
    }),
  })
  .meta({ id: 'Triage' })

export const triageContract = defineRoutes({
  deskTriage: {
    at: triageRoutes.deskTriage,
    summary: 'What a message is and whose, with reasons: a suggestion, never a decision',
    audience: 'staff',
    params: z.object({ receipt: z.string().max(40) }),
    query: z.object({ lang: z.enum(['zh', 'en']).optional() }),
    answer: triageView,
    refusals: ['not-found'],
  },
})

export type TriageView = z.output<typeof triageView>
export type WordsFound = z.output<typeof wordsFound>
