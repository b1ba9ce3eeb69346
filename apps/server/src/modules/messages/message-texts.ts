import type { MessageState } from '@gongkai/messages/values'
import type { Database } from '../../platform/database.ts'
import type { MessageRow } from './message-row.ts'

/** What other subjects read of many messages at once. */
export interface MessageTexts extends Pick<MessageRow, 'lead' | 'support'> {
  readonly receipt: string
  readonly state: MessageState
  readonly subject: string
  readonly body: string
  readonly receivedAt: Date
}

/** Subjects and texts of messages, in no order; unknown receipts are left out. */
export async function messageTexts(db: Database, receipts: readonly string[]): Promise<MessageTexts[]> {
  if (receipts.length === 0) return []
  return db.sql(
    'message.texts',
    `select receipt, state, lead, support, facts ->> 'subject' as subject, facts ->> 'body' as body, received_at as "receivedAt"
     from message where receipt = any($1)`,
    [receipts],
  )
}
