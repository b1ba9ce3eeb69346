import { setImmediate as others } from 'node:timers/promises'
import { listBoards } from '../modules/messages/boards.ts'
import type { Surroundings } from '../modules/surroundings.ts'
import { demoActor } from './accounts.ts'
import { messageMaker } from './fill-message.ts'
import { keepMessages, keepPublications, keepTemplates, withoutSides, type MadeMessage } from './fill-tables.ts'
import { UNITS } from './fill-template.ts'

const BATCH = 1000
/** After so many made rows, what waits to be sent gets its turn. */
const TURN = 50
/** From so many rows indexes are made faster anew than kept up. */
const MANY = 20_000

type Maker = ReturnType<typeof messageMaker>

/**
 * Adds so many made-up messages with what is public of them, spread over the boards, for measuring: all or none. Texts and dates are the
 * same each time; `from` is how many were added before. They have rows and no record: nobody did what they tell, so an audit names them.
 * Only for a demonstration; while many are added, whoever asks for messages waits.
 */
export async function fillBoard(surroundings: Surroundings, count: number, from = 0): Promise<void> {
  const { db } = surroundings
  const boards = (await listBoards(db)).map(({ id, department }) => ({
    id,
    unit: UNITS.find((unit) => unit === department) ?? 'public-service',
  }))
  if (boards.length === 0) throw new Error('there is no board to fill: load the demonstration first')
  const fill = () => keepAll(surroundings, messageMaker(surroundings, boards), count, from)
  await (count < MANY ? db.transaction(fill) : withoutSides(db, fill))
  await db.script(
    'update board set answered = (select count(distinct id) from publication where publication.board = board.id)',
  )
  // Statements of their own: neither runs inside a transaction. What was filled is read as what has lain there for long.
  for (const table of ['message', 'publication', 'approval']) await db.script(`vacuum (analyze) ${table}`)
}

/** The next rows are made while the database keeps those before. */
async function keepAll({ db }: Surroundings, maker: Maker, count: number, from: number): Promise<void> {
  const approvedBy = demoActor('office-reviewer').person
  const end = from + count
  let kept: Promise<void> = Promise.resolve()
  for (let begun = from; begun < end; begun += BATCH) {
    const rows: MadeMessage[] = []
    for (let n = begun; n < Math.min(begun + BATCH, end); n++) {
      rows.push(maker.message(n))
      if (rows.length % TURN === 0) await others()
    }
    const fresh = maker.takeFresh()
    await kept
    kept = keep(rows, fresh)
    // It is awaited with the rows after it: a failure that comes sooner is not forgotten, and nobody's until then.
    kept.catch(() => undefined)
  }
  await kept

  async function keep(rows: readonly MadeMessage[], fresh: ReturnType<Maker['takeFresh']>): Promise<void> {
    await keepTemplates(db, fresh)
    await keepMessages(db, rows)
    await keepPublications(db, rows, approvedBy)
  }
}
