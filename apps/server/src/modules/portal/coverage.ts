import type { PortalCoverage } from '@gongkai/translation/portal'
import type { Surroundings } from '../surroundings.ts'
import { publicCurrencies } from '../translations/index.ts'
import { entriesOf } from './entry-store.ts'
import { refreshEntries } from './entries.ts'
import { summariesOf } from './summaries.ts'

const WORST = ['stale', 'chinese-only', 'wording', 'current', 'withdrawn'] as const

/** What is translated and how old it is, the most important and the worst first. Made of what is public. */
export async function coverageOf(surroundings: Surroundings, language: string): Promise<PortalCoverage> {
  const { db } = surroundings
  await refreshEntries(db)
  const entries = await entriesOf(db, null, [language, 'zh'])
  const chinese = entries.filter((one) => one.language === 'zh')
  const documents = chinese.map(({ document }) => document)
  const [summaries, currencies] = await Promise.all([
    summariesOf(surroundings, language, documents, entries),
    language === 'zh' ? [] : publicCurrencies(db, language, documents),
  ])
  const since = new Map(currencies.map((one) => [one.document, one.staleSince]))
  const importance = new Map(chinese.map((one) => [one.document, one.importance]))
  const rows = [...summaries.values()]
    .map((one) => ({
      ...one,
      staleSince: one.standing === 'stale' ? (since.get(one.id) ?? null) : null,
      importance: importance.get(one.id) ?? 1,
    }))
    .toSorted(
      (one, other) => other.importance - one.importance || WORST.indexOf(one.standing) - WORST.indexOf(other.standing),
    )
  const count = (standing: PortalCoverage['rows'][number]['standing']) =>
    rows.filter((row) => row.standing === standing).length
  const untranslated = count('chinese-only')
  return {
    language,
    counts: {
      ...{ documents: rows.length, translated: rows.length - untranslated, untranslated },
      ...{ current: count('current'), wording: count('wording'), stale: count('stale') },
    },
    rows,
  }
}
