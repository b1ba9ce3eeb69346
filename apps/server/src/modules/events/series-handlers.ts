import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { programmeContract } from '@gongkai/events/programme/contract'
import { newRoomInput, newSeriesInput, roomInput, seriesInput, type SeriesInput } from '@gongkai/events/programme'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { listActivities } from './activity-store.ts'
import { previewTable } from './preview-table.ts'
import { allRooms, findRoom, insertRoom, updateRoom } from './room-store.ts'
import { deskSeriesOf } from './series-view.ts'
import { findSeries, insertSeries, updateSeries } from './series-store.ts'

type Handlers = Pick<
  ModuleHandlers<typeof programmeContract>,
  'deskSeries' | 'createSeries' | 'saveSeries' | 'previewTable' | 'rooms' | 'createRoom' | 'saveRoom'
>

const NOBODY = { refused: 'unauthenticated' } as const
const MISSING = { refused: 'not-found' } as const
const CHANGED = { refused: 'activity-changed' } as const

/** A season ends, and nothing ends before it begins. */
const wrongDates = ({ kind, startsOn, endsOn }: SeriesInput): Refusal | null =>
  (kind === 'season' && endsOn === null) || (endsOn !== null && endsOn < startsOn) ? { refused: 'series-dates' } : null

/** Series and rooms: the office's own lists. */
export function seriesHandlers(surroundings: Surroundings): Handlers {
  const { db } = surroundings

  async function kept(id: string, lang: 'zh' | 'en') {
    return (await deskSeriesOf(surroundings, lang)).find((one) => one.id === id) ?? MISSING
  }

  return {
    async deskSeries({ session, lang }) {
      return session ? { items: await deskSeriesOf(surroundings, lang) } : NOBODY
    },
    async createSeries({ body, session, lang }) {
      if (!session) return NOBODY
      const { id, ...series } = newSeriesInput.parse(body)
      const wrong = wrongDates(series)
      if (wrong) return wrong
      return (await insertSeries(db, id, series)) ? kept(id, lang) : { refused: 'id-taken' }
    },
    async saveSeries({ params, body, session, lang }) {
      if (!session) return NOBODY
      if (!(await findSeries(db, params.series))) return MISSING
      const series = seriesInput.parse(body)
      const wrong = wrongDates(series)
      if (wrong) return wrong
      return (await updateSeries(db, params.series, body.version, series)) ? kept(params.series, lang) : CHANGED
    },
    async previewTable({ params, session, lang }) {
      if (!session) return NOBODY
      const series = await findSeries(db, params.series)
      if (!series) return MISSING
      const rows = await listActivities(db, { series: series.id, state: null })
      const shown = rows.filter(({ state }) => state !== 'cancelled').map(({ facts }) => facts.draft.details)
      const title = lang === 'en' ? series.titleEn : series.title
      return previewTable({ id: series.id, title }, shown, lang)
    },
    async rooms({ session }) {
      return session ? { items: await allRooms(db) } : NOBODY
    },
    async createRoom({ body, session }) {
      if (!session) return NOBODY
      const { id, ...room } = newRoomInput.parse(body)
      if (!(await insertRoom(db, id, room))) return { refused: 'id-taken' }
      return { id, version: 1, ...room }
    },
    async saveRoom({ params, body, session }) {
      if (!session) return NOBODY
      if (!(await findRoom(db, params.room))) return MISSING
      const done = await updateRoom(db, params.room, body.version, roomInput.parse(body))
      const room = done ? await findRoom(db, params.room) : null
      return room && !isRefusal(room) ? room : CHANGED
    },
  }
}
