import { addDays, localDateOf } from '@gongkai/work-calendar'
import { insertSeries } from '../../modules/events/index.ts'
import type { Surroundings } from '../../modules/surroundings.ts'
import { firstHalf } from './first-half.ts'
import { secondHalf } from './second-half.ts'
import { openMonthStage } from './stage.ts'
import { standing } from './standing.ts'
import { tellActivity } from './tell-activity.ts'

/**
 * The open month of the demonstration: a season around today, the policy salon and the press briefing, each activity brought to where
 * its story says through the real procedure.
 */
export async function loadOpenMonth(surroundings: Surroundings): Promise<void> {
  const { db, clock } = surroundings
  const now = clock.now()
  const today = localDateOf(now)
  const year = today.slice(0, 4)
  const ids = { season: `open-month-${year}`, salon: 'policy-salon', briefing: 'press-briefing' } as const
  await insertSeries(db, ids.season, {
    kind: 'season',
    title: `${year}年政府开放月`,
    titleEn: `Government Open Month ${year}`,
    summary: '走进裁决庭、服务窗口和展会维权站，和办事的人面对面。报名免费，名额按公布的办法分配。',
    summaryEn:
      'See the ruling room, the service windows and the station at the fair, and meet the people who work there. Free of charge.',
    startsOn: addDays(today, -20),
    endsOn: addDays(today, 30),
  })
  await insertSeries(db, ids.salon, {
    kind: 'standing',
    title: '政策会客厅',
    titleEn: 'Policy salon',
    summary: '每月一次，请企业和市民坐下来谈一项政策。',
    summaryEn: 'Once a month, firms and residents talk about one policy.',
    startsOn: `${year}-01-01`,
    endsOn: null,
  })
  await insertSeries(db, ids.briefing, {
    kind: 'standing',
    title: '媒体通气会',
    titleEn: 'Press briefing',
    summary: '向媒体通报工作，回答提问。',
    summaryEn: 'News for the press, and questions.',
    startsOn: `${year}-01-01`,
    endsOn: null,
  })
  for (const story of [...firstHalf, ...secondHalf, ...standing])
    await tellActivity(openMonthStage(surroundings, now), story, ids[story.series])
}
