import { type FoundKind, type PolicyText, readPasted } from '@gongkai/releases'

export interface FoundPart {
  readonly kind: FoundKind
  readonly tag: string | null
  readonly address: string | null
}

/** What of ours a page holds, and the policies it gives itself. */
export interface PageReading {
  readonly found: readonly FoundPart[]
  readonly policies: readonly PolicyText[]
  /** A script element of ours carries a nonce. */
  readonly nonce: boolean
}

/** What is not there for a browser: comments, and the text inside scripts, styles and templates. Their opening tags stay. */
const withoutText = (html: string) =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style|template|textarea|title)\b[^>]*>)[\s\S]*?<\/\2\s*>/gi, '$1')

const ELEMENT = /<([a-z][\w-]*)((?:\s+|\/)[^<>]*)?>/gi
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g
const unescaped = (text: string) => text.replace(/&amp;/g, '&')

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, unescaped(double ?? single ?? bare ?? ''))
  }
  return attributes
}

/** What an address under the platform's widgets is. */
function partOf(url: URL, element: string): FoundPart | null {
  const name = /^\/widgets\/v\d+\/(.+)$/.exec(url.pathname)?.[1]
  if (name === undefined) return null
  const address = url.href
  if (element === 'iframe') {
    const tag = /^frame\/(gk-[a-z0-9-]+)$/.exec(name)?.[1]
    return tag === undefined ? null : { kind: 'frame', tag, address }
  }
  if (name === 'loader.js') return { kind: 'loader', tag: null, address }
  if (name === 'resize.js') return { kind: 'resize', tag: null, address }
  return { kind: 'widget-file', tag: /^(gk-[a-z0-9]+(?:-[a-z0-9]+)*)\.js$/.exec(name)?.[1] ?? null, address }
}

const TAG = /^gk-[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Reads the HTML of a page as it was sent; what its scripts add later is not seen. */
export function readPage(html: string, page: string, platform: string): PageReading {
  const found: FoundPart[] = []
  const metas: string[] = []
  let base = page
  let nonce = false
  for (const [whole, name = '', rest = ''] of withoutText(html).matchAll(ELEMENT)) {
    const element = name.toLowerCase()
    const attributes = attributesOf(rest)
    if (element === 'meta') metas.push(whole)
    if (element === 'base') base = URL.parse(attributes.get('href') ?? '', page)?.href ?? base
    if (TAG.test(element)) found.push({ kind: 'element', tag: element, address: null })
    const placeholder = `gk-${attributes.get('data-gk')}`
    if (attributes.get('class')?.split(/\s+/).includes('gk-widget') && TAG.test(placeholder))
      found.push({ kind: 'placeholder', tag: placeholder, address: null })
    if (element !== 'script' && element !== 'iframe') continue
    const url = URL.parse(attributes.get('src') ?? '', base)
    const part = url?.origin === platform ? partOf(url, element) : null
    if (!part) continue
    found.push(part)
    nonce ||= element === 'script' && (attributes.get('nonce') ?? '') !== ''
  }
  return { found, nonce, policies: readPasted(metas.join('\n')).policies.filter(({ from }) => from === 'meta') }
}
