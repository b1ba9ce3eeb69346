import type { Lang } from '@gongkai/contract-kit'
import { ACTIVITY_STATES } from '@gongkai/events'
import { ACTIVITY_STATE_WORDS } from '@gongkai/events/words'
import { wallTimeAt, type DeskSeries, type SeriesView } from '@gongkai/events/programme'
import { erasureDay } from '@gongkai/events/erasure'
import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'
import { allSeries, lastActivityEnd, standingCounts, stateCounts, type SeriesRow } from './series-store.ts'

/** Series as the public reads them: those that run on some day from today first, then the past. */
export async function publicSeries({ db, clock }: Surroundings): Promise<SeriesView[]> {
  const today = localDateOf(clock.now())
  const [series, counts] = await Promise.all([allSeries(db), standingCounts(db, wallTimeAt(clock.now()))])
  const views = series.flatMap(({ version: _, erasedOn: __, ...row }) => {
    const standing = counts.get(row.id)
    return standing ? [{ ...row, ...standing }] : []
  })
  const isPast = ({ endsOn }: SeriesView) => endsOn !== null && endsOn < today
  return [...views.filter((one) => !isPast(one)), ...views.filter(isPast)]
}

/** The day on which the participants of a season are forgotten; null of a standing series, where each activity has a day of its own. */
export async function eraseOn({ db, config }: Surroundings, { id, kind, endsOn }: SeriesRow): Promise<string | null> {
  if (kind === 'standing' || endsOn === null) return null
  const last = (await lastActivityEnd(db, id))?.slice(0, 10) ?? endsOn
  const ending = { kind, seriesEndsOn: endsOn, lastActivityOn: last, activityOn: last }
  return erasureDay(ending, config.events.eraseAfterDays)
}

/** Series as the desk reads them. */
export async function deskSeriesOf(surroundings: Surroundings, lang: Lang): Promise<DeskSeries[]> {
  const { db } = surroundings
  const [series, counts] = await Promise.all([allSeries(db), stateCounts(db)])
  return Promise.all(
    series.map(async (row) => ({
      ...row,
      states: ACTIVITY_STATES.flatMap((state) => {
        const found = counts.find((one) => one.series === row.id && one.state === state)
        return found ? [{ state, stateName: ACTIVITY_STATE_WORDS[state][lang], activities: found.activities }] : []
      }),
      eraseOn: await eraseOn(surroundings, row),
    })),
  )
}
