import type { Refusal } from '@gongkai/contract-kit'
import { openMessage, type Message, type MessageProcedure } from '@gongkai/messages'
import { isRefusal } from '@gongkai/task-model'
import { appendEvent } from '../../platform/history.ts'
import { emit } from '../../platform/outbox.ts'
import type { Surroundings } from '../surroundings.ts'
import { sealContact, type Contact } from './contact.ts'
import { insertMessage } from './message-row.ts'
import { sm3 } from './procedure.ts'
import { drawReceipt } from './receipt.ts'

/** A day has a thousand million receipt numbers: a second draw is rare, a fifth never comes. */
const MOST_DRAWS = 5

export interface NewMessage {
  readonly board: string
  readonly subject: string
  readonly body: string
  readonly mayPublish: boolean
  readonly contact: Contact
}

/** Takes a message in: row, first event and outbox in one transaction. The contact is sealed and never enters the history. */
export async function takeIn(
  { db, clock, seal, calendar }: Surroundings,
  procedure: MessageProcedure,
  { contact, ...input }: NewMessage,
): Promise<Message | Refusal> {
  return db.transaction(async () => {
    const now = clock.now()
    for (let draw = 0; draw < MOST_DRAWS; draw++) {
      const receipt = drawReceipt(now)
      const opened = openMessage(procedure, receipt, input, { now, digest: sm3 })
      if (isRefusal(opened)) return opened
      if (!(await insertMessage(db, calendar, opened.task, sealContact(seal, receipt, contact)))) continue
      await Promise.all([appendEvent({ db, seal }, opened.event), emit(db, clock, 'message.receive', { receipt })])
      return opened.task
    }
    throw new Error(`no free receipt number in ${MOST_DRAWS} draws`)
  })
}
