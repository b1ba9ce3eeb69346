import type { FileFinding, FilePlace } from '@gongkai/disclosure-rules'
import { markedForRedaction } from '../pdf/annotations.ts'
import { pagesOf } from '../pdf/catalog.ts'
import { withDocument, type Engine } from '../pdf/engine.ts'
import type { Box } from '../pdf/glyphs.ts'
import { offLayers } from '../pdf/layers.ts'
import { readObjects, type ObjectFile } from '../pdf/objects/object-file.ts'
import { pageFindings, seePage, type SeenPage } from '../pdf/page-reading.ts'
import { savedBytes, unlocked } from '../pdf/saving.ts'
import type { ReadingBudget } from '../reading.ts'
import { rewrittenPdf } from './pdf-structure.ts'
import { cutOut, liesOnScan, removeText, settleAnnotations, turnIntoPicture } from './pdf-page.ts'
import { CannotRedact, type Removed, type Rewritten } from './redaction.ts'
import { splicesOf, type Masking } from './text-masking.ts'

interface Cut {
  readonly box: Box
  readonly black: boolean
}

/**
 * Makes a new PDF file: the characters themselves are cut out of the pages, notes, fields, properties, attachments, scripts,
 * layers and earlier versions are left behind, and a page whose secrets are in a picture becomes a picture of itself with the
 * places blackened in its pixels. Throws {@link CannotRedact}.
 */
export async function redactPdf(
  { bytes, within }: { readonly bytes: Uint8Array; readonly within: readonly string[] },
  findings: readonly FileFinding[],
  masking: Masking,
  budget: ReadingBudget,
): Promise<Rewritten> {
  const packed = readObjects(bytes, budget)
  const plain = packed.encrypted ? await unlocked(bytes) : bytes
  const file = packed.encrypted ? readObjects(plain, budget) : packed
  const off = offLayers(file)
  refuseLayeredPictures(file, new Set(off.map(({ number }) => number)))
  const removed: Removed[] = findings
    .filter(({ where, start }) => where.part !== 'page' && (start === undefined || where.part !== 'file'))
    .map(({ type, rule, where }) => ({ type, rule, shown: rule, where }))
  const fresh = await withDocument(plain, (engine, document) => {
    const { pdfium } = engine
    const pages = pagesOf(file, within)
    for (let index = 0; index < pdfium.FPDF_GetPageCount(document); index += 1) {
      const where: FilePlace = { within, part: 'page', page: index + 1 }
      const described = pages[index]
      const marked = described ? markedForRedaction(file, described) : []
      redactPage(engine, document, index, { layers: off.map(({ name }) => name), marked, where, masking, removed })
    }
    return pagesAlone(engine, document)
  })
  return { bytes: rewrittenPdf(fresh, masking.secrets, budget), removed }
}

/** The pages in a document of their own, without what hung on the old one. */
function pagesAlone(engine: Engine, document: number): Uint8Array {
  const { pdfium } = engine
  const target = pdfium.FPDF_CreateNewDocument()
  try {
    if (!pdfium.FPDF_ImportPages(target, document, '', 0)) throw new CannotRedact('its pages cannot be copied')
    return savedBytes(engine, target)
  } finally {
    pdfium.FPDF_CloseDocument(target)
  }
}

interface PageWork {
  readonly layers: readonly string[]
  readonly marked: readonly Box[]
  readonly where: FilePlace
  readonly masking: Masking
  readonly removed: Removed[]
}

function redactPage(engine: Engine, document: number, index: number, work: PageWork): void {
  const { pdfium } = engine
  const withPage = <Result>(use: (page: number) => Result): Result => {
    const page = pdfium.FPDF_LoadPage(document, index)
    if (page === 0) throw new CannotRedact(`page ${index + 1} cannot be opened`)
    try {
      return use(page)
    } finally {
      pdfium.FPDF_ClosePage(page)
    }
  }
  const hidden = withPage((page) => {
    const seen = seePage(engine, page, work.layers, work.marked)
    for (const { type, rule } of pageFindings(seen, work.where).traces) {
      work.removed.push({ type, rule, shown: rule, where: work.where })
    }
    const cuts = seen.glyphs.flatMap(({ box }, at): Cut[] => {
      const rule = seen.unseen[at] ?? null
      return rule === null ? [] : [{ box, black: rule.startsWith('under') || rule === 'unapplied-redaction' }]
    })
    settleAnnotations(engine, page)
    return cuts
  })
  withPage((page) => {
    const seen = seePage(engine, page, work.layers, [])
    const cuts = [...hidden, ...secretCuts(seen, work)]
    if (cuts.length === 0) return
    if (cuts.some(({ box, black }) => black && liesOnScan(engine, page, box))) {
      const boxes = cuts.filter(({ black }) => black).map(({ box }) => box)
      if (!turnIntoPicture(engine, document, page, boxes)) throw new CannotRedact(`page ${index + 1} cannot be drawn`)
      return
    }
    for (const { box, black } of joined(cuts)) cutOut(engine, page, box, black)
    removeText(engine, page, leftovers(engine, page, seen, cuts))
    pdfium.FPDFPage_GenerateContent(page)
  })
}

function secretCuts({ text, glyphs }: SeenPage, { masking, where, removed }: PageWork): Cut[] {
  return splicesOf(text.text, masking, where, removed).flatMap(({ start, end }) =>
    [...new Set(text.glyphAt.slice(start, end))].flatMap((at): Cut[] => {
      const glyph = glyphs[at]
      return glyph && glyph.object !== 0 ? [{ box: glyph.box, black: true }] : []
    }),
  )
}

/** Neighbours on a line are cut as one, so that one bar stands for them and their number cannot be counted. */
function joined(cuts: readonly Cut[]): Cut[] {
  const bars: Cut[] = []
  for (const { box, black } of cuts) {
    const last = bars.at(-1)
    const height = box.top - box.bottom
    const near = last && box.left >= last.box.left && box.left - last.box.right < height * 0.5
    if (!last || !near || last.black !== black || box.bottom > last.box.top || box.top < last.box.bottom) {
      bars.push({ box, black })
      continue
    }
    const [bottom, top] = [Math.min(last.box.bottom, box.bottom), Math.max(last.box.top, box.top)]
    bars[bars.length - 1] = {
      black,
      box: { left: last.box.left, right: Math.max(last.box.right, box.right), bottom, top },
    }
  }
  return bars
}

/** Text objects that still say something inside a cut: their font gave no outline to cut along. */
function leftovers(engine: Engine, page: number, before: SeenPage, cuts: readonly Cut[]): Set<number> {
  const meant = new Set(cuts.map(({ box }) => `${box.left} ${box.bottom}`))
  const chars = new Set(
    before.glyphs.filter(({ box }) => meant.has(`${box.left} ${box.bottom}`)).map(({ char, box }) => key(char, box)),
  )
  return new Set(
    seePage(engine, page, [], [])
      .glyphs.filter(({ char, box, object }) => object !== 0 && char.trim() !== '' && chars.has(key(char, box)))
      .map(({ object }) => object),
  )
}

function key(char: string, { left, bottom }: Box): string {
  return `${char} ${Math.round(left)} ${Math.round(bottom)}`
}

/** A picture or form that belongs to a layer switched off would come to light when the layers are gone. */
function refuseLayeredPictures(file: ObjectFile, off: ReadonlySet<number>): void {
  if (off.size === 0) return
  for (const value of file.objects.values()) {
    const dict = file.dict(value)
    if (dict?.has('OC') && dict.has('Subtype')) {
      throw new CannotRedact(
        'a layer that is switched off holds pictures or drawings, which cannot be taken out one by one',
      )
    }
  }
}
