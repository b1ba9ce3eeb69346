import { localDateOf } from '@gongkai/work-calendar'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { StaffSession } from '../../platform/session.ts'
import { messageOf, type MessageRow } from './message-row.ts'
import { CURRENT } from './publication.ts'
import { visible } from './visibility.ts'

/** An answer that was given before: as it is public, or as the writer got it where this person may see the message. */
export interface GivenBefore {
  readonly receipt: string
  readonly subject: string
  readonly question: string
  readonly reply: string
  readonly department: string
  readonly answeredOn: string
  readonly published: boolean
}

/**
 * Answers to messages that hold any of these terms, newest first: everything public, then what was answered privately and this
 * person may see. `literal` is a tsquery.
 */
export async function answersHolding(
  db: Database,
  session: StaffSession,
  literal: string,
  but: string,
  count: number,
): Promise<GivenBefore[]> {
  const published = await sql<Omit<GivenBefore, 'published'>>`select receipt, subject, question, reply, department,
      answered_on as "answeredOn" from publication
    where search @@ ${literal}::tsquery and receipt <> ${but} and ${sql.raw(CURRENT)} order by id desc limit ${count}`.execute(
    db.kysely(),
  )
  const own = await sql<MessageRow>`select * from message
    where search @@ ${literal}::tsquery and receipt <> ${but} and state in ('answered', 'rated', 'closed') and ${visible(session)}
      and not exists (select 1 from publication where publication.receipt = message.receipt)
    order by received_at desc limit ${count}`.execute(db.kysely())
  const privately = own.rows.flatMap((row): GivenBefore[] => {
    const { id, lead, facts } = messageOf(row)
    if (!facts.draft || !facts.answered) return []
    const { subject, body } = facts
    const answeredOn = localDateOf(facts.answered.at)
    return [
      {
        receipt: id,
        subject,
        question: body,
        reply: facts.draft.reply,
        department: lead[0] ?? '',
        answeredOn,
        published: false,
      },
    ]
  })
  return [...published.rows.map((row) => ({ ...row, published: true })), ...privately]
}
