import { stemOf } from './search-words.ts'

export interface Excerpt {
  readonly text: string
  /** Offsets of what was sought, in UTF-16 units of `text`. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

const AROUND = { chinese: 36, other: 90 } as const
const WORD = /\p{Script=Han}|[\p{L}\p{N}]+(?:['’]s\b)?/gu

interface Hit {
  readonly start: number
  readonly end: number
}

/** Where the words of a search stand in a text. `words` are as `searchWords` gives them; a Latin one also begins a longer word. */
export function hitsIn(text: string, words: string): Hit[] {
  const sought = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const chinese = sought.filter((word) => /\p{Script=Han}/u.test(word))
  const latin = sought.filter((word) => !/\p{Script=Han}/u.test(word))
  const hits: Hit[] = []
  for (const word of chinese)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      hits.push({ start: at, end: at + word.length })
  if (latin.length > 0)
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const stem = /^[a-z]/i.test(word) ? stemOf(word) : word.toLowerCase()
      if (latin.some((one) => stem.startsWith(one))) hits.push({ start: index, end: index + word.length })
    }
  return hits.toSorted((one, other) => one.start - other.start)
}

/** How many different words of a search a text holds: the clause that holds most is shown. */
export function countOf(text: string, words: string): number {
  return new Set(hitsIn(text, words).map(({ start, end }) => stemOf(text.slice(start, end)))).size
}

/** A piece of a text around the first of what was sought, with all of it marked; null where nothing of it stands there. */
export function excerptOf(text: string, words: string): Excerpt | null {
  const hits = hitsIn(text, words)
  const [first] = hits
  if (!first) return null
  const around = /\p{Script=Han}/u.test(text) ? AROUND.chinese : AROUND.other
  const from = wordStart(text, Math.max(0, first.start - around))
  const to = wordEnd(text, Math.min(text.length, first.end + around))
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : '']
  const shift = before.length - from
  const marks = hits
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start + shift, end: end + shift }))
  return { text: before + text.slice(from, to) + after, marks }
}

/** Not in the middle of a Latin word. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && /[A-Za-z0-9]/.test(text[start - 1] ?? '')) start -= 1
  return start
}
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && /[A-Za-z0-9]/.test(text[end] ?? '')) end += 1
  return end
}
