import type { FileFinding, FilePlace } from '@gongkai/disclosure-rules'
import { emptyHiddenCells, hiddenSheets, settleCells } from './redact-book.ts'
import { dropParts, openOffice, packOffice, relationIds, type OfficeParts } from './office-parts.ts'
import type { ReadingBudget } from '../reading.ts'
import { CannotRedact, type Removed, type Rewritten } from './redaction.ts'
import { hiddenSlides } from './redact-slides.ts'
import { spliced, splicesOf, type Masking } from './text-masking.ts'
import { hiddenRuns, stylesOf } from './word-looks.ts'
import { acceptChanges, isHiddenRow, isHiddenRun } from './redact-word.ts'
import { attribute, descendants, escapedXml, prune, setWords, wordsOf, type XmlNode } from './xml-document.ts'

/** Elements that point at parts which are left behind. */
const POINTERS: readonly string[] = [
  'object',
  'oleObj',
  'oleObjects',
  'controls',
  'control',
  'legacyDrawing',
  'legacyDrawingHF',
  'externalReferences',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'annotationRef',
  'cmAuthorLst',
  'custDataLst',
  'notesMasterIdLst',
  'pageSetupPr',
  'attachedTemplate',
  'altChunk',
  'docVars',
  'trackRevisions',
  'rsids',
]
const UNSEEN: readonly string[] = ['HIDDEN_TEXT', 'HIDDEN_LAYER', 'COVERED_TEXT']
const PARAGRAPHS: readonly string[] = ['p', 'si', 'is', 'v']
const PEOPLE: readonly string[] = ['creator', 'lastModifiedBy', 'Manager', 'Company', 'HyperlinkBase']

/**
 * Makes a new office file: personal data masked across runs, changes accepted, hidden text, sheets, rows and slides gone, and with
 * them comments, authors, programs, files inside, previews and private data. Throws {@link CannotRedact}.
 */
export function redactOffice(
  { bytes, within }: { readonly bytes: Uint8Array; readonly within: readonly string[] },
  findings: readonly FileFinding[],
  masking: Masking,
  budget: ReadingBudget,
): Rewritten {
  const parts = openOffice(bytes, budget)
  if ([...parts.xml.keys()].some((name) => /pivotCache/i.test(name))) {
    throw new CannotRedact('it holds a pivot table, whose store keeps every row it was made from')
  }
  const removed: Removed[] = findings
    .filter(({ start }) => start === undefined)
    .map(({ type, rule, where }) => ({ type, rule, shown: rule, where }))
  const going = [...hiddenSheets(parts), ...hiddenSlides(parts)]
  dropParts(parts, going)
  emptyHiddenCells(parts, findings)
  const hidden = findings.filter(({ type }) => UNSEEN.includes(type))
  const styles = stylesOf(parts.xml.get('word/styles.xml'))
  for (const [name, document] of parts.xml) {
    if (name.endsWith('.rels') || name === '[Content_Types].xml') continue
    const where = { within, part: name }
    const switchedOff = /^word\//.test(name) ? hiddenRuns(document, styles) : new Set<XmlNode>()
    if (/^word\//.test(name)) acceptChanges(document)
    prune(document, (node) => switchedOff.has(node) || isHiddenRow(node))
    prune(document, (node) => POINTERS.includes(node.name) || isHiddenRun(node, hidden) || isHiddenShape(node, hidden))
    maskParagraphs(document, masking, where, removed)
    if (/^xl\/worksheets\//.test(name)) settleCells(document)
    dropDangling(parts, name, document)
  }
  forgetPeople(parts)
  sweepSecrets(parts, masking)
  return { bytes: packOffice(parts), removed }
}

/** A shape all of whose words were found hidden: beside the slide, without colour. */
function isHiddenShape(node: XmlNode, hidden: readonly FileFinding[]): boolean {
  if (node.name !== 'sp') return false
  const words = [...descendants(node)].map((each) => (each.name === 't' ? wordsOf(each) : '')).join('')
  return words.trim() !== '' && hidden.some(({ text }) => text.includes(words.trim()) || words.trim() === text)
}

/** Masks what stands in a paragraph, a shared string or a cell, whichever runs it is split over. */
function maskParagraphs(document: XmlNode, masking: Masking, where: FilePlace, removed: Removed[]): void {
  for (const node of descendants(document)) {
    if (!PARAGRAPHS.includes(node.name)) continue
    const texts =
      node.name === 'v' ? [node] : [...descendants(node)].filter(({ name }) => name === 't' || name === 'delText')
    const words = texts.map(wordsOf)
    const splices = splicesOf(words.join(''), masking, where, removed)
    if (splices.length === 0) continue
    let from = 0
    for (const [index, text] of texts.entries()) {
      const own = words[index] ?? ''
      const to = from + own.length
      // The replacement goes where the passage begins; the rest of it is cut out of the runs it ran through.
      const inside = splices
        .filter(({ start, end }) => start < to && end > from)
        .map(({ start, end, replacement }) => ({
          start: Math.max(0, start - from),
          end: Math.min(own.length, end - from),
          replacement: start >= from ? replacement : '',
        }))
      if (inside.length > 0) setWords(text, spliced(own, inside))
      from = to
    }
  }
}

/** Elements whose relation is gone would make the file look damaged. */
function dropDangling(parts: OfficeParts, name: string, document: XmlNode): void {
  const ids = relationIds(parts, name)
  prune(
    document,
    (node) => {
      if (!/[\s](?:r|relationships):(?:id|embed|link|pict)\s*=/.test(node.head)) return false
      const id = /[\s]r:(?:id|embed|link|pict)\s*=\s*["']([^"']*)["']/.exec(node.head)?.[1]
      return id !== undefined && id !== '' && !ids.has(id) && node.name !== 'hyperlink'
    },
    (node) => node.name === 'hyperlink' && attribute(node, 'id') !== undefined && !ids.has(attribute(node, 'id') ?? ''),
  )
}

function forgetPeople(parts: OfficeParts): void {
  for (const [name, document] of parts.xml) {
    if (/docProps\//i.test(name)) prune(document, (node) => PEOPLE.includes(node.name))
    const types = name === '[Content_Types].xml'
    for (const node of types ? descendants(document) : []) {
      node.head = node.head.replace(
        /application\/vnd\.ms-(word|excel|powerpoint)\.(document|sheet|presentation)\.macroEnabled\.main\+xml/,
        (_, program: string, kind: string) =>
          `application/vnd.openxmlformats-officedocument.${{ word: 'wordprocessingml', excel: 'spreadsheetml', powerpoint: 'presentationml' }[program] ?? program}.${kind}.main+xml`,
      )
    }
  }
}

/**
 * Descriptions, addresses and names of places in attributes: wherever the words of a secret still stand, they go. What stands
 * there instead may be the name of a sheet, which allows no asterisk and must differ from the next one's.
 */
function sweepSecrets(parts: OfficeParts, { secrets }: Masking): void {
  for (const document of parts.xml.values()) {
    for (const node of descendants(document)) {
      for (const [index, { text }] of secrets.entries()) {
        const words = escapedXml(text)
        if (words !== '' && node.head.includes(words))
          node.head = node.head.replaceAll(words, index === 0 ? '×××' : `×××${index + 1}`)
      }
    }
  }
}
