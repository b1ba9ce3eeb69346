import { HOME_LANGUAGE } from '@gongkai/messages/enquiries/values'
import type { TranslatedReply } from '@gongkai/messages'
import type { DeskMessage } from '../shapes.ts'

/** The reply to an enquiry while it is written in its language: every text of every release mode. */
export interface TranslatedFields {
  theirReply: string
  theirSubject: string
  theirQuestion: string
  theirPublicReply: string
}

export type TranslatedText = keyof TranslatedFields

export const isEnquiry = ({ language }: Pick<DeskMessage, 'language'>): boolean => language !== HOME_LANGUAGE

/** Where the foreign reply starts: from the one submitted before, or from the writer's own words. */
export function translatedFrom(message: DeskMessage, last: TranslatedReply | null | undefined): TranslatedFields {
  return {
    theirReply: last?.reply ?? '',
    theirSubject: last?.release?.subject ?? message.subject,
    theirQuestion: last?.release?.question ?? message.body,
    theirPublicReply: last?.release?.reply ?? '',
  }
}

/** What the contract takes of it. */
export function translatedOf(fields: TranslatedFields, hasTexts: boolean): TranslatedReply {
  const reply = fields.theirReply.trim()
  if (!hasTexts) return { reply }
  const release = {
    subject: fields.theirSubject.trim(),
    question: fields.theirQuestion.trim(),
    reply: fields.theirPublicReply.trim(),
  }
  return { reply, release }
}

/** The texts that still have to be written before the draft can be submitted. */
export function missingTranslated(fields: TranslatedFields, hasTexts: boolean): TranslatedText[] {
  const needed: TranslatedText[] = ['theirReply']
  if (hasTexts) needed.push('theirSubject', 'theirQuestion', 'theirPublicReply')
  return needed.filter((name) => !fields[name].trim())
}
