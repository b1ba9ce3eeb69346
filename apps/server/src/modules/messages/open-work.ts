import { ANSWERED_STATES, NOT_ANSWERED_STATES, type MessageState } from '@gongkai/messages/values'
import type { Database } from '../../platform/database.ts'

/** A message that somebody still owes an answer. */
export interface OpenMessage {
  readonly receipt: string
  readonly subject: string
  readonly departments: readonly string[]
  /** Whoever wrote the draft that waits for review; null while there is none. */
  readonly person: string | null
}

/** States in which nothing is owed any more. */
export const DONE_STATES: readonly MessageState[] = [...NOT_ANSWERED_STATES, ...ANSWERED_STATES]

/** Every message that is still owed, with the departments that lead or support it and whose draft waits. */
export async function openMessages(db: Database): Promise<OpenMessage[]> {
  return db.sql(
    'message.open-work',
    `select receipt, facts ->> 'subject' as subject, lead || support as departments, facts -> 'draft' ->> 'by' as person
     from message where not (state = any($1)) order by urgency, receipt`,
    [DONE_STATES],
  )
}
