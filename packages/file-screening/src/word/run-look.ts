import { childOf, elementsOf, type XmlElement } from '../markup/xml-tree.ts'

/** How a run of text looks, as far as that decides whether a reader can see it. What is not set is undefined. */
export interface RunLook {
  readonly vanish?: boolean
  readonly webHidden?: boolean
  /** Letters without a fill and without an outline. */
  readonly transparent?: boolean
  /** `auto` or six hexadecimal digits. */
  readonly color?: string
  /** Half points. */
  readonly size?: number
  /** Per cent of the natural width. */
  readonly width?: number
  readonly highlight?: string
  /** The run's own shading. */
  readonly shade?: string
}

const HIGHLIGHTS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ black: '000000', white: 'FFFFFF', darkBlue: '000080' }),
)

/** `w:val` absent means on. */
function onOff(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined
  const value = element.attributes['val']
  return value === undefined || !/^(?:0|false|off)$/i.test(value)
}

function number(element: XmlElement | undefined): number | undefined {
  const value = Number(element?.attributes['val'])
  return element && Number.isFinite(value) ? value : undefined
}

/** The fill of `w:shd`; a pattern of solid shows its colour instead. */
export function shadeOf(properties: XmlElement | undefined): string | undefined {
  const shade = childOf(properties, 'shd')
  if (!shade) return undefined
  const solid = shade.attributes['val'] === 'solid' ? shade.attributes['color'] : undefined
  const themed = shade.attributes['themeFill'] !== undefined && shade.attributes['fill'] === undefined
  return themed ? 'unknown' : (solid ?? shade.attributes['fill'])
}

/** The newer way of filling letters weighs more than their colour. */
function fillOf(properties: XmlElement): { transparent?: boolean; color?: string } {
  const fill = childOf(properties, 'textFill')
  if (!fill || childOf(properties, 'textOutline', 'solidFill')) return {}
  if (childOf(fill, 'noFill')) return { transparent: true }
  const plain = childOf(fill, 'solidFill', 'srgbClr')
  // Here alpha is what is taken away: 100000 leaves nothing.
  if (Number.parseInt(childOf(plain, 'alpha')?.attributes['val'] ?? '0', 10) > 95_000) return { transparent: true }
  const color = plain?.attributes['val']
  return color === undefined ? {} : { color }
}

function colorOf(properties: XmlElement | undefined): string | undefined {
  const color = childOf(properties, 'color')
  if (!color) return undefined
  const theme = color.attributes['themeColor']
  const plain = color.attributes['themeTint'] === undefined && color.attributes['themeShade'] === undefined
  if (theme !== undefined && /^(?:background1|light1)$/.test(theme) && plain) return 'FFFFFF'
  return color.attributes['val']
}

/** Reads `w:rPr`. */
export function readLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return {}
  const highlight = childOf(properties, 'highlight')?.attributes['val']
  const look = {
    vanish: onOff(childOf(properties, 'vanish')),
    webHidden: onOff(childOf(properties, 'webHidden')),
    color: colorOf(properties),
    size: number(childOf(properties, 'sz')),
    width: number(childOf(properties, 'w')),
    highlight: highlight === undefined ? undefined : (HIGHLIGHTS.get(highlight) ?? highlight),
    shade: shadeOf(properties),
    ...fillOf(properties),
  }
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))
}

export interface WordStyles {
  /** The look of a run by its paragraph's style, its own style and its own properties, in that order of weight. */
  lookOf(paragraphStyle: string | undefined, properties: XmlElement | undefined): RunLook
  /** Whether a table style paints its cells, so that what lies behind their text is not known. */
  paintsCells(tableStyle: string | undefined): boolean
}

interface Style {
  readonly basedOn: string | undefined
  readonly look: RunLook
  readonly paints: boolean
}

/** Reads `word/styles.xml` with the inheritance of styles. */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const styles = new Map<string, Style>()
  let usual: string | undefined
  const defaults = readLook(childOf(root, 'docDefaults', 'rPrDefault', 'rPr'))
  for (const style of elementsOf(root, 'style')) {
    const id = style.attributes['styleId'] ?? ''
    if (style.attributes['type'] === 'paragraph' && /^(?:1|true|on)$/.test(style.attributes['default'] ?? ''))
      usual = id
    const tables = elementsOf(style, 'tblStylePr').map((part) => childOf(part, 'tcPr'))
    styles.set(id, {
      basedOn: childOf(style, 'basedOn')?.attributes['val'],
      look: readLook(childOf(style, 'rPr')),
      paints: [childOf(style, 'tcPr'), ...tables].some((cell) => shadeOf(cell) !== undefined),
    })
  }
  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = []
    for (let at = id; at !== undefined && found.length < 50; at = found.at(-1)?.basedOn) {
      const style = styles.get(at)
      if (!style) break
      found.push(style)
    }
    return found.reverse()
  }
  const inherited = (id: string | undefined): RunLook => Object.assign({}, ...chain(id).map(({ look }) => look))
  return {
    lookOf: (paragraphStyle, properties) => ({
      ...defaults,
      ...inherited(paragraphStyle ?? usual),
      ...inherited(childOf(properties, 'rStyle')?.attributes['val']),
      ...readLook(properties),
    }),
    paintsCells: (tableStyle) => chain(tableStyle).some(({ paints }) => paints),
  }
}

/** The lightness of a colour from 0 to 255; null where it is not a plain colour. */
export function lightness(color: string | undefined): number | null {
  if (color === undefined || !/^[0-9a-f]{6}$/i.test(color)) return null
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

/** Whether two colours cannot be told apart by eye. */
export function sameColor(one: string, other: string): boolean {
  if (lightness(one) === null || lightness(other) === null) return false
  return [0, 2, 4].every(
    (at) => Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)) <= 12,
  )
}
