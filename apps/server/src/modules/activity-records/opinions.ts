import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  OPINION_ACTIONS,
  opinionProcedure,
  opinionTask,
  RECORD_COUNTS,
  type OpinionInput,
} from '@gongkai/events/record'
import { act, capacitiesFor, circumstancesOf, holds, openTask, type Capacities } from '@gongkai/task-model'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { lockActivity } from '../events/index.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { insertOpinion, lockOpinion, opinionOf, opinionsOf, updateOpinion } from './opinion-store.ts'
import type { Recorded } from './record-of.ts'
import { speakersOf } from './speaker-store.ts'

/** Whether a speaker is one of this record, or nobody was named. */
async function knownSpeaker({ db }: Surroundings, activity: string, speaker: unknown): Promise<boolean> {
  if (speaker === null || speaker === undefined) return true
  return (await speakersOf(db, activity)).some(({ id }) => id === speaker)
}

/** Notes an opinion, in the capacity of a recorder. */
export async function noteOpinion(
  surroundings: Surroundings,
  { id: activity, lead }: Recorded,
  capacities: Capacities,
  input: OpinionInput,
): Promise<string | Refusal> {
  const { db, clock } = surroundings
  if (!(await knownSpeaker(surroundings, activity, input.speaker))) return { refused: 'unknown-speaker' }
  return db.transaction(async () => {
    // Two who note at once get two numbers: the activity's row is what they wait for.
    await lockActivity(db, activity)
    const noted = await opinionsOf(db, activity)
    if (noted.length >= RECORD_COUNTS.opinions) return { refused: 'record-full' }
    const number = (noted.at(-1)?.facts.number ?? 0) + 1
    const now = clock.now()
    const id = uuidv7(now)
    const matter = { lead, support: [] }
    const actor =
      capacities.find((one) => holds(one, 'lead', matter) || holds(one, 'lead-head', matter)) ?? capacities[0]
    const opened = openTask(
      opinionProcedure,
      opinionTask(id),
      actor,
      { ...input, activity, number, lead },
      { now, digest: sm3 },
    )
    if (isRefusal(opened)) return opened
    await insertOpinion(db, id, opened.task)
    await appendEvent(surroundings, opened.event)
    return id
  })
}

/** Does one action on an opinion: row and event in one transaction. */
export async function doOpinionAct(
  surroundings: Surroundings,
  activity: string,
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
    readonly input: Readonly<Record<string, unknown>>
    readonly version: number
  },
): Promise<Refusal | null> {
  const { db, clock, calendar } = surroundings
  const name = OPINION_ACTIONS.find((one) => one === action)
  if (!name) return { refused: 'unknown-action', facts: { action } }
  if (!(await knownSpeaker(surroundings, activity, input['speaker']))) return { refused: 'unknown-speaker' }
  return db.transaction(async () => {
    const row = await lockOpinion(db, activity, id)
    if (!row) return { refused: 'not-found' }
    const now = { now: clock.now(), calendar }
    const open = capacitiesFor(opinionProcedure.actions[name], opinionOf(row), capacities, circumstancesOf(now))
    const actor = 'refused' in open ? capacities[0] : open[0]
    const done = act(opinionProcedure, opinionOf(row), actor, name, input, { ...now, digest: sm3, version })
    if (isRefusal(done)) return done
    if (!(await updateOpinion(db, done.task, row))) throw new LostRace(done.task.id)
    await appendEvent(surroundings, done.event)
    return null
  })
}
