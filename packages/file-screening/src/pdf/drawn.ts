import { overlap, type Box } from './glyphs.ts'
import type { Engine } from './engine.ts'

export type DrawnKind = 'text' | 'path' | 'picture' | 'shading'

/** One thing drawn on a page, in the order in which it is drawn; what a form holds stands in the form's place. */
export interface Drawn {
  readonly handle: number
  readonly kind: DrawnKind
  readonly box: Box
  readonly order: number
}

const KINDS: Readonly<Record<number, DrawnKind>> = { 1: 'text', 2: 'path', 3: 'picture', 4: 'shading' }
const FORM = 5
const DEEPEST = 12
const MOST_OBJECTS = 400_000

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
      if (kind) drawn.push({ handle, kind, box: moved(boundsOf(engine, handle), matrix), order: drawn.length })
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

/** Whether a path is filled: one that is only stroked covers nothing. */
export function isFilled({ pdfium, scratch, integer }: Engine, { kind, handle }: Drawn): boolean {
  if (kind !== 'path') return true
  return pdfium.FPDFPath_GetDrawMode(handle, scratch, scratch + 4) ? integer(scratch) !== 0 : true
}

/** What is drawn after `order` and reaches over most of a box. */
export function laterOver(covers: readonly Drawn[], order: number, box: Box): Drawn[] {
  const size = Math.max(0.0001, (box.right - box.left) * (box.top - box.bottom))
  return covers.filter((each) => each.order > order && overlap(each.box, box) > size * 0.4)
}
