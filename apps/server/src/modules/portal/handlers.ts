import type { portalContract } from '@gongkai/translation/portal/contract'
import type { DocumentKind } from '@gongkai/translation/values'
import { COVERAGE_PAGE } from '@gongkai/translation/portal'
import { localDateOf } from '@gongkai/work-calendar'
import type { ModuleHandlers } from '../../platform/module.ts'
import { takenDownDocuments } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { coverageOf } from './coverage.ts'
import { documentView } from './document.ts'
import { refreshEntries } from './entries.ts'
import { aboutOf } from './summary.ts'
import { entriesOf, listEntries } from './entry-store.ts'
import { newsOf } from './news.ts'
import { searchPortal } from './search.ts'
import { summariesOf } from './summaries.ts'

const MISSING = { refused: 'not-found' } as const
const PAGE = 50
const MOST_PLACES = 20_000

/** What anyone may read of the portal: what is published, and how current it is. */
export function portalHandlers(surroundings: Surroundings): ModuleHandlers<typeof portalContract> {
  const { db, config } = surroundings
  const read = (language: string | undefined) => language ?? config.translation.languages[0] ?? 'en'
  return {
    async documents({ query, platformOrigin: origin }) {
      const { kind = null, need = null, after = 0, size = PAGE } = query
      const language = read(query.language)
      const [gone] = await Promise.all([takenDownDocuments(db), refreshEntries(db)])
      const { ids, entries, total } = await listEntries(db, {
        ...{ language, kind, need, documents: null, gone, after, size },
      })
      const items = [...(await summariesOf(surroundings, language, ids, entries)).values()]
      const next = after + ids.length
      return { items, total, next: next < total ? next : null, origin }
    },
    async document({ params, query, platformOrigin }) {
      return (await documentView(surroundings, params.document, read(query.language), platformOrigin)) ?? MISSING
    },
    search: ({ query: { q, kind = null, after = 0, language } }) =>
      searchPortal(surroundings, { q, kind, after, language: read(language) }),
    coverage: ({ query: { language, after = 0, size = COVERAGE_PAGE } }) =>
      coverageOf(surroundings, read(language), { after, size }),
    async news({ query, platformOrigin: origin }) {
      return { items: await newsOf(surroundings, read(query.language)), origin }
    },
    site: ({ platformOrigin: origin }) => Promise.resolve({ origin, languages: [...config.translation.languages] }),
    async places({ platformOrigin: origin }) {
      const [gone] = await Promise.all([takenDownDocuments(db), refreshEntries(db)])
      const entries = (await entriesOf(db, null, null))
        .filter(({ document }) => !gone.has(document))
        .slice(0, MOST_PLACES)
      const places = new Map<string, { id: string; kind: DocumentKind; languages: string[]; changedOn: string }>()
      for (const { document, language, publishedAt } of entries) {
        const changedOn = localDateOf(publishedAt.getTime())
        const place = places.get(document) ?? { id: document, kind: 'policy', languages: [], changedOn }
        places.set(document, { ...place, languages: [...place.languages, language] })
      }
      for (const entry of entries) {
        const kind = aboutOf([entry])?.kind
        const place = places.get(entry.document)
        if (kind && place) places.set(entry.document, { ...place, kind })
      }
      return { items: [...places.values()], origin }
    },
  }
}
