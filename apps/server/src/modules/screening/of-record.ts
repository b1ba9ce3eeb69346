import { verifyChain } from '@gongkai/task-model'
import { sameBytes } from '../../platform/seal.ts'
import { eventCode } from '../../platform/history-code.ts'
import { EVENT_COLUMNS, eventOf, type EventRow } from '../../platform/history.ts'
import { sm3 } from '../messages/procedure.ts'
import type { Surroundings } from '../surroundings.ts'
import { rulingTask } from './procedure.ts'
import type { Ruling } from './ruling.ts'

/**
 * The rulings whose own history says the same as their rows: made, sealed with the secret of the installation, and not revoked. A row that
 * somebody wrote or revived in the database lets nothing through.
 */
export async function ofRecord(
  { db, seal }: Pick<Surroundings, 'db' | 'seal'>,
  rulings: readonly Ruling[],
): Promise<Ruling[]> {
  const rows = await db.sql<EventRow>(
    'ruling.record',
    `select ${EVENT_COLUMNS} from event where task_id = any($1) order by task_id, seq`,
    [rulings.map(({ id }) => rulingTask(id))],
  )
  const histories = Map.groupBy(rows, (row) => row.task_id)
  const sealed = (row: EventRow) => {
    const event = eventOf(row)
    const code = Buffer.from(eventCode(seal, event))
    return verifyChain([event], sm3) === null && row.code !== null && sameBytes(Buffer.from(row.code), code)
  }
  return rulings.filter((ruling) => {
    const [made, ...later] = histories.get(rulingTask(ruling.id)) ?? []
    return made !== undefined && later.length === 0 && sealed(made) && saysTheSame(ruling, made.input)
  })
}

function saysTheSame({ scope, type, textHash, contextHash, reason }: Ruling, input: unknown): boolean {
  const recorded: Readonly<Record<string, unknown>> = { ...(input as object) }
  return Object.entries({ scope, type, textHash, contextHash, reason }).every(
    ([name, value]) => recorded[name] === value,
  )
}
