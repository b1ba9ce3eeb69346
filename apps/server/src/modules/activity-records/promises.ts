import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { departmentsOn } from '@gongkai/department-registry'
import {
  PROMISE_ACTIONS,
  promiseTask,
  RECORD_COUNTS,
  type PromiseInput,
  type PromiseProcedure,
} from '@gongkai/events/record'
import { act, capacitiesFor, circumstancesOf, openTask, type Capacities } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { emit } from '../../platform/outbox.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { insertPromise, lockPromise, promiseOf, promisesOf, updatePromise } from './promise-store.ts'

/** Notes a promised follow-up: from now on its department owes it. */
export async function notePromise(
  surroundings: Surroundings,
  procedure: PromiseProcedure,
  activity: string,
  capacities: Capacities,
  input: PromiseInput,
): Promise<string | Refusal> {
  const { db, clock, registry } = surroundings
  const now = clock.now()
  const today = localDateOf(now)
  if (input.dueOn < today) return { refused: 'promise-day-passed' }
  if (!departmentsOn(registry, today).some(({ id }) => id === input.department))
    return { refused: 'promise-unknown-department' }
  return db.transaction(async () => {
    if ((await promisesOf(db, activity)).length >= RECORD_COUNTS.promises) return { refused: 'record-full' }
    const id = uuidv7(now)
    const opened = openTask(procedure, promiseTask(id), capacities[0], { ...input, activity }, { now, digest: sm3 })
    if (isRefusal(opened)) return opened
    await insertPromise(db, id, opened.task)
    await appendEvent(surroundings, opened.event)
    await emit(db, clock, 'promise.promise', { promise: id })
    return id
  })
}

/** Does one action on a promise: row, event and outbox in one transaction. */
export async function doPromiseAct(
  surroundings: Surroundings,
  procedure: PromiseProcedure,
  {
    id,
    capacities,
    action,
    input,
    version,
  }: {
    readonly id: string
    readonly capacities: Capacities
    readonly action: string
    readonly input: unknown
    readonly version: number
  },
): Promise<Refusal | null> {
  const { db, clock, calendar } = surroundings
  const name = PROMISE_ACTIONS.find((one) => one === action)
  if (!name) return { refused: 'unknown-action', facts: { action } }
  return db.transaction(async () => {
    const row = await lockPromise(db, id)
    if (!row) return { refused: 'not-found' }
    const now = { now: clock.now(), calendar }
    const open = capacitiesFor(procedure.actions[name], promiseOf(row), capacities, circumstancesOf(now))
    const actor = 'refused' in open ? capacities[0] : open[0]
    const done = act(procedure, promiseOf(row), actor, name, input, { ...now, digest: sm3, version })
    if (isRefusal(done)) return done
    if (!(await updatePromise(db, done.task, row))) throw new LostRace(done.task.id)
    await appendEvent(surroundings, done.event)
    await emit(db, clock, `promise.${name}`, { promise: id })
    return null
  })
}
