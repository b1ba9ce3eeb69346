import { gridLines, type GridCell } from './grid.ts'
import type { Numbering } from './numbering.ts'
import { attributeOf, xmlTokens } from './xml.ts'

/** The list, and the level in it, that a paragraph style puts its paragraphs in. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

interface Paragraph {
  text: string
  style: string
  list: string | null
  level: number
  /** Tabs and breaks count inside a run only: elsewhere they are settings. */
  inRun: boolean
}

/** A page while it is read: what is open around the tag that comes next. */
interface Page {
  readonly lines: string[]
  /** Paragraphs: a text box stands inside one. */
  readonly paragraphs: Paragraph[]
  /** Rows of cells: a cell may hold a table. */
  readonly tables: GridCell[][][]
  /** How many elements that no reader sees. */
  unseen: number
  inText: boolean
  /** Whether the run is hidden (w:vanish). */
  vanished: boolean
}

/** Deleted text, what a paragraph looked like before a tracked change, the old-Word copy of a drawing. */
const UNSEEN = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange'])
const OFF = /^(?:0|false|off)$/

type Opening = (page: Page, attributes: string, paragraph: Paragraph) => void

const value = (attributes: string) => attributeOf(attributes, 'w:val')

const add =
  (text: string): Opening =>
  (_, __, paragraph) => {
    if (paragraph.inRun) paragraph.text += text
  }

/** What an opening tag inside a paragraph does. */
const IN_PARAGRAPH: ReadonlyMap<string, Opening> = new Map(
  Object.entries<Opening>({
    'w:vanish': (page, attributes, { inRun }) => {
      if (inRun) page.vanished = !OFF.test(value(attributes) ?? '')
    },
    'w:tab': add('\t'),
    'w:br': add('\n'),
    'w:cr': add('\n'),
    'w:noBreakHyphen': add('-'),
    'w:pStyle': (_, attributes, paragraph) => void (paragraph.style = value(attributes) ?? ''),
    'w:ilvl': (_, attributes, paragraph) => void (paragraph.level = Number(value(attributes) ?? 0)),
    'w:numId': (_, attributes, paragraph) => void (paragraph.list = value(attributes)),
  }),
)

/** Takes an opening tag of a table. */
function openInTable({ tables }: Page, name: string, attributes: string): void {
  if (name === 'w:tbl') tables.push([])
  const rows = tables.at(-1)
  if (name === 'w:tr') rows?.push([])
  if (name === 'w:tc') rows?.at(-1)?.push({ text: '', across: 1, down: 1 })
  const cell = rows?.at(-1)?.at(-1)
  if (!cell) return
  if (name === 'w:gridSpan') cell.across = Math.max(1, Number(value(attributes)) || 1)
  if (name === 'w:vMerge' && value(attributes) !== 'restart') cell.down = 'continues'
}

function put({ tables, lines }: Page, given: readonly string[]): void {
  const cell = tables.at(-1)?.at(-1)?.at(-1)
  if (cell) cell.text += `${cell.text === '' ? '' : '\n'}${given.join('\n')}`
  else lines.push(...given)
}

/**
 * The paragraphs of `word/document.xml` in reading order: body, tables row by row, text boxes. Hidden and deleted text (tracked changes),
 * field codes and the old-Word copy of a drawing are left out, so that what is read is what a reader of the page sees.
 */
export function paragraphsOf(xml: string, numbering: Numbering, styles: ReadonlyMap<string, ListPlace>): string[] {
  const page: Page = { lines: [], paragraphs: [], tables: [], unseen: 0, inText: false, vanished: false }
  const finish = (paragraph: Paragraph) => {
    if (page.unseen > 0) return
    const number = numberOf(paragraph, numbering, styles.get(paragraph.style))
    put(page, (number + paragraph.text).split('\n'))
  }
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      const paragraph = page.paragraphs.at(-1)
      if (paragraph && page.inText && page.unseen === 0 && !page.vanished) paragraph.text += token.text
    } else if (token.kind === 'close') close(page, token.name, finish)
    else open(page, token, finish)
  }
  return page.lines
}

type Finish = (paragraph: Paragraph) => void

function open(page: Page, tag: { name: string; attributes: string; empty: boolean }, finish: Finish): void {
  const { name, attributes, empty } = tag
  if (UNSEEN.has(name)) {
    if (!empty) page.unseen += 1
  } else if (name === 'w:p') {
    const fresh: Paragraph = { text: '', style: '', list: null, level: 0, inRun: false }
    if (empty) finish(fresh)
    else page.paragraphs.push(fresh)
  } else if (name === 'w:r' && !empty) {
    inRun(page, true)
  } else if (name === 'w:t') page.inText = !empty
  else {
    openInTable(page, name, attributes)
    const paragraph = page.paragraphs.at(-1)
    if (paragraph && page.unseen === 0) IN_PARAGRAPH.get(name)?.(page, attributes, paragraph)
  }
}

function inRun(page: Page, inside: boolean): void {
  const paragraph = page.paragraphs.at(-1)
  if (paragraph) paragraph.inRun = inside
  page.vanished = false
}

function close(page: Page, name: string, finish: Finish): void {
  if (UNSEEN.has(name)) page.unseen -= 1
  else if (name === 'w:t') page.inText = false
  else if (name === 'w:r') inRun(page, false)
  else if (name === 'w:tbl') {
    const rows = page.tables.pop()
    if (rows) put(page, gridLines(rows))
  } else if (name === 'w:p') {
    const paragraph = page.paragraphs.pop()
    if (paragraph) finish(paragraph)
  }
}

/** The number that Word prints before a paragraph and keeps out of its text. */
function numberOf({ list, level }: Paragraph, numbering: Numbering, byStyle: ListPlace | undefined): string {
  const own = list ?? byStyle?.list ?? null
  if (own === null || own === '0') return ''
  const number = numbering.next(own, list === null ? (byStyle?.level ?? 0) : level)
  // 1.1 and what follows it would run together.
  return number + (/\d$/.test(number) ? ' ' : '')
}
