import { refuse, type Refusal } from '@gongkai/task-model'
import type { Draft, Message } from '../message.ts'
import { HOME_LANGUAGE } from './values.ts'

/** The language a message was written in. Those of before there were enquiries were written in Chinese. */
export function languageOf({ facts }: Pick<Message, 'facts'>): string {
  return facts.language ?? HOME_LANGUAGE
}

/** Whether a message is an enquiry: written in another language than the bureau's, and answered in both. */
export function isEnquiry(message: Pick<Message, 'facts'>): boolean {
  return languageOf(message) !== HOME_LANGUAGE
}

/** What was asked, for a Chinese reply to be held against: the working summary of an enquiry once there is one, else the writer's own words. */
export function askedForReply({ facts }: Pick<Message, 'facts'>): { readonly subject: string; readonly body: string } {
  const { subject, body, summary } = facts
  return summary ? { subject: summary.subject, body: summary.text } : { subject, body }
}

/**
 * What a draft of an enquiry lacks. The department reads what was asked in Chinese before it answers (`summary-first`); its writer gets the reply in
 * their language (`reply-in-their-language`), and so does the public where the release has texts of its own (`release-in-their-language`). A
 * message in Chinese has no such texts (`not-an-enquiry`).
 */
export function draftFault(message: Message, draft: Pick<Draft, 'release' | 'translated'>): Refusal | null {
  const { release, translated } = draft
  if (!isEnquiry(message)) return translated ? refuse('not-an-enquiry') : null
  if (!message.facts.summary) return refuse('summary-first')
  if (!translated) return refuse('reply-in-their-language')
  const hasTexts = release.mode === 'redacted' || release.mode === 'summary'
  return hasTexts && !translated.release ? refuse('release-in-their-language') : null
}

/** The texts of a release that go out in the writer's language, by field; empty for a message in Chinese and for a private answer. */
export function translatedTexts({
  release,
  translated,
}: Pick<Draft, 'release' | 'translated'>): Readonly<Record<string, string>> {
  if (!translated || release.mode === 'private') return {}
  // In full the question goes out as it was written, which is in that language already.
  if (release.mode === 'full' || !translated.release) return { translatedReply: translated.reply }
  const { subject, question, reply } = translated.release
  return { translatedSubject: subject, translatedQuestion: question, translatedReply: reply }
}
