import { replay, verifyChain, HistoryBroken, type TaskEvent } from '@gongkai/task-model'
import { canonicalJson } from '@gongkai/task-model'
import type { MessageEvent } from '@gongkai/messages'
import type { Surroundings } from '../modules/index.ts'
import { MESSAGE_COLUMNS, messageOf, type MessageRow } from '../modules/messages/message-row.ts'
import { bureauProcedure, sm3 } from '../modules/messages/procedure.ts'
import { eventsOf } from '../platform/history.ts'
import { print, printJson, type Command } from './command.ts'
import { withBureau } from './with-bureau.ts'

/** Where a record is not what was written: the first event of it that does not hold. */
export interface Broken {
  readonly task: string
  readonly seq: number
  readonly why: string
}

export interface AuditReport {
  readonly tasks: number
  readonly events: number
  readonly broken: readonly Broken[]
}

const BATCH = 500

/** Verifies every chain, and that each message's row is what its history gives: edits, deletions and reorderings show. */
export async function verifyRecord(surroundings: Surroundings): Promise<AuditReport> {
  const { db } = surroundings
  const procedure = bureauProcedure(surroundings)
  const broken: Broken[] = []
  let tasks = 0
  let count = 0

  const compare = (row: MessageRow, events: readonly TaskEvent[]): Broken | null => {
    const link = verifyChain(events, sm3, row.head)
    if (link) return { task: row.receipt, ...link }
    try {
      const told = replay(procedure, events as readonly MessageEvent[])
      const same = canonicalJson(told) === canonicalJson(messageOf(row))
      return same ? null : { task: row.receipt, seq: row.version, why: 'row-differs' }
    } catch (error) {
      if (error instanceof HistoryBroken) return { task: row.receipt, seq: error.seq, why: 'not-of-the-procedure' }
      throw error
    }
  }

  for (let after = ''; ;) {
    const ids = await db.sql<{ task_id: string }>(
      'audit.tasks',
      `select task_id from (select task_id from event union select receipt from message) known
       where task_id > $1 order by task_id limit ${BATCH}`,
      [after],
    )
    for (const { task_id } of ids) {
      const events = await eventsOf(db, task_id)
      const [row] = await db.sql<MessageRow>('audit.row', `select ${MESSAGE_COLUMNS} from message where receipt = $1`, [
        task_id,
      ])
      tasks += 1
      count += events.length
      const apart = row || task_id.includes('/') ? null : { task: task_id, seq: 1, why: 'row-missing' }
      const link = row ? compare(row, events) : verifyChain(events, sm3)
      if (link) broken.push({ task: task_id, seq: link.seq, why: link.why })
      else if (apart) broken.push(apart)
    }
    const last = ids.at(-1)
    if (!last || ids.length < BATCH) return { tasks, events: count, broken }
    after = last.task_id
  }
}

export const auditVerify: Command = {
  words: ['audit', 'verify'],
  usage: '[--json]',
  summary: 'verify the record of acts: every chain, and every row against its history',
  async run({ json }) {
    const report = await withBureau(verifyRecord)
    if (json) printJson(report)
    else {
      print(`${report.tasks} tasks, ${report.events} events, ${report.broken.length} broken`)
      for (const { task, seq, why } of report.broken) print(`  ${task}: event ${seq} (${why})`)
    }
    return report.broken.length > 0 ? 1 : 0
  },
}
