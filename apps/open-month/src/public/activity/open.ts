import { parseActivityId } from '@gongkai/events/programme'
import type { questionnairesContract } from '@gongkai/events/questionnaires/contract'
import { questionnaireRoutes } from '@gongkai/events/questionnaires/routes'
import type { recordContract } from '@gongkai/events/record/contract'
import { recordRoutes } from '@gongkai/events/record/routes'
import { readApi } from '../page/api.ts'
import type { Asked, Open } from '../page/open.ts'
import { readPlaces } from '../page/places.ts'
import { shanghaiDay } from '../page/when.ts'
import { inTongue } from '../page/written.ts'
import { programmeApi } from '../programme/queries.ts'
import ActivityPage from './ActivityPage.vue'

/** Whether something that comes after an activity is there. What cannot be asked is not offered, and takes nothing else along. */
const isThere = (asking: Promise<unknown>): Promise<boolean> => asking.then(Boolean, () => false)

const hasRecap = (asked: Asked, activity: string) =>
  isThere(readApi<typeof recordContract>(recordRoutes, asked).recap({ params: { activity } }))

const hasQuestionnaire = (asked: Asked, activity: string) =>
  isThere(
    readApi<typeof questionnairesContract>(questionnaireRoutes, asked)
      .ofActivity({ params: { activity } })
      .then(({ items }) => items.some(({ phase }) => phase === 'open')),
  )

/** One activity; `version` in the address shows an earlier one. */
export const activity: Open = async (asked, id = '') => {
  if (parseActivityId(id) === null) return undefined
  const { lang } = asked.reader
  const version = Number(asked.query.get('version'))
  const query = Number.isSafeInteger(version) && version > 0 ? { version } : {}
  const found = await programmeApi(asked).activity({ params: { activity: id }, query })
  const after = found.phase === 'over' || found.phase === 'under-way'
  const [places, recap, questionnaire] = await Promise.all([
    readPlaces(asked, [found]),
    after && hasRecap(asked, id),
    after && hasQuestionnaire(asked, id),
  ])
  const meta: Readonly<Record<string, string>> = found.current
    ? { ArticleTitle: found.details.title, PubDate: shanghaiDay(found.publishedAt), ContentSource: found.hostName }
    : { robots: 'noindex' }
  return {
    component: ActivityPage,
    props: {
      activity: found,
      places: places.get(id) ?? null,
      now: Date.now(),
      hasRecap: recap,
      hasQuestionnaire: questionnaire,
    },
    title: inTongue(lang, found.details.title, found.details.titleEn).text,
    description: inTongue(lang, found.details.summary, found.details.summaryEn).text.slice(0, 160),
    meta,
  }
}
