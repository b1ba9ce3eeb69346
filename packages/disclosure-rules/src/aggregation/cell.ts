import type { AggregationSource } from './aggregation-finding.ts'
import { bandName, readAgeBand, readTimeBand } from './band.ts'
import type { Band } from './band.ts'
import { kindOfWords } from './column-reading.ts'
import type { Column, DataTable, MeasureKind } from './data-table.ts'
import { isTotal, plainValue, readFigure } from './figure.ts'
import { subjectOfMeasure, subjectOfName } from './subject.ts'

/** One figure of a table with whom it counts. A dimension it does not name is counted over all of its values. */
export interface Cell {
  readonly table: DataTable
  readonly isPublic: boolean
  readonly row: number
  readonly column: string
  readonly coordinates: ReadonlyMap<string, string>
  readonly bands: readonly Band[]
  /** The measure's own subject, or empty where its heading only says that it counts. */
  readonly measure: string
  readonly kind: MeasureKind
  /** Null where the figure is withheld. */
  readonly value: number | null
  readonly label: string
}

/** A table of figures, read into cells. */
export interface FigureTable {
  readonly table: DataTable
  readonly isPublic: boolean
  readonly cells: readonly Cell[]
  readonly subject: string
  /** The stretch of time its name speaks of, where no column does. */
  readonly period: Band | null
}

/** The name of the dimension that the headings of several columns make together, until another table says what it is. */
export const COLUMNS_DIMENSION = '*columns'

export function readCells(table: DataTable, isPublic: boolean): FigureTable {
  const measures = table.columns.flatMap((column, index) => (column.role === 'measure' ? [{ column, index }] : []))
  const dimensions = table.columns.flatMap((column, index) => (column.role === 'dimension' ? [{ column, index }] : []))
  const counted = measures.filter(({ column }) => column.measure !== 'money' && column.measure !== 'rate')
  const categories = categoryColumns(table, counted)
  const units = unitHeadings(counted)
  const above: string[] = []
  const rows = table.rows.map((row) => dimensions.map(({ index }) => (row[index] ?? '').trim()))
  const whole = rows.some((values) => values.some((value) => isTotal(value) && !SUBTOTAL.test(value)))
  const cells = table.rows.flatMap((row, rowIndex): Cell[] => {
    const values = rows[rowIndex] ?? []
    // Which rows a 小计 in the first column adds up is not said; the total of all says more.
    if (whole && SUBTOTAL.test(values[0] ?? '')) return []
    const filled = fillDown(values, above)
    const { coordinates, bands } = placeOf(dimensions, filled)
    return counted.flatMap(({ column, index }): Cell[] => {
      const figure = readFigure(row[index] ?? '')
      if (figure === null) return []
      const category = categories.has(index) && !isTotal(column.name) ? plainValue(column.name) : null
      return [
        {
          table,
          isPublic,
          row: rowIndex + 1,
          column: column.name,
          coordinates: category === null ? coordinates : new Map([...coordinates, [COLUMNS_DIMENSION, category]]),
          bands,
          measure: categories.has(index) ? '' : subjectOfMeasure(column.name),
          kind: kindOf(column, filled),
          value: 'value' in figure ? scaled(figure.value, scaleOf(units.get(index) ?? '', filled, table.name)) : null,
          label: [...filled.filter((value) => value !== ''), ...(category === null ? [] : [column.name])].join('、'),
        },
      ]
    })
  })
  const timed = dimensions.some(({ column }) => column.meaning === 'date')
  const period = timed ? null : (readTimeBand(table.name) ?? readTimeBand(table.item))
  return { table, isPublic, cells, subject: subjectOfName(table.name), period }
}

function kindOf({ measure }: Column, words: readonly string[]): MeasureKind {
  if (measure !== null && measure !== 'unknown') return measure
  return words.map(kindOfWords).find((kind) => kind !== null) ?? 'unknown'
}

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 百万: 1_000_000, 亿: 100_000_000 }

/** 单位：万人 or （万件） in the name of a table; 万元 says nothing of the people in it. */
const TABLE_UNIT = /(?:单位[:：]\s*|[（(])(百万|千|万|亿)\s*(?:人|名|户|家|件|起|例|个)/

/** The heading that names the unit of each column: 其中 has that of the figure it is a part of. */
function unitHeadings(counted: Placed): ReadonlyMap<number, string> {
  let whole = ''
  return new Map(
    counted.map(({ column: { name }, index }) => {
      if (!/^其中/.test(name)) whole = name
      return [index, `${name} ${whole}`]
    }),
  )
}

/** How many one printed unit stands for: 万人 in the heading, in the words of the row, or 单位：万人 over the table. */
function scaleOf(heading: string, words: readonly string[], table: string): number {
  const unit = /(百万|百|千|万|亿)\s*(?:人|名|户|家|件|起|例|个|头|辆)/
  const found = [heading, ...words].map((text) => unit.exec(text)?.[1]).find((one) => one !== undefined)
  return SCALES[found ?? TABLE_UNIT.exec(table)?.[1] ?? ''] ?? 1
}

function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(12))
}

/** What a figure is called: whom it counts and, where that does not say it, by which heading. */
export function cellName({ label, column }: Cell): string {
  return label === '' ? column : label.endsWith(column) ? label : `${label}：${column}`
}

type Placed = readonly { readonly column: Column; readonly index: number }[]

/** Columns such as 男、女、合计 that count one thing by category: one is their total, or none has a measure's own word. */
function categoryColumns(table: DataTable, counted: Placed): ReadonlySet<number> {
  const parts = counted.filter(({ column }) => !isTotal(column.name) && !/^其中/.test(column.name))
  const total = counted.find(({ column }) => isTotal(column.name))
  if (counted.length < 2 || parts.length === 0) return new Set()
  if (!total) {
    const plain =
      parts.length > 1 && parts.every(({ column }) => !/[数量额率次]$|[（(]|count|number/i.test(column.name))
    return plain ? new Set(parts.map(({ index }) => index)) : new Set()
  }
  let [agree, differ] = [0, 0]
  for (const row of table.rows) {
    const figures = [total, ...parts].map(({ index }) => readFigure(row[index] ?? ''))
    const numbers = figures.flatMap((figure) => (figure && 'value' in figure ? [figure.value] : []))
    if (numbers.length < figures.length) continue
    const [whole = 0, ...rest] = numbers
    if (rest.reduce((sum, one) => sum + one, 0) === whole) agree += 1
    else differ += 1
  }
  return agree >= differ ? new Set([total, ...parts].map(({ index }) => index)) : new Set()
}

/** 小计 adds up the block it stands in, other totals everything. */
const SUBTOTAL = /^小\s*计/

/** Blank cells of merged rows take the value above; beside a total a blank means all, before a 小计 it means the block. */
function fillDown(values: readonly string[], above: string[]): string[] {
  const total = values.findIndex((value) => value !== '' && isTotal(value))
  const fillsBefore = total < 0 ? values.length : SUBTOTAL.test(values[total] ?? '') ? total : 0
  return values.map((value, index) => {
    if (value === '' && index < fillsBefore) return above[index] ?? ''
    above[index] = value
    return value
  })
}

function placeOf(dimensions: Placed, values: readonly string[]) {
  const coordinates = new Map<string, string>()
  const bands: Band[] = []
  for (const [index, { column }] of dimensions.entries()) {
    const value = values[index] ?? ''
    if (value === '' || isTotal(value)) continue
    const band = column.meaning === 'date' ? readTimeBand(value) : readAgeBand(value, column.meaning === 'age')
    if (band) bands.push(band)
    else coordinates.set(dimensionOf(column), plainValue(value))
  }
  return { coordinates, bands }
}

function dimensionOf({ meaning, name }: Column): string {
  return meaning ?? plainValue(name.replaceAll(/[（(][^）)]*[）)]/g, ''))
}

/** The key of a place in a table: what it counts, in an order of its own. */
export function keyOf(coordinates: Iterable<readonly [string, string]>, bands: readonly Band[] = []): string {
  const named: string[] = []
  for (const [dimension, value] of coordinates) named.push(`${dimension}=${value}`)
  if (named.length > 1) named.sort()
  if (bands.length === 0) return named.join('|')
  return [...named, ...bands.map(bandKey).sort()].join('|')
}

const bandKeys = new WeakMap<Band, string>()

function bandKey(band: Band): string {
  const known = bandKeys.get(band) ?? bandName(band)
  bandKeys.set(band, known)
  return known
}

const cellKeys = new WeakMap<Cell, string>()

/** The key of a cell's place, worked out once: every comparison asks for it. */
export function keyOfCell(cell: Cell): string {
  const known = cellKeys.get(cell) ?? keyOf(cell.coordinates, cell.bands)
  cellKeys.set(cell, known)
  return known
}

export function sourceOf(cell: Cell): AggregationSource {
  const { table, row, column, label, isPublic } = cell
  return { item: table.item, table: table.name, row, column, label, isPublic }
}
