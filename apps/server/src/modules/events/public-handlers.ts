import type { programmeContract } from '@gongkai/events/programme/contract'
import { isSought, parseActivityId } from '@gongkai/events/programme'
import { addDays, parseLocalDate } from '@gongkai/work-calendar'
import type { FileStore } from '../../platform/files.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { calendarFile } from './calendar.ts'
import { PICTURE_TYPES } from './pictures.ts'
import { publicActivities, publicActivity } from './public-rows.ts'
import { activityViewOf, summaryOf } from './public-view.ts'
import { publishedVersions } from './published.ts'
import { shownPicture } from './shown-picture.ts'
import { publicSeries } from './series-view.ts'

type Handlers = Pick<
  ModuleHandlers<typeof programmeContract>,
  'series' | 'oneSeries' | 'calendar' | 'activities' | 'activity' | 'activityCalendar' | 'picture'
>

const MISSING = { refused: 'not-found' } as const

/** The first moment after a day, as a wall time. */
function after(day: string): string | null {
  const date = parseLocalDate(day)
  return date && `${addDays(date, 1)}T00:00`
}

/** What anyone may read of the programme: what is published, nothing else. */
export function publicHandlers(surroundings: Surroundings, store: FileStore): Handlers {
  const { db } = surroundings
  const found = async (typed: string) => {
    const id = parseActivityId(typed)
    return id && publicActivity(db, id)
  }

  return {
    async series() {
      return { items: await publicSeries(surroundings) }
    },
    async oneSeries({ params }) {
      return (await publicSeries(surroundings)).find(({ id }) => id === params.series) ?? MISSING
    },
    async calendar({ params, lang }) {
      const series = (await publicSeries(surroundings)).find(({ id }) => id === params.series)
      if (!series) return MISSING
      const activities = await publicActivities(db, { series: series.id, from: null, before: null, form: null })
      const name = lang === 'en' ? series.titleEn : series.title
      return calendarFile(surroundings, { name, file: `${series.id}.ics`, activities }, lang)
    },
    async activities({ query, lang }) {
      const { series = null, from, to, form = null } = query
      const wished = { series, from: from ? `${from}T00:00` : null, before: to ? after(to) : null, form }
      const sought = {
        theme: query.theme ?? null,
        participants: query.participants ?? null,
        district: query.district ?? null,
        part: query.part ?? null,
        words: query.q ?? null,
      }
      const all = await publicActivities(db, wished)
      const items = all.filter(({ published }) => isSought(published.details, sought))
      return { items: items.map((one) => summaryOf(surroundings, one, lang)) }
    },
    async activity({ params, query, lang }) {
      const activity = await found(params.activity)
      if (!activity) return MISSING
      const versions = await publishedVersions(db, activity.terms.activity)
      return activityViewOf(surroundings, activity, versions, query.version ?? null, lang) ?? MISSING
    },
    async activityCalendar({ params, lang }) {
      const activity = await found(params.activity)
      if (!activity) return MISSING
      const { details, id } = activity.published
      const name = (lang === 'en' && details.titleEn) || details.title
      return calendarFile(surroundings, { name, file: `activity-${id}.ics`, activities: [activity] }, lang)
    },
    async picture({ params }) {
      const activity = parseActivityId(params.activity)
      const shown = activity && (await shownPicture(db, store, activity, params.picture))
      if (!shown) return MISSING
      const { kind } = shown.picture
      return { name: `picture.${kind}`, type: PICTURE_TYPES[kind], bytes: shown.bytes }
    },
  }
}
