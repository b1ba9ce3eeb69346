import { besideEntries } from '../archive/reading.ts'
import { contentKind } from '../content-kind.ts'
import { elementsOf, textOf, descendantsOf } from '../markup/xml-tree.ts'
import type { FileReading } from '../reading.ts'
import { isLocalAddress, userOfAddress } from './person.ts'
import type { OfficePackage, Relationship } from './package.ts'
import type { Found } from './properties.ts'

const PICTURES = new Set(['jpeg', 'png', 'gif', 'webp', 'tiff', 'heic', 'bmp', 'svg'])

export interface FoundInside extends Found {
  readonly inner: FileReading['inner'][number][]
  readonly unread: string[]
}

/** The rules by which a link says that its target is a file of its own. */
const EMBEDDED = new Set(['oleObject', 'package', 'aFChunk', 'attachedFile'])
const RUNS_CODE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    vbaProject: 'vba-project',
    control: 'activex-control',
    activeXControlBinary: 'activex-control',
    ctrlProp: '',
    xlMacrosheet: 'macro-sheet',
    xlIntlMacrosheet: 'macro-sheet',
  }),
)

/**
 * Follows every link of an office file: pictures and embedded files to be opened, macros, addresses of one computer, links
 * with their addresses, and parts to which nothing links but which are still in the file.
 */
export function followLinks(office: OfficePackage, within: readonly string[]): FoundInside {
  const found: FoundInside = { parts: [], traces: [], inner: [], unread: [] }
  const opened = new Set<string>()
  const linked = new Set<string>(['[content_types].xml'])
  const waiting = ['']
  while (waiting.length > 0) {
    const from = waiting.pop() ?? ''
    for (const link of office.relationships(from)) {
      if (link.external) {
        followOutside(link, from === '' ? '_rels/.rels' : from, within, found)
        continue
      }
      followInside(office, link, from, within, opened, found)
      if (linked.has(link.target.toLowerCase())) continue
      linked.add(link.target.toLowerCase())
      waiting.push(link.target)
    }
  }
  for (const name of office.names)
    if (!linked.has(name.toLowerCase())) readUnlinked(office, name, within, opened, found)
  const beside = besideEntries(office.zip, within)
  found.parts.push(...beside.parts)
  found.traces.push(...beside.traces)
  return found
}

function followOutside(link: Relationship, part: string, within: readonly string[], found: FoundInside): void {
  const where = { within, part }
  found.parts.push({ where, text: link.target.replace(/^mailto:/i, ''), before: ' ' })
  const user = userOfAddress(link.target)
  if (user !== null || isLocalAddress(link.target)) {
    const rule = link.type === 'attachedTemplate' ? 'template-path' : 'local-path'
    if (user !== null || rule === 'local-path') {
      found.traces.push({ type: 'AUTHOR', rule, text: link.target.slice(0, 200), where })
    }
  }
}

function followInside(
  office: OfficePackage,
  link: Relationship,
  from: string,
  within: readonly string[],
  opened: Set<string>,
  found: FoundInside,
): void {
  const name = link.target
  const where = { within, part: name }
  const code = RUNS_CODE.get(link.type)
  if (code) {
    if (!opened.has(name)) found.traces.push({ type: 'MACRO', rule: code, text: name, where })
    opened.add(name)
    return
  }
  const embedded = EMBEDDED.has(link.type)
  if (!embedded && link.type !== 'image' && link.type !== 'thumbnail' && !/^(?:media|audio|video)$/.test(link.type))
    return
  if (opened.has(name)) return
  opened.add(name)
  const bytes = office.bytes(name)
  if (!bytes || bytes.length === 0) return
  if (embedded) {
    const ofChart = /chart/i.test(from) && contentKind(bytes) === 'zip' && !bringsMore(office, from, bytes)
    found.inner.push({ name, bytes, embedded: !ofChart })
  } else if (PICTURES.has(contentKind(bytes))) found.inner.push({ name, bytes, embedded: false })
  else found.unread.push(`${name}: not a picture whose contents are read here`)
}

/** A chart's own workbook holds what the chart shows. One of several sheets, or behind a chart that shows nothing, holds more. */
function bringsMore(office: OfficePackage, chart: string, workbook: Uint8Array): boolean {
  if (Buffer.from(workbook.buffer, workbook.byteOffset, workbook.byteLength).includes('xl/worksheets/sheet2.xml'))
    return true
  return ![...descendantsOf(office.xml(chart), 'v')].some((value) => textOf(value) !== '')
}

function readUnlinked(
  office: OfficePackage,
  name: string,
  within: readonly string[],
  opened: Set<string>,
  found: FoundInside,
): void {
  if (opened.has(name) || /\.rels$|^\[trash\]\/|^docProps\/[^/]*\.xml$|\/sharedStrings\.xml$/i.test(name)) return
  const where = { within, part: name }
  const bytes = office.bytes(name)
  if (!bytes || bytes.length === 0) return
  if (/vbaProject[^/]*\.bin$/i.test(name)) {
    found.traces.push({ type: 'MACRO', rule: 'vba-project', text: name, where })
  } else if (/\.xml$/i.test(name)) {
    const root = office.xml(name)
    const words = elementsOf(root).map(textOf).join('\n').trim()
    if (words === '') return
    found.parts.push({ where, text: words })
    found.traces.push({ type: 'HIDDEN_TEXT', rule: 'part-without-link', text: words.slice(0, 200), where })
  } else found.inner.push({ name, bytes, embedded: true })
}
