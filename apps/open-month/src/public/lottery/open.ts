import { Refused } from '@gongkai/contract-kit/fetch'
import type { programmeContract } from '@gongkai/events/programme/contract'
import { programmeRoutes } from '@gongkai/events/programme/routes'
import type { LotteryFile } from '@gongkai/events/registration'
import type { registrationContract } from '@gongkai/events/registration/contract'
import { registrationRoutes } from '@gongkai/events/registration/routes'
import { readApi } from '../page/api.ts'
import type { Open } from '../page/open.ts'
import { writtenCode } from './drawn.ts'
import LotteryPage from './LotteryPage.vue'
import { LOTTERY_WORDS } from './words.ts'

/** The lottery of one activity: `activities/{id}/lottery`, with `code` one's own result. */
export const lottery: Open = async (asked, id = '') => {
  const { lang } = asked.reader
  const [activity, found] = await Promise.all([
    readApi<typeof programmeContract>(programmeRoutes, asked).activity({ params: { activity: id } }),
    readApi<typeof registrationContract>(registrationRoutes, asked)
      .lottery({ params: { activity: id } })
      .catch((fault: unknown) => {
        if (fault instanceof Refused && fault.status < 500) return null
        throw fault
      }),
  ])
  if (found === null) return undefined
  const file = registrationRoutes.lotteryFile[1].replace('{activity}', encodeURIComponent(id))
  const title = `${LOTTERY_WORDS.title[lang]} - ${(lang === 'en' && activity.titleEn) || activity.title}`
  const own = writtenCode(asked.query.get('code') ?? '')
  return {
    component: LotteryPage,
    props: { activity, lottery: { ...found, file: found.file as LotteryFile | null }, own, file },
    title,
    headers: { 'cache-control': 'no-store' },
    ...(found.file
      ? { script: 'lottery', state: { file, commitment: found.commitment, listHash: found.listHash } }
      : {}),
  }
}
