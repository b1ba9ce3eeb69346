import {
  buildZip,
  contentTypesPart,
  corePart,
  escaped,
  linksPart,
  XML_HEAD,
  type CoreProperties,
  type Link,
} from './zip.ts'

export interface SheetContent {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  /** Rows of cells: words as inline strings, numbers as numbers. */
  readonly rows?: readonly (readonly (string | number)[])[]
  /** XML instead of rows, inside `worksheet`. */
  readonly xml?: string
  readonly links?: readonly Link[]
}

export interface XlsxContent {
  readonly sheets: readonly SheetContent[]
  readonly core?: CoreProperties
  readonly styles?: string
  readonly sharedStrings?: readonly string[]
  /** XML after the list of sheets in the workbook. */
  readonly names?: string
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  readonly links?: readonly Link[]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const NAMESPACES = `xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`

function sheetXml({ rows = [], xml }: SheetContent): string {
  if (xml !== undefined) return `${XML_HEAD}<worksheet ${NAMESPACES}>${xml}</worksheet>`
  const lines = rows.map((cells, index) => {
    const inside = cells.map((value, column) => {
      const at = `${String.fromCharCode(65 + column)}${index + 1}`
      return typeof value === 'number'
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
    })
    return `<row r="${index + 1}">${inside.join('')}</row>`
  })
  return `${XML_HEAD}<worksheet ${NAMESPACES}><sheetData>${lines.join('')}</sheetData></worksheet>`
}

export function buildXlsx({
  sheets,
  core = {},
  styles = '',
  sharedStrings = [],
  names = '',
  parts = {},
  links = [],
}: XlsxContent): Uint8Array {
  const list = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`
  })
  const files: Record<string, string | Uint8Array> = {}
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet)
    if (sheet.links) files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = linksPart(sheet.links)
  })
  return buildZip({
    '[Content_Types].xml': contentTypesPart(
      'xl/workbook.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    ),
    '_rels/.rels': linksPart([
      { type: 'officeDocument', target: 'xl/workbook.xml' },
      { type: 'core-properties', target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': corePart(core),
    'xl/workbook.xml': `${XML_HEAD}<workbook ${NAMESPACES}><sheets>${list.join('')}</sheets>${names}</workbook>`,
    'xl/styles.xml': `${XML_HEAD}<styleSheet ${NAMESPACES}>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `${XML_HEAD}<sst ${NAMESPACES}>${sharedStrings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/_rels/workbook.xml.rels': linksPart([
      ...sheets.map((_sheet, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
      { type: 'sharedStrings', target: 'sharedStrings.xml' },
      ...links,
    ]),
    ...files,
    ...parts,
  })
}
