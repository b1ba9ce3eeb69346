import { decodeEntities } from '@gongkai/file-screening/text'

/** One step of an XML document: an opening tag with its attributes, a closing tag, or text. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/**
 * Walks an office document's XML once, from left to right. It knows no document type: declared entities are refused,
 * because they are how a small file is made to expand without end. The generator returns false where it could not go on.
 */
export function* xmlTokens(source: string): Generator<XmlToken, boolean> {
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    if (open < 0) return true
    if (open > at) yield { kind: 'text', text: decodeEntities(source.slice(at, open)) }
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4)
      if (end < 0) return false
      at = end + 3
      continue
    }
    if (source.startsWith('<![CDATA[', open)) {
      const end = source.indexOf(']]>', open + 9)
      if (end < 0) return false
      yield { kind: 'text', text: source.slice(open + 9, end) }
      at = end + 3
      continue
    }
    if (source.startsWith('<!', open)) return false
    const close = source.indexOf('>', open)
    if (close < 0) return false
    at = close + 1
    if (source[open + 1] === '?') continue
    if (source[open + 1] === '/') {
      yield { kind: 'close', name: source.slice(open + 2, close).trim() }
      continue
    }
    const empty = source[close - 1] === '/'
    const inner = source.slice(open + 1, empty ? close - 1 : close)
    const space = inner.search(/\s/)
    yield {
      kind: 'open',
      name: space < 0 ? inner : inner.slice(0, space),
      attributes: space < 0 ? '' : inner.slice(space + 1),
      empty,
    }
  }
  return true
}

/** The value of one attribute of an opening tag, or null. */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? null : decodeEntities(value)
}
