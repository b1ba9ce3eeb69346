import { activitiesAhead } from '../activities/open.ts'
import { portalAddress } from '../page/address.ts'
import { portalApi } from '../page/api.ts'
import type { Open } from '../page/open.ts'
import { FIRST_LANGUAGE } from '../words/index.ts'
import HomePage from './HomePage.vue'

const MOST = { guides: 8, changed: 4, activities: 3 } as const

/** The first page. */
export const home: Open = async (asked) => {
  const { words, language, bureau, lang } = asked.reader
  const api = portalApi(asked)
  const of = language === 'zh' ? FIRST_LANGUAGE : language
  const [guides, coverage, ahead, news] = await Promise.all([
    api.documents({ query: { kind: 'guide', language, size: 3 * MOST.guides } }),
    api.coverage({ query: { language: of, size: 0 } }),
    activitiesAhead(asked),
    api.news({ query: { language } }),
  ])
  const { origin } = guides
  const changed = news.items.filter(
    ({ kind, validity }) => kind !== 'guide' && (validity === 'in-force' || validity === 'not-yet'),
  )
  return {
    component: HomePage,
    props: {
      guides: guides.items.filter(({ standing }) => standing !== 'chinese-only').slice(0, MOST.guides),
      changed: changed.slice(0, MOST.changed),
      activities: ahead.filter(({ cancelled }) => cancelled === null).slice(0, MOST.activities),
      counts: coverage.counts,
    },
    title: words.home.title,
    description: words.home.lead,
    origin,
    data: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: words.home.title,
      url: origin + portalAddress({ language, large: false }, ''),
      inLanguage: words.tag,
      publisher: { '@type': 'GovernmentOrganization', name: bureau.name[lang], telephone: bureau.phone[lang] },
      potentialAction: {
        '@type': 'SearchAction',
        target: `${origin}${portalAddress({ language, large: false }, 'search')}?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
  }
}
