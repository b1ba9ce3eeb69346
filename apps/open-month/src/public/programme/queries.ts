import type { ActivitySummary, SeriesView } from '@gongkai/events/programme'
import type { programmeContract } from '@gongkai/events/programme/contract'
import { programmeRoutes } from '@gongkai/events/programme/routes'
import type { Lang } from '@gongkai/ui'
import { readApi } from '../page/api.ts'
import type { Asked } from '../page/open.ts'
import { readPlaces } from '../page/places.ts'
import { standingOf } from '../page/standing.ts'
import { wallTimeAt } from '../page/when.ts'
import type { Chosen } from './chosen.ts'
import type { Listed } from './listing.ts'
import { monthBeside } from './month-grid.ts'

export const programmeApi = (asked: Asked) => readApi<typeof programmeContract>(programmeRoutes, asked)

const later = (one: string, other: string) => (one > other ? one : other)
const sooner = (one: string, other: string) => (one !== '' && one < other ? one : other)

/**
 * The days that a view shows: a month of the calendar; of a list the days chosen, else what is not over. A series that is over shows all of
 * itself: nobody comes to it for an empty page.
 */
export function daysAsked(
  chosen: Chosen,
  { month, today, isOver }: { readonly month: string; readonly today: string; readonly isOver: boolean },
): { from?: string; to?: string } {
  if (chosen.view === 'calendar') {
    const last = new Date(Date.parse(`${monthBeside(month, 1)}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
    return { from: later(chosen.from, `${month}-01`), to: sooner(chosen.to, last) }
  }
  const past = chosen.past || isOver || (chosen.to !== '' && chosen.to < today)
  const from = chosen.from || (past ? '' : today)
  return { ...(from ? { from } : {}), ...(chosen.to ? { to: chosen.to } : {}) }
}

/** The month the calendar opens on: this one, or the nearest of a season that has not begun or is over. */
export function monthOf(chosen: Chosen, series: SeriesView | undefined, today: string): string {
  if (chosen.month) return chosen.month
  const from = chosen.from || today
  if (series && series.startsOn > from) return series.startsOn.slice(0, 7)
  if (series?.endsOn && series.endsOn < from) return series.endsOn.slice(0, 7)
  return from.slice(0, 7)
}

/** Activities as chosen, with their live standing. */
export async function readListed(
  asked: Asked,
  chosen: Chosen,
  days: { readonly from?: string; readonly to?: string },
  now: number,
): Promise<readonly Listed[]> {
  const { series, form, theme, participants, district, part, q } = chosen
  const set = Object.entries({ series, form, theme, participants, district, part, q }).filter(
    ([, value]) => value !== '',
  )
  const { items } = await programmeApi(asked).activities({ query: { ...Object.fromEntries(set), ...days } })
  return withStanding(asked, items, now)
}

export async function withStanding(
  asked: Asked,
  items: readonly ActivitySummary[],
  now: number,
): Promise<readonly Listed[]> {
  const places = await readPlaces(asked, items)
  const { lang } = asked.reader
  return items.map((item) => ({ ...item, standing: standingOf(lang, item, places.get(item.id) ?? null, now) }))
}

/** The themes that can be chosen: those of the programme, in the order of the first activity. */
export const themesOf = (items: readonly ActivitySummary[], chosen: string): readonly string[] => [
  ...new Set([...(chosen ? [chosen] : []), ...items.map(({ theme }) => theme).filter(Boolean)]),
]

export const seriesName = (series: Pick<SeriesView, 'title' | 'titleEn'>, lang: Lang) =>
  lang === 'en' && series.titleEn ? series.titleEn : series.title

export const todayAt = (now: number) => wallTimeAt(now).slice(0, 10)
