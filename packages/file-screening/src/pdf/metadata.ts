import type { FilePlace } from '@gongkai/disclosure-rules'
import { decodeEntities } from '../markup/entities.ts'
import { namesAPerson, userOfAddress } from '../office/person.ts'
import type { ReadingBudget } from '../reading.ts'
import { catalogOf, dictionariesOf, type Found } from './catalog.ts'
import { nameOf, type ObjectFile } from './objects/object-file.ts'
import { dataOf } from './objects/stream-data.ts'
import { PdfStream, textOf, type PdfDict } from './objects/value.ts'

const OF_PROGRAMS: readonly string[] = ['Creator', 'Producer', 'CreationDate', 'ModDate', 'Trapped', 'PTEX.Fullbanner']
const OF_PERSONS = /author|manager|owner|user|作者|撰稿|拟稿|起草|承办|经办|审核|校对|签发|负责人|联系人/i
/** The elements of XMP whose words are a person's name (ISO 16684). */
const XMP_PERSONS =
  /^(?:dc:creator|dc:contributor|dc:rightsHolder|pdf:Author|xmp:Author|photoshop:AuthorsPosition|photoshop:Credit|Iptc4xmpCore:.*|pdfx:.*(?:Author|作者|Manager).*)$/

/** Who the file says made it (文档属性): the Info dictionary and every XMP packet in the file. */
export function readMetadata(file: ObjectFile, within: readonly string[], budget: ReadingBudget, found: Found): void {
  const where = { within, part: 'metadata' }
  const people = new Map<string, string>()
  const info = file.dict(file.trailer.get('Info'))
  if (info) readInfo(file, info, where, people, found)
  for (const value of file.objects.values()) {
    if (!(value instanceof PdfStream)) continue
    const kind = [nameOf(value.dict, 'Type'), nameOf(value.dict, 'Subtype')]
    if (!kind.includes('Metadata') && !kind.includes('XML')) continue
    readXmp(new TextDecoder().decode(dataOf(value, budget) ?? new Uint8Array()), where, people, found)
  }
  for (const [name, rule] of people) found.traces.push({ type: 'AUTHOR', rule, text: name.slice(0, 200), where })
}

function readInfo(file: ObjectFile, info: PdfDict, where: FilePlace, people: Map<string, string>, found: Found): void {
  for (const [key, value] of info) {
    const text = textOf(file.resolve(value)).trim()
    if (text === '') continue
    if (OF_PERSONS.test(key)) {
      if (namesAPerson(text)) people.set(text, people.get(text) ?? `info-${key.toLowerCase()}`)
      found.parts.push({ where, text })
    } else if (!OF_PROGRAMS.includes(key)) {
      found.parts.push({ where, text, before: `${key}：` })
      if (userOfAddress(text) !== null) people.set(text, 'local-path')
    } else if (key === 'Creator' && /^\p{Script=Han}{2,4}$/u.test(text) && namesAPerson(text)) {
      people.set(text, people.get(text) ?? 'info-creator')
    }
  }
}

function readXmp(xml: string, where: FilePlace, people: Map<string, string>, found: Found): void {
  const said: string[] = []
  const path: string[] = []
  for (const match of xml.matchAll(/<(\/?)([A-Za-z_][\w.:-]*)([^<>]*?)(\/?)>([^<]*)/g)) {
    const [, closing, name = '', attributes = '', empty, after = ''] = match
    if (closing) path.pop()
    else {
      if (!empty) path.push(name)
      for (const [, key = '', value = ''] of attributes.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/g)) {
        say(key, value)
      }
    }
    const word = after.trim()
    if (word !== '') say(path.findLast((each) => !each.startsWith('rdf:')) ?? name, word)
  }
  if (said.length > 0) found.parts.push({ where, text: said.join('\n') })

  function say(name: string, escaped: string): void {
    const word = decodeEntities(escaped).trim()
    if (XMP_PERSONS.test(name)) {
      if (namesAPerson(word)) people.set(word, people.get(word) ?? `xmp-${name.replace(/^.*:/, '').toLowerCase()}`)
      said.push(word)
    } else if (/^(?:dc:|pdf:Keywords|pdfx:|photoshop:|exif:UserComment)/.test(name) && word !== '') said.push(word)
    if (/^exif:GPS(?:Latitude|Longitude)$/.test(name) && word !== '') {
      found.traces.push({ type: 'POSITION', rule: name.replace(':GPS', '-gps-').toLowerCase(), text: word, where })
    }
  }
}

/** The words of the bookmarks (书签), which name persons more often than their pages do. */
export function readOutline(file: ObjectFile, within: readonly string[], found: Found): void {
  const seen = new Set<PdfDict>()
  const titles: string[] = []
  const queue = [file.dict(file.dict(catalogOf(file).get('Outlines'))?.get('First'))]
  for (let item = queue.pop(); item !== undefined && seen.size < 100_000; item = queue.pop()) {
    if (item === null || seen.has(item)) continue
    seen.add(item)
    const title = textOf(file.resolve(item.get('Title'))).trim()
    if (title !== '') titles.push(title)
    queue.push(file.dict(item.get('Next')), file.dict(item.get('First')))
  }
  if (titles.length > 0) found.parts.push({ where: { within, part: 'outline' }, text: titles.join('\n') })
}

/** The words for screen readers (替代文字) that tagged files keep beside what is drawn. */
export function readTags(file: ObjectFile, within: readonly string[], found: Found): void {
  const words: string[] = []
  for (const element of dictionariesOf(file)) {
    if (!element.has('S') && nameOf(element, 'Type') !== 'StructElem') continue
    for (const key of ['Alt', 'ActualText', 'E']) {
      const text = textOf(file.resolve(element.get(key))).trim()
      if (text !== '') words.push(text)
    }
  }
  if (words.length > 0) found.parts.push({ where: { within, part: 'tags' }, text: words.join('\n') })
}
