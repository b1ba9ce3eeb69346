import type { FileFinding } from '@gongkai/disclosure-rules'
import { relationIds, type OfficeParts } from './office-parts.ts'
import { attribute, descendants, prune, setWords, wordsOf, type XmlNode } from './xml-document.ts'

const BOOK = 'xl/workbook.xml'
/** Below these, in points and characters, a row or column shows nothing. */
const LEAST_HEIGHT = 1
const LEAST_WIDTH = 0.3

/** Takes hidden sheets (隐藏工作表) out of the book with the names that lead to them; the names of their parts. */
export function hiddenSheets(parts: OfficeParts): string[] {
  const book = parts.xml.get(BOOK)
  if (!book) return []
  const targets = relationIds(parts, BOOK)
  const gone: { name: string; part: string }[] = []
  for (const node of descendants(book)) {
    if (node.name !== 'sheet' || !/hidden/i.test(attribute(node, 'state') ?? '')) continue
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(node.head)?.[1] ?? ''
    gone.push({ name: attribute(node, 'name') ?? '', part: targets.get(id) ?? '' })
  }
  prune(book, (node) => node.name === 'sheet' && /hidden/i.test(attribute(node, 'state') ?? ''))
  // Names are counted by the place of their sheet, which has moved; a print area is no loss.
  if (gone.length > 0) prune(book, (node) => node.name === 'definedNames' || node.name === 'bookViews')
  for (const [name, document] of parts.xml) {
    if (!name.startsWith('xl/') || gone.length === 0) continue
    prune(document, (node) => node.name === 'f' && gone.some((sheet) => wordsOf(node).includes(sheet.name)))
  }
  return gone.map(({ part }) => part).filter((part) => part !== '')
}

/** Empties cells of hidden rows and columns and those that were found hidden by colour or format, then unused strings. */
export function emptyHiddenCells(parts: OfficeParts, findings: readonly FileFinding[]): void {
  const places = new Set(
    findings.flatMap(({ type, where }) =>
      type === 'HIDDEN_TEXT' && where.cell ? [`${where.sheet} ${where.cell}`] : [],
    ),
  )
  const used = new Set<string>()
  for (const [part, sheet] of sheetsOf(parts)) {
    const document = parts.xml.get(part)
    if (!document) continue
    const columns = hiddenColumns(document)
    for (const row of descendants(document)) {
      if (row.name !== 'row') continue
      const height = attribute(row, 'ht')
      const hidden = isOn(attribute(row, 'hidden')) || (height !== undefined && Number(height) < LEAST_HEIGHT)
      prune(row, (cell) => {
        if (cell.name !== 'c') return false
        const place = attribute(cell, 'r') ?? ''
        const column = columnNumber(place.replace(/\d+$/, ''))
        return hidden || columns.some(([from, to]) => column >= from && column <= to) || places.has(`${sheet} ${place}`)
      })
    }
    for (const cell of descendants(document)) {
      if (cell.name !== 'c' || attribute(cell, 't') !== 's') continue
      const value = cell.children.find(({ name }) => name === 'v')
      if (value) used.add(wordsOf(value))
    }
  }
  emptyUnused(parts, used)
}

/** Strings are kept apart from cells: those that no cell shows any more are made empty. */
function emptyUnused(parts: OfficeParts, used: ReadonlySet<string>): void {
  const strings = parts.xml.get('xl/sharedStrings.xml')
  const items = strings ? [...descendants(strings)].filter(({ name }) => name === 'si') : []
  for (const [index, item] of items.entries()) {
    if (used.has(String(index))) continue
    for (const node of descendants(item)) if (node.name === 't') setWords(node, '')
  }
}

/** A number that was masked is a number no more: its cell holds a text, and no formula that would bring it back. */
export function settleCells(document: XmlNode): void {
  for (const cell of descendants(document)) {
    if (cell.name !== 'c' || !/^(?:n)?$/.test(attribute(cell, 't') ?? '')) continue
    const value = cell.children.find(({ name }) => name === 'v')
    if (!value || !/[*█]/.test(wordsOf(value))) continue
    cell.head = cell.head.replace(/\st="n"/, '').replace(/>$/, ' t="str">')
    prune(cell, ({ name }) => name === 'f')
  }
}

function sheetsOf(parts: OfficeParts): [string, string][] {
  const book = parts.xml.get(BOOK)
  const targets = relationIds(parts, BOOK)
  return [...(book ? descendants(book) : [])].flatMap((node): [string, string][] => {
    if (node.name !== 'sheet') return []
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(node.head)?.[1] ?? ''
    return [[targets.get(id) ?? '', attribute(node, 'name') ?? '']]
  })
}

function hiddenColumns(document: XmlNode): [number, number][] {
  return [...descendants(document)].flatMap((node): [number, number][] =>
    node.name === 'col' && (isOn(attribute(node, 'hidden')) || Number(attribute(node, 'width') ?? 1) < LEAST_WIDTH)
      ? [[Number(attribute(node, 'min')), Number(attribute(node, 'max'))]]
      : [],
  )
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
