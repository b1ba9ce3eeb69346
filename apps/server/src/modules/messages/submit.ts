import type { Refusal } from '@gongkai/contract-kit'
import { openMessage, type About, type Forwarded, type Message, type MessageProcedure } from '@gongkai/messages'
import { isRefusal, type Actor } from '@gongkai/task-model'
import { appendEvent } from '../../platform/history.ts'
import { emit } from '../../platform/outbox.ts'
import type { Surroundings } from '../surroundings.ts'
import { claimUploads } from '../uploads/index.ts'
import { sealContact, type Contact } from './contact.ts'
import { findMessage, insertMessage } from './message-row.ts'
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
  /** What another organ's transfer sheet (转办单) says of it. */
  readonly forwarded?: Forwarded
  /** Of an enquiry that is not in Chinese. */
  readonly language?: string
  readonly about?: About
  /** Tokens of files that were sent before, to be kept with it. */
  readonly uploads?: readonly string[]
  /** Who enters it, where that is not its writer. */
  readonly actor?: Actor
}

/**
 * Takes a message in: row, files, first event and outbox in one transaction. The contact is sealed and never enters the history.
 */
export async function takeIn(
  surroundings: Surroundings,
  procedure: MessageProcedure,
  { contact, uploads = [], actor, ...input }: NewMessage,
): Promise<Message | Refusal> {
  const { db, clock, seal, calendar } = surroundings
  return db.transaction(async () => {
    const now = clock.now()
    for (let draw = 0; draw < MOST_DRAWS; draw++) {
      const receipt = drawReceipt(now)
      // Files are claimed for one receipt: not for one that is taken.
      if (uploads.length > 0 && (await findMessage(db, receipt))) continue
      const attachments = await claimUploads(surroundings, uploads, receipt)
      if ('refused' in attachments) return attachments
      const given = attachments.length > 0 ? { ...input, attachments } : input
      const opened = openMessage(procedure, receipt, given, { now, digest: sm3, ...(actor ? { actor } : {}) })
      if (isRefusal(opened)) return opened
      if (!(await insertMessage(db, calendar, opened.task, sealContact(seal, receipt, contact)))) continue
      await Promise.all([appendEvent({ db, seal }, opened.event), emit(db, clock, 'message.receive', { receipt })])
      return opened.task
    }
    throw new Error(`no free receipt number in ${MOST_DRAWS} draws`)
  })
}
