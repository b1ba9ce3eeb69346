import type { ReleaseMode } from '@gongkai/messages'
import type { DeskMessage, Release } from '../shapes.ts'

/** A draft while it is written: every text of every release mode, so that changing the mode loses none. */
export interface DraftFields {
  reply: string
  mode: ReleaseMode
  subject: string
  question: string
  publicReply: string
  reason: string
}

type Submitted = Pick<NonNullable<DeskMessage['draft']>, 'reply' | 'release'>

/** The draft submitted last. One that was sent back is void, and stands only in the history, from where writing goes on. */
function lastSubmitted({ draft, history }: DeskMessage): Submitted | undefined {
  if (draft) return draft
  const input = history.findLast(({ action }) => action === 'draft')?.input
  const release = input?.release
  if (typeof input?.reply !== 'string' || typeof release !== 'object' || release === null || !('mode' in release))
    return
  return { reply: input.reply, release: release as Release }
}

/** Where a draft starts: from the one submitted before, or from the writer's own words. */
export function draftOf(message: DeskMessage): DraftFields {
  const last = lastSubmitted(message)
  const fields: DraftFields = {
    reply: last?.reply ?? '',
    mode: message.mayPublish ? 'full' : 'private',
    subject: message.subject,
    question: message.body,
    publicReply: '',
    reason: '',
  }
  const before = last?.release
  if (!before) return fields
  if (before.mode === 'redacted')
    return {
      ...fields,
      mode: 'redacted',
      subject: before.subject,
      question: before.question,
      publicReply: before.reply,
    }
  return before.mode === 'private' ? { ...fields, mode: 'private', reason: before.reason } : { ...fields, mode: 'full' }
}

/** The release that the fields say, as the contract takes it. */
export function releaseOf(fields: DraftFields): Release {
  if (fields.mode === 'redacted')
    return {
      mode: 'redacted',
      subject: fields.subject.trim(),
      question: fields.question.trim(),
      reply: fields.publicReply.trim(),
    }
  if (fields.mode === 'private') return { mode: 'private', reason: fields.reason.trim() }
  return { mode: 'full' }
}

/** The fields that still have to be filled in before the draft can be submitted. */
export function missingIn(fields: DraftFields): (keyof DraftFields)[] {
  const needed: (keyof DraftFields)[] = ['reply']
  if (fields.mode === 'redacted') needed.push('subject', 'question', 'publicReply')
  if (fields.mode === 'private') needed.push('reason')
  return needed.filter((name) => !fields[name].trim())
}
