import { docxParts } from './docx.ts'
import { attributeOf, xmlTokens, type XmlToken } from './xml.ts'

/** What a Word document holds beside the lines that are read of it. */
export interface DocxMarks {
  /** Tracked changes (修订) that nobody accepted or rejected. `settings` are changes of numbering and layout. */
  readonly insertions: number
  readonly deletions: number
  readonly moves: number
  readonly settings: number
  /** Who made them, by the names that the file gives. */
  readonly changedBy: readonly string[]
  readonly comments: number
  readonly commentedBy: readonly string[]
  readonly hiddenText: boolean
  readonly pictures: boolean
  readonly footnotes: boolean
  readonly headers: boolean
}

const PICTURES = new Set(['pic:pic', 'v:imagedata'])
const NOTES = new Set(['w:footnoteReference', 'w:endnoteReference'])
const SETTINGS = new Set(['w:pPrChange', 'w:numberingChange', 'w:cellIns', 'w:cellDel', 'w:cellMerge'])

type Opened = Extract<XmlToken, { kind: 'open' }>

interface Count {
  runs: number
  /** Marks at the end of a paragraph: they count where nothing else of the kind does. */
  ends: number
}

const total = ({ runs, ends }: Count) => (runs > 0 ? runs : ends)

/** Counts what stands in a Word document beside its lines; null when it is no document that can be read. */
export function marksOfDocx(bytes: Uint8Array): DocxMarks | null {
  const parts = docxParts(bytes)
  const document = parts?.get('word/document.xml')
  if (!parts || !document) return null
  const [inserted, deleted]: [Count, Count] = [
    { runs: 0, ends: 0 },
    { runs: 0, ends: 0 },
  ]
  const found = { moves: 0, settings: 0, hiddenText: false, pictures: false, footnotes: false }
  const changedBy = new Set<string>()
  const see = { inLook: false, vanished: false, inText: false }
  const open = ({ name, attributes, empty }: Opened) => {
    const change = name === 'w:ins' ? inserted : name === 'w:del' ? deleted : null
    if (change) change[see.inLook ? 'ends' : 'runs'] += 1
    if (name === 'w:moveFrom' && !see.inLook) found.moves += 1
    if (SETTINGS.has(name)) found.settings += 1
    const author = change || name === 'w:moveFrom' || SETTINGS.has(name) ? attributeOf(attributes, 'w:author') : null
    if (author) changedBy.add(author)
    if (PICTURES.has(name)) found.pictures = true
    if (NOTES.has(name)) found.footnotes = true
    if (name === 'w:rPr') see.inLook = !empty
    if (name === 'w:r') see.vanished = false
    if (name === 'w:vanish') see.vanished = !/^(?:0|false|off)$/.test(attributeOf(attributes, 'w:val') ?? '')
    if (name === 'w:t') see.inText = !empty
  }
  for (const token of xmlTokens(document)) {
    if (token.kind === 'open') open(token)
    else if (token.kind === 'close') {
      if (token.name === 'w:rPr') see.inLook = false
      if (token.name === 'w:t') see.inText = false
      if (token.name === 'w:r' || token.name === 'w:pPr') see.vanished = false
    } else if (see.inText && see.vanished && token.text.trim() !== '') found.hiddenText = true
  }
  return {
    ...found,
    insertions: total(inserted),
    deletions: total(deleted),
    changedBy: [...changedBy],
    ...commentsIn(parts.get('word/comments.xml') ?? ''),
    headers: [...parts].some(([name, xml]) => /(?:header|footer)/.test(name) && holdsWords(xml)),
  }
}

function commentsIn(xml: string): Pick<DocxMarks, 'comments' | 'commentedBy'> {
  const authors = new Set<string>()
  let comments = 0
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open' || token.name !== 'w:comment') continue
    comments += 1
    const author = attributeOf(token.attributes, 'w:author')
    if (author) authors.add(author)
  }
  return { comments, commentedBy: [...authors] }
}

/** Page numbers alone are no words. */
function holdsWords(xml: string): boolean {
  let text = ''
  let inText = false
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') text += inText ? token.text : ''
    else if (token.name === 'w:t') inText = token.kind === 'open' && !token.empty
  }
  return /[^\d\s—–－\-第共页/]/u.test(text)
}
