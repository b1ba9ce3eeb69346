import { canonicalJson, HistoryBroken, replay, verifyChain, type TaskEvent } from '@gongkai/task-model'
import type { MessageEvent } from '@gongkai/messages'
import type { Surroundings } from '../modules/index.ts'
import { openContact } from '../modules/messages/contact.ts'
import { messageOf, type MessageRow } from '../modules/messages/message-row.ts'
import { bureauProcedure, sm3 } from '../modules/messages/procedure.ts'
import { eventCode, headCode } from '../platform/history-code.ts'
import { eventOf, type EventRow } from '../platform/history.ts'
import { isAsTold, type PublicationRow } from './audit-publication.ts'

/**
 * Where a record is not what was written: the first event of a task that does not hold. `order`, `link`, `hash` and `cut-off` are the
 * chain's own; `forged`: hashed again by somebody without the secret, or put in; `deleted`: the sealed pages or the head know more events
 * than are there; `head-missing`, `head-forged`: the newest event can no longer be proved; `row-differs`, `row-missing`: the row is not what
 * its history gives (of `release/APP`: its packs and activations; of `publishing/KIND/ID`: what was reviewed; of `activity/ID`: the activity and the terms of its places; of `wall-question/ID`, `opinion/ID` and `promise/ID`: what was asked, said and promised there); `contact-differs`: the writer's sealed contact was edited, or is another message's; `publication-differs`: what is public is not what was approved and answered; `not-of-the-procedure`: no procedure writes such a history; `page-forged`, `page-missing`: of the pages (`seq` is theirs).
 */
export interface Broken {
  readonly task: string
  readonly seq: number
  readonly why: string
}

export interface HeadRow {
  task_id: string
  seq: number
  hash: string
  code: string
}

/** Everything the database holds of one task. */
export interface TaskRecord {
  readonly task: string
  readonly rows: readonly EventRow[]
  readonly head: HeadRow | undefined
  readonly message: MessageRow | undefined
  readonly published: readonly PublicationRow[]
}

/** Checks one task's record; null when it is what was written. */
export function taskAuditor(surroundings: Pick<Surroundings, 'seal' | 'config' | 'registry'>) {
  const { seal } = surroundings
  const procedure = bureauProcedure(surroundings)

  /** The first event whose seal was not made with the secret. */
  const forgedAt = (rows: readonly EventRow[]): number | null => {
    const forged = rows.findIndex((row) => row.code !== eventCode(seal, eventOf(row)))
    return forged === -1 ? null : forged + 1
  }

  const ofHead = ({ task, rows, head }: TaskRecord): Broken | null => {
    const next = rows.length + 1
    if (!head) return { task, seq: next, why: 'head-missing' }
    const sealed = headCode(seal, { taskId: task, seq: head.seq, hash: head.hash })
    return sealed === head.code ? null : { task, seq: next, why: 'head-forged' }
  }

  /** The contact is sealed for its receipt with the installation's secret and never changes: what does not open was put there. */
  const isOurs = ({ receipt, contact_sealed: sealed }: MessageRow): boolean => {
    try {
      openContact(seal, receipt, sealed)
      return true
    } catch {
      return false
    }
  }

  const ofRow = ({ task, message, published }: TaskRecord, events: readonly TaskEvent[]): Broken | null => {
    const first = events[0]?.notes.procedure
    if (!message) return first === procedure.name ? { task, seq: events.length, why: 'row-missing' } : null
    try {
      const told = replay(procedure, events as readonly MessageEvent[])
      const same =
        canonicalJson(told) === canonicalJson(messageOf(message)) &&
        told.facts.board === message.board &&
        told.facts.mayPublish === message.may_publish &&
        told.facts.receivedAt === message.received_at.getTime()
      if (!same) return { task, seq: message.version, why: 'row-differs' }
      if (!isAsTold(told, published)) return { task, seq: message.version, why: 'publication-differs' }
      return isOurs(message) ? null : { task, seq: message.version, why: 'contact-differs' }
    } catch (error) {
      if (error instanceof HistoryBroken) return { task, seq: error.seq, why: 'not-of-the-procedure' }
      // A row that holds what no row of ours can, such as an infinite number or day.
      if (error instanceof TypeError) return { task, seq: message.version, why: 'row-differs' }
      throw error
    }
  }

  return (record: TaskRecord): Broken | null => {
    const { task, rows, head } = record
    const events = rows.map(eventOf)
    const own = ofHead(record)
    const link = verifyChain(events, sm3, own ? undefined : head)
    const forged = forgedAt(rows)
    if (link && (forged === null || link.seq <= forged)) return { task, ...link }
    if (forged !== null) return { task, seq: forged, why: 'forged' }
    return own ?? ofRow(record, events)
  }
}
