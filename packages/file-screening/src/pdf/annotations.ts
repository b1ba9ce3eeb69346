import { namesAPerson } from '../office/person.ts'
import type { Found, NumberedPage } from './catalog.ts'
import type { Box } from './glyphs.ts'
import { nameOf, type ObjectFile } from './objects/object-file.ts'
import { textOf, type PdfDict } from './objects/value.ts'

/** Notes that people write onto a page for one another (批注); a drawn shape counts when somebody wrote something to it. */
const NOTES: readonly string[] = ['Text', 'FreeText', 'Popup', 'Caret', 'Stamp', 'FileAttachment', 'Sound']
const MARKS: readonly string[] = [
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Square',
  'Circle',
  'Line',
  'Polygon',
  'PolyLine',
  'Ink',
  'Redact',
]
/** Words that programs put into the note of every mark they make. */
const OF_PROGRAMS = /^(?:highlight|underline|strikeout|矩形|高亮|下划线|删除线|注释|autocad shx text)?$/i
const HIDDEN = 2
const NO_VIEW = 32

/** The comments, their authors and the hidden fields of a page. */
export function readAnnotations(file: ObjectFile, { dict, where }: NumberedPage, found: Found): void {
  for (const value of file.list(dict.get('Annots'))) {
    const annotation = file.dict(value)
    if (!annotation) continue
    const kind = nameOf(annotation, 'Subtype')
    if (kind === 'Link') {
      const address = textOf(file.resolve(file.dict(annotation.get('A'))?.get('URI'))).replace(/^mailto:/i, '')
      if (address !== '') found.parts.push({ where: { ...where, part: 'link' }, text: address, before: ' ' })
    }
    if (kind === 'Widget' || kind === 'Link') continue
    const words = [wordsOf(file, annotation, 'Contents'), wordsOf(file, annotation, 'Subj')]
    const rich = wordsOf(file, annotation, 'RC').replace(/<[^>]*>/g, ' ')
    const text = [...new Set([...words, rich.trim()])].filter((each) => each !== '').join(' ')
    if (text !== '') found.parts.push({ where: { ...where, part: 'annotation' }, text })
    const note = NOTES.includes(kind) || (MARKS.includes(kind) && !OF_PROGRAMS.test(words[0] ?? ''))
    // A free text without a popup is part of the page as shown; it is a comment all the same, and can be moved aside.
    if (note && !OF_PROGRAMS.test(text)) {
      const rule = isUnseen(annotation) ? `hidden-${kind.toLowerCase()}-note` : `${kind.toLowerCase()}-note`
      found.traces.push({ type: 'COMMENT', rule, text: text.slice(0, 200), where })
    }
    const author = wordsOf(file, annotation, 'T')
    if (namesAPerson(author)) {
      found.traces.push({ type: 'AUTHOR', rule: 'annotation-author', text: author.slice(0, 200), where })
    }
  }
}

function isUnseen(annotation: PdfDict): boolean {
  const flags = annotation.get('F')
  return typeof flags === 'number' && (flags & (HIDDEN | NO_VIEW)) !== 0
}

function wordsOf(file: ObjectFile, dict: PdfDict, key: string): string {
  return textOf(file.resolve(dict.get(key))).trim()
}

/** The boxes of redactions that were marked and never applied: what lies in them is all still there. */
export function markedForRedaction(file: ObjectFile, { dict }: NumberedPage): Box[] {
  return file.list(dict.get('Annots')).flatMap((value) => {
    const annotation = file.dict(value)
    if (nameOf(annotation, 'Subtype') !== 'Redact' || !annotation) return []
    const quads = file.list(annotation.get('QuadPoints')).map((each) => Number(file.resolve(each)))
    const boxes: Box[] = []
    for (let at = 0; at + 7 < quads.length; at += 8) boxes.push(boxAround(quads.slice(at, at + 8)))
    const rect = file.list(annotation.get('Rect')).map((each) => Number(file.resolve(each)))
    return boxes.length > 0 || rect.length < 4 ? boxes : [boxAround(rect)]
  })
}

function boxAround(points: readonly number[]): Box {
  const xs = points.filter((_, index) => index % 2 === 0)
  const ys = points.filter((_, index) => index % 2 === 1)
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
}
