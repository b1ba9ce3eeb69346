import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  MODERATOR_ACTIONS,
  WALL_SYSTEM_ACTIONS,
  type WallAction,
  type WallEvent,
  type WallProcedure,
  type WallQuestion,
} from '@gongkai/events/question-wall'
import { act, capacitiesFor, circumstancesOf, type Capacities } from '@gongkai/task-model'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { emit } from '../../platform/outbox.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { keepShown } from './shown-store.ts'
import { lockQuestion, questionOf, updateQuestion, type WallRow } from './wall-store.ts'
import { touchWall } from './wall-row.ts'

export const SYSTEM: Capacities = [{ kind: 'system', job: 'question-wall' }]

export interface WallAct {
  readonly id: string
  readonly capacities: Capacities
  readonly action: WallAction
  readonly input: unknown
  readonly version?: number
}

const KNOWN = [...MODERATOR_ACTIONS, ...WALL_SYSTEM_ACTIONS]

/**
 * Does one action on a question: row, event, what the public reads, and outbox in one transaction. `completed` gives the input what only the server
 * knows, under the lock of the question.
 */
export async function doWallAct(
  surroundings: Surroundings,
  procedure: WallProcedure,
  { id, capacities, action, input, version }: WallAct,
  completed: (row: WallRow) => Promise<unknown> = async () => input,
): Promise<WallQuestion | Refusal> {
  const { db, clock, calendar } = surroundings
  const name = KNOWN.find((one) => one === action)
  if (!name) return { refused: 'unknown-action', facts: { action } }
  return db.transaction(async () => {
    const row = await lockQuestion(db, id)
    if (!row) return { refused: 'not-found' }
    const now = { now: clock.now(), calendar }
    const at = { ...now, digest: sm3, ...(version === undefined ? {} : { version }) }
    const open = capacitiesFor(procedure.actions[name], questionOf(row), capacities, circumstancesOf(now))
    const actor = 'refused' in open ? capacities[0] : open[0]
    // What is closed is refused before anything else is done for it.
    const given = 'refused' in open ? input : await completed(row)
    if (typeof given === 'object' && given !== null && isRefusal(given)) return given
    const done = act(procedure, questionOf(row), actor, name, given, at)
    if (isRefusal(done)) return done
    await keepAct(surroundings, row, done)
    return done.task
  })
}

/** Keeps an act in the current transaction. */
async function keepAct(
  surroundings: Surroundings,
  row: WallRow,
  { task, event }: { readonly task: WallQuestion; readonly event: WallEvent },
): Promise<void> {
  const { db, clock } = surroundings
  if (!(await updateQuestion(db, task, row))) throw new LostRace(task.id)
  await appendEvent(surroundings, event)
  await keepShown(db, row.id, task)
  await touchWall(db, row.activity)
  await emit(db, clock, `wall-question.${event.action}`, { question: row.id, activity: row.activity })
}
