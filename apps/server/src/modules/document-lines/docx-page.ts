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
  /** Its end is taken out by a tracked change: it runs on into the next paragraph. */
  joins: boolean
  inSettings: boolean
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
  /** What a tracked change takes out, and paragraphs and rows whose mark says so. */
  readonly out: ReadonlySet<string>
  /** Inside the settings of a row, where a mark of a change speaks of the whole row. */
  inRowSettings: boolean
  /** Rows open around here that a tracked change takes out, from the innermost table outwards. */
  readonly gone: boolean[]
  /** The text of a paragraph that runs on into the next one. */
  carried: string
  /** How many elements that no reader sees. */
  unseen: number
  inText: boolean
  /** Whether the run is hidden (w:vanish). */
  vanished: boolean
}

/** How tracked changes (修订) are read: all accepted (修订后) or all rejected (修订前). */
export type ReadChanges = 'accept' | 'reject'

/** The old-Word copy of a drawing; what a run looked like before a tracked change, which is none of its text. */
const NEVER = ['mc:Fallback', 'w:rPrChange'] as const
const OUT: Readonly<Record<ReadChanges, readonly string[]>> = {
  // What a paragraph was before goes with what was deleted.
  accept: ['w:del', 'w:moveFrom', 'w:pPrChange'],
  reject: ['w:ins', 'w:moveTo'],
}
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
    // Read only where changes are rejected: the settings that come inside are those it had.
    'w:pPrChange': (_, __, paragraph) => void Object.assign(paragraph, { style: '', list: null, level: 0 }),
  }),
)

/** Takes an opening tag of a table. */
function openInTable(page: Page, name: string, attributes: string, empty: boolean): void {
  const { tables, gone } = page
  if (name === 'w:tbl') tables.push([])
  const rows = tables.at(-1)
  if (name === 'w:trPr') page.inRowSettings = !empty
  if (name === 'w:tr') {
    rows?.push([])
    gone.push(false)
  }
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
 * The paragraphs of `word/document.xml` in reading order: body, tables row by row, text boxes. Hidden text, what tracked changes take
 * out, field codes and the old-Word copy of a drawing are left out, so that what is read is what a reader of the page sees.
 */
export function paragraphsOf(
  xml: string,
  numbering: Numbering,
  styles: ReadonlyMap<string, ListPlace>,
  changes: ReadChanges = 'accept',
): string[] {
  const page: Page = {
    lines: [],
    paragraphs: [],
    tables: [],
    out: new Set([...NEVER, ...OUT[changes]]),
    inRowSettings: false,
    gone: [],
    carried: '',
    unseen: 0,
    inText: false,
    vanished: false,
  }
  const finish = (paragraph: Paragraph) => {
    if (page.unseen > 0) return
    const text = page.carried + paragraph.text
    page.carried = paragraph.joins ? text : ''
    if (paragraph.joins) return
    const number = numberOf(paragraph, numbering, styles.get(paragraph.style))
    put(page, (number + text).split('\n'))
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
  if (page.out.has(name)) {
    if (!empty) page.unseen += 1
    if (MARKS.has(name)) markChange(page)
  } else if (name === 'w:p') {
    const fresh: Paragraph = {
      text: '',
      style: '',
      list: null,
      level: 0,
      joins: false,
      inSettings: false,
      inRun: false,
    }
    if (empty) finish(fresh)
    else page.paragraphs.push(fresh)
  } else if (name === 'w:r' && !empty) {
    inRun(page, true)
  } else if (name === 'w:pPr' && !empty) {
    inSettings(page, true)
  } else if (TEXTS.has(name)) page.inText = !empty
  else {
    openInTable(page, name, attributes, empty)
    const paragraph = page.paragraphs.at(-1)
    if (paragraph && page.unseen === 0) IN_PARAGRAPH.get(name)?.(page, attributes, paragraph)
  }
}

const TEXTS = new Set(['w:t', 'w:delText'])
const MARKS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/** A mark of a change outside of runs speaks of the row, or of the end of the paragraph. */
function markChange(page: Page): void {
  const paragraph = page.paragraphs.at(-1)
  if (page.inRowSettings) page.gone[page.gone.length - 1] = true
  else if (paragraph?.inSettings) paragraph.joins = true
}

function inSettings(page: Page, inside: boolean): void {
  const paragraph = page.paragraphs.at(-1)
  if (paragraph) paragraph.inSettings = inside
}

function inRun(page: Page, inside: boolean): void {
  const paragraph = page.paragraphs.at(-1)
  if (paragraph) paragraph.inRun = inside
  page.vanished = false
}

function close(page: Page, name: string, finish: Finish): void {
  if (page.out.has(name)) page.unseen -= 1
  else if (TEXTS.has(name)) page.inText = false
  else if (name === 'w:trPr') page.inRowSettings = false
  else if (name === 'w:pPr') inSettings(page, false)
  else if (name === 'w:tr') {
    if (page.gone.pop()) page.tables.at(-1)?.pop()
  } else if (name === 'w:r') inRun(page, false)
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
