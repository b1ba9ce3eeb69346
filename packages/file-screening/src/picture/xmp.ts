import type { FilePlace } from '@gongkai/disclosure-rules'
import { descendantsOf, readXml, textOf, type XmlElement } from '../markup/xml-tree.ts'
import { namesAPerson } from '../office/person.ts'
import type { Found } from '../office/properties.ts'
import { CannotRead } from '../reading.ts'
import { namedIn } from './exif.ts'

const PEOPLE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    creator: 'artist',
    Owner: 'camera-owner',
    OwnerName: 'camera-owner',
    CaptionWriter: 'artist',
    Credit: 'credit',
    rights: 'copyright',
    CiEmailWork: 'contact',
    CiTelWork: 'contact',
    PersonInImage: 'person-in-picture',
  }),
)
const WORDS = new Set([
  'description',
  'title',
  'subject',
  'Headline',
  'UserComment',
  'Instructions',
  'Location',
  'City',
])

/** Reads an XMP packet (an RDF document inside a picture) for positions, people and words. */
export function readXmp(packet: Uint8Array, where: FilePlace, found: Found): void {
  const place = { ...where, part: 'XMP' }
  const source = new TextDecoder().decode(packet).replace(/\0+$/, '')
  const start = source.search(/<(?:x:xmpmeta|rdf:RDF)/)
  const end = Math.max(source.lastIndexOf('</x:xmpmeta>') + 12, source.lastIndexOf('</rdf:RDF>') + 10)
  if (start < 0 || end <= start) return
  let root: XmlElement
  try {
    root = readXml(Buffer.from(source.slice(start, end)))
  } catch (error) {
    if (error instanceof CannotRead) return
    throw error
  }
  for (const element of descendantsOf(root)) {
    for (const [name, value] of Object.entries(element.attributes)) tell(name, value, place, found)
    tell(element.name, textOf(element).trim(), place, found)
  }
}

function tell(name: string, value: string, where: FilePlace, found: Found): void {
  if (value === '') return
  if (/^GPSL(?:at|ong)itude$/.test(name))
    found.traces.push({ type: 'POSITION', rule: 'gps-position', text: value.slice(0, 200), where })
  const rule = PEOPLE.get(name)
  if (rule !== undefined && namesAPerson(namedIn(value))) {
    found.traces.push({ type: 'AUTHOR', rule, text: value.slice(0, 200), where })
  }
  if (rule !== undefined || WORDS.has(name)) found.parts.push({ where, text: value, before: ' ' })
}
