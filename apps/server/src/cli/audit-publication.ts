import { releaseContent, type Message } from '@gongkai/messages'
import { localDateOf } from '@gongkai/work-calendar'

/** A published text as the database holds it. */
export interface PublicationRow {
  receipt: string
  content_hash: string
  board: string
  subject: string
  question: string
  reply: string
  redacted: boolean
  department: string
  received_on: string
  answered_on: string
}

export const PUBLICATION_COLUMNS = `receipt, content_hash, board, subject, question, reply, redacted, department, received_on, answered_on`

/**
 * Whether what is public of a message is what its history says: nothing before it is answered or when it was answered privately, else
 * once, the approved texts with their department and days.
 */
export function isAsTold({ id, facts, lead }: Message, published: readonly PublicationRow[]): boolean {
  const { draft, answered, approval, receivedAt } = facts
  if (!answered || !draft || draft.release.mode === 'private') return published.length === 0
  const [row, second] = published
  if (!row || second || !approval) return false
  const { texts, place } = releaseContent({ id, facts }, draft)
  return (
    row.content_hash === approval.hash &&
    row.board === place &&
    row.subject === texts['subject'] &&
    row.question === texts['question'] &&
    row.reply === texts['reply'] &&
    row.redacted === (draft.release.mode === 'redacted') &&
    row.department === lead[0] &&
    row.received_on === localDateOf(receivedAt) &&
    row.answered_on === localDateOf(answered.at)
  )
}
