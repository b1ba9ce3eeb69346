import { parseXml, XmlElement, XmlError, XmlText, type XmlNode } from '@rgrove/parse-xml'
import { linesOf, scanXml, type XmlFault } from './scan.ts'

/** An XML text that was read, with the line of every element. */
export interface ReadXml {
  readonly root: XmlElement
  lineOf(node: XmlNode): number
}

const MOST_DEPTH = 60

/** Reads XML of anybody: no document type that declares anything, no entities but the five of XML, bounded depth. */
export function readXml(text: string, depth: number = MOST_DEPTH): ReadXml | XmlFault {
  const fault = scanXml(text, depth)
  if (fault) return fault
  try {
    const { root } = parseXml(text, { includeOffsets: true })
    if (!root) return { kind: 'malformed', line: 1, column: 1, reason: 'Root element is missing or invalid' }
    const line = linesOf(text)
    return { root, lineOf: ({ start }) => line(Math.max(start, 0)) }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const { line, column, message } = error
    return { kind: 'malformed', line, column, reason: message.split(' (line ', 1)[0] ?? '' }
  }
}

export const isXmlFault = (read: object): read is XmlFault => 'kind' in read && 'column' in read

/** The child elements, or those of a local name. */
export function elementsOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && (name === undefined || localName(child) === name),
  )
}

/** The name without the prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1)

/** The namespace that an element is of; empty where it has none. */
export function namespaceOf(element: XmlElement): string {
  const prefix = element.name.includes(':') ? `xmlns:${element.name.split(':', 1)[0] ?? ''}` : 'xmlns'
  for (let at: XmlNode | null = element; at instanceof XmlElement; at = at.parent) {
    const found = at.attributes[prefix]
    if (found !== undefined) return found
  }
  return ''
}

/** An attribute; null where there is none. */
export const attributeOf = (element: XmlElement, name: string): string | null => element.attributes[name] ?? null

export const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement
export const isText = (node: XmlNode): node is XmlText => node instanceof XmlText
