import {
  BOUNDS,
  DUTIES,
  FIXED,
  FREE,
  LIGHT,
  MISTYPED,
  NO_DUTY,
  RECKONED,
  SUBJECTS,
  SYNONYMS,
  TIMES,
  WEAK,
} from './legal-words.data.ts'
import type { Token } from './token.ts'

interface Entry {
  readonly word: string
  readonly kind: Token['kind']
  readonly key: string
}

const TABLE = new Map<string, Entry[]>()
const SAME_CHARACTER = new Map(MISTYPED.flatMap((row) => [...row].map((one) => [one, row[0] ?? one] as const)))

function add(word: string, kind: Token['kind'], key: string): void {
  const first = word[0] ?? ''
  const known = TABLE.get(first) ?? []
  if (known.every((entry) => entry.word !== word)) TABLE.set(first, [...known, { word, kind, key: `${kind}:${key}` }])
}

// What is listed first wins where a word stands in two lists.
for (const word of NO_DUTY) add(word, 'word', word)
for (const [key, words] of Object.entries(TIMES)) for (const word of words) add(word, 'date', key)
for (const [key, words] of Object.entries(RECKONED)) for (const word of words) add(word, 'reckoned', key)
for (const word of FREE) add(word, 'amount', '免费')
for (const [key, words] of Object.entries(DUTIES)) for (const word of words) add(word, 'duty', key)
for (const [key, words] of Object.entries(BOUNDS)) for (const word of words) add(word, 'bound', key)
for (const [key, words] of Object.entries(SUBJECTS)) for (const word of words) add(word, 'subject', key)
for (const words of SYNONYMS) for (const word of words) add(word, 'word', words[0] ?? word)
for (const word of WEAK) if (word.length > 1) add(word, 'word', word)
for (const word of LIGHT) add(word, 'mark', word)
for (const [first, entries] of TABLE)
  TABLE.set(
    first,
    entries.toSorted((a, b) => b.word.length - a.word.length),
  )

/** A word at a place that holds a number and is none, or null. */
export function fixedAt(text: string, at: number): Token | null {
  const known = FIXED.find((word) => text.startsWith(word, at))
  if (known === undefined) return null
  const token = wordAt(text, at)
  return token.text.length >= known.length ? token : { kind: 'word', key: `word:${known}`, text: known }
}

/** The longest known word at a place of a canonical text; else its one character. */
export function wordAt(text: string, at: number): Token {
  const known = TABLE.get(text[at] ?? '')?.find(({ word }) => text.startsWith(word, at))
  if (known) return { kind: known.kind, key: known.key, text: known.word }
  const one = String.fromCodePoint(text.codePointAt(at) ?? 32)
  if (/[\p{P}\p{S}]/u.test(one)) return { kind: 'mark', key: `mark:${one}`, text: one }
  return { kind: 'word', key: `word:${SAME_CHARACTER.get(one) ?? one}`, text: one }
}
