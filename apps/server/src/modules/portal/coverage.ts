import type { PortalCoverage } from '@gongkai/translation/portal'
import { localDateOf } from '@gongkai/work-calendar'
import { documentsMark, listDocuments } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { publicCurrencies, translationsMark } from '../translations/index.ts'
import { entriesOf } from './entry-store.ts'
import { refreshEntries, WEIGHT } from './entries.ts'
import { summariesOf } from './summaries.ts'

const WORST = ['stale', 'chinese-only', 'wording', 'current', 'withdrawn'] as const

type Whole = Pick<PortalCoverage, 'counts' | 'rows'>
interface Kept {
  readonly mark: string
  readonly whole: Promise<Whole>
}

/** The table of each database by language, as long as nothing it is made of has changed: thousands of rows are made once. */
const keptOf = new WeakMap<Surroundings['db'], Map<string, Kept>>()

/** A part of the table of what is translated and how old it is, the most important and the worst first. Made of what is public. */
export async function coverageOf(
  surroundings: Surroundings,
  language: string,
  { after, size }: { readonly after: number; readonly size: number },
): Promise<PortalCoverage> {
  const { db, clock } = surroundings
  // What it is known by is read before what it is made of: news in between makes another mark.
  const marks = await Promise.all([refreshEntries(db), documentsMark(db), translationsMark(db, language)])
  const mark = [...marks, localDateOf(clock.now())].join(' ')
  const kept = keptOf.get(db) ?? new Map<string, Kept>()
  keptOf.set(db, kept)
  let mine = kept.get(language)
  if (mine?.mark !== mark) {
    mine = { mark, whole: tableOf(surroundings, language) }
    kept.set(language, mine)
    mine.whole.catch(() => kept.delete(language))
  }
  const { counts, rows } = await mine.whole
  const next = after + size
  return { language, counts, rows: rows.slice(after, next), next: size > 0 && next < rows.length ? next : null }
}

async function tableOf(surroundings: Surroundings, language: string): Promise<Whole> {
  const { db } = surroundings
  const entries = await entriesOf(db, null, [language, 'zh'])
  const chinese = entries.filter((one) => one.language === 'zh')
  const documents = chinese.map(({ document }) => document)
  const summaries = await summariesOf(surroundings, language, documents, entries)
  const currencies = language === 'zh' ? [] : await publicCurrencies(db, language, documents)
  const since = new Map(currencies.map((one) => [one.document, one.staleSince]))
  // As it is filed today: the entries hear of that a moment later.
  const importance = new Map((await listDocuments(db, documents)).map((one) => [one.id, WEIGHT[one.importance]]))
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
    counts: {
      ...{ documents: rows.length, translated: rows.length - untranslated, untranslated },
      ...{ current: count('current'), wording: count('wording'), stale: count('stale') },
    },
    rows,
  }
}
