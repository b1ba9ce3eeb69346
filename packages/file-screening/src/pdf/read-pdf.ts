import { TooLarge, type FileReader, type FileReading, type ReadingBudget, type Trace } from '../reading.ts'
import { readActions } from './actions.ts'
import { markedForRedaction, readAnnotations } from './annotations.ts'
import { readAttachments } from './attachments.ts'
import { pagesOf, type Found } from './catalog.ts'
import { drawnOn } from './drawn.ts'
import { withDocument, type Engine } from './engine.ts'
import { readFields } from './fields.ts'
import { readLayers } from './layers.ts'
import { readMetadata, readOutline, readTags } from './metadata.ts'
import { readObjects, type ObjectFile } from './objects/object-file.ts'
import { weighStreams } from './packing.ts'
import { pageFindings, seePage, type SeenPage } from './page-reading.ts'
import { readPictures, readThumbnails } from './pictures.ts'
import { readRevisions } from './revisions.ts'
import { unlocked } from './saving.ts'

/**
 * Reads a PDF file: the text of its pages, seen or not, and everything in it that no page shows. PDFium opens and draws the
 * pages; the structure is read beside it out of the bytes themselves, because what PDFium passes over is there all the same.
 */
export const readPdf: FileReader = async ({ bytes, within }, budget) => {
  const packed = readObjects(bytes, budget)
  // A file without a password to open it can still be enciphered: its structure is read out of a plain copy.
  const file = packed.encrypted ? readObjects(await unlocked(bytes), budget) : packed
  weighStreams(file, budget)
  const found: Found = { parts: [], traces: [], inner: [] }
  const pictured = await withDocument(bytes, (engine, document) =>
    readPages(engine, document, file, within, budget, found),
  )
  const now = found.parts.map(({ text }) => text)
  found.traces.push(...(await readRevisions(bytes, now, { within, part: 'revision' })))
  readStructure(file, within, budget, found)
  return reading(found, pictured)
}

function readPages(
  engine: Engine,
  document: number,
  file: ObjectFile,
  within: readonly string[],
  budget: ReadingBudget,
  found: Found,
): number[] {
  const { pdfium } = engine
  const count = pdfium.FPDF_GetPageCount(document)
  if (count > budget.pages) throw new TooLarge(`${count} pages`)
  const spilled: { trace: Trace; page: number }[] = []
  const shown: ReadonlySet<string>[] = []
  const layers = readLayers(file, within, found).map(({ name }) => name)
  const pages = pagesOf(file, within)
  const pictured: number[] = []
  for (let index = 0; index < count; index += 1) {
    const page = pdfium.FPDF_LoadPage(document, index)
    if (page === 0) continue
    const described = pages[index]
    const marked = described ? markedForRedaction(file, described) : []
    const seen = seePage(engine, page, layers, marked)
    if (isPicture(engine, page, seen)) pictured.push(index + 1)
    const { part, traces } = pageFindings(seen, { within, part: 'page', page: index + 1 })
    found.parts.push(part)
    for (const trace of traces) {
      if (trace.rule === 'outside-page' || trace.rule === 'clipped') spilled.push({ trace, page: index })
      else found.traces.push(trace)
    }
    shown[index] = wordsSeen(seen)
    pdfium.FPDF_ClosePage(page)
  }
  // What a sheet printed over several pages cuts off on one it shows on the next.
  for (const { trace, page } of spilled) {
    const words = trace.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
    const elsewhere = words.every((word) => shown.some((there, index) => index !== page && there.has(word)))
    if (!elsewhere) found.traces.push(trace)
  }
  return pictured
}

function readStructure(file: ObjectFile, within: readonly string[], budget: ReadingBudget, found: Found): void {
  const pages = pagesOf(file, within)
  for (const page of pages) readAnnotations(file, page, found)
  readThumbnails(file, pages, found)
  readFields(file, within, found)
  readOutline(file, within, found)
  readTags(file, within, found)
  readMetadata(file, within, budget, found)
  readActions(file, within, budget, found)
  readAttachments(file, budget, found)
  readPictures(file, budget, found)
}

/** The words of a page that its reader sees. */
function wordsSeen({ glyphs, unseen }: SeenPage): ReadonlySet<string> {
  return new Set(
    glyphs
      .map(({ char }, index) => (unseen[index] ? ' ' : char))
      .join('')
      .split(/\s+/),
  )
}

/** A page that shows a picture and next to no text: what is written in the picture is not read. */
function isPicture(engine: Engine, page: number, { glyphs }: SeenPage): boolean {
  return glyphs.length < 10 && drawnOn(engine, page).some(({ kind }) => kind === 'picture')
}

function reading({ parts, traces, inner }: Found, pictured: readonly number[]): FileReading {
  const unread =
    pictured.length === 0 ? [] : [`the writing inside the pictures of page ${pictured.join(', ')} is not read`]
  return { kind: 'pdf', parts: parts.filter(({ text }) => text.trim() !== ''), traces, inner, unread }
}
