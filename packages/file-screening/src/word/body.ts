import type { FilePlace } from '@gongkai/disclosure-rules'
import { childOf, elementsOf, type XmlElement } from '../markup/xml-tree.ts'
import type { Found } from '../office/properties.ts'
import { isFormLabel, isTellingHead } from '../workbook/column-head.ts'
import { readDrawing, shapeGround } from './drawing.ts'
import { isFramedAway } from './framed-away.ts'
import { openField, type FieldReader } from './fields.ts'
import { hiddenWhy, type Ground, type HiddenWhy } from './hidden-run.ts'
import { shadeOf, type WordStyles } from './run-look.ts'
import { openStory, type Change, type Story } from './story.ts'

/** What is inherited on the way down to a run. */
interface Surroundings {
  readonly ground: Ground
  readonly change: Change | null
  readonly paragraphStyle: string | undefined
  /** Set where a whole row or drawing is hidden. */
  readonly hidden: HiddenWhy | null
  /** In a line of a table of contents, whose page numbers Word itself hides on web pages. */
  readonly contents: boolean
}

const CHANGES: ReadonlyMap<string, Change['rule']> = new Map(
  Object.entries<Change['rule']>({
    ins: 'inserted-text',
    del: 'deleted-text',
    moveFrom: 'deleted-text',
    moveTo: 'moved-text',
    cellIns: 'inserted-text',
    cellDel: 'deleted-text',
  }),
)
const PASSED_OVER = new Set([
  'pPr',
  'rPr',
  'tblPr',
  'tblGrid',
  'tblPrEx',
  'sdtPr',
  'sdtEndPr',
  'Fallback',
  'docPartPr',
  'background',
])
/** Words that browsers' forms leave hidden in a page pasted into Word. */
const FORM_EDGES = /^\s*(?:窗体(?:顶端|底端)|(?:Top|Bottom) of Form)\s*$/

interface Reading {
  readonly story: Story
  readonly styles: WordStyles
  readonly where: FilePlace
  readonly found: Found
  readonly field: FieldReader
}

/** Reads the text of one part of a Word document: the body, a header, a footer, notes. */
export function readStoryPart(root: XmlElement, styles: WordStyles, where: FilePlace, found: Found): void {
  const story = openStory(where, found)
  const reading = { story, styles, where, found, field: openField(where, found) }
  // A page may have a colour of its own, which Word shows or not by a setting of the reader's.
  const colored = childOf(root, 'background') !== undefined
  visitAll(root, reading, {
    ground: colored ? null : 'FFFFFF',
    change: null,
    paragraphStyle: undefined,
    hidden: null,
    contents: false,
  })
  reading.field.finish()
  story.finish()
}

function visitAll(element: XmlElement, reading: Reading, around: Surroundings): void {
  for (const child of element.children) if (typeof child !== 'string') visit(child, reading, around)
}

function visit(element: XmlElement, reading: Reading, around: Surroundings): void {
  const { name } = element
  if (name === 'p') return paragraph(element, reading, around)
  if (name === 'r') return run(element, reading, around)
  if (name === 'tbl') return table(element, reading, around)
  if (name === 'AlternateContent') return alternatives(element, reading, around)
  if (PASSED_OVER.has(name)) return
  if (name === 'sectPr') return formatChanges(element, reading)
  const change = CHANGES.get(name)
  if (change) {
    return visitAll(element, reading, {
      ...around,
      change: { rule: change, author: element.attributes['author'] ?? '' },
    })
  }
  // Names and tips of links stand in no run; programs' own bookmarks begin with a line.
  const beside =
    name === 'hyperlink'
      ? element.attributes['tooltip']
      : name === 'bookmarkStart'
        ? element.attributes['name']
        : undefined
  if (beside !== undefined && beside.length >= 5 && !/^_(?:Toc|Ref|Hlk|GoBack|Hlt|bookmark)/i.test(beside)) {
    reading.found.parts.push({ where: reading.where, text: beside.replace(/_/g, ' '), before: ' ' })
  }
  if (name === 'fldSimple') reading.field.instruction(element.attributes['instr'] ?? '')
  if (name === 'drawing' || name === 'pict' || name === 'object') return drawing(element, reading, around)
  visitAll(element, reading, around)
}

/** The same drawing is written twice, for new and for old programs: the first that is understood is read. */
function alternatives(element: XmlElement, reading: Reading, around: Surroundings): void {
  const chosen = childOf(element, 'Choice') ?? childOf(element, 'Fallback')
  if (chosen) visitAll(chosen, reading, around)
}

function formatChanges(properties: XmlElement | undefined, reading: Reading): void {
  for (const child of elementsOf(properties)) {
    if (/Change$/.test(child.name)) reading.story.formatChanged(child.attributes['author'] ?? '')
    else if (child.name === 'rPr' || child.name === 'trPr') formatChanges(child, reading)
    else if (child.name === 'ins' || child.name === 'del') {
      reading.story.add('¶', null, {
        rule: child.name === 'ins' ? 'inserted-text' : 'deleted-text',
        author: child.attributes['author'] ?? '',
      })
    }
  }
}

function paragraph(element: XmlElement, reading: Reading, around: Surroundings): void {
  const properties = childOf(element, 'pPr')
  const paragraphStyle = childOf(properties, 'pStyle')?.attributes['val']
  const shade = shadeOf(properties)
  const ground = shade === undefined || shade === 'auto' ? around.ground : shade === 'unknown' ? null : shade
  const contents = around.contents || /^toc/i.test(paragraphStyle ?? '') || holdsContentsLink(element)
  const hidden = around.hidden ?? (isFramedAway(properties) ? OFF_THE_PAGE : null)
  visitAll(element, reading, { ...around, paragraphStyle, ground, contents, hidden })
  reading.story.endParagraph()
  formatMarks(properties, reading)
}

const OFF_THE_PAGE: HiddenWhy = { type: 'HIDDEN_TEXT', rule: 'text-off-the-page' }

/** The mark at a paragraph's end can be recorded as put in or struck out too; it has no words of its own. */
function formatMarks(properties: XmlElement | undefined, reading: Reading): void {
  for (const child of elementsOf(properties)) {
    if (/Change$/.test(child.name)) reading.story.formatChanged(child.attributes['author'] ?? '')
    if (child.name !== 'rPr') continue
    for (const mark of elementsOf(child)) {
      if (mark.name === 'ins' || mark.name === 'del' || /Change$/.test(mark.name)) {
        reading.story.formatChanged(mark.attributes['author'] ?? '')
      }
    }
  }
}

function holdsContentsLink(element: XmlElement): boolean {
  return elementsOf(element, 'hyperlink').some(({ attributes }) => /^_Toc/.test(attributes['anchor'] ?? ''))
}

function run(element: XmlElement, reading: Reading, around: Surroundings): void {
  const properties = childOf(element, 'rPr')
  const look = reading.styles.lookOf(around.paragraphStyle, properties)
  formatChanges(properties && { ...properties, children: properties.children.filter(isFormatChange) }, reading)
  const webOnly =
    look.webHidden === true && !around.contents ? ({ type: 'HIDDEN_TEXT', rule: 'web-hidden-run' } as const) : null
  const why = around.hidden ?? hiddenWhy(look, around.ground) ?? webOnly
  const add = (text: string) => reading.story.add(text, FORM_EDGES.test(text) ? null : why, around.change)
  for (const child of elementsOf(element)) {
    if (child.name === 't' || child.name === 'delText')
      add(child.children.filter((one) => typeof one === 'string').join(''))
    else if (child.name === 'tab' || child.name === 'ptab') add('\t')
    else if (child.name === 'br' || child.name === 'cr') add('\n')
    else if (child.name === 'noBreakHyphen') add('-')
    else if (child.name === 'instrText' || child.name === 'delInstrText') {
      reading.field.instruction(child.children.filter((one) => typeof one === 'string').join(''))
    } else if (child.name === 'fldChar') reading.field.edge(child.attributes['fldCharType'] ?? '')
    else visit(child, reading, around)
  }
}

function isFormatChange(child: XmlElement | string): boolean {
  return typeof child !== 'string' && child.name === 'rPrChange'
}

function table(element: XmlElement, reading: Reading, around: Surroundings): void {
  const properties = childOf(element, 'tblPr')
  formatChanges(properties, reading)
  const painted = reading.styles.paintsCells(childOf(properties, 'tblStyle')?.attributes['val'])
  const shade = shadeOf(properties)
  const ground = painted || shade === 'unknown' ? null : shade === undefined || shade === 'auto' ? around.ground : shade
  let heads: string[] = []
  elementsOf(element).forEach((child, index) => {
    if (child.name !== 'tr') return visit(child, reading, { ...around, ground })
    const cells = row(child, reading, { ...around, ground })
    // A row with places left empty is a line of a form, and names no columns.
    const isHead = index === 0 || heads.length === 0
    const namesColumns = cells.length > 1 && cells.every((cell) => cell.trim() !== '')
    // A form says what a cell is in the cell left of it, a list in the first row.
    cells.forEach((cell, column) => {
      const text = cell.trim()
      const beside = labelOf(cells[column - 1])
      const label = isTellingHead(beside) ? beside : isHead ? '' : labelOf(heads[column])
      if (text !== '' && isTellingHead(label) && !isFormLabel(labelOf(text))) {
        reading.found.parts.push({ where: reading.where, text, before: `${label}：` })
      }
    })
    if (isHead) heads = namesColumns ? cells : ['']
  })
}

function labelOf(cell: string | undefined): string {
  return (cell ?? '').trim().replace(/[：:]$/, '')
}

function row(element: XmlElement, reading: Reading, around: Surroundings): string[] {
  const properties = childOf(element, 'trPr')
  const change = elementsOf(properties).find(({ name }) => name === 'ins' || name === 'del')
  const hidden = childOf(properties, 'hidden') ? ({ type: 'HIDDEN_TEXT', rule: 'hidden-row' } as const) : around.hidden
  const inRow: Surroundings = {
    ...around,
    hidden,
    change: change
      ? { rule: change.name === 'ins' ? 'inserted-text' : 'deleted-text', author: change.attributes['author'] ?? '' }
      : around.change,
  }
  const cells: string[] = []
  for (const cell of elementsOf(element)) {
    if (cell.name !== 'tc') {
      visit(cell, reading, inRow)
      continue
    }
    const shade = shadeOf(childOf(cell, 'tcPr'))
    const ground = shade === undefined || shade === 'auto' ? inRow.ground : shade === 'unknown' ? null : shade
    const from = reading.story.mark()
    visitAll(
      { ...cell, children: cell.children.filter((one) => typeof one === 'string' || one.name !== 'tcPr') },
      reading,
      { ...inRow, ground },
    )
    cells.push(reading.story.since(from))
  }
  return cells
}

function drawing(element: XmlElement, reading: Reading, around: Surroundings): void {
  const why = readDrawing(element, reading.story, reading.where, reading.found)
  for (const shape of shapesWithText(element)) {
    const ground = shapeGround(shape.shape)
    const inside = { ...around, hidden: why ?? around.hidden, ground }
    reading.story.endParagraph()
    visitAll(shape.content, reading, inside)
  }
}

function shapesWithText(
  element: XmlElement,
  shape: XmlElement = element,
): { shape: XmlElement; content: XmlElement }[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'Fallback') return []
    if (child.name === 'txbxContent') return [{ shape, content: child }]
    const isShape =
      child.name === 'wsp' || child.name === 'shape' || child.name === 'rect' || child.name === 'roundrect'
    return shapesWithText(child, isShape ? child : shape)
  })
}
