import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../markup/xml-tree.ts'
import { readDrawnShapes } from '../office/drawn-shapes.ts'
import { followLinks } from '../office/links.ts'
import { openPackage, type OfficePackage } from '../office/package.ts'
import { namesAPerson, userOfAddress } from '../office/person.ts'
import { peopleIn, readProperties, type Found } from '../office/properties.ts'
import { CannotRead, type FileReader } from '../reading.ts'
import { readComments } from './comments.ts'
import { rangesOf, readGrid, type CellRange } from './grid.ts'
import { readHidingFormats, readLooks } from './looks.ts'
import { readLeftovers } from './leftovers.ts'
import { sheetParts } from './sheet-parts.ts'
import { readStrings } from './strings.ts'

/** Sheets that a program keeps hidden for itself. */
const OF_THE_PROGRAM = /^(?:WpsReserved_|_xlnm|_xltb_storage_|__snloff|xl4poppy)/i

/** Reads an Excel workbook (.xlsx, .xlsm, .xltx): every sheet, shown or not, and what the file keeps beside its sheets. */
export const readWorkbook: FileReader = async ({ bytes, within }, budget) => {
  const office = openPackage(bytes, budget)
  const found: Found = { parts: [], traces: [] }
  const main = office.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const workbook = office.xml(main)
  if (!workbook) throw new CannotRead('it has no workbook part')
  const links = office.relationships(main)
  // Some writers forget the link; the part is where it always is.
  const targetOf = (type: string) =>
    links.find((link) => link.type === type && !link.external)?.target ?? `xl/${type}.xml`
  const strings = readStrings(office.bytes(targetOf('sharedStrings')))
  const stylesheet = office.xml(targetOf('styles'))
  const looks = readLooks(stylesheet)
  const hides = readHidingFormats(stylesheet)
  const seen = new Set<string>()
  for (const { attributes } of elementsOf(childOf(workbook, 'sheets'), 'sheet')) {
    const sheet = attributes['name'] ?? ''
    const part = links.find(({ id }) => id === attributes['r:id'])?.target ?? ''
    const content = office.bytes(part)
    const where = { within, part, sheet }
    found.parts.push({ where, text: sheet, before: ' ' })
    if (!content) continue
    let sheetFound: Found = { parts: [], traces: [] }
    if (/\/worksheets\//.test(part)) {
      const grid = readGrid(content, strings, looks, hides)
      sheetParts(grid, where, paintedRanges(office, part), sheetFound)
      if (!/hidden/i.test(attributes['state'] ?? '')) for (const cell of grid.cells) seen.add(cell.text)
    }
    readBesideSheet(office, part, where, sheetFound)
    const hidden = /^(hidden|veryHidden)$/i.exec(attributes['state'] ?? '')?.[1]
    if (hidden !== undefined && !OF_THE_PROGRAM.test(sheet) && sheetFound.parts.length > 0) {
      const text = [sheet, ...sheetFound.parts.map((one) => one.text)].join(' ').slice(0, 200)
      found.traces.push({
        type: 'HIDDEN_SHEET',
        rule: /^very/i.test(hidden) ? 'very-hidden-sheet' : 'hidden-sheet',
        text,
        where,
      })
      // The sheet is hidden as a whole: what is hidden in it besides is not told again.
      sheetFound = { ...sheetFound, traces: sheetFound.traces.filter(({ type }) => type !== 'HIDDEN_TEXT') }
    }
    // One by one: a call takes only some ten thousand arguments.
    for (const one of sheetFound.parts) found.parts.push(one)
    for (const one of sheetFound.traces) found.traces.push(one)
  }
  const unused = strings.unused()
  if (unused.length > 0) {
    const where = { within, part: targetOf('sharedStrings') }
    found.parts.push({ where, text: unused.join('\n') })
    found.traces.push({
      type: 'HIDDEN_TEXT',
      rule: 'unused-shared-string',
      text: unused.join(' ').slice(0, 200),
      where,
    })
  }
  readWorkbookPart(workbook, { within, part: main }, found)
  readLeftovers(office, within, seen, found)
  const properties = readProperties(office, within)
  const linked = followLinks(office, within)
  return {
    kind: 'xlsx',
    parts: [...found.parts, ...properties.parts, ...linked.parts],
    traces: [...found.traces, ...properties.traces, ...linked.traces],
    inner: linked.inner,
    unread: linked.unread,
  }
}

/** Tables paint their heads and stripes by a style that the cells do not name. */
function paintedRanges(office: OfficePackage, part: string): CellRange[] {
  return office
    .relationships(part)
    .filter(({ type }) => type === 'table')
    .map(({ target }) => office.xml(target))
    .flatMap((table) =>
      childOf(table, 'tableStyleInfo')?.attributes['name'] ? rangesOf(table?.attributes['ref']) : [],
    )
}

function readBesideSheet(
  office: OfficePackage,
  part: string,
  where: { within: readonly string[]; sheet: string },
  found: Found,
) {
  for (const { type, target, external } of office.relationships(part)) {
    if (external) continue
    if (type === 'comments' || type === 'threadedComment')
      readComments(office.xml(target), { ...where, part: target }, found)
    if (type === 'drawing') {
      readDrawnShapes(office.xml(target), { ...where, part: target }, found)
      for (const chart of office.relationships(target)) {
        if (!/^(?:chart|chartEx|diagramData)$/.test(chart.type)) continue
        const words = chartWords(office.xml(chart.target)).join('\n')
        found.parts.push({ where: { ...where, part: chart.target }, text: words })
      }
    }
  }
}

/** The words of a chart: its titles and the names of its series. Its numbers are those of the sheet. */
function chartWords(root: XmlElement | undefined): string[] {
  const named = [...descendantsOf(root, 'tx')].flatMap((name) => [...descendantsOf(name, 'v')])
  return [...descendantsOf(root, 't'), ...named].map(textOf)
}

function readWorkbookPart(
  workbook: XmlElement,
  where: { within: readonly string[]; part: string },
  found: Found,
): void {
  for (const name of peopleIn(workbook, 'fileSharing', 'userName')) {
    found.traces.push({ type: 'AUTHOR', rule: 'file-sharing-user', text: name, where })
  }
  for (const { attributes } of descendantsOf(workbook, 'absPath')) {
    const url = attributes['url'] ?? ''
    if (userOfAddress(url) !== null)
      found.traces.push({ type: 'AUTHOR', rule: 'local-path', text: url.slice(0, 200), where })
  }
  for (const name of elementsOf(childOf(workbook, 'definedNames'), 'definedName')) {
    const value = textOf(name)
    const comment = name.attributes['comment'] ?? ''
    const label = name.attributes['name'] ?? ''
    if (/^_xlnm\./i.test(label)) continue
    found.parts.push({ where, text: [value, comment].join('\n').trim(), before: `${label}：` })
    const constant = /"[^"]*(?:\p{Script=Han}|\d{6})[^"]*"/u.exec(value)?.[0]
    if (/^(?:1|true)$/.test(name.attributes['hidden'] ?? '') && constant !== undefined) {
      found.traces.push({ type: 'HIDDEN_TEXT', rule: 'hidden-name', text: `${label}: ${value}`.slice(0, 200), where })
    }
  }
  for (const { attributes } of descendantsOf(workbook, 'customWorkbookView')) {
    const name = attributes['name'] ?? ''
    if (
      namesAPerson(name.replace(/ - (?:个人视图|Personal View)$/, '')) &&
      / - (?:个人视图|Personal View)$/.test(name)
    ) {
      found.traces.push({ type: 'AUTHOR', rule: 'personal-view', text: name, where })
    }
  }
}
