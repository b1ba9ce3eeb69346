import { readZip } from '../archive/reading.ts'
import type { ContentKind } from '../content-kind.ts'
import { readPlain } from '../plain/reading.ts'
import type { FileReader } from '../reading.ts'
import { readSlides } from '../slides/reading.ts'
import { readDocument } from '../markup/document-reading.ts'
import { readPage } from '../markup/page-reading.ts'
import { readOle } from '../office/ole.ts'
import { readPdf } from '../pdf/read-pdf.ts'
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
  html: readPage,
  xml: readDocument,
  svg: readDocument,
  doc: readOle,
  xls: readOle,
  ppt: readOle,
  msg: readOle,
  ole: readOle,
  'encrypted-office': readOle,
  pdf: readPdf,
  zip: readZip,
}
