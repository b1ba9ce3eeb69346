import type { Engine } from './engine.ts'

/** A rectangle in the page's own space, y upwards. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

export interface Glyph {
  readonly char: string
  readonly box: Box
  /** The text object it belongs to; 0 for a space or line end that the engine put between two. */
  readonly object: number
  /** Its place in the engine's own count. */
  readonly index: number
}

/** More characters than any page of writing has. */
export const MOST_GLYPHS = 500_000

/** All characters of a page, shown or not, in reading order as the engine finds it. */
export function glyphsOf({ pdfium, scratch, double, float }: Engine, textPage: number): Glyph[] {
  const count = Math.min(pdfium.FPDFText_CountChars(textPage), MOST_GLYPHS)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const code = pdfium.FPDFText_GetUnicode(textPage, index)
    const read =
      code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
    // Fonts map characters onto radicals that look the same: ⾥ is meant as 里.
    const char = /[\u2e80-\u2fdf\uf900-\ufaff]/.test(read) ? read.normalize('NFKC') : read
    const generated = pdfium.FPDFText_IsGenerated(textPage, index) === 1
    // The tight box of a glyph without an outline is flat; the loose one has the height of the font.
    const boxed = pdfium.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)
    let box = {
      left: double(scratch),
      right: double(scratch + 8),
      bottom: double(scratch + 16),
      top: double(scratch + 24),
    }
    if (!boxed || box.right - box.left < 0.1 || box.top - box.bottom < 0.1) {
      pdfium.FPDFText_GetLooseCharBox(textPage, index, scratch)
      box = { left: float(scratch), top: float(scratch + 4), right: float(scratch + 8), bottom: float(scratch + 12) }
    }
    const object = generated ? 0 : pdfium.FPDFText_GetTextObject(textPage, index)
    return { char, box, object, index }
  })
}

export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom)
  return width > 0 && height > 0 ? width * height : 0
}

export function area({ left, right, top, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, top - bottom)
}
