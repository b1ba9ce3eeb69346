import { fieldFaults, isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { parseActivityId } from '@gongkai/events/programme'
import {
  asRecordRefusal,
  opinionInputs,
  promiseInputs,
  RECORD_COUNTS,
  recapReleasable,
  type PromiseProcedure,
} from '@gongkai/events/record'
import type { recordContract } from '@gongkai/events/record/contract'
import { localDateOf } from '@gongkai/work-calendar'
import type { ZodType } from 'zod'
import { isUuid, uuidv7 } from '../../platform/ids.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import { nameAt } from '../departments/names.ts'
import { lockActivity } from '../events/index.ts'
import { cleanDeep, departmentsOf, seesAll } from '../messages/index.ts'
import { currentRelease } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { doOpinionAct, noteOpinion } from './opinions.ts'
import { listPromises, lockPromise, promiseOf } from './promise-store.ts'
import { doPromiseAct, notePromise } from './promises.ts'
import { draftRecap } from './recap.ts'
import { recorded, type Recorded } from './record-of.ts'
import { deleteSpeaker, insertSpeaker, speakersOf, updateSpeaker } from './speaker-store.ts'
import { promiseViewOf, recordViewOf } from './views.ts'

type Handlers = ModuleHandlers<typeof recordContract>
type Asked = {
  readonly params: { readonly activity: string }
  readonly session: StaffSession | null
  readonly lang: Lang
}

const NOBODY = { refused: 'unauthenticated' } as const
const NONE = { refused: 'record-none' } as const
const GONE = { refused: 'record-entry-gone' } as const
const NOT_YOURS = { refused: 'record-of-another-department' } as const

/** Fields that were not accepted get sentences in the reader's language. */
function inWords(refused: Refusal, shape: ZodType | undefined, input: unknown, lang: Lang): Refusal {
  const refusal = asRecordRefusal(refused)
  if (refusal.refused !== 'invalid-input' || !shape) return refusal
  const { error } = shape.safeParse(input)
  return error ? { ...refusal, fields: fieldFaults(error, input, lang) } : refusal
}

/** The record of a symposium for the people who keep it, the promises for those who owe them, and the recap for everybody. */
export function recordHandlers(surroundings: Surroundings, procedure: PromiseProcedure): Handlers {
  const { db, registry } = surroundings

  /** Does something to a record that this person may write, and gives the record as it then is. */
  async function writing(
    { params, session, lang }: Asked,
    work: (record: Recorded, session: StaffSession) => Promise<Refusal | null>,
  ) {
    if (!session) return NOBODY
    const record = await recorded(surroundings, params.activity, session)
    if (!record) return NONE
    if (!record.mayWrite) return NOT_YOURS
    const refusal = await work(record, session)
    return refusal ? asRecordRefusal(refusal) : recordViewOf(surroundings, procedure, record, session, lang)
  }

  return {
    async recap({ params, lang }) {
      const id = parseActivityId(params.activity)
      const found = id && (await currentRelease(db, recapReleasable, id))
      if (!found) return { refused: 'recap-none' }
      const { shape, version, at, note } = found
      const departmentName = nameAt(registry, shape.department, at, lang)
      return { activity: id, version, publishedOn: localDateOf(at), departmentName, note: note ?? '', recap: shape }
    },

    async deskRecord({ params, session, lang }) {
      if (!session) return NOBODY
      const record = await recorded(surroundings, params.activity, session)
      return record ? recordViewOf(surroundings, procedure, record, session, lang) : NONE
    },

    addSpeaker: (asked) =>
      writing(asked, async ({ id: activity }) => {
        if ((await speakersOf(db, activity)).length >= RECORD_COUNTS.speakers) return { refused: 'record-full' }
        await lockActivity(db, activity)
        await insertSpeaker(surroundings, { id: uuidv7(surroundings.clock.now()), activity }, asked.body)
        return null
      }),

    changeSpeaker: (asked) =>
      writing(asked, async ({ id: activity }) => {
        const { speaker: id } = asked.params
        return isUuid(id) && (await updateSpeaker(surroundings, { id, activity }, asked.body)) ? null : GONE
      }),

    removeSpeaker: (asked) =>
      writing(asked, async ({ id: activity }) => {
        const { speaker } = asked.params
        if (!(await speakersOf(db, activity)).some(({ id }) => id === speaker)) return GONE
        return (await deleteSpeaker(db, activity, speaker)) ? null : { refused: 'speaker-has-opinions' }
      }),

    noteOpinion: (asked) =>
      writing(asked, async (record, { capacities }) => {
        const done = await noteOpinion(surroundings, record, capacities, asked.body)
        return isRefusal(done) ? done : null
      }),

    actOnOpinion: (asked) =>
      writing(asked, async ({ id: activity }, { capacities }) => {
        const { opinion: id, action } = asked.params
        const { version, ...given } = asked.body
        const input = cleanDeep(given)
        if (!isUuid(id)) return GONE
        const refusal = await doOpinionAct(surroundings, activity, { id, capacities, action, input, version })
        return refusal && inWords(refusal, opinionInputs[action], input, asked.lang)
      }),

    notePromise: (asked) =>
      writing(asked, async ({ id: activity }, { capacities }) => {
        const done = await notePromise(surroundings, procedure, activity, capacities, asked.body)
        return isRefusal(done) ? done : null
      }),

    draftRecap: (asked) =>
      writing(asked, ({ id: activity }, { capacities }) =>
        draftRecap(surroundings, activity, capacities, asked.body.written ?? null),
      ),

    async deskPromises({ query, session, lang }) {
      if (!session) return NOBODY
      const departments = seesAll(session) ? null : departmentsOf(session, 'handler', 'head')
      const rows = await listPromises(db, { departments, state: query.state ?? null })
      return { items: await Promise.all(rows.map((row) => promiseViewOf(surroundings, procedure, row, session, lang))) }
    },

    async actOnPromise({ params, body, session, lang }) {
      if (!session) return NOBODY
      const { promise: id, action } = params
      const row = isUuid(id) ? await lockPromise(db, id) : null
      // To whoever neither owes it nor sees everything it does not exist.
      const own = departmentsOf(session, 'handler', 'head')
      if (!row || !(seesAll(session) || promiseOf(row).lead.some((one) => own.includes(one)))) return GONE
      const { version, ...given } = body
      const input = cleanDeep(given)
      const { capacities } = session
      const refusal = await doPromiseAct(surroundings, procedure, { id, capacities, action, input, version })
      if (refusal) return inWords(refusal, promiseInputs[action], input, lang)
      const after = await lockPromise(db, id)
      return after ? promiseViewOf(surroundings, procedure, after, session, lang) : GONE
    },
  }
}
