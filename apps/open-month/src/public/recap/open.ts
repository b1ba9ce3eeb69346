import { Refused } from '@gongkai/contract-kit/fetch'
import { parseActivityId } from '@gongkai/events/programme'
import type { RecapView } from '@gongkai/events/record'
import type { recordContract } from '@gongkai/events/record/contract'
import { recordRoutes } from '@gongkai/events/record/routes'
import { readApi } from '../page/api.ts'
import type { Asked, Open } from '../page/open.ts'
import { PAGE_WORDS } from '../page/words.ts'
import { inTongue } from '../page/written.ts'
import NoRecapPage from './NoRecapPage.vue'
import RecapPage from './RecapPage.vue'

/** The recap, or the sentence that says why there is none yet. */
async function publishedRecap(asked: Asked, activity: string): Promise<RecapView | string> {
  try {
    return await readApi<typeof recordContract>(recordRoutes, asked).recap({ params: { activity } })
  } catch (fault) {
    if (fault instanceof Refused && fault.status === 404) return fault.body.message
    throw fault
  }
}

/** The recap of an activity. Until there is one, the refusal's sentence says when it appears. */
export const recap: Open = async (asked, activity = '') => {
  if (parseActivityId(activity) === null) return undefined
  const { lang } = asked.reader
  const found = await publishedRecap(asked, activity)
  if (typeof found === 'string') {
    const title = PAGE_WORDS.recap[lang]
    return { component: NoRecapPage, props: { activity, sentence: found }, title, status: 404 }
  }
  const title = inTongue(lang, found.recap.title, found.recap.titleEn)
  return {
    component: RecapPage,
    props: { view: found },
    title: `${PAGE_WORDS.recap[lang]} - ${title.text}`,
    description: inTongue(lang, found.recap.lead, found.recap.leadEn).text.slice(0, 160),
    meta: { ArticleTitle: found.recap.title, PubDate: found.publishedOn, ContentSource: found.departmentName },
  }
}
