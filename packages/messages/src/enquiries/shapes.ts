import * as z from 'zod'
import { line, text } from '../text-shape.ts'
import { LENGTHS } from '../values.ts'
import { ABOUT_LENGTHS, HOME_LANGUAGE, LANGUAGE } from './values.ts'

/** A language other than the bureau's own. */
export const foreignLanguage = z
  .string()
  .regex(LANGUAGE)
  .refine((language) => language !== HOME_LANGUAGE)

/** What an enquiry (外文咨询) asks about: a document of the portal, and perhaps one clause of it, as it stood in a version. */
export const about = z
  .object({
    document: z.string().min(1).max(ABOUT_LENGTHS.document),
    /** What kind of document it is: policy, guide, notice. */
    kind: z.string().regex(/^[a-z-]{1,20}$/),
    /** Its Chinese title then. */
    title: line(ABOUT_LENGTHS.title),
    /** Its title then in the language of the question, where a translation was public. */
    titleTranslated: line(ABOUT_LENGTHS.title).optional(),
    /** Number of the Chinese version that was public when it was asked. */
    version: z.int().min(1),
    /** The id of the clause, which stays through versions. */
    clause: z.string().min(1).max(ABOUT_LENGTHS.clause).optional(),
    /** Where the clause stood then, as people write it: 第五条. */
    label: line(ABOUT_LENGTHS.label).optional(),
  })
  .meta({ id: 'EnquiryAbout' })

/** What the question says, in Chinese, for those who answer it (中文工作摘要). It is for the bureau and never published. */
export const workingSummary = z.object({ subject: line(LENGTHS.subject), text: text(LENGTHS.body) })

/** The texts of a release in the writer's language: as the Chinese release's, where it has texts of its own. */
const translatedRelease = z.object({
  subject: line(LENGTHS.subject),
  question: text(LENGTHS.body),
  reply: text(LENGTHS.reply),
})

/** A reply as its writer reads it, in their language, beside the Chinese one. `release` only where the Chinese release has texts too. */
export const translatedReply = z
  .object({ reply: text(LENGTHS.reply), release: translatedRelease.optional() })
  .meta({ id: 'TranslatedReply' })

export type About = z.output<typeof about>
export type WorkingSummary = z.output<typeof workingSummary>
export type TranslatedReply = z.output<typeof translatedReply>
