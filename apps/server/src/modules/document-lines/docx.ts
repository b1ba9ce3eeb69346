import { decodeXml } from '@gongkai/file-screening/text'
import { DEFAULT_LIMITS, openBudget, openZip } from '@gongkai/file-screening/zip'
import { paragraphsOf, type ListPlace, type ReadChanges } from './docx-page.ts'
import { readNumbering } from './numbering.ts'
import { attributeOf, xmlTokens } from './xml.ts'

/** What unpacks to more than this is no plan. */
const LIMITS = { ...DEFAULT_LIMITS, unpackedBytes: 60 * 1024 * 1024 }
const PARTS = /^word\/(?:document|numbering|styles|comments|(?:header|footer)\d*)\.xml$/

/** The list a paragraph style puts its paragraphs in, by style id. */
function listsOfStyles(xml: string): ReadonlyMap<string, ListPlace> {
  const found = new Map<string, ListPlace>()
  let style = ''
  let level = 0
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open') continue
    if (token.name === 'w:style') {
      style = attributeOf(token.attributes, 'w:styleId') ?? ''
      level = 0
    } else if (token.name === 'w:ilvl') level = Number(attributeOf(token.attributes, 'w:val') ?? 0)
    else if (token.name === 'w:numId') found.set(style, { list: attributeOf(token.attributes, 'w:val') ?? '', level })
  }
  return found
}

/** The parts that say what a page shows, by name; null when it is no Word document or would unpack to more than one is. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    const zip = openZip(bytes, openBudget(LIMITS))
    const read = zip.entries.filter(({ name }) => PARTS.test(name))
    return new Map(read.map((entry) => [entry.name, decodeXml(zip.unpack(entry))]))
  } catch {
    return null
  }
}

/** Reads a Word document (.docx) as lines of text with their printed numbers; null when it is not one that can be read. */
export function readDocx(bytes: Uint8Array, changes: ReadChanges = 'accept'): string[] | null {
  const parts = docxParts(bytes)
  const document = parts?.get('word/document.xml')
  if (!parts || !document || document.includes('<!DOCTYPE')) return null
  const numbering = readNumbering(parts.get('word/numbering.xml') ?? '')
  return paragraphsOf(document, numbering, listsOfStyles(parts.get('word/styles.xml') ?? ''), changes)
}
