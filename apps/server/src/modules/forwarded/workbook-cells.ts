import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { columnLetter } from '@gongkai/messages/forwarded'

/** A text for one cell; rows count from 1, columns from 0. */
export interface NewCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

const ATTRIBUTE = (name: string) => new RegExp(`\\s${name}="([^"]*)"`)
const ROW = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g
const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g

/** What XML 1.0 cannot hold is left out. */
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? ''
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** A row's XML with new texts; null where its cells do not say where they are, or one that goes holds a formula. */
function patchedRow(inside: string, prefix: string, row: number, cells: readonly NewCell[]): string | null {
  const kept: { column: number; xml: string; style: string }[] = []
  for (const [xml, , attributes = '', content = ''] of inside.matchAll(CELL)) {
    const reference = ATTRIBUTE('r').exec(attributes)?.[1]
    if (reference === undefined) return null
    const column = columnOf(reference)
    const replaced = cells.some((cell) => cell.column === column)
    if (replaced && /<(?:\w+:)?f\b/.test(content)) return null
    kept.push({ column, xml: replaced ? '' : xml, style: ATTRIBUTE('s').exec(attributes)?.[0] ?? '' })
  }
  const written = cells.map(({ column, text }) => {
    const style = kept.find((one) => one.column === column)?.style ?? ''
    const xml = `<${prefix}c r="${columnLetter(column)}${row}"${style} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>`
    return { column, xml, style }
  })
  return [...kept.filter(({ xml }) => xml !== ''), ...written]
    .sort((a, b) => a.column - b.column)
    .map(({ xml }) => xml)
    .join('')
}

/** A sheet's XML with new texts; null where it is written in a way that this does not change safely. */
function patchedSheet(sheet: string, cells: readonly NewCell[]): string | null {
  const byRow = new Map<number, NewCell[]>()
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell])
  let failed = false
  let at = 0
  const patched = sheet.replace(ROW, (xml, prefix: string, attributes: string, inside = '') => {
    at = Number(ATTRIBUTE('r').exec(attributes)?.[1] ?? at + 1)
    const fresh = byRow.get(at)
    if (!fresh) return xml
    byRow.delete(at)
    const content = patchedRow(String(inside), prefix, at, fresh)
    if (content === null) failed = true
    return `<${prefix}row${attributes.replace(ATTRIBUTE('spans'), '')}>${content ?? ''}</${prefix}row>`
  })
  if (failed || byRow.size > 0) return null
  return patched.replace(/<(?:\w+:)?dimension\b[^>]*\/>/, '')
}

/** The part of the nth sheet of a workbook. */
function sheetPart(parts: Readonly<Record<string, Uint8Array>>, sheet: number): string | null {
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : '')
  const ids = [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*?\s\w+:id="([^"]+)"/g)].map(([, id]) => id)
  const links = [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([link]) => link)
  const link = links.find((one) => ATTRIBUTE('Id').exec(one)?.[1] === ids[sheet])
  const target = link && ATTRIBUTE('Target').exec(link)?.[1]
  if (!target) return null
  const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  return name in parts ? name : null
}

/**
 * A workbook with texts in some of its cells and everything else, styles and widths and other sheets, as it was. The texts are kept as
 * texts, so none is run as a formula. Null where the workbook is written in a way that this does not change safely. `bytes` must have been
 * opened within a bound before.
 */
export function withCells(bytes: Uint8Array, sheet: number, cells: readonly NewCell[]): Uint8Array | null {
  try {
    const parts = unzipSync(bytes)
    const name = sheetPart(parts, sheet)
    const part = name === null ? undefined : parts[name]
    const patched = part && patchedSheet(strFromU8(part), cells)
    if (!patched || name === null) return null
    return zipSync({ ...parts, [name]: strToU8(patched) })
  } catch {
    return null
  }
}
