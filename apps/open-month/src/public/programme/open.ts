import { hasPlaces } from '../page/standing.ts'
import type { Open } from '../page/open.ts'
import { PAGE_WORDS } from '../page/words.ts'
import { filtersOf, readChosen } from './chosen.ts'
import ProgrammePage from './ProgrammePage.vue'
import { daysAsked, monthOf, programmeApi, readListed, seriesName, themesOf, todayAt } from './queries.ts'
import { PROGRAMME_WORDS } from './words.ts'

/** The programme of all series, or of one, as the address says. */
export const programme: Open = async (asked) => {
  const { lang } = asked.reader
  const now = Date.now()
  const today = todayAt(now)
  const chosen = readChosen(asked.query)
  const all = (await programmeApi(asked).series()).items
  const series = chosen.series ? all.find(({ id }) => id === chosen.series) : undefined
  if (chosen.series && !series) return undefined
  const month = monthOf(chosen, series, today)
  const read = await readListed(asked, chosen, daysAsked(chosen, { month, today, isOver: series?.upcoming === 0 }), now)
  const items = chosen.left ? read.filter(({ standing }) => hasPlaces(standing)) : read
  const title = series ? seriesName(series, lang) : PAGE_WORDS.programme[lang]
  return {
    component: ProgrammePage,
    props: { chosen, items, series: series ?? null, all, month, today, themes: themesOf(read, chosen.theme), title },
    title,
    description: PROGRAMME_WORDS.lead[lang],
    ...(filtersOf(chosen).length > 0 ? { meta: { robots: 'noindex' } } : {}),
  }
}
