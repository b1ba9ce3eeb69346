import { clauseHash } from '@gongkai/translation/clauses'
import {
  foldChinese,
  gramsOf,
  lengthsFor,
  MEMORY_MOST,
  memoryDiffOf,
  pairsToLookUp,
  rankCandidates,
  type MemoryMatch,
} from '@gongkai/translation/memory'
import { shanghaiTime } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'
import { exactSegments, pairCounts, segmentsOf, segmentsWith, type SegmentRow } from './segment-store.ts'

export interface MemoryQuestion {
  readonly language: string
  /** The Chinese that is to be translated. */
  readonly text: string
  readonly document?: string | undefined
  readonly clause?: string | undefined
  /** From which score on, in percent. */
  readonly from: number
}

/** Pairs that may be looked up together: the rarest of those that suffice, as long as not too many segments hold them. */
function rarePairs(
  counts: ReadonlyMap<number, number>,
  pairs: readonly number[],
  length: number,
  from: number,
): number[] {
  const countOf = (pair: number) => counts.get(pair) ?? 0
  const byRarity = pairs.toSorted((one, other) => countOf(one) - countOf(other))
  const chosen: number[] = []
  let held = 0
  for (const pair of byRarity.slice(0, pairsToLookUp(pairs.length, length, from))) {
    const count = countOf(pair)
    if (count === 0) continue
    if (chosen.length > 0 && held + count > MEMORY_MOST.compared) break
    chosen.push(pair)
    held += count
  }
  return chosen
}

async function fuzzySegments(
  db: Database,
  { language, text, from }: MemoryQuestion,
  length: number,
  pairs: readonly number[],
): Promise<{ readonly row: SegmentRow; readonly score: number }[]> {
  if (pairs.length === 0) return []
  const { least, most: longest } = lengthsFor(length, from)
  const candidates = await segmentsWith(db, { pairs, least, longest, most: MEMORY_MOST.compared })
  // More than are given: equal words of several documents are shown once.
  const ranked = rankCandidates(text, candidates, from, 3 * MEMORY_MOST.given)
  const rows = new Map(
    (
      await segmentsOf(
        db,
        ranked.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  return ranked.flatMap(({ id, score }) => {
    const row = rows.get(id)
    return row && row.lang === language ? [{ row, score }] : []
  })
}

/**
 * How texts like this one were translated before: the best score first, among equals the clause that is asked about, then what stands, then
 * the newest. The same words for the same Chinese are given once.
 */
export async function memoryMatches(db: Database, question: MemoryQuestion): Promise<MemoryMatch[]> {
  const { language, text, document = '', clause = '' } = question
  const folded = foldChinese(text)
  if (folded === '') return []
  const most = 3 * MEMORY_MOST.given
  const pairs = gramsOf(folded, language)
  const [exact, counts] = await Promise.all([
    exactSegments(db, { lang: language, foldedHash: clauseHash(folded), document, most }),
    pairCounts(db, pairs),
  ])
  const found = exact.map((row) => ({ row, score: 100 }))
  // Whoever finds as many exact ones as are shown needs no others.
  if (found.length < MEMORY_MOST.given && question.from < 100) {
    const known = new Set(exact.map(({ id }) => id))
    const length = [...folded].length
    const rare = rarePairs(counts, pairs, length, question.from)
    found.push(...(await fuzzySegments(db, question, length, rare)).filter(({ row }) => !known.has(row.id)))
  }
  const isSame = ({ row }: { row: SegmentRow }) => row.document === document && row.clause === clause
  const standing = (row: SegmentRow) => (row.withdrawn ? 0 : 1)
  found.sort(
    (one, other) =>
      other.score - one.score ||
      Number(isSame(other)) - Number(isSame(one)) ||
      standing(other.row) - standing(one.row) ||
      other.row.published_at.getTime() - one.row.published_at.getTime(),
  )
  const seen = new Set<string>()
  const given = found.filter(({ row }) => {
    const key = `${foldChinese(row.zh)}\n${row.words}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
  return given.slice(0, MEMORY_MOST.given).map(({ row, score }) => ({
    score,
    exact: score === 100,
    zh: row.zh,
    text: row.words,
    diff: memoryDiffOf(row.zh, text),
    document: row.document,
    title: row.title,
    clause: row.clause,
    label: row.label,
    edition: row.edition,
    version: row.version,
    publishedAt: shanghaiTime(row.published_at.getTime()),
    withdrawn: row.withdrawn,
    same: isSame({ row }),
  }))
}
