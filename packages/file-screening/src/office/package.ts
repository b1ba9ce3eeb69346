import { openZip, type OpenedZip } from '../archive/unpacking.ts'
import type { ZipEntry } from '../archive/directory.ts'
import { readXml, descendantsOf, type XmlElement } from '../markup/xml-tree.ts'
import { CannotRead, type ReadingBudget } from '../reading.ts'

/** A link of one part to another, or to a place outside of the file. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `image`, `oleObject`, `hyperlink`, `attachedTemplate`. */
  readonly type: string
  /** The path of a part, or the address as it was written when `external`. */
  readonly target: string
  readonly external: boolean
}

/** The parts of an office file (OPC package), unpacked when they are asked for. */
export interface OfficePackage {
  readonly zip: OpenedZip
  readonly names: readonly string[]
  /** The declared content type of a part. */
  typeOf(name: string): string
  bytes(name: string): Uint8Array | undefined
  xml(name: string): XmlElement | undefined
  relationships(name: string): readonly Relationship[]
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

export function openPackage(file: Uint8Array, budget: ReadingBudget): OfficePackage {
  const zip = openZip(file, budget)
  // Part names are compared without regard to case, as the standard says.
  const entries = new Map<string, ZipEntry>(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const names = zip.entries.filter(({ folder }) => !folder).map(({ name }) => name)
  const bytes = (name: string) => {
    const entry = entries.get(name.toLowerCase())
    return entry && zip.unpack(entry)
  }
  const xml = (name: string) => {
    const found = bytes(name)
    try {
      return found && readXml(found)
    } catch (error) {
      throw error instanceof CannotRead ? new CannotRead(`${name}: ${error.why}`) : error
    }
  }
  const types = contentTypes(xml('[Content_Types].xml'))
  return {
    zip,
    names,
    typeOf: types,
    bytes,
    xml,
    relationships(name) {
      const slash = name.lastIndexOf('/')
      const links = xml(`${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`)
      return [...descendantsOf(links, 'Relationship')].map(({ attributes }) => {
        const external = attributes['TargetMode'] === 'External'
        const target = attributes['Target'] ?? ''
        return {
          id: attributes['Id'] ?? '',
          type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
          target: external ? decodedAddress(target) : resolved(name, decodedAddress(target)),
          external,
        }
      })
    },
  }
}

function contentTypes(types: XmlElement | undefined): (name: string) => string {
  const byName = new Map<string, string>()
  const byEnding = new Map<string, string>()
  for (const { name, attributes } of descendantsOf(types)) {
    const type = attributes['ContentType'] ?? ''
    if (name === 'Override') byName.set((attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase(), type)
    if (name === 'Default') byEnding.set((attributes['Extension'] ?? '').toLowerCase(), type)
  }
  return (name) => byName.get(name.toLowerCase()) ?? byEnding.get(name.split('.').at(-1)?.toLowerCase() ?? '') ?? ''
}

/** Addresses may be percent-encoded; one that is not valid stays as it was written. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
