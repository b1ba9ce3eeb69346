import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { isHandedOver, type WallProcedure } from '@gongkai/events/question-wall'
import { limitStatus } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { eachApart } from '../each-apart.ts'
import { termsOf } from '../events/index.ts'
import { bureauProcedure, listBoards, takeIn } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { doWallAct, SYSTEM } from './act.ts'
import { openAskerContact, openTyped } from './typed.ts'
import { titleOf, wallOf } from './wall-of.ts'
import { closeWallRow, openWalls, touchWall } from './wall-row.ts'
import { questionsOf, type WallRow } from './wall-store.ts'

const UNANSWERED = ['submitted', 'held', 'visible', 'chosen']
const LONGEST_TITLE = 60
/** Who asks without a name is called so on the board; nobody is told that as a name. */
const NAMELESS = '提问墙提问人'

/** The message procedure with the wall's own limit (`events.questionWorkdays`). */
function procedureOf(surroundings: Surroundings) {
  const { config } = surroundings
  const messages = { ...config.messages, answerWorkdays: config.events.questionWorkdays }
  return bureauProcedure({ ...surroundings, config: { ...config, messages } })
}

/** The board that takes the questions of a host: its own where it has one, else the bureau's first. */
async function boardFor({ db, config }: Surroundings, host: string): Promise<string | null> {
  const boards = await listBoards(db)
  const configured = config.bureau['wallBoard']
  const found =
    boards.find(({ id }) => id === configured) ??
    boards.find(({ department }) => department === host) ??
    boards.find(({ listed }) => listed)
  return found?.id ?? null
}

/**
 * Makes a question a message with a limit, in the caller's transaction, and says what the question is told of it. The contact goes with it:
 * its own, or where none was left that of a question merged into it.
 */
export async function asMessage(
  surroundings: Surroundings,
  row: WallRow,
): Promise<
  | Refusal
  | {
      readonly receipt: string
      readonly dueOn: string
      readonly department: string
    }
> {
  const { db, seal, clock, calendar } = surroundings
  const [host = ''] = row.lead
  const board = await boardFor(surroundings, host)
  if (board === null) return { refused: 'wall-no-board' }
  const merged = (await questionsOf(db, row.activity)).filter(({ facts }) => facts.mergedInto === row.id)
  const contacts = [row, ...merged].map((one) => openAskerContact(seal, one))
  const contact = contacts.find((one) => one !== null) ?? null
  const title = [...(await titleOf(surroundings, row.activity, 'zh'))].slice(0, LONGEST_TITLE).join('')
  const also = merged.length > 0 ? `\n\n（另有${merged.length}个相同问题已并入）` : ''
  const message = await takeIn(surroundings, procedureOf(surroundings), {
    board,
    subject: `「${title}」提问墙的问题`,
    body: `${openTyped(seal, row) ?? row.facts.shown?.text ?? ''}${also}`,
    mayPublish: row.facts.mayPublish,
    contact: { name: contact?.name ?? NAMELESS, phone: contact?.phone || null, email: contact?.email || null },
  })
  if (isRefusal(message)) return message
  const [limit] = message.limits
  if (!limit) throw new Error(`message ${message.id} runs no limit`)
  const { due } = limitStatus(limit, { today: localDateOf(clock.now()), calendar })
  return { receipt: message.id, dueOn: due, department: host }
}

/** Passes on what nobody answered, each question by itself, and closes the wall when none is left. */
export async function closeWall(surroundings: Surroundings, procedure: WallProcedure, activity: string): Promise<void> {
  const { db, clock, log } = surroundings
  const left = (await questionsOf(db, activity)).filter(({ state }) => UNANSWERED.includes(state))
  await eachApart(log, left, async ({ id }) => {
    const done = await db.transaction(() =>
      doWallAct(surroundings, procedure, { id, capacities: SYSTEM, action: 'pass-on', input: {} }, (row) =>
        asMessage(surroundings, row),
      ),
    )
    // Somebody answered it meanwhile: then there is nothing to pass on.
    if (isRefusal(done) && done.refused !== 'wrong-state')
      throw new Error(`passing on question ${id} of a wall was refused: ${done.refused}`)
  })
  await closeWallRow(db, activity, clock.now())
  await touchWall(db, activity)
}

/** Closes the walls whose time has come, and those of activities that were called off. */
export async function closeDueWalls(surroundings: Surroundings, procedure: WallProcedure): Promise<void> {
  const { db, clock, log } = surroundings
  await eachApart(log, await openWalls(db), async (activity) => {
    const wall = await wallOf(surroundings, activity)
    const terms = wall?.terms ?? (await termsOf(db, activity))
    // A wall that was taken away, or whose activity is called off, leaves its questions to the message board.
    const over = wall === null || terms?.cancelled != null || isHandedOver(wall.times, clock.now())
    if (over) await closeWall(surroundings, procedure, activity)
  })
}
