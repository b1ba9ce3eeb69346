import { parseActivityId } from '@gongkai/events/programme'
import type { recordContract } from '@gongkai/events/record/contract'
import { recordRoutes } from '@gongkai/events/record/routes'
import { readApi } from '../page/api.ts'
import type { Open } from '../page/open.ts'
import { PAGE_WORDS } from '../page/words.ts'
import { inTongue } from '../page/written.ts'
import RecapPage from './RecapPage.vue'

/** The recap of an activity. Until there is one, the refusal's sentence says when it appears. */
export const recap: Open = async (asked, activity = '') => {
  if (parseActivityId(activity) === null) return undefined
  const { lang } = asked.reader
  const found = await readApi<typeof recordContract>(recordRoutes, asked).recap({ params: { activity } })
  const title = inTongue(lang, found.recap.title, found.recap.titleEn)
  return {
    component: RecapPage,
    props: { view: found },
    title: `${PAGE_WORDS.recap[lang]} - ${title.text}`,
    description: inTongue(lang, found.recap.lead, found.recap.leadEn).text.slice(0, 160),
    meta: { ArticleTitle: found.recap.title, PubDate: found.publishedOn, ContentSource: found.departmentName },
  }
}
