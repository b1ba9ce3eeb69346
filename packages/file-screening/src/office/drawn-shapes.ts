import type { FilePlace } from '@gongkai/disclosure-rules'
import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../markup/xml-tree.ts'
import { cropped, plainColor, shapeGround } from '../word/drawing.ts'
import { sameColor } from '../word/run-look.ts'
import { userOfAddress } from './person.ts'
import type { Found } from './properties.ts'

/** Shapes of a sheet's drawing and of a slide. */
const SHAPES = new Set(['sp', 'pic', 'graphicFrame', 'cxnSp', 'grpSp'])

export interface ShapeTextOptions {
  /** What lies behind a shape without a fill: null where it is not known. */
  readonly ground: string | null
}

/**
 * Reads the shapes of a drawing: their words, their words for screen readers, and what no reader sees: a hidden shape, letters in
 * the colour of their ground or of two points and less, the cropped edges of a picture.
 */
export function readDrawnShapes(
  root: XmlElement | undefined,
  where: FilePlace,
  found: Found,
  { ground }: ShapeTextOptions = { ground: 'FFFFFF' },
): void {
  for (const shape of elementsOf(root)) {
    if (shape.name === 'AlternateContent') {
      readDrawnShapes(childOf(shape, 'Choice') ?? childOf(shape, 'Fallback'), where, found, { ground })
    } else if (SHAPES.has(shape.name)) readShape(shape, where, found, ground)
    else readDrawnShapes(shape, where, found, { ground })
  }
}

function readShape(shape: XmlElement, where: FilePlace, found: Found, ground: string | null): void {
  const properties = elementsOf(shape).find(({ name }) => /^nv\w*Pr$/.test(name))
  const { hidden, descr, title, name = '' } = childOf(properties, 'cNvPr')?.attributes ?? {}
  for (const words of [descr, title]) {
    if (words === undefined || words.trim() === '') continue
    found.parts.push({ where, text: words, before: ' ' })
    if (userOfAddress(words) !== null)
      found.traces.push({ type: 'AUTHOR', rule: 'local-path', text: words.slice(0, 200), where })
  }
  if (/^(?:1|true)$/.test(hidden ?? '')) {
    const words = shapeWords(shape)
    if (words !== '') found.parts.push({ where, text: words })
    found.traces.push({ type: 'HIDDEN_TEXT', rule: 'hidden-drawing', text: (words || name).slice(0, 200), where })
    return
  }
  if (shape.name === 'pic') cropped(shape, where, found)
  if (shape.name === 'grpSp') return readDrawnShapes(shape, where, found, { ground })
  const fill = shape.name === 'sp' ? shapeGround(shape) : null
  const noFill = childOf(shape, 'spPr', 'solidFill') === undefined
  readBodies(shape, where, found, noFill && fill === 'FFFFFF' ? ground : fill)
}

export function shapeWords(shape: XmlElement): string {
  return [...descendantsOf(shape, 'p')]
    .map((paragraph) => [...descendantsOf(paragraph, 't')].map(textOf).join(''))
    .join('\n')
    .trim()
}

function readBodies(shape: XmlElement, where: FilePlace, found: Found, ground: string | null): void {
  const lines: string[] = []
  let unseen: { rule: string; text: string } | null = null
  const close = () => {
    if (unseen && unseen.text.trim() !== '') {
      const text = unseen.text.trim()
      found.traces.push({ type: 'HIDDEN_TEXT', rule: unseen.rule, text: text.slice(0, 200), where })
      found.parts.push({ where, text })
    }
    unseen = null
  }
  for (const paragraph of descendantsOf(shape, 'p')) {
    let line = ''
    for (const run of elementsOf(paragraph)) {
      if (run.name === 'br') line += '\n'
      if (run.name !== 'r' && run.name !== 'fld') continue
      const words = textOf(childOf(run, 't'))
      const rule = unseenRule(childOf(run, 'rPr'), ground)
      if (rule === null) {
        if (words.trim() !== '') close()
        line += words
      } else if (unseen && unseen.rule === rule) unseen.text += words
      else {
        close()
        unseen = { rule, text: words }
      }
    }
    lines.push(line)
  }
  close()
  if (lines.join('').trim() !== '') found.parts.push({ where, text: lines.join('\n') })
}

/** Sizes are in hundredths of a point. */
function unseenRule(properties: XmlElement | undefined, ground: string | null): string | null {
  const size = properties?.attributes['sz']
  if (size !== undefined && Number(size) <= 200) return 'tiny-text'
  const fill = childOf(properties, 'solidFill')
  const transparent = [...descendantsOf(fill, 'alpha')].some(
    ({ attributes }) => Number.parseInt(attributes['val'] ?? '100000', 10) < 5000,
  )
  if (transparent || childOf(properties, 'noFill')) return 'transparent-text'
  const highlight = childOf(properties, 'highlight')
  const behind = highlight ? plainColor(highlight) : ground
  const color = fill ? plainColor(fill) : null
  return color !== null && behind !== null && sameColor(color, behind) ? 'text-on-its-own-colour' : null
}
