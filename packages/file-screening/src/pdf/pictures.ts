import { TooLarge, type ReadingBudget } from '../reading.ts'
import type { Found, NumberedPage } from './catalog.ts'
import { filtersOf } from './objects/stream-data.ts'
import { nameOf, type ObjectFile } from './objects/object-file.ts'
import { latin1, PdfStream } from './objects/value.ts'

/** Photographs keep what the camera wrote into them (EXIF, XMP): each that has some is handed on to be screened. */
export function readPictures(file: ObjectFile, budget: ReadingBudget, found: Found): void {
  for (const [number, value] of file.objects) {
    if (!(value instanceof PdfStream) || nameOf(value.dict, 'Subtype') !== 'Image') continue
    const [width, height] = ['Width', 'Height'].map((key) => Number(file.resolve(value.dict.get(key))))
    if ((width ?? 0) * (height ?? 0) > budget.pixels) throw new TooLarge(`a picture of ${width} × ${height} pixels`)
    const head = latin1(value.raw.subarray(0, 65_536))
    const noted = /Exif\0\0|http:\/\/ns\.adobe\.com\/xap\/1\.0\/|Photoshop 3\.0/.test(head)
    if (filtersOf(value).at(-1) === 'DCTDecode' && filtersOf(value).length === 1 && noted) {
      found.inner.push({ name: `image-${number}.jpg`, bytes: value.raw.slice(), embedded: false })
    }
  }
}

/** Small pictures of the pages as they once were (缩略图): they show what has been taken out since. */
export function readThumbnails(file: ObjectFile, pages: readonly NumberedPage[], found: Found): void {
  for (const { dict, where } of pages) {
    if (!(file.resolve(dict.get('Thumb')) instanceof PdfStream)) continue
    found.traces.push({ type: 'HIDDEN_TEXT', rule: 'page-thumbnail', text: 'Thumb', where, severity: 'review' })
  }
}
