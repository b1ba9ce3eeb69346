import type { Span } from './finding.ts'

/** A place in a text as far into it as another place is into another text, behind a word. */
export function placeLike(span: Span, length: number, text: string): Span {
  const at = Math.round((length === 0 ? 1 : span.end / length) * text.length)
  const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0
  return { start: Math.min(text.length, at + rest), end: Math.min(text.length, at + rest) }
}
