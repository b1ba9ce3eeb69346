import { decodeEntities } from '@gongkai/file-screening/text'
import { gridLines, type GridCell } from './grid.ts'
import { attributeOf } from './xml.ts'

const BLOCKS = /^(?:p|div|br|li|ul|ol|h[1-6]|section|article|header|footer|blockquote|pre|dt|dd|hr|body|caption)$/
/** What a reader of the page does not see as text. */
const UNSEEN = /^(?:script|style|noscript|template|title|svg|select|textarea)$/
const HIDDEN = /display\s*:\s*none/i

interface Walk {
  readonly lines: string[]
  line: string
  /** Tables open around here, and the lines they stand among. */
  readonly tables: { readonly rows: GridCell[][]; readonly lines: string[] }[]
  /** Counters of the lists open around here; null for one without numbers. */
  readonly lists: (number | null)[]
}

function lineEnd(walk: Walk): void {
  const text = walk.line.replace(/[ \r\n\t]+/g, ' ').trim()
  walk.line = ''
  if (text !== '') (walk.tables.at(-1)?.lines ?? walk.lines).push(text)
}

/** What was gathered since the cell began is the cell's. */
function cellEnd(walk: Walk): void {
  lineEnd(walk)
  const table = walk.tables.at(-1)
  const cell = table?.rows.at(-1)?.at(-1)
  const gathered = table?.lines.splice(0) ?? []
  if (cell && gathered.length > 0) cell.text += `${cell.text === '' ? '' : '\n'}${gathered.join('\n')}`
}

function tableTag(walk: Walk, name: string, attributes: string, closing: boolean): void {
  const span = (of: string) => Math.min(200, Math.max(1, Number(attributeOf(attributes, of)) || 1))
  cellEnd(walk)
  const table = walk.tables.at(-1)
  if (name === 'table' && !closing) walk.tables.push({ rows: [], lines: [] })
  else if (name === 'table') {
    walk.tables.pop()
    if (table) (walk.tables.at(-1)?.lines ?? walk.lines).push(...gridLines(table.rows))
  } else if (closing || !table) return
  else if (name === 'tr') table.rows.push([])
  else {
    if (table.rows.length === 0) table.rows.push([])
    table.rows.at(-1)?.push({ text: '', across: span('colspan'), down: span('rowspan') })
  }
}

/** The number a list prints before its item, which is not in its text. */
function listTag(walk: Walk, name: string, attributes: string, closing: boolean): void {
  if (name === 'li') {
    const count = walk.lists.at(-1)
    if (closing || count === undefined || count === null) return
    walk.lists[walk.lists.length - 1] = count + 1
    walk.line = `${count}. `
  } else if (closing) walk.lists.pop()
  else walk.lists.push(name === 'ol' ? Number(attributeOf(attributes, 'start') ?? 1) || 1 : null)
}

/** The lines of a page (.html) as a reader sees them: blocks, numbered lists, and the rows of tables with their cells parted by tabs. */
export function linesOfHtml(source: string): string[] {
  const walk: Walk = { lines: [], line: '', tables: [], lists: [] }
  for (let at = 0; at < source.length;) {
    const open = source.indexOf('<', at)
    const end = open < 0 ? source.length : open
    walk.line += decodeEntities(
      source
        .slice(at, end)
        .replace(/&nbsp;/gi, '\u00a0')
        .replace(/&emsp;|&ensp;/gi, '\u3000'),
    )
    if (open < 0) break
    const comment = source.startsWith('<!--', open)
    const close = source.indexOf(comment ? '-->' : '>', open)
    if (close < 0) break
    at = close + (comment ? 3 : 1)
    const [, slash, printed, attributes = ''] =
      /^<(\/?)([a-z][a-z0-9]*)([^]*)>$/i.exec(source.slice(open, close + 1)) ?? []
    if (comment || printed === undefined) continue
    const name = printed.toLowerCase()
    const closing = slash === '/'
    if (
      !closing &&
      !attributes.endsWith('/') &&
      (UNSEEN.test(name) || HIDDEN.test(attributeOf(attributes, 'style') ?? ''))
    ) {
      at = afterElement(source, at, name)
      continue
    }
    if (/^(?:table|tr|td|th)$/.test(name)) tableTag(walk, name, attributes, closing)
    else if (BLOCKS.test(name)) {
      lineEnd(walk)
      if (/^(?:ol|ul|li)$/.test(name)) listTag(walk, name, attributes, closing)
    }
  }
  while (walk.tables.length > 0) tableTag(walk, 'table', '', true)
  lineEnd(walk)
  return walk.lines
}

/** Where an element that is not read ends: behind its own closing tag, or with the page. */
export function afterElement(source: string, from: number, name: string): number {
  const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi')
  tag.lastIndex = from
  for (let depth = 1, found = tag.exec(source); found; found = tag.exec(source)) {
    depth += found[1] === '/' ? -1 : found[0].endsWith('/>') ? 0 : 1
    if (depth === 0) return tag.lastIndex
  }
  return source.length
}
