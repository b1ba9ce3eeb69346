import type { Lang } from '@gongkai/contract-kit'
import { reportSections, seriesParts, type SeriesReport } from '@gongkai/events/report'
import { localDateOf } from '@gongkai/work-calendar'
import { bureauOf } from '../../hosting/bureau.ts'
import { findSeries, listActivities } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { factsOf } from './gather.ts'

/** Activities that were only planned, or called off, are none of a season's. */
const NOT_HELD: readonly string[] = ['planned', 'checked', 'approved', 'cancelled']

/** The report over all activities of a season or series that were announced; null where there is no such series. */
export async function seriesReportOf(
  surroundings: Surroundings,
  series: string,
  lang: Lang,
): Promise<SeriesReport | null> {
  const { db, clock, config } = surroundings
  const found = await findSeries(db, series)
  if (!found) return null
  const rows = (await listActivities(db, { series, state: null })).filter(({ state }) => !NOT_HELD.includes(state))
  const activities = []
  for (const row of rows) {
    const facts = await factsOf(surroundings, row, lang)
    const { title, startsAt } = facts.activity
    activities.push({ activity: row.id, title, startsAt, sections: reportSections(facts, lang) })
  }
  const name = (lang === 'en' && found.titleEn) || found.title
  return {
    series,
    title: lang === 'zh' ? `${name}总结` : `${name}: report`,
    organ: bureauOf(config.bureau).organiser[lang],
    asOf: localDateOf(clock.now()),
    ...seriesParts(activities, lang),
  }
}
