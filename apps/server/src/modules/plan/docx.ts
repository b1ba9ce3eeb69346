import { decodeXml } from '@gongkai/file-screening/text'
import { DEFAULT_LIMITS, openBudget, openZip } from '@gongkai/file-screening/zip'
import { gridLines, type GridCell } from './grid.ts'
import { readNumbering, type Numbering } from './numbering.ts'
import { attributeOf, xmlTokens } from './xml.ts'

/** What unpacks to more than this is no plan. */
const LIMITS = { ...DEFAULT_LIMITS, unpackedBytes: 60 * 1024 * 1024 }
const PARTS = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml'])

interface Paragraph {
  text: string
  style: string
  list: string | null
  level: number
}

/** The list a paragraph style puts its paragraphs in, by style id. */
function listsOfStyles(xml: string): Map<string, { list: string; level: number }> {
  const found = new Map<string, { list: string; level: number }>()
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

/** A table that is being read; its cells may hold tables of their own. */
interface Table {
  readonly rows: GridCell[][]
}

/**
 * The paragraphs of `word/document.xml` in reading order: body, tables row by row, text boxes. Hidden and deleted text (tracked changes),
 * field codes and the old-Word copy of a drawing are left out, so that what is read is what a reader of the page sees.
 */
export function paragraphsOf(
  xml: string,
  numbering: Numbering,
  styles = new Map<string, { list: string; level: number }>(),
) {
  const lines: string[] = []
  const open: Paragraph[] = []
  const tables: Table[] = []
  let hidden = 0
  let inText = false
  let vanished = false
  const put = (given: readonly string[]) => {
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1)
    if (cell) cell.text += `${cell.text === '' ? '' : '\n'}${given.join('\n')}`
    else lines.push(...given)
  }
  const finish = (paragraph: Paragraph) => {
    const byStyle = styles.get(paragraph.style)
    const list = paragraph.list ?? byStyle?.list ?? null
    const number =
      list === null || list === '0'
        ? ''
        : numbering.next(list, paragraph.list === null ? (byStyle?.level ?? 0) : paragraph.level)
    // 1.1 and what follows it would run together.
    put((number + (/\d$/.test(number) ? ' ' : '') + paragraph.text).split('\n'))
  }
  for (const token of xmlTokens(xml)) {
    const paragraph = open.at(-1)
    if (token.kind === 'text') {
      if (inText && hidden === 0 && !vanished && paragraph) paragraph.text += token.text
      continue
    }
    if (token.name === 'mc:Fallback' || token.name === 'w:del' || token.name === 'w:moveFrom') {
      if (token.kind === 'close') hidden -= 1
      else if (!token.empty) hidden += 1
      continue
    }
    if (token.kind === 'close') {
      if (token.name === 'w:t') inText = false
      else if (token.name === 'w:tbl') {
        const table = tables.pop()
        if (table) put(gridLines(table.rows))
      } else if (token.name === 'w:r') vanished = false
      else if (token.name === 'w:p' && paragraph) {
        open.pop()
        if (hidden === 0) finish(paragraph)
      }
      continue
    }
    if (token.name === 'w:p') {
      const fresh: Paragraph = { text: '', style: '', list: null, level: 0 }
      if (!token.empty) open.push(fresh)
      else if (hidden === 0) finish(fresh)
    } else if (inTable(token.name, token.attributes, tables)) continue
    else if (!paragraph) continue
    else if (token.name === 'w:vanish') vanished = attributeOf(token.attributes, 'w:val') !== '0'
    else if (token.name === 'w:noBreakHyphen' && hidden === 0) paragraph.text += '-'
    else if (token.name === 'w:t') inText = !token.empty
    else if (token.name === 'w:tab' && hidden === 0) paragraph.text += '\t'
    else if ((token.name === 'w:br' || token.name === 'w:cr') && hidden === 0) paragraph.text += '\n'
    else if (token.name === 'w:pStyle') paragraph.style = attributeOf(token.attributes, 'w:val') ?? ''
    else if (token.name === 'w:ilvl') paragraph.level = Number(attributeOf(token.attributes, 'w:val') ?? 0)
    else if (token.name === 'w:numId') paragraph.list = attributeOf(token.attributes, 'w:val')
  }
  return lines
}

/** Takes an opening tag that is the table's own. */
function inTable(name: string, attributes: string, tables: Table[]): boolean {
  if (name === 'w:tbl') return tables.push({ rows: [] }) > 0
  const row = tables.at(-1)?.rows
  if (name === 'w:tr') row?.push([])
  else if (name === 'w:tc') row?.at(-1)?.push({ text: '', across: 1, down: 1 })
  else {
    const cell = row?.at(-1)?.at(-1)
    if (!cell || (name !== 'w:gridSpan' && name !== 'w:vMerge')) return false
    if (name === 'w:gridSpan') cell.across = Math.max(1, Number(attributeOf(attributes, 'w:val')) || 1)
    else if (attributeOf(attributes, 'w:val') !== 'restart') cell.down = 'continues'
  }
  return true
}

/** The parts that say what a page shows, by name; null when it is no Word document or would unpack to more than one is. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    const zip = openZip(bytes, openBudget(LIMITS))
    const read = zip.entries.filter(({ name }) => PARTS.has(name))
    return new Map(read.map((entry) => [entry.name, decodeXml(zip.unpack(entry))]))
  } catch {
    return null
  }
}

/** Reads a Word document (.docx) as lines of text with their printed numbers; null when it is not one that can be read. */
export function readDocx(bytes: Uint8Array): string[] | null {
  const parts = partsOf(bytes)
  const document = parts?.get('word/document.xml')
  if (!parts || !document || document.includes('<!DOCTYPE')) return null
  const numbering = readNumbering(parts.get('word/numbering.xml') ?? '')
  return paragraphsOf(document, numbering, listsOfStyles(parts.get('word/styles.xml') ?? ''))
}
