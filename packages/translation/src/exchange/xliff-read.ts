import type { XmlElement } from '@rgrove/parse-xml'
import {
  attributeOf,
  elementsOf,
  isElement,
  isText,
  isXmlFault,
  localName,
  namespaceOf,
  readXml,
  type ReadXml,
} from '../xml/read.ts'
import { faultAt, faultOfXml, type ExchangeFault } from './fault.ts'
import { readAbout, readMarkedId, type ExchangeNote, type ReadExchange } from './file.ts'
import { characterOf, Misread, misread, readingOf } from './misread.ts'
import { EXCHANGE_MOST, UNIT_STATES } from './values.ts'
import { MACHINE_SUBSTATE, XLIFF_NAMESPACE } from './xliff-write.ts'

type ReadUnit = ReadExchange['units'][number]

const VERSIONS = ['2.0', '2.1', '2.2']
/** Marks that go around a text and do not belong to it. */
const AROUND = ['mrk']
const POINTS = ['sm', 'em']

/** Child elements of XLIFF itself: tools put their own beside them, which may be called alike. */
const ownOf = (parent: XmlElement, name?: string): XmlElement[] =>
  elementsOf(parent, name).filter((one) => namespaceOf(one) === XLIFF_NAMESPACE)

function contentOf(xml: ReadXml, content: XmlElement): string {
  const { lineOf } = xml
  let text = ''
  for (const child of content.children) {
    if (isText(child)) text += child.text
    if (!isElement(child)) continue
    const name = localName(child)
    if (name === 'cp')
      text += characterOf(attributeOf(child, 'hex')) ?? misread('exchange-malformed', lineOf(child), 'cp')
    else if (AROUND.includes(name)) text += contentOf(xml, child)
    else if (!POINTS.includes(name)) misread('exchange-inline-code', lineOf(child), name)
  }
  return text
}

/** Every space counts where the file says so; else runs of spaces are one, as XLIFF has it. */
function textOf(xml: ReadXml, content: XmlElement): string {
  const text = contentOf(xml, content)
  return content.preserveWhitespace ? text : text.replace(/\s+/g, ' ').trim()
}

function notesIn(parent: XmlElement): ExchangeNote[] {
  return ownOf(parent, 'notes').flatMap((notes) =>
    ownOf(notes, 'note').map((note) => ({ category: attributeOf(note, 'category') ?? '', text: note.text })),
  )
}

const stateOf = (segment: XmlElement) => UNIT_STATES.find((one) => one === attributeOf(segment, 'state')) ?? 'initial'

function unitIn(xml: ReadXml, unit: XmlElement): ReadUnit {
  const line = xml.lineOf(unit)
  const id = attributeOf(unit, 'id')
  if (id === null) misread('exchange-malformed', line, 'unit')
  const parts = ownOf(unit).filter((one) => ['segment', 'ignorable'].includes(localName(one)))
  const segments = parts.filter((one) => localName(one) === 'segment')
  if (segments.length === 0) misread('exchange-malformed', line, 'unit')
  const orderOf = (part: XmlElement, at: number) => {
    const [target] = ownOf(part, 'target')
    return Number((target && attributeOf(target, 'order')) ?? at + 1)
  }
  const source = parts
    .map((part) =>
      ownOf(part, 'source')
        .map((one) => textOf(xml, one))
        .join(''),
    )
    .join('')
  const translated = segments.filter((one) => ownOf(one, 'target').length > 0)
  if (translated.length > 0 && translated.length < segments.length)
    throw new Misread(faultAt('exchange-half-translated', line, { label: attributeOf(unit, 'name') ?? id }))
  const ordered = parts.map((part, at) => ({ part, order: orderOf(part, at) })).sort((a, b) => a.order - b.order)
  const target =
    translated.length === 0
      ? null
      : ordered
          .map(({ part }) => {
            const [own] = ownOf(part, 'target')
            const shown = own ?? (localName(part) === 'ignorable' ? ownOf(part, 'source')[0] : undefined)
            return shown ? textOf(xml, shown) : ''
          })
          .join('')
  const states = segments.map(stateOf)
  // The unit stands where its least finished piece does.
  const state = UNIT_STATES.find((one) => states.includes(one)) ?? 'initial'
  return {
    clause: readMarkedId(id),
    label: attributeOf(unit, 'name') ?? '',
    source,
    target,
    state,
    machine: segments.some((one) => attributeOf(one, 'subState') === MACHINE_SUBSTATE),
    notes: notesIn(unit),
    line,
  }
}

function unitsIn(xml: ReadXml, parent: XmlElement): ReadUnit[] {
  return ownOf(parent).flatMap((child) => {
    if (localName(child) === 'group') return unitsIn(xml, child)
    return localName(child) === 'unit' ? [unitIn(xml, child)] : []
  })
}

/** Reads XLIFF 2.0 and 2.1. Every refusal has its line; see `EXCHANGE_REFUSALS`. */
export function readXliff(text: string): ReadExchange | ExchangeFault {
  const xml = readXml(text, EXCHANGE_MOST.depth)
  if (isXmlFault(xml)) return faultOfXml(xml)
  const { root, lineOf } = xml
  if (localName(root) !== 'xliff') return faultAt('exchange-no-known-format', lineOf(root), { element: root.name })
  const version = attributeOf(root, 'version') ?? ''
  if (namespaceOf(root) !== XLIFF_NAMESPACE || !VERSIONS.includes(version))
    return faultAt('exchange-wrong-version', lineOf(root), { format: 'XLIFF', version })
  const files = ownOf(root, 'file')
  const [file, second] = files
  if (!file) return faultAt('exchange-malformed', lineOf(root), { element: 'file' })
  if (second) return faultAt('exchange-several-documents', lineOf(second))
  const source = attributeOf(root, 'srcLang') ?? ''
  const language = (attributeOf(root, 'trgLang') ?? '').toLowerCase()
  if (!/^zh\b/i.test(source) || language === '')
    return faultAt('exchange-wrong-languages', lineOf(root), { source, target: language })
  const original = attributeOf(file, 'original') ?? ''
  const about = readAbout(original)
  if (!about) return faultAt('exchange-another-document', lineOf(file), { given: original })
  return readingOf(() => ({
    about: { ...about, line: lineOf(file) },
    language,
    notes: notesIn(file),
    units: unitsIn(xml, file),
  }))
}
