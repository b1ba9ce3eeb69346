import type { Refusal } from '@gongkai/contract-kit'
import { readClauses } from '../clauses/index.ts'
import type { ReadClause } from '../values.ts'
import type { ReadingRefusal } from './refusals.ts'
import { SOURCE_COUNTS, SOURCE_LENGTHS, type ReadingNote } from './values.ts'

/** Marks that set or turn the direction of a text: bidirectional embeddings, overrides, isolates and marks. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** What takes no room on the page: zero-width characters, soft hyphens, byte order marks, language tags. */
const UNSEEN = /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu
/** Control characters but line feed and tab; line and paragraph separators become line feeds before. */
const CONTROL = /(?![\n\t])\p{Cc}/gu
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
/** Under this share of all letters a text is not Chinese. */
const LEAST_HAN = 0.3

/** A text that was read: its clauses, the title first, and what somebody should look at. */
export interface SourceReading {
  readonly clauses: readonly ReadClause[]
  readonly notes: readonly ReadingNote[]
}

const tooLong = (characters: number): Refusal<ReadingRefusal> => ({
  refused: 'source-text-too-long',
  facts: { characters, most: SOURCE_LENGTHS.text },
})

/** A text without what nobody sees, and notes of what was taken out. */
function cleaned(text: string): { readonly text: string; readonly notes: readonly ReadingNote[] } {
  const plain = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').toWellFormed()
  const straight = plain.replace(DIRECTION, '')
  const seen = straight.replace(UNSEEN, '')
  const notes: ReadingNote[] = []
  if (straight !== plain) notes.push('direction-marks-removed')
  if (seen !== straight) notes.push('hidden-characters-removed')
  if (RIGHT_TO_LEFT.test(seen)) notes.push('right-to-left-text')
  return { text: seen.replace(CONTROL, ''), notes }
}

/**
 * Reads a Chinese text as the clauses of a source. Refuses what is empty, longer than one document holds (about 300 pages), or mostly
 * not Chinese. A title that was not found stands as an empty clause, to be given before the text is adopted.
 */
export function readSourceText(given: string): SourceReading | Refusal<ReadingRefusal> {
  if (given.length > SOURCE_LENGTHS.text * 2) return tooLong(given.length)
  const { text, notes } = cleaned(given)
  const characters = [...text].length
  if (characters > SOURCE_LENGTHS.text) return tooLong(characters)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return { refused: 'source-no-text' }
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) < letters * LEAST_HAN) return { refused: 'source-not-chinese' }
  const read = readClauses(text)
  if (read.length > SOURCE_COUNTS.clauses)
    return { refused: 'source-too-many-clauses', facts: { clauses: read.length, most: SOURCE_COUNTS.clauses } }
  const long = read.find((clause) => clause.text.length > SOURCE_LENGTHS.clause)
  if (long) return tooLong(long.text.length)
  return titled(read, notes)
}

function titled(read: readonly ReadClause[], notes: readonly ReadingNote[]): SourceReading {
  const more: ReadingNote[] = [...notes]
  const title = read.find(({ role }) => role === 'title')
  if (!title) more.push('title-missing')
  if (!read.some(({ role }) => role === 'clause')) more.push('no-numbers')
  if (read.some((clause) => clause.text.includes('\t'))) more.push('tables-as-lines')
  const first: ReadClause = title ?? { path: [], label: '标题', role: 'title', text: '' }
  return { clauses: [first, ...read.filter((clause) => clause !== title)], notes: more }
}
