import { isChinese } from '@gongkai/translation/portal'
import { DOCUMENT_KINDS } from '@gongkai/translation/values'
import { termsFor } from '../glossary/terms.ts'
import { portalAddress } from '../page/address.ts'
import { portalApi } from '../page/api.ts'
import type { Open } from '../page/open.ts'
import SearchPage from './SearchPage.vue'

const MOST_TERMS = 3
const LONGEST = 200

/** The search; without words its form alone. */
export const search: Open = async (asked) => {
  const { reader, query } = asked
  const { words, language } = reader
  const q = (query.get('q') ?? '').trim().slice(0, LONGEST)
  const kind = DOCUMENT_KINDS.find((one) => one === query.get('kind')) ?? null
  const after = Number(query.get('after')) || 0
  const sought = { q, language, after, ...(kind ? { kind } : {}) }
  const [results, terms] =
    q === ''
      ? [null, []]
      : await Promise.all([
          portalApi(asked).search({ query: sought }),
          after === 0 ? termsFor(asked, q, MOST_TERMS) : [],
        ])
  const next = results?.next ?? null
  return {
    component: SearchPage,
    props: {
      ...{ q, kind, results, chinese: isChinese(q), terms },
      next: next === null ? null : portalAddress(reader, reader.path, { q, kind, after: next }),
    },
    title: q === '' ? words.search.title : `${q} - ${words.search.title}`,
    description: words.search.lead,
    // What found nothing, and what stands behind the first page, is no page for another search engine.
    ...(results && (results.total === 0 || after > 0) ? { meta: { robots: 'noindex' } } : {}),
  }
}
