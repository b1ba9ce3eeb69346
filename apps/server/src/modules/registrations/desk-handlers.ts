import { isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { parseActivityId } from '@gongkai/events/programme'
import { CHANGED_BY_WORDS, type SeatView } from '@gongkai/events/registration'
import type { registrationContract } from '@gongkai/events/registration/contract'
import { uuidv7 } from '../../platform/ids.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import { namesOf } from '../../platform/people.ts'
import type { StaffSession } from '../../platform/session.ts'
import { activityDeskRights, findActivity } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { moveByHand } from './by-hand.ts'
import { changesOf } from './change-store.ts'
import { entryById, type EntryRow } from './entry-store.ts'
import { makeDraw } from './lottery-draw.ts'
import { lotteryViewOf } from './lottery-view.ts'
import { openAnswers, openPersonal } from './personal.ts'
import { boardOf, rowMaker, seatsViewOf } from './seats-view.ts'
import { seatsFile } from './seats-file.ts'
import { changeView } from './ticket-view.ts'

type Handlers = Pick<
  ModuleHandlers<typeof registrationContract>,
  'seats' | 'seatsFile' | 'seat' | 'showSeatContact' | 'actOnSeat' | 'drawLottery'
>

const NONE = { refused: 'not-found' } as const

/** What the organiser of an activity does: people of its host department and the office. To others its participants do not exist. */
export function deskHandlers(surroundings: Surroundings): Handlers {
  const { db, clock, seal } = surroundings

  async function workedOn(typed: string, session: StaffSession | null): Promise<string | Refusal> {
    const id = parseActivityId(typed)
    const row = id && (await findActivity(db, id))
    if (!row || !session) return NONE
    return activityDeskRights(session.capacities, row).work ? row.id : { refused: 'forbidden' }
  }

  async function entryIn(activity: string, typed: string): Promise<EntryRow | null> {
    const id = parseActivityId(typed)
    const row = id && (await entryById(db, id))
    return row?.activity === activity ? row : null
  }

  async function seatOf(activity: string, id: string, lang: Lang): Promise<SeatView | Refusal> {
    const [row, board] = await Promise.all([entryIn(activity, id), boardOf(surroundings, activity, lang)])
    if (!row || !board) return NONE
    const changes = await changesOf(db, row.id)
    const names = await namesOf(
      db,
      changes.map(({ by }) => by),
      lang,
    )
    return {
      ...rowMaker(surroundings, board)(row, changes.at(-1)),
      answers: row.answers ? openAnswers(seal, row.id, row.answers) : [],
      changes: changes.map((change) => {
        const view = changeView(change, lang)
        const text = change.note === null ? view.reason.text : `${view.reason.text} ${change.note}`
        return {
          ...view,
          reason: { ...view.reason, text },
          by: names.get(change.by) ?? CHANGED_BY_WORDS[change.by === 'holder' ? 'holder' : 'rules'][lang],
        }
      }),
    }
  }

  return {
    async seats({ params, session, lang }) {
      const activity = await workedOn(params.activity, session)
      return isRefusal(activity) ? activity : seatsViewOf(surroundings, activity, lang)
    },
    async seatsFile({ params, session, lang }) {
      const activity = await workedOn(params.activity, session)
      if (isRefusal(activity)) return activity
      const view = await seatsViewOf(surroundings, activity, lang)
      return isRefusal(view) ? view : seatsFile(view, lang)
    },
    async seat({ params, session, lang }) {
      const activity = await workedOn(params.activity, session)
      return isRefusal(activity) ? activity : seatOf(activity, params.entry, lang)
    },
    async showSeatContact({ params, body, session }) {
      const activity = await workedOn(params.activity, session)
      if (isRefusal(activity)) return activity
      const row = await entryIn(activity, params.entry)
      if (!row?.personal || !session) return NONE
      const now = clock.now()
      await db.sql(
        'registration-lookup.add',
        'insert into registration_lookup (id, registration, at, by, reason) values ($1, $2, $3, $4, $5)',
        [uuidv7(now), row.id, new Date(now), session.person, body.reason],
      )
      const { name, phone, email, members } = openPersonal(seal, row.id, row.personal)
      return { name, phone, email, members: [...members] }
    },
    async actOnSeat({ params, body, session, lang }) {
      const activity = await workedOn(params.activity, session)
      if (isRefusal(activity) || !session) return isRefusal(activity) ? activity : NONE
      const refusal = await moveByHand(surroundings, {
        activity,
        entry: parseActivityId(params.entry) ?? activity,
        act: params.act,
        by: session.person,
        version: body.version,
        reason: body.reason,
      })
      return refusal ?? seatOf(activity, params.entry, lang)
    },
    async drawLottery({ params, body, session }) {
      const activity = await workedOn(params.activity, session)
      if (isRefusal(activity) || !session) return isRefusal(activity) ? activity : NONE
      const publicValue = body.publicValue ?? null
      const drawn = await makeDraw(surroundings, activity, { by: session.person, publicValue })
      return isRefusal(drawn) ? drawn : lotteryViewOf(surroundings, activity)
    },
  }
}
