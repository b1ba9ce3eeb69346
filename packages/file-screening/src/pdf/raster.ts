import type { Box } from './glyphs.ts'
import type { Engine } from './engine.ts'

/** Pixels per point: fine enough for the strokes of footnotes, coarse enough for a page in a few milliseconds. */
const USUAL_SCALE = 1.5
const MOST_PIXELS = 6_000_000
const WITH_ANNOTATIONS = 1
const BGRX = 3

/** A page as its reader sees it. */
export interface Raster {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel: blue, green, red, nothing. */
  readonly pixels: Uint8Array
}

export interface View {
  readonly width: number
  readonly height: number
  readonly scale: number
  /** Where a box of the page's space comes to lie, in pixels, y downwards. */
  toPixels(box: Box): Box
}

export function viewOf({ pdfium, scratch, integer }: Engine, page: number, scale = USUAL_SCALE): View {
  const [pageWidth, pageHeight] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
  const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(1, pageWidth * pageHeight)))
  const width = Math.max(1, Math.min(16_000, Math.round(pageWidth * fitting)))
  const height = Math.max(1, Math.min(16_000, Math.round(pageHeight * fitting)))
  // Devices count whole pixels: a larger virtual one gives the mapping its fractions.
  const point = (x: number, y: number): readonly [number, number] => {
    pdfium.FPDF_PageToDevice(page, 0, 0, width * 64, height * 64, 0, x, y, scratch, scratch + 4)
    return [integer(scratch) / 64, integer(scratch + 4) / 64]
  }
  const [ox, oy] = point(0, 0)
  const [ux, uy] = point(1000, 0)
  const [vx, vy] = point(0, 1000)
  const map = (x: number, y: number): readonly [number, number] => [
    ox + ((ux - ox) * x + (vx - ox) * y) / 1000,
    oy + ((uy - oy) * x + (vy - oy) * y) / 1000,
  ]
  return {
    width,
    height,
    scale: fitting,
    toPixels({ left, bottom, right, top }) {
      const [ax, ay] = map(left, bottom)
      const [bx, by] = map(right, top)
      return { left: Math.min(ax, bx), right: Math.max(ax, bx), bottom: Math.min(ay, by), top: Math.max(ay, by) }
    },
  }
}

export function render({ pdfium }: Engine, page: number, { width, height }: View, annotations = true): Raster {
  const memory = pdfium.pdfium
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGRX, 0, 0)
  if (bitmap === 0) return { width, height, pixels: new Uint8Array() }
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, annotations ? WITH_ANNOTATIONS : 0)
    const at = pdfium.FPDFBitmap_GetBuffer(bitmap)
    return { width, height, pixels: memory.HEAPU8.slice(at, at + width * height * 4) }
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}

function eachPixel({ width, height }: Raster, box: Box, see: (at: number) => void): void {
  const [fromX, toX] = [Math.max(0, Math.floor(box.left)), Math.min(width, Math.ceil(box.right))]
  const [fromY, toY] = [Math.max(0, Math.floor(box.bottom)), Math.min(height, Math.ceil(box.top))]
  for (let y = fromY; y < toY; y += 1) for (let x = fromX; x < toX; x += 1) see((y * width + x) * 4)
}

/** The largest difference of one colour of one pixel between two pictures within a box. */
export function difference(one: Raster, other: Raster, box: Box): number {
  let most = 0
  eachPixel(one, box, (at) => {
    for (let colour = 0; colour < 3; colour += 1) {
      most = Math.max(most, Math.abs((one.pixels[at + colour] ?? 0) - (other.pixels[at + colour] ?? 0)))
    }
  })
  return most
}

/** How light a box is on the whole, and how far its darkest and lightest pixels lie apart; 0–255. */
export function inkOf(raster: Raster, box: Box): { readonly light: number; readonly contrast: number } {
  let [least, most, sum, count] = [255, 0, 0, 0]
  eachPixel(raster, box, (at) => {
    const { pixels } = raster
    const light = ((pixels[at] ?? 0) * 114 + (pixels[at + 1] ?? 0) * 587 + (pixels[at + 2] ?? 0) * 299) / 1000
    least = Math.min(least, light)
    most = Math.max(most, light)
    sum += light
    count += 1
  })
  return count === 0 ? { light: 255, contrast: 0 } : { light: sum / count, contrast: most - least }
}

/** The colour of most of a box: red, green, blue. */
export function colourOf({ pixels, ...raster }: Raster, box: Box): readonly number[] {
  const sum = [0, 0, 0]
  let count = 0
  eachPixel({ pixels, ...raster }, box, (at) => {
    for (let colour = 0; colour < 3; colour += 1) sum[colour] = (sum[colour] ?? 0) + (pixels[at + 2 - colour] ?? 0)
    count += 1
  })
  return sum.map((each) => each / Math.max(1, count))
}
