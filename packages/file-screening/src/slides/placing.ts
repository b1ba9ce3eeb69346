import type { FilePlace } from '@gongkai/disclosure-rules'
import { childOf, descendantsOf, elementsOf, type XmlElement } from '../markup/xml-tree.ts'
import { shapeWords } from '../office/drawn-shapes.ts'
import type { Found } from '../office/properties.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Placed {
  readonly box: Box
  readonly words: string
  /** Nothing behind it can be seen. */
  readonly opaque: boolean
}

/** How a group's inner measure maps onto the slide. */
interface Scale {
  readonly x: number
  readonly y: number
  readonly fromX: number
  readonly fromY: number
  readonly factorX: number
  readonly factorY: number
}

const WHOLE: Scale = { x: 0, y: 0, fromX: 0, fromY: 0, factorX: 1, factorY: 1 }

/** Finds words beside the slide (页面外) and words that a later shape covers (遮盖): both are still in the file. */
export function readPlaces(
  root: XmlElement,
  where: FilePlace,
  page: { width: number; height: number },
  opaquePicture: (picture: XmlElement) => boolean,
  found: Found,
): void {
  const placed = placesOf(childOf(root, 'cSld', 'spTree'), WHOLE, opaquePicture)
  placed.forEach(({ box, words }, index) => {
    if (words === '') return
    const { left, top, right, bottom } = box
    const away = right <= 0 || bottom <= 0 || left >= page.width || top >= page.height
    if (away) found.traces.push({ type: 'HIDDEN_TEXT', rule: 'text-off-the-slide', text: words.slice(0, 200), where })
    else if (right - left < 18_000 && bottom - top < 18_000) {
      found.traces.push({ type: 'HIDDEN_TEXT', rule: 'shape-without-size', text: words.slice(0, 200), where })
    } else if (placed.slice(index + 1).some((later) => later.opaque && covers(later.box, box))) {
      found.traces.push({ type: 'COVERED_TEXT', rule: 'shape-over-text', text: words.slice(0, 200), where })
    }
  })
}

/** Covered but for a hundredth of its size at each side. */
function covers(above: Box, below: Box): boolean {
  const slackX = Math.max(20_000, (below.right - below.left) * 0.1)
  const slackY = Math.max(20_000, (below.bottom - below.top) * 0.1)
  return (
    above.left <= below.left + slackX &&
    above.top <= below.top + slackY &&
    above.right >= below.right - slackX &&
    above.bottom >= below.bottom - slackY
  )
}

function placesOf(
  tree: XmlElement | undefined,
  scale: Scale,
  opaquePicture: (picture: XmlElement) => boolean,
): Placed[] {
  return elementsOf(tree).flatMap((shape): Placed[] => {
    if (shape.name === 'AlternateContent')
      return placesOf(childOf(shape, 'Choice') ?? childOf(shape, 'Fallback'), scale, opaquePicture)
    if (shape.name === 'grpSp') return placesOf(shape, groupScale(shape, scale), opaquePicture)
    if (shape.name !== 'sp' && shape.name !== 'pic' && shape.name !== 'graphicFrame') return []
    const frame = childOf(shape, 'spPr', 'xfrm') ?? childOf(shape, 'xfrm')
    const box = frame && boxOf(frame, scale)
    if (!box) return []
    const hidden = elementsOf(shape).some((one) =>
      /^(?:1|true)$/.test(childOf(one, 'cNvPr')?.attributes['hidden'] ?? ''),
    )
    return [
      {
        box,
        words: hidden ? '' : shapeWords(shape),
        opaque: !hidden && (shape.name === 'pic' ? opaquePicture(shape) : isOpaque(shape)),
      },
    ]
  })
}

function boxOf(frame: XmlElement, scale: Scale): Box | null {
  const at = childOf(frame, 'off')?.attributes
  const size = childOf(frame, 'ext')?.attributes
  if (!at || !size) return null
  const left = scale.x + (Number(at['x']) - scale.fromX) * scale.factorX
  const top = scale.y + (Number(at['y']) - scale.fromY) * scale.factorY
  return {
    left,
    top,
    right: left + Number(size['cx']) * scale.factorX,
    bottom: top + Number(size['cy']) * scale.factorY,
  }
}

function groupScale(group: XmlElement, outer: Scale): Scale {
  const frame = childOf(group, 'grpSpPr', 'xfrm')
  const box = frame && boxOf(frame, outer)
  const inner = childOf(frame, 'chExt')?.attributes
  const from = childOf(frame, 'chOff')?.attributes
  if (!box || !inner || !from) return outer
  return {
    x: box.left,
    y: box.top,
    fromX: Number(from['x']),
    fromY: Number(from['y']),
    factorX: (box.right - box.left) / (Number(inner['cx']) || 1),
    factorY: (box.bottom - box.top) / (Number(inner['cy']) || 1),
  }
}

/** A shape with a fill of its own or its theme's that lets nothing through. */
function isOpaque(shape: XmlElement): boolean {
  const properties = childOf(shape, 'spPr')
  if (shape.name !== 'sp' || childOf(properties, 'noFill')) return false
  const fill = ['solidFill', 'gradFill', 'blipFill', 'pattFill'].map((name) => childOf(properties, name)).find(Boolean)
  if (fill) return ![...descendantsOf(fill)].some(({ name }) => name === 'alpha' || name === 'alphaModFix')
  const themed = childOf(shape, 'style', 'fillRef')?.attributes['idx']
  return themed !== undefined && themed !== '0'
}
