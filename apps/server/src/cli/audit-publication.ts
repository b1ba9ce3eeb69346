import { canonicalContent } from '@gongkai/disclosure-rules'
import { answersOf, releaseContent, type GivenAnswer, type Message } from '@gongkai/messages'
import { localDateOf } from '@gongkai/work-calendar'
import { sha256 } from '../modules/messages/procedure.ts'

/** One published version as the database holds it. */
export interface PublicationRow {
  receipt: string
  version: number
  content_hash: string
  board: string
  subject: string
  question: string
  reply: string
  redacted: boolean
  form: string
  note: string | null
  department: string
  received_on: string
  answered_on: string
  withdrawn_because: string | null
}

export const PUBLICATION_COLUMNS = `receipt, version, content_hash, board, subject, question, reply, redacted, form, note, department,
  received_on, answered_on, (select reason from publication_withdrawal gone
    where gone.id = publication.id and gone.version = publication.version) as withdrawn_because`

/**
 * Whether what is public of a message is what its history says: a version for each answer that was not private, in their order, with exactly
 * the texts of that answer, its department, days and note. The newest is withdrawn where the history says that it was retracted, or
 * that its correction went to the writer alone; and not otherwise.
 */
export function isAsTold(message: Message, published: readonly PublicationRow[]): boolean {
  const answers = answersOf(message)
  const shown = answers.filter(({ release }) => release.mode !== 'private')
  if (published.length !== shown.length) return false
  if (!published.every((row, at) => isVersion(message, row, shown[at], at + 1))) return false
  const newest = published.at(-1)
  if (!newest) return true
  const { approval, answered, retracted } = message.facts
  const wentPrivate = answers.at(-1)?.release.mode === 'private'
  if (!wentPrivate && answered && approval && approval.hash !== newest.content_hash) return false
  if (wentPrivate) return newest.withdrawn_because !== null
  return newest.withdrawn_because === (retracted?.reason ?? null)
}

function isVersion(message: Message, row: PublicationRow, answer: GivenAnswer | undefined, version: number): boolean {
  if (!answer) return false
  const { reply, release, translated, at, note, lead } = answer
  const content = releaseContent(message, { reply, release, ...(translated && { translated }) })
  return (
    row.version === version &&
    row.content_hash === sha256(canonicalContent(content)) &&
    row.board === content.place &&
    row.subject === content.texts['subject'] &&
    row.question === content.texts['question'] &&
    row.reply === content.texts['reply'] &&
    row.redacted === (release.mode !== 'full') &&
    row.form === release.mode &&
    row.note === note &&
    row.department === lead[0] &&
    row.received_on === localDateOf(message.facts.receivedAt) &&
    row.answered_on === localDateOf(at)
  )
}
