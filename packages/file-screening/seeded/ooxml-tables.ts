import { CORE_LINK, coreProperties, office, type Parts } from './ooxml.ts'

const S =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export interface Sheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  /** Rows of the sheet as XML. */
  readonly rows: string
  readonly before?: string
  readonly after?: string
}

/** `style`: 0 plain, 1 white letters, 2 white letters on blue, 3 shown as nothing. */
export function row(number: number, cells: readonly string[], { style = 0, attributes = '' } = {}): string {
  const items = cells.map((text, index) => {
    const place = `${String.fromCharCode(65 + index)}${number}`
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`
  })
  return `<row r="${number}" ${attributes}>${items.join('')}</row>`
}

const STYLES = `<styleSheet ${S}><numFmts count="1"><numFmt numFmtId="170" formatCode=";;;"/></numFmts><fonts count="2"><font><sz val="11"/><color rgb="FF000000"/><name val="宋体"/></font><font><sz val="11"/><color rgb="FFFFFFFF"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0" applyFont="1"/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf fontId="0" fillId="0" numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>`

export function bookFile(
  sheets: readonly Sheet[],
  {
    author = 'openpyxl',
    more = {},
    sheetLinks = [],
  }: {
    readonly author?: string
    readonly more?: Parts
    readonly sheetLinks?: readonly (readonly [string, string])[]
  } = {},
): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="r${index + 1}"/>`,
  )
  const parts: Record<string, string | Uint8Array> = {
    'xl/workbook.xml': `<workbook ${S}><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/styles.xml': STYLES,
    'docProps/core.xml': coreProperties(author),
    ...more,
  }
  for (const [index, { rows, before = '', after = '' }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet ${S}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  }
  return office(parts, {
    '': [
      ['officeDocument', 'xl/workbook.xml'],
      [CORE_LINK, 'docProps/core.xml'],
    ],
    'xl/workbook.xml': [
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ],
    'xl/worksheets/sheet1.xml': sheetLinks,
  })
}

const P =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A box of text at a place, in English metric units; a slide is 12192000 × 6858000. */
export function textShape(text: string, x = 600_000, y = 600_000): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="文本框"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="6000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"/></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
}

export function slidePart(root: 'sld' | 'notes', shapes: string, attributes = ''): string {
  return `<p:${root} ${P} ${attributes}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:${root}>`
}

export function slideFile(
  slides: readonly { readonly shapes: string; readonly hidden?: boolean; readonly notes?: string }[],
  author = 'Microsoft Office User',
): Uint8Array {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="r${index + 1}"/>`)
  const parts: Record<string, string> = {
    'ppt/presentation.xml': `<p:presentation ${P}><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>`,
    'docProps/core.xml': coreProperties(author),
  }
  const links: Record<string, readonly (readonly [string, string])[]> = {
    '': [
      ['officeDocument', 'ppt/presentation.xml'],
      [CORE_LINK, 'docProps/core.xml'],
    ],
    'ppt/presentation.xml': slides.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
  }
  for (const [index, { shapes, hidden, notes }] of slides.entries()) {
    parts[`ppt/slides/slide${index + 1}.xml`] = slidePart('sld', shapes, hidden ? 'show="0"' : '')
    if (notes === undefined) continue
    const shape = textShape(notes).replace('<p:nvPr/>', '<p:nvPr><p:ph type="body" idx="1"/></p:nvPr>')
    parts[`ppt/notesSlides/notesSlide${index + 1}.xml`] = slidePart('notes', shape)
    links[`ppt/slides/slide${index + 1}.xml`] = [['notesSlide', `../notesSlides/notesSlide${index + 1}.xml`]]
  }
  return office(parts, links)
}
