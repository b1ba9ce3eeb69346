import type { Engine } from '../pdf/engine.ts'
import { drawnOn } from '../pdf/drawn.ts'
import { area, overlap, type Box } from '../pdf/glyphs.ts'
import { render, viewOf } from '../pdf/raster.ts'

const WIDGET = 20
const LINK = 2
const FOR_SCREEN = 0
const BLACK = 0xff000000
/** Pixels per point of a page that is turned into a picture: 200 dots to the inch. */
const PICTURE_SCALE = 200 / 72

/** Takes every note off a page and makes the values of its fields part of what is drawn. */
export function settleAnnotations({ pdfium }: Engine, page: number): void {
  for (let index = pdfium.FPDFPage_GetAnnotCount(page) - 1; index >= 0; index -= 1) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index)
    const kind = annotation === 0 ? 0 : pdfium.FPDFAnnot_GetSubtype(annotation)
    if (annotation !== 0) pdfium.FPDFPage_CloseAnnot(annotation)
    if (kind !== WIDGET && kind !== LINK) pdfium.FPDFPage_RemoveAnnot(page, index)
  }
  pdfium.FPDFPage_Flatten(page, FOR_SCREEN)
}

/** Cuts the characters in a box out of the text itself; a black box where a reader should see that something was there. */
export function cutOut(
  { pdfium, scratch }: Engine,
  page: number,
  { left, bottom, right, top }: Box,
  black: boolean,
): void {
  const { pdfium: memory } = pdfium
  // Half a point less on the sides, so that no neighbour is met; a little more above and below.
  const edge = Math.min(0.4, (right - left) / 4)
  const sides = [left + edge, top, right - edge, bottom]
  for (const [index, side] of sides.entries()) memory.setValue(scratch + index * 4, side, 'float')
  pdfium.EPDFText_RedactInRect(page, scratch, true, black)
}

/** Below this share of the page a picture is an illustration or a bar, not a scan of what the text over it says. */
const SCANNED = 0.3

/** Whether a box lies on a scan, so that cutting text would leave what the picture shows. */
export function liesOnScan(engine: Engine, page: number, box: Box): boolean {
  const size = engine.pdfium.FPDF_GetPageWidthF(page) * engine.pdfium.FPDF_GetPageHeightF(page)
  return drawnOn(engine, page).some(
    (each) => each.kind === 'picture' && area(each.box) > size * SCANNED && overlap(each.box, box) > area(box) * 0.3,
  )
}

/** Takes out of the page whatever it drew and puts one picture of it there, the boxes black in its very pixels. */
export function turnIntoPicture(engine: Engine, document: number, page: number, boxes: readonly Box[]): boolean {
  const { pdfium } = engine
  const view = viewOf(engine, page, PICTURE_SCALE)
  const raster = render(engine, page, view, false)
  if (raster.pixels.length === 0) return false
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
  const places = boxes.map((box) => view.toPixels(box))
  const bitmap = pdfium.FPDFBitmap_CreateEx(view.width, view.height, 3, 0, 0)
  pdfium.pdfium.HEAPU8.set(raster.pixels, pdfium.FPDFBitmap_GetBuffer(bitmap))
  for (const { left, right, bottom, top } of places) {
    const [x, y] = [Math.floor(left) - 3, Math.floor(bottom) - 3]
    pdfium.FPDFBitmap_FillRect(bitmap, x, y, Math.ceil(right) - x + 3, Math.ceil(top) - y + 3, BLACK)
  }
  for (let index = pdfium.FPDFPage_CountObjects(page) - 1; index >= 0; index -= 1) {
    pdfium.FPDFPage_RemoveObject(page, pdfium.FPDFPage_GetObject(page, index))
  }
  pdfium.FPDFPage_SetRotation(page, 0)
  pdfium.FPDFPage_SetMediaBox(page, 0, 0, width, height)
  pdfium.FPDFPage_SetCropBox(page, 0, 0, width, height)
  const picture = pdfium.FPDFPageObj_NewImageObj(document)
  const set = pdfium.FPDFImageObj_SetBitmap(0, 0, picture, bitmap)
  pdfium.FPDFImageObj_SetMatrix(picture, width, 0, 0, height, 0, 0)
  pdfium.FPDFPage_InsertObject(page, picture)
  pdfium.FPDFPage_GenerateContent(page)
  pdfium.FPDFBitmap_Destroy(bitmap)
  return set
}

/** Takes whole text objects out of a page: the last means where a font has no outlines to cut along. */
export function removeText({ pdfium }: Engine, page: number, objects: ReadonlySet<number>): void {
  for (let index = pdfium.FPDFPage_CountObjects(page) - 1; index >= 0; index -= 1) {
    const object = pdfium.FPDFPage_GetObject(page, index)
    if (objects.has(object)) pdfium.FPDFPage_RemoveObject(page, object)
  }
}
