import type { FilePlace } from '@gongkai/disclosure-rules'
import { childOf, descendantsOf, textOf, type XmlElement } from '../markup/xml-tree.ts'
import { userOfAddress } from '../office/person.ts'
import type { Found } from '../office/properties.ts'
import type { Ground, HiddenWhy } from './hidden-run.ts'
import { lightness } from './run-look.ts'
import type { Story } from './story.ts'

/** English Metric Units, in which drawings are measured. */
const CM = 360_000
const LARGEST_PAGE = 60 * CM

/** The fill of a shape as the ground of its text: white where it has none, null where it is a theme's, a gradient, a picture. */
export function shapeGround(shape: XmlElement): Ground {
  const properties = childOf(shape, 'spPr')
  if (properties) {
    const solid = childOf(properties, 'solidFill')
    if (solid) return plainColor(solid)
    if (childOf(properties, 'noFill')) return 'FFFFFF'
    if (['gradFill', 'blipFill', 'pattFill', 'grpFill'].some((name) => childOf(properties, name))) return null
    const themed = childOf(shape, 'style', 'fillRef')?.attributes['idx']
    return themed === undefined || themed === '0' ? 'FFFFFF' : null
  }
  const fill = shape.attributes['fillcolor']
  if (/^(?:f|false)$/.test(shape.attributes['filled'] ?? '') || fill === undefined || fill === 'white') return 'FFFFFF'
  if (fill === 'black') return '000000'
  const hex = /^#([0-9a-f]{6})\b/i.exec(fill)?.[1]
  return hex ?? null
}

/** The colour of a fill where it is a plain one. */
export function plainColor(fill: XmlElement): string | null {
  const plain = childOf(fill, 'srgbClr')
  if (plain) return childOf(plain, 'alpha') ? null : (plain.attributes['val'] ?? null)
  const scheme = childOf(fill, 'schemeClr')
  if (scheme && scheme.children.length === 0 && /^(?:bg1|lt1)$/.test(scheme.attributes['val'] ?? '')) return 'FFFFFF'
  if (scheme && scheme.children.length === 0 && /^(?:tx1|dk1)$/.test(scheme.attributes['val'] ?? '')) return '000000'
  return childOf(fill, 'sysClr')?.attributes['lastClr'] ?? null
}

/**
 * Reads a drawing's own traces: words told only to screen readers, a drawing that is hidden or lies off the page, a picture whose
 * cropped edges are still there, a dark or white bar over the text. Returns why the text inside it is hidden, or null.
 */
export function readDrawing(element: XmlElement, story: Story, where: FilePlace, found: Found): HiddenWhy | null {
  let hidden = false
  // A watermark (水印) of old drawings keeps its words in an attribute.
  for (const { attributes } of descendantsOf(element, 'textpath')) {
    alternativeText([attributes['string']], where, found)
  }
  for (const { attributes } of descendantsOf(element, 'docPr')) {
    if (/^(?:1|true)$/.test(attributes['hidden'] ?? '')) hidden = true
    alternativeText([attributes['title'], attributes['descr']], where, found)
  }
  for (const shape of descendantsOf(element)) {
    if (!['shape', 'rect', 'roundrect', 'group'].includes(shape.name) || shape.attributes['style'] === undefined)
      continue
    alternativeText([shape.attributes['alt']], where, found)
    if (/visibility:\s*hidden/i.test(shape.attributes['style'])) hidden = true
  }
  const words = [...descendantsOf(element, 'txbxContent')].map(textOf).join(' ').trim()
  if (hidden) {
    if (words === '')
      story.trace('HIDDEN_TEXT', 'hidden-drawing', [...descendantsOf(element, 'docPr')][0]?.attributes['name'] ?? '')
    return { type: 'HIDDEN_TEXT', rule: 'hidden-drawing' }
  }
  cropped(element, where, found)
  if (words !== '' && isOffPage(element)) return { type: 'HIDDEN_TEXT', rule: 'text-off-the-page' }
  if (words === '' && isBar(element)) story.trace('COVERED_TEXT', 'opaque-shape-over-text', story.paragraph())
  return null
}

function alternativeText(texts: readonly (string | undefined)[], where: FilePlace, found: Found): void {
  for (const text of texts) {
    if (text === undefined || text.trim() === '') continue
    found.parts.push({ where, text, before: ' ' })
    // Word writes the path of the picture on its author's disk here.
    if (userOfAddress(text) !== null)
      found.traces.push({ type: 'AUTHOR', rule: 'local-path', text: text.slice(0, 200), where })
  }
}

/** A tenth cut from one side can hide something; less is how a picture is straightened. */
export function cropped(element: XmlElement, where: FilePlace, found: Found): void {
  for (const { attributes } of descendantsOf(element, 'srcRect')) {
    const cuts = ['l', 't', 'r', 'b'].map((side) => Number.parseFloat(attributes[side] ?? '0') || 0)
    if (!cuts.some((cut) => cut >= 10_000)) continue
    const said = cuts.map((cut) => `${Math.round(cut / 1000)}%`).join(' ')
    found.traces.push({ type: 'COVERED_TEXT', rule: 'cropped-picture', text: said, where, severity: 'review' })
  }
}

function extent(element: XmlElement): { width: number; height: number } {
  const size = [...descendantsOf(element, 'extent')][0]?.attributes
  return { width: Number(size?.['cx'] ?? 0), height: Number(size?.['cy'] ?? 0) }
}

function isOffPage(element: XmlElement): boolean {
  const { width, height } = extent(element)
  if (width > 0 && height > 0 && (width < 18_000 || height < 18_000)) return true
  for (const [name, size] of [
    ['positionH', width],
    ['positionV', height],
  ] as const) {
    const offset = Number(textOf(childOf([...descendantsOf(element, name)][0], 'posOffset')) || 0)
    // Measured from the margin a page's edge is at most some centimetres away.
    if (offset + size < -4 * CM || offset > LARGEST_PAGE) return true
    const fromPage = [...descendantsOf(element, name)][0]?.attributes['relativeFrom'] === 'page'
    if (fromPage && offset + size <= 0) return true
  }
  for (const { attributes } of descendantsOf(element)) {
    const style = attributes['style'] ?? ''
    for (const found of style.matchAll(/(?:^|;)\s*(?:margin-)?(?:left|top):\s*(-?[\d.]+)(pt|in|cm|mm|px)?/g)) {
      const points = Number(found[1]) * ({ in: 72, cm: 28.3, mm: 2.83, px: 0.75 }[found[2] ?? ''] ?? 1)
      if (points < -900 || points > 1700) return true
    }
  }
  return false
}

/** A filled bar without words in front of the text, of the height of some lines: what lies under it can be uncovered. */
function isBar(element: XmlElement): boolean {
  const anchor = [...descendantsOf(element, 'anchor')][0]
  const shape = [...descendantsOf(anchor, 'wsp')][0]
  if (!anchor || !shape || /^(?:1|true)$/.test(anchor.attributes['behindDoc'] ?? '')) return false
  const { width, height } = extent(element)
  if (width < 0.8 * CM || height < 0.25 * CM || height > 4 * CM) return false
  const geometry = childOf(shape, 'spPr', 'prstGeom')?.attributes['prst'] ?? ''
  const solid = childOf(shape, 'spPr', 'solidFill')
  const light = solid ? lightness(plainColor(solid) ?? undefined) : null
  if (!/^(?:rect|roundRect|flowChartProcess)$/.test(geometry) || light === null) return false
  // A white box with a line around it is a place to write or to glue a photograph.
  return light < 40 || (light > 245 && childOf(shape, 'spPr', 'ln', 'noFill') !== undefined)
}
