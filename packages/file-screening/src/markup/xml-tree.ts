import { walkXml, type XmlAttributes } from './xml-walk.ts'

/** An element with its text in between, by local names. Only for parts of modest size; sheets are walked. */
export interface XmlElement {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: readonly (XmlElement | string)[]
}

interface Growing {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: (Growing | string)[]
}

export function readXml(bytes: Uint8Array): XmlElement {
  const top: Growing = { name: '', attributes: {}, children: [] }
  const open: Growing[] = [top]
  walkXml(bytes, {
    open(name, attributes) {
      const element: Growing = { name, attributes, children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    close() {
      open.pop()
    },
    text(text) {
      const children = open.at(-1)?.children
      const last = children?.at(-1)
      // The parser gives a text in pieces, one at each entity.
      if (children && typeof last === 'string') children[children.length - 1] = last + text
      else children?.push(text)
    },
  })
  return elementsOf(top)[0] ?? top
}

export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return []
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element
  for (const name of path) {
    at = at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
  }
  return at
}

/** Every element below, in the order of the document. */
export function* descendantsOf(element: XmlElement | undefined, name?: string): Generator<XmlElement> {
  if (!element) return
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (name === undefined || child.name === name) yield child
    yield* descendantsOf(child, name)
  }
}

/** The text below an element, or below those of its descendants that bear the name. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return ''
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child)
  return text
}
