import { strToU8, zipSync } from 'fflate'
import { openZip } from '../archive/unpacking.ts'
import { contentKind } from '../content-kind.ts'
import { decodeXml } from '../plain/decoding.ts'
import type { ReadingBudget } from '../reading.ts'
import { STRIPPED } from './redact-picture.ts'
import { attribute, parseXml, prune, xmlText, type XmlNode } from './xml-document.ts'

/** The parts of an office file under its hands: XML parts as documents, the rest as bytes. */
export interface OfficeParts {
  readonly xml: Map<string, XmlNode>
  readonly bytes: Map<string, Uint8Array>
}

/** Parts that no release carries: comments, people, programs, files inside, previews, forms' data, printers. */
const LEFT_BEHIND =
  /(?:^|\/)(?:comments?\d*\.xml|comments\/|modernComment[^/]*|threadedComments?\/|persons?\/|people\.xml|commentsExtended[^/]*|commentsIds[^/]*|commentAuthors\.xml|vba(?:Project|Data)[^/]*|embeddings\/|activeX\/|ctrlProps\/|customXml\/|docProps\/(?:custom\.xml|thumbnail[^/]*)|printerSettings\/|notesSlides\/|calcChain\.xml|externalLinks\/|revisions\/|userNames\.xml|legacyDiagramText|vmlDrawing[^/]*|attachedToolbars|customizations\.xml|queryTables\/|connections\.xml|webextensions\/|ink\/)/i

/** What an XML declaration says of the encoding. */
const DECLARED = /^(<\?xml[^>]{0,200}?encoding\s*=\s*["'])[\w-]{1,40}(["'])/

export function openOffice(bytes: Uint8Array, budget: ReadingBudget): OfficeParts {
  const zip = openZip(bytes, budget)
  const parts: OfficeParts = { xml: new Map(), bytes: new Map() }
  for (const entry of zip.entries) {
    if (entry.name.endsWith('/')) continue
    const data = zip.unpack(entry)
    if (/\.(?:xml|rels|vml)$/i.test(entry.name)) parts.xml.set(entry.name, parseXml(xmlString(data)))
    else parts.bytes.set(entry.name, data)
  }
  return parts
}

/** A part as screening reads it, whatever it was written in; it is written back in UTF-8 and says so. */
function xmlString(data: Uint8Array): string {
  return decodeXml(data).replace(DECLARED, '$1UTF-8$2')
}

/** Drops what no release carries, and every mention of it. `further`: parts that this file must lose besides. */
export function dropParts(parts: OfficeParts, further: readonly string[] = []): string[] {
  const going = new Set([...further, ...alternativeChunks(parts)])
  for (const name of onlyLinkedFrom(parts, going)) going.add(name)
  const dropped = [...parts.xml.keys(), ...parts.bytes.keys()].filter(
    (name) => name !== '[Content_Types].xml' && (going.has(name) || LEFT_BEHIND.test(name)),
  )
  for (const name of dropped) {
    parts.xml.delete(name)
    parts.bytes.delete(name)
    const slash = name.lastIndexOf('/') + 1
    parts.xml.delete(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`)
  }
  const gone = new Set(dropped)
  for (const [name, document] of parts.xml) if (name.endsWith('.rels')) dropRelations(name, document, gone)
  const types = parts.xml.get('[Content_Types].xml')
  if (types) prune(types, (node) => node.name === 'Override' && gone.has((attribute(node, 'PartName') ?? '').slice(1)))
  return dropped.filter((name) => !name.endsWith('.rels'))
}

/** Whole documents of another form, kept to be joined to this one when it is next opened (altChunk). */
function alternativeChunks(parts: OfficeParts): string[] {
  return linksOf(parts).flatMap(({ type, target }) => (/\/aFChunk$/.test(type) ? [target] : []))
}

/** Drawings, charts and notes that nothing but a dropped part leads to. */
function onlyLinkedFrom(parts: OfficeParts, going: ReadonlySet<string>): string[] {
  const links = linksOf(parts)
  const gone = new Set(going)
  for (let found = true; found;) {
    found = false
    for (const { from, target } of links) {
      if (!gone.has(from) || gone.has(target) || /theme|slideLayout|slideMaster|notesMaster/i.test(target)) continue
      if (links.some((other) => other.target === target && !gone.has(other.from))) continue
      gone.add(target)
      found = true
    }
  }
  return [...gone]
}

function linksOf(parts: OfficeParts): { from: string; type: string; target: string }[] {
  return [...parts.xml].flatMap(([name, document]) => {
    if (!name.endsWith('.rels')) return []
    const folder = name.replace(/_rels\/[^/]*$/, '')
    const from = folder + name.slice(name.lastIndexOf('/') + 1).replace(/\.rels$/, '')
    return (document.children.at(-1)?.children ?? []).flatMap((node) =>
      node.name === 'Relationship' && attribute(node, 'TargetMode') !== 'External'
        ? [{ from, type: attribute(node, 'Type') ?? '', target: targetOf(folder, attribute(node, 'Target') ?? '') }]
        : [],
    )
  })
}

function dropRelations(name: string, document: XmlNode, gone: ReadonlySet<string>): void {
  const folder = name.replace(/_rels\/[^/]*$/, '')
  prune(document, (node) => {
    if (node.name !== 'Relationship') return false
    if (attribute(node, 'TargetMode') === 'External') return isLocal(attribute(node, 'Target') ?? '')
    return gone.has(targetOf(folder, attribute(node, 'Target') ?? ''))
  })
}

function isLocal(target: string): boolean {
  return /^(?:file:|[A-Za-z]:[\\/]|\\\\)/i.test(target)
}

export function targetOf(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

/** Ids of the relations that a part still has. */
export function relationIds(parts: OfficeParts, name: string): ReadonlyMap<string, string> {
  const slash = name.lastIndexOf('/') + 1
  const document = parts.xml.get(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`)
  const found = new Map<string, string>()
  for (const node of document ? [...(document.children.at(-1)?.children ?? [])] : []) {
    if (node.name !== 'Relationship') continue
    found.set(attribute(node, 'Id') ?? '', targetOf(name.slice(0, slash), attribute(node, 'Target') ?? ''))
  }
  return found
}

/** Packs the parts again, pictures without what their cameras wrote into them. */
export function packOffice({ xml, bytes }: OfficeParts): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const [name, document] of xml) files[name] = strToU8(xmlText(document))
  for (const [name, data] of bytes) files[name] = STRIPPED[contentKind(data)]?.(data) ?? data
  const first = ['[Content_Types].xml', '_rels/.rels']
  const ordered = Object.fromEntries(
    [...first, ...Object.keys(files).filter((name) => !first.includes(name))].flatMap((name) => {
      const data = files[name]
      return data ? [[name, data] as const] : []
    }),
  )
  return zipSync(ordered, { mtime: '1980-01-01T00:00:00' })
}
