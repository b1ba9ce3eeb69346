import { readZip } from '../archive/reading.ts'
import type { ContentKind } from '../content-kind.ts'
import { readPlain } from '../plain/reading.ts'
import type { FileReader } from '../reading.ts'
import { readSlides } from '../slides/reading.ts'
import { readPicture } from '../picture/reading.ts'
import { readWord } from '../word/reading.ts'
import { readWorkbook } from '../workbook/reading.ts'

/** Who reads what. */
export const READERS: Partial<Readonly<Record<ContentKind, FileReader>>> = {
  text: readPlain,
  docx: readWord,
  docm: readWord,
  xlsx: readWorkbook,
  xlsm: readWorkbook,
  pptx: readSlides,
  pptm: readSlides,
  jpeg: readPicture,
  png: readPicture,
  gif: readPicture,
  webp: readPicture,
  tiff: readPicture,
  heic: readPicture,
  bmp: readPicture,
  zip: readZip,
}
