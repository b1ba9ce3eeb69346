import type { Quantity } from './quantity.ts'

/** What one pattern makes of a match; null where it is none after all. */
export type Made = Quantity | readonly Quantity[] | null
export interface Pattern {
  readonly source: RegExp
  read(match: RegExpExecArray, place: { readonly start: number; readonly end: number; readonly text: string }): Made
}

/**
 * Reads a text by a row of patterns. What an earlier pattern took is blanked, with the same length, so that a later one cannot see it and all offsets
 * stay those of the text.
 */
export function readBy(patterns: readonly Pattern[], text: string): Quantity[] {
  const found: Quantity[] = []
  let rest = text
  for (const { source, read } of patterns) {
    const taken: [number, number][] = []
    for (const match of rest.matchAll(source)) {
      const start = match.index
      const end = start + match[0].length
      const made = read(match, { start, end, text: match[0] })
      if (made === null) continue
      found.push(...[made].flat())
      taken.push([start, end])
    }
    if (taken.length > 0) rest = blanked(rest, taken)
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

const BLANK = '\u0001'

function blanked(text: string, taken: readonly (readonly [number, number])[]): string {
  let [result, at] = ['', 0]
  for (const [start, end] of taken) {
    result += text.slice(at, start) + BLANK.repeat(end - start)
    at = end
  }
  return result + text.slice(at)
}
