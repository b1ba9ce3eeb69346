import type { PortalNews } from '@gongkai/translation/portal'
import type { Surroundings } from '../surroundings.ts'
import { coverageOf } from './coverage.ts'
import { refreshEntries } from './entries.ts'
import { entriesOf, newestEntries } from './entry-store.ts'
import { summariesOf } from './summaries.ts'

const MOST = 50
const ALL = 20_000

/** The beginning of a day of Shanghai. */
const dayBegins = (day: string) => Date.parse(`${day}T00:00:00+08:00`)

/**
 * What is new in a language, the newest first: an edition on its day, and one of which a part stopped being current on the day it did. So
 * who keeps what a feed said is told when it no longer holds.
 */
export async function newsOf(surroundings: Surroundings, language: string): Promise<PortalNews[]> {
  const { db } = surroundings
  const [, { rows }] = await Promise.all([
    refreshEntries(db),
    coverageOf(surroundings, language, { after: 0, size: ALL }),
  ])
  const sinceOf = new Map(
    rows.flatMap(({ id, staleSince }) => (staleSince === null ? [] : [[id, staleSince] as const])),
  )
  const lately = [...sinceOf].toSorted(([, one], [, other]) => (one < other ? 1 : -1)).slice(0, MOST)
  const newest = await newestEntries(db, language, MOST)
  const ids = [...new Set([...newest.map(({ document }) => document), ...lately.map(([id]) => id)])]
  const entries = await entriesOf(db, ids, [language, 'zh'])
  const summaries = await summariesOf(surroundings, language, ids, entries)
  return entries
    .flatMap((entry) => {
      const summary = entry.language === language ? summaries.get(entry.document) : undefined
      if (!summary) return []
      const since = sinceOf.get(entry.document)
      const at = Math.max(entry.publishedAt.getTime(), since === undefined ? 0 : dayBegins(since))
      return [{ ...summary, language, edition: entry.edition, at: new Date(at).toISOString() }]
    })
    .toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : one.id < other.id ? -1 : 1))
    .slice(0, MOST)
}
