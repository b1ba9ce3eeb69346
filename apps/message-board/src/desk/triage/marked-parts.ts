import type { WordsFound } from '@gongkai/messages/triage/contract'

/** A piece of a text, marked or not; together they are the text. */
export interface MarkedPart {
  readonly text: string
  readonly marked: boolean
}

/** Cuts a field of the message at the words found in it. Words that overlap are marked once, as one. */
export function markedParts(text: string, field: WordsFound['field'], words: readonly WordsFound[]): MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  for (const { start, end } of words.filter((one) => one.field === field).toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at)
    if (end <= from || from >= text.length) continue
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    const last = parts.at(-1)
    if (last?.marked && from === at) parts[parts.length - 1] = { text: last.text + text.slice(from, end), marked: true }
    else parts.push({ text: text.slice(from, end), marked: true })
    at = Math.min(end, text.length)
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return parts
}

type Reason = { readonly words: readonly WordsFound[] } | { readonly kind: 'similar' }

/** What a list of reasons names in the text. */
export function wordsOf(reasons: readonly Reason[]): WordsFound[] {
  return reasons.flatMap((reason) => ('words' in reason ? reason.words : []))
}

/** The different words, in the order of the text, as a reason lists them. */
export function toldWords(words: readonly WordsFound[]): string[] {
  return [...new Set(words.map(({ text }) => text))]
}
