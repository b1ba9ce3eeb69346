import { TooLarge, type FileReader, type ReadPart, type Trace } from '../reading.ts'
import { withDocument } from './engine.ts'
import { pageFindings, seePage } from './page-reading.ts'

/** Reads a PDF file: the text of its pages, seen or not, and everything in it that no page shows. */
export const readPdf: FileReader = async ({ bytes, within }, budget) =>
  withDocument(bytes, (engine, document) => {
    const { pdfium } = engine
    const count = pdfium.FPDF_GetPageCount(document)
    if (count > budget.pages) throw new TooLarge(`${count} pages`)
    const parts: ReadPart[] = []
    const traces: Trace[] = []
    for (let index = 0; index < count; index += 1) {
      const page = pdfium.FPDF_LoadPage(document, index)
      if (page === 0) continue
      const found = pageFindings(seePage(engine, page, [], []), { within, part: 'page', page: index + 1 })
      parts.push(found.part)
      traces.push(...found.traces)
      pdfium.FPDF_ClosePage(page)
    }
    return { kind: 'pdf' as const, parts, traces, inner: [] }
  })
