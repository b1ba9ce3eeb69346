import { overlap, type Box } from './glyphs.ts'
import type { Engine } from './engine.ts'

export type DrawnKind = 'text' | 'path' | 'picture' | 'shading'

/** One thing drawn on a page, in the order in which it is drawn; what a form holds stands in the form's place. */
export interface Drawn {
  readonly handle: number
  readonly kind: DrawnKind
  readonly box: Box
  readonly order: number
  /** What its clipping leaves of the page; null where nothing is clipped. */
  readonly clip: Box | null
}

const KINDS: Readonly<Record<number, DrawnKind>> = { 1: 'text', 2: 'path', 3: 'picture', 4: 'shading' }
const FORM = 5
const DEEPEST = 12
const MOST_OBJECTS = 400_000
/** A clip of more points is drawn by hand, and its box says little. */
const MOST_SEGMENTS = 2_000

type Matrix = readonly [number, number, number, number, number, number]
const STRAIGHT: Matrix = [1, 0, 0, 1, 0, 0]

export function drawnOn(engine: Engine, page: number): Drawn[] {
  const { pdfium } = engine
  const drawn: Drawn[] = []
  const walk = (count: number, get: (index: number) => number, matrix: Matrix, depth: number): void => {
    for (let index = 0; index < count && drawn.length < MOST_OBJECTS; index += 1) {
      const handle = get(index)
      if (handle === 0) continue
      const type = pdfium.FPDFPageObj_GetType(handle)
      if (type === FORM && depth < DEEPEST) {
        const inner = times(matrixOf(engine, handle), matrix)
        const size = pdfium.FPDFFormObj_CountObjects(handle)
        walk(size, (at) => pdfium.FPDFFormObj_GetObject(handle, at), inner, depth + 1)
        continue
      }
      const kind = KINDS[type]
      if (!kind) continue
      const clip = kind === 'text' ? clipOf(engine, handle) : null
      const box = moved(boundsOf(engine, handle), matrix)
      drawn.push({ handle, kind, box, order: drawn.length, clip: clip && moved(clip, matrix) })
    }
  }
  walk(pdfium.FPDFPage_CountObjects(page), (at) => pdfium.FPDFPage_GetObject(page, at), STRAIGHT, 0)
  return drawn
}

function boundsOf({ pdfium, scratch, float }: Engine, handle: number): Box {
  if (!pdfium.FPDFPageObj_GetBounds(handle, scratch, scratch + 4, scratch + 8, scratch + 12)) {
    return { left: 0, bottom: 0, right: 0, top: 0 }
  }
  return { left: float(scratch), bottom: float(scratch + 4), right: float(scratch + 8), top: float(scratch + 12) }
}

function matrixOf({ pdfium, scratch, float }: Engine, handle: number): Matrix {
  if (!pdfium.FPDFPageObj_GetMatrix(handle, scratch)) return STRAIGHT
  const at = (index: number) => float(scratch + index * 4)
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [A, B, C, D, E, F] = outer
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

function moved({ left, bottom, right, top }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs = [left * a + bottom * c, left * a + top * c, right * a + bottom * c, right * a + top * c].map((x) => x + e)
  const ys = [left * b + bottom * d, left * b + top * d, right * b + bottom * d, right * b + top * d].map((y) => y + f)
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

/** Red, green, blue and opacity, each 0–255; null where the object is filled with a pattern or has no fill. */
export function fillOf({ pdfium, scratch, integer }: Engine, handle: number): readonly number[] | null {
  if (!pdfium.FPDFPageObj_GetFillColor(handle, scratch, scratch + 4, scratch + 8, scratch + 12)) return null
  return [0, 4, 8, 12].map((offset) => integer(scratch + offset))
}

/** A line as thick as this, in points, can hide writing as a bar does. */
const COVERING_STROKE = 4

/** Whether something covers what lies under it: a path that is only stroked does where its line is as thick as writing. */
export function canCover(engine: Engine, { kind, handle }: Drawn): boolean {
  const { pdfium, scratch, integer } = engine
  if (kind !== 'path' || !pdfium.FPDFPath_GetDrawMode(handle, scratch, scratch + 4)) return true
  return integer(scratch) !== 0 || (integer(scratch + 4) !== 0 && strokeWidth(engine, handle) >= COVERING_STROKE)
}

function strokeWidth({ pdfium, scratch, float }: Engine, handle: number): number {
  if (!pdfium.FPDFPageObj_GetStrokeWidth(handle, scratch)) return 0
  const width = float(scratch)
  if (!pdfium.FPDFPageObj_GetMatrix(handle, scratch)) return width
  return (
    width *
    Math.max(Math.hypot(float(scratch), float(scratch + 4)), Math.hypot(float(scratch + 8), float(scratch + 12)))
  )
}

/** How opaque a path covers, 0–255: by its fill, or by its thick line where it has none. */
export function coverOpacity(engine: Engine, handle: number): number {
  const { pdfium, scratch, integer } = engine
  const filled = !pdfium.FPDFPath_GetDrawMode(handle, scratch, scratch + 4) || integer(scratch) !== 0
  if (filled) return fillOf(engine, handle)?.[3] ?? 0
  const stroked = pdfium.FPDFPageObj_GetStrokeColor(handle, scratch, scratch + 4, scratch + 8, scratch + 12)
  return stroked ? integer(scratch + 12) : 0
}

/** The box that all clipping paths of an object leave, in the space of what holds it. */
function clipOf({ pdfium, scratch, float }: Engine, handle: number): Box | null {
  const clip = pdfium.FPDFPageObj_GetClipPath(handle)
  const count = clip === 0 ? 0 : pdfium.FPDFClipPath_CountPaths(clip)
  let left: Box | null = null
  for (let path = 0; path < count; path += 1) {
    const size = pdfium.FPDFClipPath_CountPathSegments(clip, path)
    const [xs, ys]: [number[], number[]] = [[], []]
    for (let at = 0; at < size && at < MOST_SEGMENTS; at += 1) {
      const segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, at)
      if (!pdfium.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)) continue
      xs.push(float(scratch))
      ys.push(float(scratch + 4))
    }
    if (xs.length === 0 || size > MOST_SEGMENTS) continue
    const box = { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
    left = left === null ? box : within(left, box)
  }
  return left
}

function within(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
    top: Math.min(one.top, other.top),
  }
}

/** What is drawn after `order` and reaches over most of a box. */
export function laterOver(covers: readonly Drawn[], order: number, box: Box): Drawn[] {
  const size = Math.max(0.0001, (box.right - box.left) * (box.top - box.bottom))
  return covers.filter((each) => each.order > order && overlap(each.box, box) > size * 0.4)
}
