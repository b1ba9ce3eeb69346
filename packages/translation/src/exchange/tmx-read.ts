import type { XmlElement } from '@rgrove/parse-xml'
import {
  attributeOf,
  elementsOf,
  isElement,
  isText,
  isXmlFault,
  localName,
  readXml,
  type ReadXml,
} from '../xml/read.ts'
import { faultAt, faultOfXml, type ExchangeFault } from './fault.ts'
import { readAbout, readMarkedId, type ExchangeNote, type ReadExchange } from './file.ts'
import { characterOf, Misread, misread, readingOf } from './misread.ts'
import { CHARACTER_TYPE } from './tmx-write.ts'
import { EXCHANGE_MOST, UNIT_STATES } from './values.ts'

type ReadUnit = ReadExchange['units'][number]

const languageOf = (variant: XmlElement): string =>
  (attributeOf(variant, 'xml:lang') ?? attributeOf(variant, 'lang') ?? '').toLowerCase()
const isOf = (language: string) => (variant: XmlElement) =>
  languageOf(variant) === language || languageOf(variant).startsWith(`${language}-`)

function contentOf(xml: ReadXml, content: XmlElement): string {
  let text = ''
  for (const child of content.children) {
    if (isText(child)) text += child.text
    if (!isElement(child)) continue
    const name = localName(child)
    const line = xml.lineOf(child)
    if (name === 'hi') text += contentOf(xml, child)
    else if (name === 'ph' && attributeOf(child, 'type') === CHARACTER_TYPE)
      text += characterOf(child.text) ?? misread('exchange-malformed', line, name)
    else misread('exchange-inline-code', line, name)
  }
  return text
}

function textOf(xml: ReadXml, variant: XmlElement): string {
  const [segment] = elementsOf(variant, 'seg')
  if (!segment) return misread('exchange-malformed', xml.lineOf(variant), 'seg')
  return contentOf(xml, segment)
}

const propertiesOf = (parent: XmlElement): { readonly type: string; readonly text: string }[] =>
  elementsOf(parent, 'prop').map((one) => ({ type: attributeOf(one, 'type') ?? '', text: one.text }))

/** Notes and noted properties in the order in which they stand. */
const notesOf = (parent: XmlElement): ExchangeNote[] =>
  elementsOf(parent).flatMap((one) => {
    if (localName(one) === 'note') return [{ category: '', text: one.text }]
    const type = attributeOf(one, 'type') ?? ''
    if (localName(one) !== 'prop' || !type.startsWith('x-note-')) return []
    return [{ category: readMarkedId(type.slice('x-note-'.length)), text: one.text }]
  })

/** An entry that is known by its Chinese alone; where a tool put codes inside, only what it says without them, to be left out. */
function foreignUnitOf(xml: ReadXml, unit: XmlElement, language: string): ReadUnit | null {
  try {
    const read = unitOf(xml, unit, language)
    return read && { ...read, clause: null }
  } catch (error) {
    if (!(error instanceof Misread) || error.fault.refused !== 'exchange-inline-code') throw error
    const source = elementsOf(unit, 'tuv').find(isOf('zh'))?.text.trim() ?? ''
    const line = xml.lineOf(unit)
    return {
      clause: null,
      label: '',
      source,
      target: null,
      state: 'initial',
      machine: false,
      notes: [],
      line,
      coded: true,
    }
  }
}

function unitOf(xml: ReadXml, unit: XmlElement, language: string): ReadUnit | null {
  const line = xml.lineOf(unit)
  const variants = elementsOf(unit, 'tuv')
  const [chinese, second] = variants.filter(isOf('zh'))
  const [target, other] = variants.filter(isOf(language))
  if (!chinese) return null
  const doubled = second ?? other
  if (doubled) misread('exchange-malformed', xml.lineOf(doubled), 'tuv')
  const properties = propertiesOf(unit)
  const property = (type: string) => properties.find((one) => one.type === type)?.text
  const id = attributeOf(unit, 'tuid')
  const state = property('x-state')
  return {
    clause: id === null ? null : readMarkedId(id),
    label: property('x-label') ?? '',
    source: textOf(xml, chinese),
    target: target ? textOf(xml, target) : null,
    state: UNIT_STATES.find((one) => one === state) ?? (target ? 'translated' : 'initial'),
    machine: property('x-machine') === 'yes',
    notes: notesOf(unit),
    line,
  }
}

/**
 * Reads TMX 1.4 (and 1.1 to 1.3, which hold the same entries) for a language. Without our own words in the header the entries are known by
 * their Chinese alone. Every refusal has its line.
 */
export function readTmx(text: string, language: string): ReadExchange | ExchangeFault {
  const xml = readXml(text, EXCHANGE_MOST.depth)
  if (isXmlFault(xml)) return faultOfXml(xml)
  const { root, lineOf } = xml
  if (localName(root) !== 'tmx') return faultAt('exchange-no-known-format', lineOf(root), { element: root.name })
  const version = attributeOf(root, 'version') ?? ''
  if (!/^1\.[1-4]b?$/.test(version)) return faultAt('exchange-wrong-version', lineOf(root), { format: 'TMX', version })
  const [body] = elementsOf(root, 'body')
  if (!body) return faultAt('exchange-malformed', lineOf(root), { element: 'body' })
  const [header] = elementsOf(root, 'header')
  const properties = header ? propertiesOf(header) : []
  const property = (type: string) => properties.find((one) => one.type === type)?.text
  const said = property('x-document')
  const about = said === undefined ? null : readAbout(said)
  const line = header ? lineOf(header) : 1
  if (said !== undefined && about === null) return faultAt('exchange-another-document', line, { given: said })
  return readingOf(() => {
    const read = about ? unitOf : foreignUnitOf
    const units = elementsOf(body, 'tu').flatMap((unit) => read(xml, unit, language) ?? [])
    const known = property('x-language') ?? language
    if (
      known !== language ||
      (units.length > 0 && about === null && units.every(({ target, coded }) => target === null && !coded))
    )
      misread('exchange-wrong-languages', line, known)
    return {
      about: about && { ...about, line },
      language,
      notes: header ? notesOf(header) : [],
      units,
    }
  })
}
