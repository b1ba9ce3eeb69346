import type { FilePlace } from '@gongkai/disclosure-rules'
import type { ReadPart, Trace } from '../reading.ts'
import { drawnOn } from './drawn.ts'
import type { Engine } from './engine.ts'
import { glyphsOf, type Box, type Glyph } from './glyphs.ts'
import { pageText, type PageText } from './lines.ts'
import { unseenOf, type Unseen } from './visibility.ts'

/** Why a character is hidden: unseen, or in a box that somebody drew to redact it and did not apply. */
export type Hidden = Unseen | 'unapplied-redaction'

const COVERED: readonly Hidden[] = ['under-box', 'under-picture', 'under-annotation', 'unapplied-redaction']
const SHOWN_CHARACTERS = 200

export interface SeenPage {
  readonly glyphs: readonly Glyph[]
  readonly text: PageText
  readonly unseen: readonly (Hidden | null)[]
}

/** The characters of a page and which of them nobody sees. `marked`: the boxes of redactions that were drawn, not applied. */
export function seePage(engine: Engine, page: number, layers: readonly string[], marked: readonly Box[]): SeenPage {
  const textPage = engine.pdfium.FPDFText_LoadPage(page)
  if (textPage === 0) return { glyphs: [], text: { text: '', glyphAt: [] }, unseen: [] }
  try {
    const glyphs = glyphsOf(engine, textPage)
    const layered = (object: number) => layersOf(engine, object).some((name) => layers.includes(name))
    const unseen = unseenOf(engine, page, glyphs, drawnOn(engine, page), layered, layers.length > 0)
    const judged = unseen.map((each, index) => {
      const box = glyphs[index]?.box
      const x = box ? (box.left + box.right) / 2 : 0
      const y = box ? (box.bottom + box.top) / 2 : 0
      const inside = marked.some(({ left, right, bottom, top }) => x > left && x < right && y > bottom && y < top)
      return inside && glyphs[index]?.char.trim() ? 'unapplied-redaction' : each
    })
    return { glyphs, text: pageText(glyphs), unseen: judged }
  } finally {
    engine.pdfium.FPDFText_ClosePage(textPage)
  }
}

/** The names of the layers (optional content groups) that the content is marked to belong to. */
function layersOf({ pdfium }: Engine, object: number): string[] {
  const memory = pdfium.pdfium
  const room = memory.wasmExports.malloc(520)
  try {
    return Array.from({ length: Math.max(0, pdfium.FPDFPageObj_CountMarks(object)) }, (_, index) => {
      const mark = pdfium.FPDFPageObj_GetMark(object, index)
      const found = pdfium.FPDFPageObjMark_GetParamStringValue(mark, 'Name', room, 512, room + 512)
      return found ? memory.UTF16ToString(room) : ''
    })
  } finally {
    memory.wasmExports.free(room)
  }
}

/** The text of a page as a part, and a trace for every stretch of it that is there and is not seen. */
export function pageFindings(seen: SeenPage, where: FilePlace): { part: ReadPart; traces: Trace[] } {
  const traces = stretchesOf(seen).flatMap(({ rule, text }): Trace[] => {
    if ((text.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return []
    const type = COVERED.includes(rule) ? 'COVERED_TEXT' : rule === 'layer-off' ? 'HIDDEN_LAYER' : 'HIDDEN_TEXT'
    return [{ type, rule, text: text.trim().slice(0, SHOWN_CHARACTERS), where }]
  })
  return { part: { where, text: seen.text.text }, traces }
}

interface Stretch {
  readonly rule: Hidden
  text: string
}

/** Neighbouring characters unseen for the same reason, with the spaces between them. */
function stretchesOf({ glyphs, unseen }: SeenPage): Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | undefined
  for (const [index, { char }] of glyphs.entries()) {
    const rule = unseen[index] ?? null
    if (rule === null) {
      if (char.trim()) open = undefined
      else if (open) open.text += ' '
      continue
    }
    if (open?.rule !== rule) {
      open = { rule, text: '' }
      stretches.push(open)
    }
    open.text += char
  }
  return stretches
}
