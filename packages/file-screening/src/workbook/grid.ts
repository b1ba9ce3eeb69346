import { walkXml, type XmlAttributes } from '../markup/xml-walk.ts'
import type { CellLook } from './looks.ts'
import type { SharedStrings } from './strings.ts'

export interface Cell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly look: CellLook
}

export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One sheet as it is stored: every cell that holds something, and what is not shown. */
export interface Grid {
  readonly cells: readonly Cell[]
  readonly hiddenRows: ReadonlySet<number>
  readonly filtered: boolean
  hidesColumn(column: number): boolean
  readonly merged: readonly CellRange[]
  /** Ranges whose fill depends on their values. */
  readonly conditional: readonly CellRange[]
  /** Ranges whose words a conditional format takes away whatever they are. */
  readonly hiding: readonly CellRange[]
  readonly hasPicture: boolean
  /** Headers, footers, prompts, tips, formulas with words in them: text that stands in no cell. */
  readonly words: readonly { readonly part: string; readonly text: string }[]
}

/** `BC12` as column 55 and row 12, both from 1. */
export function cellAt(reference: string): { row: number; column: number } {
  const [, letters = '', digits = '0'] = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i.exec(reference) ?? []
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits), column }
}

export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row}`
}

export function rangesOf(references: string | undefined): CellRange[] {
  return (references ?? '').split(/\s+/).flatMap((reference) => {
    if (reference === '') return []
    const [from = '', to = from] = reference.split(':')
    const start = cellAt(from)
    const end = cellAt(to)
    return [{ top: start.row, left: start.column, bottom: end.row || Infinity, right: end.column || Infinity }]
  })
}

export function holds(range: CellRange, { row, column }: { row: number; column: number }): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}

const on = (value: string | undefined) => value === '1' || value === 'true'

/** A number as a reader of the cell sees it: whole where it is whole, an amount with its separators. */
function numberText(value: string, look: CellLook): string {
  const number = Number(value)
  if (!Number.isFinite(number) || value.trim() === '') return value
  if (look.amount) return number.toLocaleString('en-US')
  if (/^-?\d+$/.test(value)) return value
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? number.toFixed(0) : value
}

/** Walks a sheet once. A million cells are read without a tree of them. */
export function readGrid(
  bytes: Uint8Array,
  strings: SharedStrings,
  lookOf: (style: string | undefined) => CellLook,
  hides: (format: string | undefined) => boolean = () => false,
): Grid {
  const cells: Cell[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns: CellRange[] = []
  const grid = { filtered: false, hasPicture: false }
  const merged: CellRange[] = []
  const conditional: CellRange[] = []
  const hiding: CellRange[] = []
  let ranges: CellRange[] = []
  let always: boolean | null = null
  const words: { part: string; text: string }[] = []
  let row = 0
  let column = 0
  let cell: XmlAttributes | null = null
  let value = ''
  let text = ''
  let collecting: 'value' | 'formula' | 'text' | 'words' | null = null
  let phonetic = 0
  const finishCell = () => {
    if (!cell) return
    const look = lookOf(cell['s'])
    const type = cell['t'] ?? 'n'
    const said =
      type === 's'
        ? value === ''
          ? ''
          : strings.use(Number(value))
        : type === 'inlineStr'
          ? text
          : type === 'n'
            ? numberText(value, look)
            : type === 'b'
              ? ''
              : value
    if (said.trim() !== '') cells.push({ row, column, text: said, look })
    cell = null
  }
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1)
        column = 0
        const height = attributes['ht'] === undefined ? null : Number(attributes['ht'])
        if (on(attributes['hidden']) || (height !== null && height < 1)) hiddenRows.add(row)
      } else if (name === 'c') {
        const at = cellAt(attributes['r'] ?? '')
        column = at.column || column + 1
        cell = attributes
        value = ''
        text = ''
      } else if (name === 'v') collecting = cell ? 'value' : null
      else if (name === 'f') {
        collecting = 'formula'
        words.push({ part: 'formula', text: '' })
      } else if (name === 'rPh') phonetic += 1
      else if (name === 't') collecting = cell && phonetic === 0 ? 'text' : null
      else if (name === 'col') {
        const width = attributes['width'] === undefined ? null : Number(attributes['width'])
        if (on(attributes['hidden']) || (width !== null && width < 0.3)) {
          hiddenColumns.push({
            top: 1,
            bottom: Infinity,
            left: Number(attributes['min']),
            right: Number(attributes['max']),
          })
        }
      } else if (name === 'filterColumn') grid.filtered = true
      else if (name === 'mergeCell') merged.push(...rangesOf(attributes['ref']))
      else if (name === 'conditionalFormatting') {
        ranges = rangesOf(attributes['sqref'])
        conditional.push(...ranges)
      } else if (name === 'cfRule') {
        always = hides(attributes['dxfId']) && attributes['type'] === 'expression' ? true : null
        if (hides(attributes['dxfId']) && attributes['type'] === 'notContainsBlanks') hiding.push(...ranges)
      } else if (name === 'picture') grid.hasPicture = true
      else if (/^(?:odd|even|first)(?:Header|Footer)$/.test(name)) {
        collecting = 'words'
        words.push({ part: /Header$/.test(name) ? 'header' : 'footer', text: '' })
      } else if (name === 'hyperlink') {
        words.push({
          part: 'hyperlink',
          text: [attributes['tooltip'], attributes['location']].filter(Boolean).join('\n'),
        })
      } else if (name === 'dataValidation') {
        const { promptTitle, prompt, errorTitle, error } = attributes
        words.push({ part: 'prompt', text: [promptTitle, prompt, errorTitle, error].filter(Boolean).join('\n') })
      } else if (name === 'formula1' || name === 'formula2' || name === 'formula') {
        collecting = 'words'
        words.push({ part: 'formula', text: '' })
      } else if (name === 'scenario' || name === 'inputCells') {
        const { user, comment, val } = attributes
        words.push({ part: 'scenario', text: [attributes['name'], user, comment, val].filter(Boolean).join('\n') })
      }
    },
    close(name) {
      if (name === 'c') finishCell()
      if (name === 'rPh') phonetic -= 1
      if (name === 'formula' && always && /^\s*(?:TRUE(?:\(\))?|1|1\s*=\s*1)\s*$/i.test(words.at(-1)?.text ?? ''))
        hiding.push(...ranges)
      if (name === 'cfRule') always = null
      collecting = null
    },
    text(piece) {
      if (collecting === 'value') value += piece
      else if (collecting === 'text') text += piece
      else if (collecting !== null) {
        const last = words.at(-1)
        if (last) last.text += piece
      }
    },
  })
  const shownWords = words.flatMap(({ part, text: said }) => {
    if (part === 'formula') return /"[^"]*[\p{L}\d]/u.test(said) ? [{ part, text: said }] : []
    const plain = part === 'header' || part === 'footer' ? withoutCodes(said) : said
    return plain.trim() === '' ? [] : [{ part, text: plain }]
  })
  return {
    cells,
    hiddenRows,
    filtered: grid.filtered,
    hidesColumn: (asked) => hiddenColumns.some((range) => asked >= range.left && asked <= range.right),
    merged,
    conditional,
    hiding,
    hasPicture: grid.hasPicture,
    words: shownWords,
  }
}

/** A header's text without its codes for place, font, size, colour and page numbers. */
function withoutCodes(text: string): string {
  return text.replace(/&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d{1,3}|[LCRBIUESXYPNDTGAFZOH])/gi, (code) =>
    /^&[LCR]$/i.test(code) ? '\n' : '',
  )
}
