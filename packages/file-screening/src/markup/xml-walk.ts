import { Parser } from 'htmlparser2'
import { decodeXml } from '../plain/decoding.ts'
import { CannotRead, TooLarge } from '../reading.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/** What is met on the way through an XML document, by local name: producers choose their own prefixes. */
export interface XmlSteps {
  open?(name: string, attributes: XmlAttributes): void
  close?(name: string): void
  text?(text: string): void
  comment?(text: string): void
}

const DEEPEST = 400
const MOST_ELEMENTS = 8_000_000
const RELATIONSHIPS = /\/relationships$/

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Attributes by local name; those of the relationships' namespace as `r:id`, so that they cannot hide an `id`. */
function localAttributes(given: Readonly<Record<string, string>>, linkPrefixes: Set<string>): XmlAttributes {
  const local: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    const colon = name.indexOf(':')
    if (colon < 0) {
      local[name] = value
      continue
    }
    const prefix = name.slice(0, colon)
    if (prefix === 'xmlns' && RELATIONSHIPS.test(value)) linkPrefixes.add(name.slice(colon + 1))
  }
  for (const [name, value] of Object.entries(given)) {
    const colon = name.indexOf(':')
    if (colon < 0) continue
    const prefix = name.slice(0, colon)
    const rest = name.slice(colon + 1)
    if (linkPrefixes.has(prefix)) local[`r:${rest}`] = value
    else if (prefix !== 'xmlns' && !(rest in local)) local[rest] = value
  }
  return local
}

/**
 * Walks an XML document once. A document type that declares entities is an attempt to unpack without end and throws
 * {@link TooLarge}; none is ever resolved, so nothing outside the file is opened. A document cut off throws {@link CannotRead}.
 */
export function walkXml(bytes: Uint8Array, steps: XmlSteps): void {
  const source = decodeXml(bytes)
  const linkPrefixes = new Set(['r'])
  let depth = 0
  let elements = 0
  let cutOff = false
  let ending = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        elements += 1
        if (depth > DEEPEST) throw new TooLarge('XML nested without end')
        if (elements > MOST_ELEMENTS) throw new TooLarge(`XML of more than ${MOST_ELEMENTS} elements`)
        steps.open?.(localName(name), localAttributes(attributes, linkPrefixes))
      },
      onclosetag(name) {
        depth -= 1
        if (ending) cutOff = true
        steps.close?.(localName(name))
      },
      ontext(text) {
        steps.text?.(text)
      },
      oncomment(text) {
        steps.comment?.(text)
      },
      onprocessinginstruction(_name, data) {
        if (/^!DOCTYPE/i.test(data) && /<!ENTITY/i.test(source))
          throw new TooLarge('XML that declares its own entities')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(source)
  // What is still open now is closed by the parser itself.
  ending = true
  parser.end()
  if (cutOff || elements === 0) throw new CannotRead('its XML is cut off or damaged')
}
