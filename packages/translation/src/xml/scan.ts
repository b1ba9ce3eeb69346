/** Why a text is not read as XML. Lines and columns count from 1. */
export interface XmlFault {
  readonly kind: 'dtd' | 'deep' | 'many' | 'malformed'
  readonly line: number
  readonly column: number
  /** What the parser says, in English; empty of a document type and of depth. */
  readonly reason: string
}

/** Where each line begins, and in which one an offset lies. */
export function linesOf(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/** Behind a piece of markup that ends with `end`; the end of the text where it does not end. */
function behind(text: string, from: number, end: string): number {
  const at = text.indexOf(end, from)
  return at < 0 ? text.length : at + end.length
}

/** Behind a tag, whose attributes may hold `>`. */
function behindTag(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  return text.length
}

/** A document of a thousand pages has fewer; a parser would hold everybody else up over more. */
const MOST_TAGS = 300_000

/** A document type that only names a file, as the tools of agencies write it above every memory: nothing reads that file. */
const NAMED_TYPE =
  /<!DOCTYPE\s+[\w:.-]+(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"<>]*"|'[^'<>]*'))\s+(?:"[^"<>]*"|'[^'<>]*'))?\s*>/y

function behindNamedType(text: string, from: number): number | null {
  NAMED_TYPE.lastIndex = from
  return NAMED_TYPE.test(text) ? NAMED_TYPE.lastIndex : null
}

/**
 * Looks at the tags of a text once, before a parser does: a document type declaration that declares anything is refused wherever it
 * stands (it can define entities that grow without bound, or point outside), and so is nesting deeper than `most`, which would end a parser that calls itself, and
 * more tags than any document has.
 */
export function scanXml(text: string, most: number): XmlFault | null {
  let depth = 0
  let tags = 0
  const fault = (kind: XmlFault['kind'], at: number): XmlFault => {
    const line = linesOf(text)(at)
    return { kind, line, column: at - text.lastIndexOf('\n', at - 1), reason: '' }
  }
  let at = text.indexOf('<')
  while (at >= 0) {
    let next: number
    if (text.startsWith('<!--', at)) next = behind(text, at + 4, '-->')
    else if (text.startsWith('<![CDATA[', at)) next = behind(text, at + 9, ']]>')
    else if (text.startsWith('<?', at)) next = behind(text, at + 2, '?>')
    else if (text.startsWith('<!', at)) {
      const named = tags === 0 ? behindNamedType(text, at) : null
      if (named === null) return fault('dtd', at)
      next = named
    } else {
      next = behindTag(text, at + 1)
      if (text[at + 1] === '/') depth -= 1
      else if (text[next - 2] !== '/') depth += 1
      if (depth > most) return fault('deep', at)
      tags += 1
      if (tags > MOST_TAGS) return fault('many', at)
    }
    at = text.indexOf('<', next)
  }
  return null
}
