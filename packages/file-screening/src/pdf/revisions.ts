import type { FilePlace } from '@gongkai/disclosure-rules'
import { CannotRead, type Trace } from '../reading.ts'
import { withDocument, type Engine } from './engine.ts'
import { glyphsOf } from './glyphs.ts'
import { latin1 } from './objects/value.ts'

/** Older versions looked at, newest first. */
const MOST_REVISIONS = 12
const MOST_PAGES = 500

/**
 * A file saved by appending (增量保存) still holds what it was before: each earlier version is cut out at its own end mark,
 * opened by itself, and what it said that the last one does not say is hidden text.
 */
export async function readRevisions(bytes: Uint8Array, now: readonly string[], where: FilePlace): Promise<Trace[]> {
  const present = squeezed(now.join('\n'))
  const said = new Set<string>()
  for (const end of endsOf(bytes)) {
    for (const line of await linesOf(bytes.subarray(0, end))) {
      const words = squeezed(line)
      if (words.length > 1 && /[\p{L}\p{N}]{2}/u.test(words) && !present.includes(words)) said.add(line.trim())
    }
  }
  return [...said].slice(0, 200).map((text) => ({
    type: 'HIDDEN_TEXT',
    rule: 'earlier-revision',
    text: text.slice(0, 200),
    where,
  }))
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Where earlier versions end: after an end mark with more objects behind it. */
function endsOf(bytes: Uint8Array): number[] {
  const text = latin1(bytes)
  const ends = [...text.matchAll(/%%EOF[\r\n]*/g)].map((found) => found.index + found[0].length)
  return ends
    .filter((end) => /\d+\s+\d+\s+obj/.test(text.slice(end, end + 20_000)))
    .slice(-MOST_REVISIONS)
    .reverse()
}

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  try {
    return await withDocument(bytes, textLines)
  } catch (error) {
    // The first end mark of a file laid out for the web stands before its objects: no version of its own.
    if (error instanceof CannotRead) return []
    throw error
  }
}

export function textLines(engine: Engine, document: number): string[] {
  const { pdfium } = engine
  const lines: string[] = []
  for (let index = 0; index < Math.min(MOST_PAGES, pdfium.FPDF_GetPageCount(document)); index += 1) {
    const page = pdfium.FPDF_LoadPage(document, index)
    if (page === 0) continue
    const textPage = pdfium.FPDFText_LoadPage(page)
    if (textPage !== 0) {
      lines.push(
        ...glyphsOf(engine, textPage)
          .map(({ char }) => char)
          .join('')
          .split(/[\r\n]+/),
      )
      pdfium.FPDFText_ClosePage(textPage)
    }
    pdfium.FPDF_ClosePage(page)
  }
  return lines
}
