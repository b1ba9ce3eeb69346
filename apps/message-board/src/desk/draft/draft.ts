import type { ReleaseMode, TranslatedReply } from '@gongkai/messages'
import type { DraftToCheck } from '@gongkai/messages/replies'
import type { DeskMessage, Release } from '../shapes.ts'
import {
  isEnquiry,
  missingTranslated,
  translatedFrom,
  translatedOf,
  type TranslatedFields,
  type TranslatedText,
} from '../enquiry/translated-draft.ts'
import { completeRows, type PromiseRow } from './promise-rows.ts'

/** A draft while it is written: every text of every release mode, so that changing the mode loses none. */
export interface DraftFields extends TranslatedFields {
  reply: string
  mode: ReleaseMode
  subject: string
  question: string
  publicReply: string
  reason: string
  promises: PromiseRow[]
}

/** The fields that hold a text. */
export type DraftText = Exclude<keyof DraftFields, 'mode' | 'promises' | TranslatedText>

/** Modes in which the public gets texts of its own. */
export const hasPublicTexts = (mode: ReleaseMode): mode is 'redacted' | 'summary' =>
  mode === 'redacted' || mode === 'summary'

type Submitted = Pick<NonNullable<DeskMessage['draft']>, 'reply' | 'release'> & {
  readonly promises?: unknown
  readonly translated?: TranslatedReply | null
}

/** The draft submitted last. One that was sent back is void, and stands only in the history, from where writing goes on. */
function lastSubmitted({ draft, history }: DeskMessage): Submitted | undefined {
  if (draft) return draft
  const input = history.findLast(({ action }) => action === 'draft')?.input
  const release = input?.release
  if (typeof input?.reply !== 'string' || typeof release !== 'object' || release === null || !('mode' in release))
    return
  // What the history holds was taken by the contract's own shape.
  const translated = input.translated as TranslatedReply | undefined
  return {
    reply: input.reply,
    release: release as Release,
    promises: input.promises,
    ...(translated && { translated }),
  }
}

function promisesOf(given: unknown): PromiseRow[] {
  if (!Array.isArray(given)) return []
  return completeRows(
    given.flatMap((one: unknown) => {
      const { what, dueOn }: { what?: unknown; dueOn?: unknown } = Object(one)
      return typeof what === 'string' && typeof dueOn === 'string' ? [{ what, dueOn }] : []
    }),
  )
}

/** Where a draft starts: from the one submitted before, or from the writer's own words. */
export function draftOf(message: DeskMessage): DraftFields {
  const last = lastSubmitted(message)
  const fields: DraftFields = {
    reply: last?.reply ?? '',
    mode: message.mayPublish ? 'full' : 'private',
    // The public texts in Chinese: of an enquiry they begin as its summary.
    subject: message.summary?.subject ?? message.subject,
    question: message.summary?.text ?? message.body,
    publicReply: '',
    reason: '',
    promises: promisesOf(last?.promises),
    ...translatedFrom(message, last?.translated),
  }
  const before = last?.release
  if (!before) return fields
  if (before.mode === 'redacted' || before.mode === 'summary') {
    const { mode, subject, question, reply } = before
    return { ...fields, mode, subject, question, publicReply: reply }
  }
  return before.mode === 'private' ? { ...fields, mode: 'private', reason: before.reason } : { ...fields, mode: 'full' }
}

/** The release that the fields say, as the contract takes it. */
export function releaseOf(fields: DraftFields): Release {
  const { mode } = fields
  if (hasPublicTexts(mode))
    return {
      mode,
      subject: fields.subject.trim(),
      question: fields.question.trim(),
      reply: fields.publicReply.trim(),
    }
  if (mode === 'private') return { mode, reason: fields.reason.trim() }
  return { mode: 'full' }
}

/** What is checked while it is written. */
export function toCheck({ reply, mode, subject, question, publicReply }: DraftFields): DraftToCheck {
  return {
    reply,
    mode,
    ...(hasPublicTexts(mode) ? { publicSubject: subject, publicQuestion: question, publicReply } : {}),
  }
}

/** The fields that still have to be filled in before the draft can be submitted. */
export function missingIn(fields: DraftFields): DraftText[] {
  const needed: DraftText[] = ['reply']
  if (hasPublicTexts(fields.mode)) needed.push('subject', 'question', 'publicReply')
  if (fields.mode === 'private') needed.push('reason')
  return needed.filter((name) => !fields[name].trim())
}

/** What is submitted: the reply with its release, the promises, and for an enquiry the same in its language. */
export function inputOf(message: Pick<DeskMessage, 'language'>, fields: DraftFields): object {
  const promises = completeRows(fields.promises)
  return {
    reply: fields.reply.trim(),
    release: releaseOf(fields),
    ...(promises.length ? { promises } : {}),
    ...(isEnquiry(message) ? { translated: translatedOf(fields, hasPublicTexts(fields.mode)) } : {}),
  }
}

/** The texts in the language of an enquiry that still have to be written; none for a message in Chinese. */
export function missingTheirs(message: Pick<DeskMessage, 'language'>, fields: DraftFields): TranslatedText[] {
  return isEnquiry(message) ? missingTranslated(fields, hasPublicTexts(fields.mode)) : []
}
