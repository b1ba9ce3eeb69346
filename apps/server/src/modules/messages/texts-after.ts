import type { Database } from '../../platform/database.ts'
import type { MessageTexts } from './message-texts.ts'

/** What holds no question at all is compared with nothing. */
const SAYS_SOMETHING = `state <> 'withdrawn' and coalesce(facts -> 'rejection' ->> 'reason', '') not in ('no-content', 'abusive')`

/** A page of messages after a receipt number, in their order; numbers begin with the day a message came in. */
export async function textsAfter(db: Database, receipt: string, count: number): Promise<MessageTexts[]> {
  return db.sql(
    'message.texts-after',
    `select receipt, state, lead, support, facts ->> 'subject' as subject, facts ->> 'body' as body, received_at as "receivedAt"
     from message where receipt > $1 and ${SAYS_SOMETHING} order by receipt limit $2`,
    [receipt, count],
  )
}
