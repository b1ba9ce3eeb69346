import { unzipSync } from 'fflate'
import { readNumbering, type Numbering } from './numbering.ts'
import { attributeOf, xmlTokens } from './xml.ts'

/** Larger parts than this are not a plan: a zip can announce any size. */
const LARGEST_PART = 30 * 1024 * 1024
const PARTS = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml'])

interface Paragraph {
  text: string
  style: string
  list: string | null
  level: number
}

/** The list a paragraph style puts its paragraphs in, by style id. */
function listsOfStyles(xml: string): Map<string, { list: string; level: number }> {
  const found = new Map<string, { list: string; level: number }>()
  let style = ''
  let level = 0
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open') continue
    if (token.name === 'w:style') {
      style = attributeOf(token.attributes, 'w:styleId') ?? ''
      level = 0
    } else if (token.name === 'w:ilvl') level = Number(attributeOf(token.attributes, 'w:val') ?? 0)
    else if (token.name === 'w:numId') found.set(style, { list: attributeOf(token.attributes, 'w:val') ?? '', level })
  }
  return found
}

/**
 * The paragraphs of `word/document.xml` in reading order: body, tables cell by cell, text boxes. Deleted text (tracked changes),
 * field codes and the old-Word copy of a drawing are left out, so that what is read is what a reader of the page sees.
 */
export function paragraphsOf(
  xml: string,
  numbering: Numbering,
  styles = new Map<string, { list: string; level: number }>(),
) {
  const lines: string[] = []
  const open: Paragraph[] = []
  let hidden = 0
  let inText = false
  const finish = (paragraph: Paragraph) => {
    const byStyle = styles.get(paragraph.style)
    const list = paragraph.list ?? byStyle?.list ?? null
    const number =
      list === null || list === '0'
        ? ''
        : numbering.next(list, paragraph.list === null ? (byStyle?.level ?? 0) : paragraph.level)
    for (const line of (number + paragraph.text).split('\n')) lines.push(line)
  }
  for (const token of xmlTokens(xml)) {
    const paragraph = open.at(-1)
    if (token.kind === 'text') {
      if (inText && hidden === 0 && paragraph) paragraph.text += token.text
      continue
    }
    if (token.name === 'mc:Fallback' || token.name === 'w:del' || token.name === 'w:moveFrom') {
      if (token.kind === 'close') hidden -= 1
      else if (!token.empty) hidden += 1
      continue
    }
    if (token.kind === 'close') {
      if (token.name === 'w:t') inText = false
      else if (token.name === 'w:p' && paragraph) {
        open.pop()
        if (hidden === 0) finish(paragraph)
      }
      continue
    }
    if (token.name === 'w:p') {
      const fresh: Paragraph = { text: '', style: '', list: null, level: 0 }
      if (!token.empty) open.push(fresh)
      else if (hidden === 0) finish(fresh)
    } else if (!paragraph) continue
    else if (token.name === 'w:t') inText = !token.empty
    else if (token.name === 'w:tab' && hidden === 0) paragraph.text += '\t'
    else if ((token.name === 'w:br' || token.name === 'w:cr') && hidden === 0) paragraph.text += '\n'
    else if (token.name === 'w:pStyle') paragraph.style = attributeOf(token.attributes, 'w:val') ?? ''
    else if (token.name === 'w:ilvl') paragraph.level = Number(attributeOf(token.attributes, 'w:val') ?? 0)
    else if (token.name === 'w:numId') paragraph.list = attributeOf(token.attributes, 'w:val')
  }
  return lines
}

/** Reads a Word document (.docx) as lines of text with their printed numbers; null when it is not one that can be read. */
export function readDocx(bytes: Uint8Array): string[] | null {
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, { filter: (part) => PARTS.has(part.name) && part.originalSize <= LARGEST_PART })
  } catch {
    return null
  }
  const part = (name: string) => {
    const found = parts[name]
    return found ? new TextDecoder().decode(found) : ''
  }
  const document = part('word/document.xml')
  if (!document || document.includes('<!DOCTYPE')) return null
  return paragraphsOf(document, readNumbering(part('word/numbering.xml')), listsOfStyles(part('word/styles.xml')))
}
