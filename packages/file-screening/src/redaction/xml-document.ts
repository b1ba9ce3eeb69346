import { decodeEntities } from '../markup/entities.ts'

/** An XML part as it stands, so that what is not changed is written back letter by letter. */
export interface XmlNode {
  /** The name without its prefix; empty for what is not an element. */
  readonly name: string
  /** The opening tag, or the text, comment or instruction itself. */
  head: string
  readonly children: XmlNode[]
  /** The closing tag; empty where the element closed itself. */
  tail: string
}

const TOKENS = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<(?:"[^"]*"|'[^']*'|[^<>"'])*>|[^<]+/g

/** What a text holds; nothing is ever put into it. */
const NONE: XmlNode[] = []

export function parseXml(text: string): XmlNode {
  const root: XmlNode = { name: '', head: '', children: [], tail: '' }
  const open: XmlNode[] = [root]
  for (const [token] of text.matchAll(TOKENS)) {
    const top = open.at(-1) ?? root
    if (token.startsWith('</')) {
      if (open.length > 1) top.tail = token
      if (open.length > 1) open.pop()
      continue
    }
    const name = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(token)?.[1] ?? ''
    const node: XmlNode = { name, head: token, children: name === '' ? NONE : [], tail: '' }
    top.children.push(node)
    if (name !== '' && !token.endsWith('/>')) open.push(node)
  }
  return root
}

export function xmlText(node: XmlNode): string {
  return node.head + node.children.map(xmlText).join('') + node.tail
}

export function* descendants(node: XmlNode): Generator<XmlNode> {
  // A stack of our own: generators within generators cost a sheet of a million cells half a minute.
  const waiting = node.children.toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at]
      if (child) waiting.push(child)
    }
  }
}

/** All attributes of an element as screening reads them: by name without prefix, links also with it. */
export function attributesOf(node: XmlNode): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of node.head.matchAll(
    /\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    found[name] = decodeEntities(double ?? single ?? '')
  }
  return found
}

/** The value of an attribute, by its name without prefix. */
export function attribute(node: XmlNode, name: string): string | undefined {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(node.head)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : decodeEntities(value)
}

/** Takes out every element of which `out` says so, wherever it stands; `unwrap` leaves what it holds. */
export function prune(
  node: XmlNode,
  out: (child: XmlNode) => boolean,
  unwrap: (child: XmlNode) => boolean = () => false,
): void {
  if (node.children.length === 0) return
  for (const child of node.children) prune(child, out, unwrap)
  const kept = node.children.flatMap((child) => (out(child) ? [] : unwrap(child) ? child.children : [child]))
  if (kept.length === node.children.length && kept.every((child, index) => child === node.children[index])) return
  // One by one: a call takes only some ten thousand arguments, and a sheet has a million rows.
  node.children.length = 0
  for (const child of kept) node.children.push(child)
}

/** The words of an element. */
export function wordsOf(node: XmlNode): string {
  return decodeEntities(node.children.map((child) => (child.name === '' ? child.head : '')).join(''))
}

export function setWords(node: XmlNode, words: string): void {
  node.children.splice(0, node.children.length, { name: '', head: escapedXml(words), children: [], tail: '' })
  if (!/xml:space/.test(node.head) && words !== words.trim()) {
    node.head = node.head.replace(/>$/, ' xml:space="preserve">')
  }
}

export function escapedXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
