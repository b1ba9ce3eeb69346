import type { ActivitySummary } from '@gongkai/events/programme'
import type { programmeContract } from '@gongkai/events/programme/contract'
import { programmeRoutes } from '@gongkai/events/programme/routes'
import { readApi } from '../page/api.ts'
import { todayAt } from '../page/dates.ts'
import type { Asked, Open } from '../page/open.ts'
import ActivitiesPage from './ActivitiesPage.vue'

/** Who of those invited to an activity comes from abroad: residents, and people of firms. */
const FROM_ABROAD = ['foreign-resident', 'firm'] as const

const isOpenToForeigners = ({ participants }: ActivitySummary) =>
  participants.length === 0 || participants.some((one) => FROM_ABROAD.some((invited) => invited === one))

/** Activities still to come that foreign residents and firms may join, the soonest first; those that were cancelled behind them. */
export async function activitiesAhead(asked: Asked): Promise<ActivitySummary[]> {
  const { items } = await readApi<typeof programmeContract>(programmeRoutes, asked).activities({
    query: { from: todayAt(Date.now()) },
  })
  return items
    .filter((item) => item.phase !== 'over' && isOpenToForeigners(item))
    .toSorted((one, other) => Number(one.cancelled !== null) - Number(other.cancelled !== null))
}

export const activities: Open = async (asked) => {
  const { words } = asked.reader
  return {
    component: ActivitiesPage,
    props: { items: await activitiesAhead(asked) },
    title: words.activities.title,
    description: words.activities.lead,
  }
}
