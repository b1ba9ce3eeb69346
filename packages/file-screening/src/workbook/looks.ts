import { childOf, elementsOf, type XmlElement } from '../markup/xml-tree.ts'
import { sameColor } from '../word/run-look.ts'

/** How the cells of one format look, as far as that decides whether a reader can see them. */
export interface CellLook {
  /** Font and fill cannot be told apart. */
  readonly sameColor: boolean
  readonly tiny: boolean
  /** A number format of empty sections (`;;;`) shows nothing. */
  readonly emptyFormat: boolean
  /** Decimals, thousands, a currency or per cent: an amount, not a number that identifies somebody. */
  readonly amount: boolean
}

const PLAIN: CellLook = { sameColor: false, tiny: false, emptyFormat: false, amount: false }
const WHITE = 'FFFFFF'
/** The first colours of the old palette; 64 and 65 are the window's own. */
const PALETTE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '0': '000000',
    '1': WHITE,
    '8': '000000',
    '9': WHITE,
    '64': '000000',
    '65': WHITE,
  }),
)
const AMOUNTS = new Set([
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '37',
  '38',
  '39',
  '40',
  '41',
  '42',
  '43',
  '44',
  '48',
])

function colorOf(element: XmlElement | undefined, usual: string): string | null {
  if (!element) return usual
  const { rgb, theme, indexed, tint, auto } = element.attributes
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase()
  // A theme's colour is known by its name alone, which is enough to tell that two are the same.
  if (theme !== undefined && tint !== undefined && Number(tint) !== 0) return `theme ${theme} ${tint}`
  if (theme !== undefined) return theme === '0' ? WHITE : theme === '1' ? '000000' : `theme ${theme}`
  if (indexed !== undefined) return PALETTE.get(indexed) ?? null
  return auto === undefined ? null : usual
}

function fillOf(fill: XmlElement | undefined): string | null {
  const pattern = childOf(fill, 'patternFill')
  if (!pattern) return fill && elementsOf(fill).length > 0 ? null : WHITE
  const type = pattern.attributes['patternType'] ?? 'none'
  if (type === 'none') return WHITE
  return type === 'solid' ? colorOf(childOf(pattern, 'fgColor'), WHITE) : null
}

/** Whether a conditional format (条件格式) of a number takes the words away: letters as white as the cell, or an empty number format. */
export function readHidingFormats(root: XmlElement | undefined): (number: string | undefined) => boolean {
  const hiding = elementsOf(childOf(root, 'dxfs'), 'dxf').map((format) => {
    const code = childOf(format, 'numFmt')?.attributes['formatCode'] ?? ''
    if (code.split(';').length >= 3 && /^[\s;]*$/.test(code)) return true
    const color = childOf(format, 'font', 'color')
    return color !== undefined && colorOf(color, '000000') === WHITE && childOf(format, 'fill') === undefined
  })
  return (number) => hiding[Number(number ?? -1)] ?? false
}

/** Reads `xl/styles.xml`: the look of each format by its number, for cells; rows and columns use the same numbers. */
export function readLooks(root: XmlElement | undefined): (style: string | undefined) => CellLook {
  const formats = new Map<string, string>()
  for (const { attributes } of elementsOf(childOf(root, 'numFmts'), 'numFmt')) {
    formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '')
  }
  const fonts = elementsOf(childOf(root, 'fonts'), 'font')
  const fills = elementsOf(childOf(root, 'fills'), 'fill').map(fillOf)
  const looks = elementsOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }): CellLook => {
    const font = fonts[Number(attributes['fontId'] ?? 0)]
    const fill = fills[Number(attributes['fillId'] ?? 0)] ?? (attributes['fillId'] === undefined ? WHITE : null)
    const color = colorOf(childOf(font, 'color'), '000000')
    const size = Number(childOf(font, 'sz')?.attributes['val'] ?? 11)
    const code = formats.get(attributes['numFmtId'] ?? '') ?? ''
    const sections = code.split(';')
    return {
      sameColor: color !== null && fill !== null && (color === fill || sameColor(color, fill)),
      tiny: size <= 2,
      emptyFormat: sections.length >= 3 && sections.every((section) => /^[\s"_*()]*$/.test(section)),
      amount: AMOUNTS.has(attributes['numFmtId'] ?? '') || /#,#|0\.0|%|[¥$€]/.test(code),
    }
  })
  return (style) => looks[Number(style ?? 0)] ?? PLAIN
}
