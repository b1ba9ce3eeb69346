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

/** An opening tag: its name in small letters, what stands after the name, and all of it. */
interface OpeningTag {
  readonly name: string
  readonly rest: string
  readonly whole: string
}

/** Elements whose content is text, or there for nobody. */
const WITHOUT_CHILDREN = new Set(['script', 'style', 'template', 'textarea', 'title'])

/**
 * The opening tags of a page in their order; comments are passed over, and what stands inside scripts, styles and templates. Every
 * letter is looked at once, whatever the page holds: it is somebody else's, and the server waits.
 */
function* openingTags(html: string): Generator<OpeningTag> {
  const start = /<(?:!--|([a-z][^\s/>]*))/gi
  for (let found = start.exec(html); found; found = start.exec(html)) {
    const [begun, written] = found
    if (written === undefined) {
      const end = html.indexOf('-->', found.index + 2)
      if (end === -1) return
      start.lastIndex = end
      continue
    }
    const end = html.indexOf('>', start.lastIndex)
    if (end === -1) return
    const name = written.toLowerCase()
    yield { name, rest: html.slice(found.index + begun.length, end), whole: html.slice(found.index, end + 1) }
    start.lastIndex = end
    if (!WITHOUT_CHILDREN.has(name)) continue
    const closing = new RegExp(`</${name}[\\s/>]`, 'gi')
    closing.lastIndex = end
    const closed = closing.exec(html)
    if (!closed) return
    start.lastIndex = closing.lastIndex
  }
}

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

/** As many parts, and as much of policies, as any page needs; the answer must not grow with somebody else's page. */
const MOST_PARTS = 200
const MOST_POLICY_LETTERS = 20_000

/** Reads the HTML of a page as it was sent; what its scripts add later is not seen. */
export function readPage(html: string, page: string, platform: string): PageReading {
  const found: FoundPart[] = []
  const metas: string[] = []
  let base = page
  let nonce = false
  let letters = 0
  for (const { name: element, rest, whole } of openingTags(html)) {
    const attributes = attributesOf(rest)
    const isPolicy = element === 'meta' && /^content-security-policy$/i.test(attributes.get('http-equiv')?.trim() ?? '')
    letters += isPolicy ? whole.length : 0
    if (isPolicy && letters <= MOST_POLICY_LETTERS) metas.push(whole)
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
  const policies = readPasted(metas.join('\n')).policies.filter(({ from }) => from === 'meta')
  return { found: found.slice(0, MOST_PARTS), nonce, policies }
}
