import type { Open } from '../page/open.ts'
import { PAGE_WORDS } from '../page/words.ts'
import type { Listed } from '../programme/listing.ts'
import { programmeApi, todayAt, withStanding } from '../programme/queries.ts'
import { momentOf } from '../page/when.ts'
import HomePage from './HomePage.vue'

/** How many activities stand under each heading, and how soon a window must open or close to be named. */
const MOST = { coming: 6, windows: 4 } as const
const SOON = 14 * 86_400_000

const windowOf = (which: 'opensAt' | 'closesAt', now: number) => (item: Listed) => {
  const at = item.signUp && item.phase !== 'cancelled' ? momentOf(item.signUp[which]) - now : -1
  return at > 0 && at < SOON && (which === 'opensAt' || item.standing.kind !== 'later')
}
const sooner = (which: 'opensAt' | 'closesAt') => (one: Listed, other: Listed) =>
  (one.signUp?.[which] ?? '').localeCompare(other.signUp?.[which] ?? '')

/** The first page: what is on, whose sign-up opens or closes next, and the series. */
export const home: Open = async (asked) => {
  const { lang } = asked.reader
  const now = Date.now()
  const today = todayAt(now)
  const api = programmeApi(asked)
  const [{ items: series }, { items }] = await Promise.all([api.series(), api.activities({ query: { from: today } })])
  const listed = await withStanding(asked, items, now)
  const ahead = listed.filter(({ phase }) => phase !== 'over')
  return {
    component: HomePage,
    props: {
      today,
      series,
      coming: ahead.slice(0, MOST.coming),
      opening: ahead.filter(windowOf('opensAt', now)).toSorted(sooner('opensAt')).slice(0, MOST.windows),
      closing: ahead.filter(windowOf('closesAt', now)).toSorted(sooner('closesAt')).slice(0, MOST.windows),
    },
    title: PAGE_WORDS.title[lang],
    description: PAGE_WORDS.lead[lang],
  }
}
