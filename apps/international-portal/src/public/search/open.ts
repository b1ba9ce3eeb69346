import { isChinese } from '@gongkai/translation/portal'
import { PORTAL_LENGTHS } from '@gongkai/translation/portal/values'
import { DOCUMENT_KINDS } from '@gongkai/translation/values'
import { termsFor } from '../glossary/terms.ts'
import { portalAddress } from '../page/address.ts'
import { portalApi } from '../page/api.ts'
import type { Open } from '../page/open.ts'
import { placeIn } from '../page/place-in.ts'
import SearchPage from './SearchPage.vue'

const MOST_TERMS = 3
const LONGEST = PORTAL_LENGTHS.query
const FARTHEST = 10_000

/** The search; without words its form alone. */
export const search: Open = async (asked) => {
  const { reader, query } = asked
  const { words, language } = reader
  const typed = (query.get('q') ?? '').trim()
  const q = typed.slice(0, LONGEST)
  const kind = DOCUMENT_KINDS.find((one) => one === query.get('kind')) ?? null
  const after = placeIn(query, FARTHEST)
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
      cut: typed.length > LONGEST ? LONGEST : null,
      next: next === null ? null : portalAddress(reader, reader.path, { q, kind, after: next }),
    },
    title: q === '' ? words.search.title : `${q} - ${words.search.title}`,
    description: words.search.lead,
    // What found nothing, and what stands behind the first page, is no page for another search engine.
    ...(results && (results.total === 0 || after > 0) ? { meta: { robots: 'noindex' } } : {}),
  }
}
