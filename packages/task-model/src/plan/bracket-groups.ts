const OPEN = new Set('（(〔[［【〈＜')
const CLOSE = new Set('）)〕]］】〉＞')

export interface BracketGroup {
  readonly start: number
  /** After the closing bracket, or the end of the text when it is never closed. */
  readonly end: number
  readonly content: string
  readonly closed: boolean
}

/**
 * The outermost bracketed stretches of a text. Depth alone decides, not the shape: （…(…）…) is one group, as typists mix
 * widths, and a name with brackets of its own (办公室（宣传处）) stays inside its note.
 */
export function bracketGroups(text: string): BracketGroup[] {
  const groups: BracketGroup[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (OPEN.has(character)) {
      if (depth === 0) start = at
      depth += 1
    } else if (CLOSE.has(character) && depth > 0) {
      depth -= 1
      if (depth === 0) groups.push({ start, end: at + 1, content: text.slice(start + 1, at), closed: true })
    }
  }
  if (depth > 0) groups.push({ start, end: text.length, content: text.slice(start + 1), closed: false })
  return groups
}

/** Cuts at any of the separators that stand outside brackets; empty pieces are dropped. */
export function splitOutside(text: string, separators: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let piece = ''
  for (const character of text) {
    if (OPEN.has(character)) depth += 1
    else if (CLOSE.has(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && separators.includes(character)) {
      pieces.push(piece)
      piece = ''
    } else piece += character
  }
  return [...pieces, piece].map((each) => each.trim()).filter((each) => each !== '')
}

/** Where the first sentence ends (before its 。！？), not counting marks inside brackets and quotation marks. */
export function firstSentence(text: string): string {
  let depth = 0
  let quoted = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (OPEN.has(character)) depth += 1
    else if (CLOSE.has(character)) depth = Math.max(0, depth - 1)
    else if (character === '“') quoted += 1
    else if (character === '”') quoted = Math.max(0, quoted - 1)
    else if ('。！？'.includes(character) && depth === 0 && quoted === 0) return text.slice(0, at)
  }
  return text
}
