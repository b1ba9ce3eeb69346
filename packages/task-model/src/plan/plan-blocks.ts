import { bracketGroups } from './bracket-groups.ts'
import { readDutyNote, readUnitList, type DutyNote } from './duty-note.ts'
import type { Paragraph } from './plan-paragraphs.ts'

/** A stretch of text and the annotation that closes it. */
export interface Passage {
  readonly text: string
  readonly annotation: string | null
  readonly notes: readonly DutyNote[]
  readonly line: number
}

/** A paragraph cut at its annotations; the last passage may have none. */
export interface Block {
  readonly line: number
  readonly passages: readonly Passage[]
  readonly unclosed: string | null
}

const LABEL = '(?:牵头|主办|责任|负责|承办|配合|协办|参与|参加)(?:责任)?(?:部门|单位|处室|科室)\\s*[：:]'
const BARE_NOTE = new RegExp(`^${LABEL}`)
const BARE_TAIL = new RegExp(`(?<=[。；！])\\s*${LABEL}`)
const BARE_DUE = /^(?:完成|办理|工作|落实)?(?:时限|期限|时间节点|完成时间|时限要求)\s*[：:]/

/** Finds the annotations of a paragraph. Two that stand side by side ((牵头：…)(配合：…)) are one. */
export function blockOf(paragraph: Paragraph): Block {
  const { line, text } = paragraph
  if (BARE_NOTE.test(text)) {
    const note = readDutyNote(text)
    if (note) return { line, passages: [{ text: '', annotation: text, notes: [note], line }], unclosed: null }
  }
  // Without brackets: …。责任单位：…
  const tail = BARE_TAIL.exec(text)
  const inside = bracketGroups(text).some(({ start, end }) => tail && tail.index >= start && tail.index < end)
  if (tail && !inside) {
    const note = readDutyNote(text.slice(tail.index))
    const before = text.slice(0, tail.index)
    const annotation = text.slice(tail.index).trim()
    if (note) return { line, passages: [{ text: before, annotation, notes: [note], line }], unclosed: null }
  }
  return bracketed(paragraph)
}

function bracketed({ line, text }: Paragraph): Block {
  const passages: Passage[] = []
  let from = 0
  let unclosed: string | null = null
  for (const { start, end, content, closed } of bracketGroups(text)) {
    const closing = /[。；]\s*$/.test(text.slice(0, start)) && /^[\s。；]*$/.test(text.slice(end))
    const note = readDutyNote(content) ?? (closing ? readUnitList(content) : null)
    if (!note) continue
    if (!closed) unclosed = text.slice(start, end)
    const before = text
      .slice(from, start)
      .replace(/^[\s。；;，,]+/, '')
      .trim()
    const last = passages.at(-1)
    const annotation = text.slice(start, end)
    if (before === '' && last)
      passages[passages.length - 1] = {
        ...last,
        annotation: `${last.annotation ?? ''}${annotation}`,
        notes: [...last.notes, note],
      }
    else passages.push({ text: before, annotation, notes: [note], line })
    from = end
  }
  const rest = text
    .slice(from)
    .replace(/^[\s。；;，,]+/, '')
    .trim()
  if (rest !== '' || passages.length === 0) passages.push({ text: rest, annotation: null, notes: [], line })
  return { line, passages, unclosed }
}

export function isAnnotated(block: Block): boolean {
  return block.passages.some((passage) => passage.notes.length > 0)
}

/** The blocks of an item, with a paragraph that is nothing but an annotation put behind the text it closes. */
export function blocksOf(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = []
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1)
    const before = last?.passages.at(-1)
    if (last && before?.annotation && BARE_DUE.test(paragraph.text)) {
      const due = paragraph.text
        .replace(BARE_DUE, '')
        .replace(/[。；;\s]+$/, '')
        .trim()
      const notes = before.notes.map((note, index) => (index === 0 ? { ...note, due: note.due ?? due } : note))
      const annotation = `${before.annotation}${paragraph.text}`
      blocks[blocks.length - 1] = {
        ...last,
        passages: [...last.passages.slice(0, -1), { ...before, annotation, notes }],
      }
      continue
    }
    const block = blockOf(paragraph)
    const [only] = block.passages
    const open = last?.passages.at(-1)
    if (last && open && only && block.passages.length === 1 && only.text === '' && only.notes.length > 0) {
      const joined: Passage = {
        ...open,
        annotation: `${open.annotation ?? ''}${only.annotation ?? ''}`,
        notes: [...open.notes, ...only.notes],
      }
      blocks[blocks.length - 1] = {
        line: last.line,
        passages: [...last.passages.slice(0, -1), joined],
        unclosed: last.unclosed ?? block.unclosed,
      }
    } else blocks.push(block)
  }
  return blocks
}
